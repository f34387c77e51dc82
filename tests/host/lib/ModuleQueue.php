<?php

declare(strict_types=1);

namespace OnApp\Host;

use Illuminate\Database\Connection;

/** Failed automated actions, waiting for a person: nothing here is retried by itself. */
final class ModuleQueue
{
    public function __construct(private readonly Connection $database, private readonly Clock $clock)
    {
    }

    public function failed(int $serviceId, string $module, string $action, string $error): void
    {
        $open = $this->open($serviceId, $action)->first();
        if ($open !== null) {
            $this->open($serviceId, $action)->update([
                'last_attempt' => $this->clock->stamp(),
                'last_attempt_error' => $error,
                'num_retries' => $open->num_retries + 1,
            ]);
            return;
        }
        $this->database->table('host_module_queue')->insert([
            'service_type' => 'service',
            'service_id' => $serviceId,
            'module_name' => $module,
            'module_action' => $action,
            'last_attempt' => $this->clock->stamp(),
            'last_attempt_error' => $error,
        ]);
    }

    public function succeeded(int $serviceId, string $action): void
    {
        $this->open($serviceId, $action)->update(['completed' => 1, 'last_attempt' => $this->clock->stamp()]);
    }

    private function open(int $serviceId, string $action): \Illuminate\Database\Query\Builder
    {
        return $this->database->table('host_module_queue')->where([
            'service_type' => 'service',
            'service_id' => $serviceId,
            'module_action' => $action,
            'completed' => 0,
        ]);
    }
}
