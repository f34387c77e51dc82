<?php

/**
 * Error answers: whatever a failed request brings, as JSON and as XML, is an error of the kind that its status says,
 * with texts that are there and valid UTF-8, the same in both error modes; and what JSON says under `errors` is what
 * PHP's own decoder finds there.
 */

declare(strict_types=1);

namespace OnApp\Tests\Fuzz;

use OnApp\Exception\HttpException;
use OnApp\Testing\MockTransport;
use RuntimeException;

require __DIR__ . '/Fuzzing.php';

/** Throws where a text anywhere in it, a key included, is no UTF-8. */
function check_texts(mixed $value): void
{
    foreach (is_array($value) ? $value : [] as $key => $entry) {
        check_texts((string) $key);
        check_texts($entry);
    }
    if (is_string($value) && preg_match('//u', $value) !== 1) {
        throw new RuntimeException('no UTF-8: ' . bin2hex($value));
    }
}

/** What errors become: a list that holds nothing but one entry gives way to it, and everything is an array. */
function as_errors(mixed $value): array
{
    if (is_array($value) && count($value) === 1 && array_key_exists(0, $value)) {
        $value = $value[0];
    }

    return is_array($value) ? $value : ($value === null ? [] : [$value]);
}

$mock = new MockTransport();
$role = $mock->connect('6.0')->factory('Role');
$role->setOption('retries', 0);
$statuses = [400 => 'bad-request', 401 => 'authentication', 403 => 'permission', 404 => 'not-found',
    422 => 'validation', 429 => 'unavailable', 500 => 'server', 503 => 'unavailable', 418 => 'bad-request', 302 => 'redirect'];

$try = static function (string $body) use ($mock, $role, $statuses): void {
    $type = ltrim($body)[0] ?? '';
    $type = $type === '<' ? 'xml' : 'json';
    $status = array_keys($statuses)[crc32($body) % count($statuses)];
    $role->setOption('data_type', $type);
    $mock->reset()->answer($body, $status, ['Content-Type' => "application/$type"], times: 2);
    $role->setOption('throw_exceptions', false);
    if ($role->load(1) !== false) {
        throw new RuntimeException('a failed request has a result');
    }
    $errors = $role->getErrorsAsArray();
    if (!is_array($errors) || $errors === [] || $role->getErrorKind() !== $statuses[$status]) {
        throw new RuntimeException("$status: " . $role->getErrorKind() . ', ' . var_export($errors, true));
    }
    check_texts($errors);
    check_texts($role->getErrorsAsString());
    $decoded = $type === 'json' ? json_decode($body, true, 128) : null;
    $is_there = is_array($decoded) && isset($decoded['errors']) && !str_contains($body, '\u0000');
    $said = $is_there ? as_errors($decoded['errors']) : [];
    if ($said !== [] && $said != $errors) {
        throw new RuntimeException('not what the answer says: ' . var_export($errors, true));
    }

    $role->setOption('throw_exceptions', true);
    try {
        $role->load(1);
    } catch (HttpException $exception) {
        check_texts($exception->getMessage());
        if ($exception->getStatusCode() !== $status || serialize($exception->getErrors()) !== serialize($errors)) {
            throw new RuntimeException('the exception says: ' . var_export($exception->getErrors(), true));
        }

        return;
    }
    throw new RuntimeException('nothing was thrown');
};

Fuzzing::start($argv, Fuzzing::seeds(__DIR__ . '/corpus/errors'), [
    '"errors":', '"error":', '{"errors":{"base":["x"]}}', '[[', ']]', '{', '}', '[', ']', '""', '["x"]', ',', ':', 'null',
    '1e999', '99999999999999999999', '-0', '0.1', "\xff", "\0", '\ud834\udd1e', '\ud834', '\u0000', "\u{1F600}", '"0":', '"":',
    '<errors>', '</errors>', '<error>', '</error>', '<error/>', '<html>', '<![CDATA[', ']]>', '<!DOCTYPE a>',
    '&amp;', '&#0;', '<!--', '<?xml version="1.0" encoding="latin1"?>', ' ', "\n",
    str_repeat('[', 130), str_repeat('<a>', 130),
], $try);
