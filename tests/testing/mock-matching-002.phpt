--TEST--
Mock: which answer a request takes, requests without one, answers nobody asked for, and arguments that cannot be used
--FILE--
<?php

declare(strict_types=1);

require __DIR__ . '/../inc/check.inc';

use OnApp\Testing\MockTransport;
use OnApp\Testing\UnexpectedRequestException;
use OnApp\Testing\UnusedAnswerException;

$mock = new MockTransport();
$panel = $mock->connect('6.0');
$role = static fn (int $id): array => ['role' => ['id' => $id]];
$load = static function (int $id) use ($panel): mixed {
    $role = $panel->factory('Role')->load($id);

    return $role ? $role->_id : $role;
};

// The first that fits, in the order of the queue.
$mock->answer($role(1), for: 'GET /roles/7')->answer($role(2))->answer($role(3), for: 'DELETE')->answer($role(4), for: '/roles/7');
check('order', [2, 1, 4], [$load(9), $load(7), $load(7)]);
check('left', 1, count($mock));
$fits = [
    'GET /roles/5' => true, 'GET /roles/5.json' => true, 'GET /roles/*' => true, '/*/5' => true, '/*' => true, 'GET' => true, '*' => null,
    'GET /roles/5.xml' => false, 'GET /roles/' => false, 'GET /roles' => false, 'POST /roles/5' => false, '/roles/*/x' => false, '/r*s/5' => true,
    '/roles/5?*' => false, '/**5' => true, '/roles/5*' => true, '/roles/55' => false,
];
foreach ($fits as $text => $expected) {
    if ($expected === null) {
        continue;
    }
    $mock->reset()->answer($role(5), for: $text);
    check($text, $expected, thrown(static fn () => $load(5)) === null);
}
// With a query.
$queries = [
    '/roles?page=2&per_page=5' => true, '/roles.json?page=2&per_page=5' => true, '/roles?page=2&*' => true, '/roles' => true,
    '/roles?page=3*' => false, '/roles?*5' => true, '/roles.xml?*' => false,
];
foreach ($queries as $text => $expected) {
    $mock->reset()->answer([$role(5)], for: $text);
    check($text, $expected, thrown(static fn () => $panel->factory('Role')->getList(null, ['page' => 2, 'per_page' => 5])) === null);
}

// How often.
$mock->reset()->answer($role(1), times: 2)->answer($role(2), times: null);
check('times', [1, 1, 2, 2, 2], array_map($load, [1, 1, 1, 1, 1]));
$mock->assertAllUsed();
check('nothing is left', 0, count($mock));

// Without an answer: an exception, whatever the error mode, and again at the end where somebody swallowed it.
$text = static function (callable $call): string {
    $thrown = thrown($call);

    return $thrown instanceof LogicException && !$thrown instanceof OnApp\Exception\Exception ? get_class($thrown) . ': ' . $thrown->getMessage() : 'wrong';
};
$mock->reset();
$unexpected = UnexpectedRequestException::class;
check('none', "$unexpected: GET /roles/1 was not expected: no answer is queued. Queue an answer for it with answer(), for: \"GET /roles/1\"",
    $text(static fn () => $load(1)));
$mock->reset()->answer(for: 'POST /users')->answer(for: 'GET /x', times: 3)->answer(for: 'PUT', times: null);
check('others', "$unexpected: GET /roles/2 was not expected: no queued answer fits; queued are \"POST /users\", \"GET /x\" (3 times), "
    . '"PUT" (any number of times). Queue an answer for it with answer(), for: "GET /roles/2"', $text(static fn () => $load(2)));
check('at the end', true, str_starts_with($text(static fn () => $mock->assertAllUsed()), "$unexpected: GET /roles/2 was"));
check('kept', ['/roles/2'], array_map(static fn ($request) => $request->path, $mock->requests()));
check('no secrets', false, str_contains($text(static fn () => $panel->factory('Role')->getList(null, ['api_key' => 'abcdef'])), 'abcdef'));
$mock->reset()->answer(for: 'POST /users')->answer(times: 2)->answer(times: null);
$load(1);
check('unused', UnusedAnswerException::class . ': Answers are left that nobody asked for: "POST /users", any request. 1 requests were made',
    $text(static fn () => $mock->assertAllUsed()));
check('nothing is left after it', null, thrown(static fn () => $mock->reset()->assertAllUsed()));

// Arguments.
$bad = [
    ['must be between 200 and 599', static fn () => $mock->answer(status: 100)],
    ['must be between 200 and 599', static fn () => $mock->answer(status: 600)],
    ['must be an array of name => value', static fn () => $mock->answer(headers: ['x'])],
    ['must be an array of name => value', static fn () => $mock->answer(headers: ['x' => []])],
    ['has a header "a b" that cannot be sent', static fn () => $mock->answer(headers: ['a b' => 'x'])],
    ['has a header "a" that cannot be sent', static fn () => $mock->answer(headers: ['a' => "x\r\nSet-Cookie: y"])],
    ['must be at least 1, or null', static fn () => $mock->answer(times: 0)],
    ['must be between 0 and 1000000', static fn () => $mock->answer(seconds: -1.0)],
    ['must be between 0 and 1000000', static fn () => $mock->answer(seconds: NAN)],
    ['must be between 0 and 1000000', static fn () => $mock->fail(seconds: INF)],
    ['must be one of "connect", "timeout"', static fn () => $mock->fail('tired')],
    ['must be at least 1, or null', static fn () => $mock->fail(times: -1)],
    ['must be a version such as "6.2"', static fn () => $mock->connect('soon')],
];
foreach (['', 'GET/x', 'FETCH /x', 'get /x', 'GET x', "GET /a\nb", "/a\0b", '/a b', '/a#b'] as $for) {
    $bad[] = ['must be a method, a path or both', static fn () => $mock->answer(for: $for)];
    $bad[] = ['must be a method, a path or both', static fn () => $mock->fail(for: $for)];
}
foreach ($bad as $number => [$message, $call]) {
    $thrown = thrown($call);
    check("bad $number", [ValueError::class, true], [get_class($thrown ?? new Error()), str_contains($thrown?->getMessage() ?? '', $message)]);
}
json_decode('{');
check('not JSON', 'JsonException: The answer cannot be written as JSON: a text is not valid UTF-8', outcome(static fn () => $mock->answer(["\xff"])));
check('what the caller has of json_decode() stays', JSON_ERROR_SYNTAX, json_last_error());
check('nothing was queued', 0, count($mock));
?>
===DONE===
--EXPECT--
===DONE===
