<?php

/*
 * What is not made of a table.
 *
 * Written by bin/ide-stubs from stubs/exceptions.stub.php. For editors and static analysers; never loaded.
 */

declare(strict_types=1);

namespace OnApp\Exception;

/** What every exception of this extension is. */
interface Exception extends \Throwable
{
    /** Whether the same call may be tried again later with hope of another outcome. */
    public function isRetryable(): bool;

    /** The situation in one word: "connect", "timeout", "not-found", ... */
    public function getKind(): string;
}

/** The panel could not be asked, or its answer is not what was asked for. */
class RuntimeException extends \RuntimeException implements Exception
{
    public function isRetryable(): bool {}

    public function getKind(): string {}
}

/** A job of the panel (a transaction) that was waited for has failed, or was cancelled. */
class JobFailedException extends RuntimeException
{
    protected int $transaction = 0;
    protected string $log = "";

    /** The id of the transaction. */
    public function getTransaction(): int {}

    /** What the panel wrote while it ran the job (the end of it, where it is long); empty when it does not show it. */
    public function getLog(): string {}
}

/** No answer: whether the request was carried out may be unknown (wasSent). */
class TransportException extends RuntimeException
{
    protected bool $sent = false;

    /** Whether the request may have reached the panel. */
    public function wasSent(): bool {}
}

class ConnectException extends TransportException
{
}

class TimeoutException extends TransportException
{
}

class TlsException extends TransportException
{
}

class InterruptedException extends TransportException
{
}

/** The panel answered with an error. */
class HttpException extends RuntimeException
{
    protected int $status = 0;
    protected array $errors = [];
    protected string $headers = "";

    public function getStatusCode(): int {}

    /** @return array what the panel gave as errors: texts, or field => texts */
    public function getErrors(): array {}

    /** @return string the headers of the answer as received */
    public function getHeaders(): string {}

    /** @return string|null the X-Request-Id of the answer */
    public function getRequestId(): ?string {}
}

class RedirectException extends HttpException
{
    /** @return string|null where the panel pointed to; never followed */
    public function getLocation(): ?string {}
}

class BadRequestException extends HttpException
{
}

class AuthenticationException extends HttpException
{
}

class PermissionException extends HttpException
{
    /** @return string|null the missing permission, where the panel names it */
    public function getPermission(): ?string {}
}

class NotFoundException extends HttpException
{
}

class ValidationException extends HttpException
{
    /** @return array<string, list<string>> texts by field; texts without a field stand under "base" */
    public function getFieldErrors(): array {}
}

class UnavailableException extends HttpException
{
    /** @return float|null seconds the panel asked to wait */
    public function getRetryAfter(): ?float {}
}

class ServerException extends HttpException
{
}

class DecodeException extends HttpException
{
}

class ResponseTooLargeException extends HttpException
{
}

/** A mistake of the caller: nothing was sent. */
class LogicException extends \LogicException implements Exception
{
    public function isRetryable(): bool {}

    public function getKind(): string {}
}

class NotConnectedException extends LogicException
{
}

class ClosedOperationException extends LogicException
{
}

class MissingValueException extends LogicException
{
}

class InvalidArgumentException extends LogicException
{
}

class UnsupportedVersionException extends LogicException
{
}

class EncodeException extends LogicException
{
}

class LoggedErrorException extends LogicException
{
}
