--TEST--
Limits: a process that is forked with live connections leaves those to its parent, also in the midst of a batch
--FILE--
<?php

declare(strict_types=1);

require __DIR__ . '/../inc/server.inc';
require __DIR__ . '/../inc/check.inc';

[$server, $factory] = connected();
$server->always(200, '{"role":{"id":1,"label":"there"}}');
$role = $factory->factory('Role');
$label = static fn (): ?string => $role->load(1) === false ? $role->getErrorsAsString() : $role->load(1)->_label;

/** What the child says. */
function in_child(callable $call): string
{
    $pair = stream_socket_pair(STREAM_PF_UNIX, STREAM_SOCK_STREAM, 0);
    $child = pcntl_fork();
    if ($child === 0) {
        fwrite($pair[1], outcome($call));
        fclose($pair[1]);
        vanish();
    }
    fclose($pair[1]);
    $text = stream_get_contents($pair[0]);
    pcntl_waitpid($child, $status);

    return $text;
}

/** Ends as scripts do not: without the shutdown functions, which would stop the servers. */
function vanish(): never
{
    pcntl_exec('/bin/true');
    exit(1);
}

check('before', 'there', $label());
$before = $server->connections();
$server->requests();

check('child', "'there'", in_child($label));
$byChild = array_unique(array_column($server->requests(), 'connection'));
check('child: a connection of its own', true, $byChild === [$before + 1]);

check('parent', 'there', $label());
$byParent = array_unique(array_column($server->requests(), 'connection'));
check('parent: the one it had', true, $byParent !== [] && max($byParent) <= $before);

// A call of a batch forks while another one has its answer under way: the child leaves, the parent has both.
$server->always(200, '{"role":{"id":1,"label":"there"}}', ['delay' => 0.3]);
$results = (new OnApp\Batch(2))
    ->add('slow', [$factory->factory('Role'), 'load'], 1)
    ->add('forks', static fn (): string => in_child(static fn (): int => 1))
    ->run();
check('batch', ['there', '1'], [$results['slow']->get()->_label, $results['forks']->get()]);
?>
===DONE===
--EXPECT--
===DONE===
