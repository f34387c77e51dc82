<?php

declare(strict_types=1);

namespace WHMCS\Module\Server\Onapp\Panel;

use OnApp\Provisioning\Panel;
use WHMCS\Module\Server\Onapp\Call\ServerCall;
use WHMCS\Module\Server\Onapp\Product\Switches;
use WHMCS\Module\Server\Onapp\Report;

/** What a panel has to choose from. A list is asked for once in a process, by pages that staff waits for. */
final class Lists
{
    /** @var array<int, Panel> by server */
    private static array $panels = [];

    /** @var array<string, array<int, array<string, mixed>>> by server and list */
    private static array $lists = [];

    public function __construct(
        public readonly ServerCall $server,
        private readonly Switches $switches,
        private readonly Report $report,
    ) {
    }

    /** @return array<int, array<string, mixed>> by id, as Panel::choices() gives it */
    public function get(string $list): array
    {
        return self::$lists["{$this->server->id} $list"] ??= $this->panel()->choices($list);
    }

    /** @return string|null label of a choice; null: the panel has none with that id */
    public function label(string $list, int $id): ?string
    {
        $entry = $this->get($list)[$id] ?? null;
        return $entry === null ? null : (string) $entry['label'];
    }

    private function panel(): Panel
    {
        return self::$panels[$this->server->id]
            ??= Connector::openForPage($this->server, $this->switches, $this->report);
    }
}
