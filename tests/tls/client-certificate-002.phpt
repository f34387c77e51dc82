--TEST--
TLS: a panel that wants a certificate of the client gets the one that was named; its refusal is an error of TLS
--FILE--
<?php

declare(strict_types=1);

require __DIR__ . '/../inc/tls.inc';

$authority = new Authority();
$other = new Authority('Other Authority');
$ask = new Asker();
$mine = $authority->issue('DNS:client');
$locked = $authority->lock($mine, 'open sesame');
$foreign = $other->issue('DNS:client');
ini_set('onapp.retry_delay', '0.01');

foreach (['tls1_2', 'tls1_3'] as $version) {
    $server = new StrictServer($authority, $version);
    $attempts = 0;
    $make = static function (array $options) use ($ask, $server, $authority, &$attempts): OnApp {
        $role = $ask->of($server->url, $options + ['ca_file' => $authority->file]);
        $role->setLogger(static function (string $level, string $message, array $context) use (&$attempts): void {
            $attempts = $context['attempt'] ?? $attempts;
        });

        return $role;
    };
    $outcome = static fn (array $options): string => outcome(static fn (): ?string => $make($options)->load(1)->_label);

    // A refusal does not change by asking again.
    check("$version: missing", [true, 1], [refused($outcome([]), 'alert'), $attempts]);
    check("$version: foreign", [true, 1], [refused($outcome(['client_cert' => $foreign]), 'alert'), $attempts]);
    check("$version: no file", true, refused($outcome(['client_cert' => '/nowhere/client.pem']), 'client.pem|certificate'));
    check("$version: another's key", true, refused($outcome(['client_cert' => $mine, 'client_key' => $foreign])));
    check("$version: wrong password", true, refused($outcome(
        ['client_cert' => $mine, 'client_key' => $locked, 'client_key_password' => 'open barley'],
    )));
    $thrown = thrown($make([])->delete(...));
    check("$version: facts", ['tls', false], [$thrown->getKind(), $thrown->isRetryable()]);

    check("$version: given", "'there'", $outcome(['client_cert' => $mine]));
    check("$version: with password", "'there'", $outcome(
        ['client_cert' => $mine, 'client_key' => $locked, 'client_key_password' => 'open sesame'],
    ));
    $server->stop();
}

// The connection of one who has a certificate is not lent to one who has none: this server keeps them open.
$server = secure_server([
    'local_cert' => $authority->issue(), 'cafile' => $authority->file, 'verify_peer' => true, 'verify_peer_name' => false,
]);
$trust = ['ca_file' => $authority->file];
check('given', "'there'", $ask->outcome($server->url, $trust + ['client_cert' => $mine]));
check('kept', ["'there'", 1], [$ask->outcome($server->url, $trust + ['client_cert' => $mine]), $server->connections()]);
check('served', 2, count($server->requests()));
check('not lent', true, str_starts_with($ask->outcome($server->url, $trust), 'OnApp\Exception\\'));
check('nobody came in', [], $server->requests());
?>
===DONE===
--EXPECT--
===DONE===
