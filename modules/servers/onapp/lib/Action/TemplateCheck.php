<?php

declare(strict_types=1);

namespace WHMCS\Module\Server\Onapp\Action;

use OnApp\Provisioning\Panel;
use WHMCS\Module\Server\Onapp\ModuleException;
use WHMCS\Module\Server\Onapp\Product\Ordered;

/** Looks at the template of an order before anything is made for it. */
final class TemplateCheck
{
    /** @return bool whether machines of this template have a swap disk */
    public function run(Panel $panel, Ordered $ordered): bool
    {
        $id = $ordered->template();
        $template = $panel->choices('templates')[$id]
            ?? throw ModuleException::because('template_gone', ['template' => $id]);
        $this->atLeast('template_needs_memory', $template, 'min_memory_size', $ordered->resources['memory']);
        $this->atLeast('template_needs_disk', $template, 'min_disk_size', $ordered->resources['disk_size']);
        return stripos((string) $template['operating_system'], 'windows') === false;
    }

    /** @param array<string, mixed> $template */
    private function atLeast(string $key, array $template, string $minimum, int $amount): void
    {
        if ($amount < (int) $template[$minimum]) {
            throw ModuleException::because($key, [
                'template' => (string) $template['label'],
                'smallest' => (int) $template[$minimum],
                'ordered' => $amount,
            ]);
        }
    }
}
