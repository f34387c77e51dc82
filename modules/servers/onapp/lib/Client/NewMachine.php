<?php

declare(strict_types=1);

namespace WHMCS\Module\Server\Onapp\Client;

use OnApp\Exception\InvalidArgumentException;
use OnApp\Provisioning\Resources;
use WHMCS\Module\Server\Onapp\Product\Ordered;
use WHMCS\Module\Server\Onapp\Storage\ClientOrders;
use WHMCS\Module\Server\Onapp\Storage\ConfigurableOptions;
use WHMCS\Module\Server\Onapp\Web\Form;

/** What a client may choose of a machine that is not made yet, and what is ordered anyway. */
final class NewMachine
{
    public readonly Ordered $ordered;

    public function __construct(private readonly Visit $visit)
    {
        $options = new ConfigurableOptions($visit->connection);
        $this->ordered = new Ordered($visit->settings(), $options, $visit->service->id);
    }

    /** A host name where the order has none; a template where the product leaves the choice. */
    public function form(): Form
    {
        $fields = [];
        if (!self::isHostname($this->visit->service->call->domain)) {
            $fields['hostname'] = ['check' => self::isHostname(...), 'wants' => 'wants_hostname',
                'hint' => 'hint_hostname', 'value' => $this->visit->service->call->domain];
        }
        if ($this->isChoosing()) {
            $chosen = (new ClientOrders($this->visit->connection))->template($this->visit->service->id);
            $fields['template'] = ['type' => 'select', 'choices' => $this->templates(),
                'value' => (string) $chosen];
        }
        return new Form($fields);
    }

    /** Whether no option of the order and no setting of the product has decided already. */
    public function isChoosing(): bool
    {
        return $this->ordered->chosenTemplate === null && count($this->visit->settings()->templates) > 1;
    }

    /** @return array<string, string> labels by id: exactly the product's templates that the panel has */
    public function templates(): array
    {
        $known = $this->visit->administrator()->choices('templates');
        $labels = [];
        foreach ($this->visit->settings()->templates as $id) {
            if (isset($known[$id])) {
                $labels[(string) $id] = (string) $known[$id]['label'];
            }
        }
        return $labels;
    }

    /** @return string empty: it is to be chosen, or the panel does not have it */
    public function templateLabel(): string
    {
        $settings = $this->visit->settings();
        $id = $this->ordered->chosenTemplate ?? ($this->isChoosing() ? 0 : ($settings->templates[0] ?? 0));
        return $id === 0 ? '' : (string) ($this->visit->administrator()->choices('templates')[$id]['label'] ?? '');
    }

    private static function isHostname(string $text): bool
    {
        try {
            return $text !== '' && Resources::hostname($text) !== '';
        } catch (InvalidArgumentException) {
            return false;
        }
    }
}
