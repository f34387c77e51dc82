<?php

declare(strict_types=1);

namespace WHMCS\Module\Server\Onapp\Page;

use OnApp\Provisioning\Journal;

/** The journal of a page: a page never records anything. */
final class ClosedJournal implements Journal
{
    public function find(string $subject): ?array
    {
        throw $this->refusal();
    }

    public function begin(string $subject, array $row): bool
    {
        throw $this->refusal();
    }

    public function update(string $subject, array $changes): void
    {
        throw $this->refusal();
    }

    public function remove(string $subject): void
    {
        throw $this->refusal();
    }

    private function refusal(): \LogicException
    {
        return new \LogicException('a page may only look at a machine');
    }
}
