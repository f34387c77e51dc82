--TEST--
TLS: a certificate that does not hold is refused before anything is sent, and taken only by who says so
--FILE--
<?php

declare(strict_types=1);

require __DIR__ . '/../inc/tls.inc';

$authority = new Authority();
$other = new Authority('Other Authority');
$ask = new Asker();
$trust = ['ca_file' => $authority->file];

$cases = [
    'expired' => [$authority->issue(until: '-1 minute'), 'certificate has expired'],
    'not yet valid' => [$authority->issue(from: '+1 hour'), 'certificate is not yet valid'],
    'wrong host' => [$authority->issue('DNS:elsewhere.example'), 'does not match|no alternative'],
    'wrong address' => [$authority->issue('DNS:localhost,IP:127.0.0.2'), 'does not match|no alternative'],
    'unknown authority' => [$other->issue(), 'unable to get local issuer certificate'],
    'self-signed' => [$authority->selfSigned(), 'self.signed certificate'],
];
foreach ($cases as $case => [$certificate, $words]) {
    $server = secure_server(['local_cert' => $certificate]);

    foreach (['load', 'delete'] as $method) {
        $thrown = thrown($ask->of($server->url, $trust)->$method(...));
        check("$case: $method", true, refused(get_class($thrown) . ": {$thrown->getMessage()}", $words));
        check("$case: facts", ['tls', false, false], [$thrown->getKind(), $thrown->isRetryable(), $thrown->wasSent()]);
        check("$case: secrets", false, str_contains((string) $thrown, 's3cret'));
    }
    check("$case: one try each, nothing sent", [2, []], [$server->connections(), $server->requests()]);

    $role = $ask->of($server->url, $trust + ['throw_exceptions' => false]);
    check("$case: contract mode", [false, 'tls'], [$role->load(1), $role->getErrorKind()]);

    // Who switches the check off gets an answer, and a line in the log each time.
    $role = $ask->of($server->url, ['verify_tls' => false]);
    $warnings = '';
    $role->setLogger(static function (string $level, string $message) use (&$warnings): void {
        $warnings .= $level === 'warning' ? $message : '';
    });
    check("$case: unchecked", 'there', $role->load(1)->_label);
    check("$case: logged", true, str_contains($warnings, 'is not verified: verify_tls is off'));
    // The connection that was made without the check serves nobody who wants it.
    check("$case: not shared", true, refused($ask->outcome($server->url, $trust), $words));
    $server->stop();
}

// A good one, by a file and by a folder of authorities; the system's own do not know it.
$server = secure_server(['local_cert' => $authority->issue()]);
check('system', true, refused($ask->outcome($server->url)));
check('file', "'there'", $ask->outcome($server->url, $trust));
check('by name', "'there'", $ask->outcome(str_replace('127.0.0.1', 'localhost', $server->url), $trust));
check('folder', "'there'", $ask->outcome($server->url, ['ca_path' => $authority->index()]));
// The connection made for one who trusts this authority is nothing to one who trusts another.
foreach (['ca_file' => $other->file, 'ca_path' => $other->index()] as $option => $place) {
    check("other $option", true, refused($ask->outcome($server->url, [$option => $place])));
}
foreach (['ca_file' => '/nowhere/ca.pem', 'ca_path' => '/nowhere'] as $option => $place) {
    check("missing $option", true, refused($ask->outcome($server->url, [$option => $place])));
}
?>
===DONE===
--EXPECT--
===DONE===
