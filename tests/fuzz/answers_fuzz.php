<?php

/**
 * JSON answers: the extension reads what PHP's own decoder reads and refuses what it refuses, but for names with a NUL
 * (docs/errors.md).
 */

declare(strict_types=1);

namespace OnApp\Tests\Fuzz;

use OnApp\Exception\DecodeException;
use OnApp\Testing\MockTransport;
use RuntimeException;

require __DIR__ . '/Fuzzing.php';

$mock = new MockTransport();
$role = $mock->connect('6.0')->factory('Role');
$role->setOption('throw_exceptions', true);

/** Null: it was read. */
$refusal = static function (string $body) use ($mock, $role): ?string {
    $mock->reset()->answer($body, 200, ['Content-Type' => 'application/json']);
    try {
        $role->getList();
    } catch (DecodeException $exception) {
        if (preg_match('//u', $exception->getMessage()) !== 1) {
            throw new RuntimeException('no UTF-8: ' . bin2hex($exception->getMessage()));
        }
        $words = $exception->getMessage();

        return str_contains($words, 'it holds nothing to make an object of') ? null : $words;
    }

    return null;
};

$try = static function (string $body) use ($refusal): void {
    $decoded = json_decode($body, true, 128);
    $error = json_last_error();
    $message = json_last_error_msg();
    $words = $refusal($body);
    if (($error === JSON_ERROR_NONE) === ($words === null)) {
        return;
    }
    if ($error === JSON_ERROR_NONE && str_contains($words, 'NUL in a name') && str_contains($body, '\u0000')) {
        return;
    }
    throw new RuntimeException("PHP: $message; here: " . ($words ?? 'read'));
};

Fuzzing::start($argv, [
    ...Fuzzing::seeds(__DIR__ . '/corpus/json'),
    ...array_filter(Fuzzing::seeds(__DIR__ . '/corpus/errors'), static fn (string $seed): bool => $seed[0] !== '<'),
], [
    '{"role":', '"id":', '[', ']', '{', '}', ',', ':', '"', '\\', '\u00', '\ud83d\ude00', '\ud83d', '\udc00', '\u0000',
    "\0", "\xff", "\t", ' ', "\xed\xa0\x80", "\xf4\x90\x80\x80", "\xc0\x80", "\x7f", 'true', 'NULL', 'False', 'nul', 'NaN', '-', '+1',
    '01', '1.', '.5', '1e', '1E+5', '-0', '1e999', '99999999999999999999', '/*x*/', "'", "\xef\xbb\xbf", "\u{2028}",
    str_repeat('[', 127), str_repeat('{"a":', 127),
], $try);
