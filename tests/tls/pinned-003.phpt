--TEST--
TLS: a pinned key is asked for besides the certificate, and alone where the certificate is not checked
--FILE--
<?php

declare(strict_types=1);

require __DIR__ . '/../inc/tls.inc';

$authority = new Authority();
$ask = new Asker();
$certificate = $authority->issue();
$expired = $authority->issue(until: '-1 minute');
$server = secure_server(['local_cert' => $certificate]);
$old = secure_server(['local_cert' => $expired]);
$trust = ['ca_file' => $authority->file];
$pin = $authority->pin($certificate);
$wrong = $authority->pin($expired);

check('right', "'there'", $ask->outcome($server->url, $trust + ['pinned_key' => $pin]));
check('one of two', "'there'", $ask->outcome($server->url, $trust + ['pinned_key' => "$wrong;$pin"]));
check('wrong', true, refused($ask->outcome($server->url, $trust + ['pinned_key' => $wrong]), 'pinned'));
check('unreadable', true, refused($ask->outcome($server->url, $trust + ['pinned_key' => 'sha256//nonsense']), 'pinned'));
check('a kept connection is no way around', true, refused($ask->outcome($server->url, $trust + ['pinned_key' => $wrong])));
check('right, yet expired', true, refused($ask->outcome($old->url, $trust + ['pinned_key' => $wrong]), 'expired'));
check('right, not checked', "'there'", $ask->outcome($old->url, ['verify_tls' => false, 'pinned_key' => $wrong]));
check('wrong, not checked', true, refused($ask->outcome($old->url, ['verify_tls' => false, 'pinned_key' => $pin]), 'pinned'));
?>
===DONE===
--EXPECT--
===DONE===
