<?php

declare(strict_types=1);

namespace OnApp\Host;

/** Reversible encryption of stored passwords with a key of this run directory. */
final class Secrets
{
    private readonly string $key;

    public function __construct(string $hexKey)
    {
        $this->key = sodium_hex2bin($hexKey);
    }

    public static function newKey(): string
    {
        return sodium_bin2hex(sodium_crypto_secretbox_keygen());
    }

    public function encrypt(string $text): string
    {
        $nonce = random_bytes(SODIUM_CRYPTO_SECRETBOX_NONCEBYTES);
        return base64_encode($nonce . sodium_crypto_secretbox($text, $nonce, $this->key));
    }

    /** Text that was not encrypted with this key gives an empty string. */
    public function decrypt(string $text): string
    {
        $bytes = base64_decode($text, true);
        $shortest = SODIUM_CRYPTO_SECRETBOX_NONCEBYTES + SODIUM_CRYPTO_SECRETBOX_MACBYTES;
        if ($bytes === false || strlen($bytes) < $shortest) {
            return '';
        }
        $nonce = substr($bytes, 0, SODIUM_CRYPTO_SECRETBOX_NONCEBYTES);
        $plain = sodium_crypto_secretbox_open(substr($bytes, SODIUM_CRYPTO_SECRETBOX_NONCEBYTES), $nonce, $this->key);
        return $plain === false ? '' : $plain;
    }

    public static function password(): string
    {
        return substr(strtr(base64_encode(random_bytes(24)), '+/=', 'abc'), 0, 14) . 'Aa1!';
    }
}
