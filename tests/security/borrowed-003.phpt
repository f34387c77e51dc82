--TEST--
Security: what a request is sent with stays as it began, whatever a logger or another call does meanwhile
--FILE--
<?php

declare(strict_types=1);

require __DIR__ . '/../inc/server.inc';
require __DIR__ . '/../inc/check.inc';

[$server, $factory] = connected();
ini_set('onapp.retry_delay', '0.01');
$text = static fn (string $letter): string => str_repeat($letter, 100) . random_int(1000, 9999);
// A second string with the same text: nothing but the setting holds it.
$copy = static fn (string $text): string => strrev(strrev($text));
$ok = '{"role":{"id":1,"label":"there"}}';

/** User agents of the two tries of a call, the first of which fails and is logged. */
function agents(OnApp $role, Closure $logged): array
{
    global $server, $ok;
    $role->setLogger(static function () use ($logged, &$others): void {
        $logged();
        // What has been let go of is taken by others.
        for ($i = 0; $i < 50; $i++) {
            $others[] = str_repeat('z', 104);
        }
    });
    $server->answer(503, 'later')->ok($ok);
    $role->load(1);

    return array_map(static fn (SentRequest $request): ?string => $request->header('user-agent'), $server->requests());
}

// A setting of PHP that is changed for the second time lets go of its text at once.
$agent = $text('a');
ini_set('onapp.user_agent', $copy($agent));
check('setting', [$agent, $agent], agents($factory->factory('Role'), static fn () => ini_set('onapp.user_agent', $text('b'))));
ini_restore('onapp.user_agent');

// An option that is a reference.
$role = $factory->factory('Role');
$agent = $text('c');
$option = $copy($agent);
$options = $role->options;
$options['user_agent'] = &$option;
$role->options = $options;
check('reference', [$agent, $agent], agents($role, static function () use (&$option, $text): void {
    $option = $text('d');
}));

// An option that is exchanged while another one is read: a handler of warnings runs in between.
$role = $factory->factory('Role');
$agent = $text('e');
$role->setOption('user_agent', $copy($agent));
$role->setOption('low_speed_time', new stdClass());
set_error_handler(static function () use ($role, $text): bool {
    $role->setOption('user_agent', $text('f'));
    $role->setOption('max_response_size', 1 << 20);

    return true;
});
$sent = agents($role, static fn () => null);
restore_error_handler();
check('handler', true, $sent !== [] && array_filter($sent, static fn ($one) => preg_match('/^[ef]{100}\d{4}$/', $one) !== 1) === []);

// A call of a batch that waits for its object keeps the connection it was made with, though it is let go meanwhile.
$server->always(200, $ok, ['delay' => 0.2]);
[$second, $other] = connected();
$second->always(200, $ok);
$role = $factory->factory('Role');
$results = (new OnApp\Batch(4))
    ->add(1, [$role, 'load'], 1)
    ->add(2, [$role, 'load'], 2)
    ->add(3, static function () use ($role, $other, &$factory): void {
        $factory = null;
        $role->_ch = $other->factory('Role')->_ch;
    })
    ->run();
check('batch', [true, true], [$results[1]->error === null, $results[2]->error === null]);
?>
===DONE===
--EXPECT--
===DONE===
