--TEST--
TLS: below 1.2 only for who allows it
--FILE--
<?php

declare(strict_types=1);

require __DIR__ . '/../inc/tls.inc';

$authority = new Authority();
$ask = new Asker();
$certificate = $authority->issue();
$trust = ['ca_file' => $authority->file];
$words = 'protocol|version|ssl|tls|internal error';

// The security level in front of the versions would hide which of the two a server refuses by.
$old = ['local_cert' => $certificate, 'ciphers' => 'DEFAULT@SECLEVEL=0'];
foreach (['1.0' => STREAM_CRYPTO_METHOD_TLSv1_0_SERVER, '1.1' => STREAM_CRYPTO_METHOD_TLSv1_1_SERVER] as $version => $method) {
    $server = secure_server($old + ['crypto_method' => $method]);
    check("$version: refused", true, refused($ask->outcome($server->url, $trust), $words));
    check("$version: refused unchecked too", true, refused($ask->outcome($server->url, ['verify_tls' => false]), $words));
    check("$version: nothing sent", [], $server->requests());
    check("$version: allowed", "'there'", $ask->outcome($server->url, $trust + ['allow_tls10' => true]));
    check("$version: not lent to others", true, refused($ask->outcome($server->url, $trust), $words));
    // Allowing an old version takes nothing from the checks.
    check("$version: checked", true, refused($ask->outcome($server->url, ['allow_tls10' => true]), 'issuer'));
    $server->stop();
}
foreach (['1.2' => STREAM_CRYPTO_METHOD_TLSv1_2_SERVER, '1.3' => STREAM_CRYPTO_METHOD_TLSv1_3_SERVER] as $version => $method) {
    $server = secure_server(['local_cert' => $certificate, 'crypto_method' => $method]);
    check($version, "'there'", $ask->outcome($server->url, $trust));
    $server->stop();
}
?>
===DONE===
--EXPECT--
===DONE===
