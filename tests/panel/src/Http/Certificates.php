<?php

declare(strict_types=1);

namespace OnApp\Panel\Http;

/** Makes the certificates of the HTTPS listener in a scratch directory, one per mode, when first needed. */
final class Certificates
{
    public const MODES = ['self-signed', 'expired', 'wrong-host', 'old', 'good'];

    private const CONFIG = <<<'CNF'
        [req]
        distinguished_name = dn
        [dn]
        [authority]
        basicConstraints = critical,CA:TRUE
        keyUsage = critical,keyCertSign,cRLSign
        subjectKeyIdentifier = hash
        [local]
        basicConstraints = CA:FALSE
        subjectAltName = DNS:localhost,IP:127.0.0.1
        extendedKeyUsage = serverAuth
        [elsewhere]
        basicConstraints = CA:FALSE
        subjectAltName = DNS:elsewhere.example.test
        extendedKeyUsage = serverAuth
        CNF;

    private \OpenSSLAsymmetricKey $authorityKey;
    private \OpenSSLCertificate $authority;

    /** @var array<string, string> mode => PEM file with key and certificate */
    private array $files = [];

    private int $serial = 1;

    public function __construct(private readonly string $directory)
    {
        if (!is_dir($directory) && !mkdir($directory, 0700, true) && !is_dir($directory)) {
            throw new \RuntimeException('Cannot make ' . $directory);
        }
        file_put_contents($directory . '/openssl.cnf', self::CONFIG);
        $this->authorityKey = $this->newKey();
        $this->authority = $this->sign('Simulated Authority', 'authority', $this->authorityKey, null, 3650);
        openssl_x509_export_to_file($this->authority, $this->authorityFile());
    }

    /** PEM file a client must trust to accept the modes `good`, `old` and `wrong-host`. */
    public function authorityFile(): string
    {
        return $this->directory . '/ca.pem';
    }

    public function make(string $mode): void
    {
        $this->file($mode);
    }

    /** @return array<string, mixed> options of the ssl stream context */
    public function contextOptions(string $mode): array
    {
        $options = ['local_cert' => $this->file($mode), 'verify_peer' => false, 'allow_self_signed' => true];
        if ($mode === 'old') {
            $options['ciphers'] = 'DEFAULT@SECLEVEL=0';
        }

        return $options;
    }

    public function remove(): void
    {
        foreach (glob($this->directory . '/*') ?: [] as $file) {
            unlink($file);
        }
        @rmdir($this->directory);
    }

    private function file(string $mode): string
    {
        if (isset($this->files[$mode])) {
            return $this->files[$mode];
        }
        $key = $this->newKey();
        $section = $mode === 'wrong-host' ? 'elsewhere' : 'local';
        $issuer = $mode === 'self-signed' ? null : $this->authority;
        // Zero days of validity: over at the moment it begins.
        $certificate = $this->sign('127.0.0.1', $section, $key, $issuer, $mode === 'expired' ? 0 : 30);
        openssl_pkey_export($key, $keyText, null, $this->options($section));
        openssl_x509_export($certificate, $certificateText);
        $file = $this->directory . '/' . $mode . '.pem';
        file_put_contents($file, $certificateText . $keyText);

        return $this->files[$mode] = $file;
    }

    private function newKey(): \OpenSSLAsymmetricKey
    {
        $key = openssl_pkey_new($this->options('local'));
        if ($key === false) {
            throw new \RuntimeException('Cannot make a key: ' . openssl_error_string());
        }

        return $key;
    }

    private function sign(
        string $name,
        string $section,
        \OpenSSLAsymmetricKey $key,
        ?\OpenSSLCertificate $issuer,
        int $days,
    ): \OpenSSLCertificate {
        $options = $this->options($section);
        $request = openssl_csr_new(['commonName' => $name], $key, $options);
        $signer = $issuer === null ? $key : $this->authorityKey;
        $certificate = $request instanceof \OpenSSLCertificateSigningRequest
            ? openssl_csr_sign($request, $issuer, $signer, $days, $options, $this->serial++)
            : false;
        if ($certificate === false) {
            throw new \RuntimeException('Cannot make a certificate: ' . openssl_error_string());
        }

        return $certificate;
    }

    /** @return array<string, mixed> */
    private function options(string $section): array
    {
        return [
            'config' => $this->directory . '/openssl.cnf',
            'private_key_bits' => 2048, // unused by EC keys, yet checked
            'private_key_type' => OPENSSL_KEYTYPE_EC,
            'curve_name' => 'prime256v1',
            'digest_alg' => 'sha256',
            'x509_extensions' => $section,
        ];
    }
}
