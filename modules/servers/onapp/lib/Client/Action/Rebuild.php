<?php

declare(strict_types=1);

namespace WHMCS\Module\Server\Onapp\Client\Action;

use WHMCS\Module\Server\Onapp\Action\Workshop;
use WHMCS\Module\Server\Onapp\Client\ClientAction;
use WHMCS\Module\Server\Onapp\Client\Done;
use WHMCS\Module\Server\Onapp\Client\Refusal;
use WHMCS\Module\Server\Onapp\Client\Restart;
use WHMCS\Module\Server\Onapp\Client\TypedName;
use WHMCS\Module\Server\Onapp\Client\Visit;
use WHMCS\Module\Server\Onapp\Product\Ordered;
use WHMCS\Module\Server\Onapp\Storage\ConfigurableOptions;

/** Installs the operating system: of a machine that has none yet, or anew, which destroys all data. */
final class Rebuild implements ClientAction
{
    /** @param bool $destroys whether there is data, so that the host name has to be typed */
    public function __construct(private readonly bool $destroys)
    {
    }

    public function run(Visit $visit, Workshop $workshop): Done
    {
        if ($this->destroys) {
            TypedName::form($visit)->read($visit->request);
        }
        $machine = $visit->machine();
        $machine->_template_id = $this->template($visit, $workshop);
        $machine->_required_startup = 1;
        $nothingWaits = static fn (Workshop $workshop) => $workshop->rows->setPending($visit->service->id, []);
        return (new Restart($visit, $machine->build(...), $nothingWaits, 'built'))->done($workshop, 'done_build', true);
    }

    /** The machine's own template, unless another one is ordered: never just the product's first. */
    private function template(Visit $visit, Workshop $workshop): int
    {
        $options = new ConfigurableOptions($workshop->connection);
        $ordered = (new Ordered($visit->settings(), $options, $visit->service->id))->chosenTemplate;
        $template = $ordered ?? (int) ($visit->facts()['template_id'] ?? 0);
        return $template > 0 ? $template : throw Refusal::because('client_no_template', [], 'a rebuild: the Control '
            . 'Panel names no template of the machine, and none is ordered');
    }
}
