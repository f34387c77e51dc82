<?php

declare(strict_types=1);

namespace OnApp\Host;

use Illuminate\Database\Connection;

/** Activity log (for staff) and module log (protocol trace). */
final class Logs
{
    private const MASK = '********';

    public function __construct(private readonly Connection $database, private readonly Clock $clock)
    {
    }

    public function activity(string $description, int $clientId = 0): void
    {
        $this->database->table('host_activity')->insert([
            'date' => $this->clock->stamp(),
            'client_id' => $clientId,
            'description' => $description,
        ]);
    }

    /**
     * Kept only while the setting ModuleDebugMode is on.
     *
     * @param array<mixed> $secrets values to blank, in plain and URL-encoded form
     */
    public function module(
        string $module,
        string $action,
        mixed $request,
        mixed $response,
        mixed $processed,
        array $secrets,
    ): void {
        $debug = $this->database->table('tblconfiguration')->where('setting', 'ModuleDebugMode')->value('value');
        if ($debug !== 'on') {
            return;
        }
        $this->database->table('host_module_log')->insert([
            'date' => $this->clock->stamp(),
            'module' => $module,
            'action' => $action,
            'request' => self::masked($request, $secrets),
            'response' => self::masked($response, $secrets),
            'processed' => self::masked($processed, $secrets),
        ]);
    }

    /** @param array<mixed> $secrets */
    private static function masked(mixed $data, array $secrets): string
    {
        $text = is_scalar($data) || $data === null ? (string) $data : print_r($data, true);
        foreach ($secrets as $secret) {
            if (is_scalar($secret) && (string) $secret !== '') {
                $text = str_replace([(string) $secret, urlencode((string) $secret)], self::MASK, $text);
            }
        }
        return $text;
    }
}
