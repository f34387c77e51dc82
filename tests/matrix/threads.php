<?php

declare(strict_types=1);

/*
 * What tests/matrix/threads.c runs in every thread: calls of all kinds as different users, with answers that tell
 * whether something of another thread got in between. Ends with 1 and a line on the standard error if so.
 */

[, $thread, $round] = $_SERVER['argv'];

function expect(string $what, mixed $expected, mixed $actual): void
{
    global $thread, $round;
    if ($expected !== $actual) {
        file_put_contents('php://stderr', "thread $thread, round $round: $what: expected " . var_export($expected, true)
            . ', got ' . var_export($actual, true) . "\n");
        exit(1);
    }
}

$logins = json_decode(getenv('PANEL_LOGINS'), true);
$login = $logins[['admin', 'reseller', 'manual_admin'][$thread % 3]];
$url = getenv('PANEL_API');

// Who one is, on connections that outlive the request of PHP.
$factory = new OnApp_Factory($url, $login['email'], $login['api_key']);
expect('login', true, $factory->isAuthenticate());
expect('version', (float) getenv('PANEL_VERSION'), $factory->getAPIVersion());
$user = $factory->factory('User');
$user->load($login['id']);
expect('user', $login['email'], $user->_obj->_email);

// Another one without a right to anything.
$wrong = new OnApp_Factory($url, $login['email'], "wrong $thread");
expect('wrong password', false, $wrong->isAuthenticate());

// Something of one's own: made, found again among those of the others, changed, deleted.
$admin = new OnApp_Factory($url, $logins['admin']['email'], $logins['admin']['api_key']);
$label = "thread-$thread-$round";
$made = $admin->factory('User');
$made->_login = $label;
$made->_email = "$label@example.test";
$made->_first_name = 'Thread';
$made->_last_name = $label;
$made->_password = "Secret-$label-1";
$made->_billing_plan_id = 1;
$made->save();
expect('errors', [], $made->getErrorsAsArray() ?: []);
$id = (int) ($made->_obj->_id ?? $made->_id);
$again = $admin->factory('User');
$again->setOption('throw_exceptions', true);
expect('loaded', $label, $again->load($id)->_login);
$users = [];
foreach ($admin->factory('User')->getList() as $one) {
    $users[(int) $one->_id] = $one->_login;
}
expect('listed', $label, $users[$id] ?? null);

// Side by side.
$batch = new OnApp\Batch(concurrency: 4);
foreach (array_slice(array_keys($users), 0, 4) as $key) {
    $batch->add($key, [$admin->factory('User'), 'load'], $key);
}
foreach ($batch->run() as $key => $result) {
    expect("batch $key", [$key, $users[$key]], [(int) $result->get()->_id, $result->get()->_login]);
}
$again->_id = $id;
$again->delete();

// Field sets and tables of many classes, and arithmetic.
foreach (['VirtualMachine', 'User', 'Disk', 'Network', 'Template', 'Hypervisor', 'BillingPlan', 'CDNResource'] as $class) {
    $object = $admin->factory($class);
    expect($class, true, count($object->getClassFields()) > 0);
}
$sum = OnApp\Decimal::of('0');
for ($i = 0; $i < 200; $i++) {
    $sum = $sum->add("0.$thread");
}
expect('sum', 0, $sum->compareTo(OnApp\Decimal::of("0.$thread")->mul('200')));
exit(0);
