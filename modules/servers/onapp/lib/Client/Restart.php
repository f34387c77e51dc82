<?php

declare(strict_types=1);

namespace WHMCS\Module\Server\Onapp\Client;

use Closure;
use WHMCS\Module\Server\Onapp\Action\ChangePackage;
use WHMCS\Module\Server\Onapp\Action\Workshop;

/**
 * Something that starts, stops or builds the machine, with what belongs to it: ordered changes that wait for it come
 * before, and what is recorded as waiting is crossed out when the panel has done it. Both take minutes.
 */
final class Restart
{
    /**
     * @param Closure(): mixed $ask the request to the panel
     * @param Closure(Workshop): void $settle crosses out what waited
     * @param string $state of Jobs::waitForMachine() in which that is true
     */
    public function __construct(
        private readonly Visit $visit,
        private readonly Closure $ask,
        private readonly Closure $settle,
        private readonly string $state = 'idle',
    ) {
    }

    /** @param bool $applies whether ordered changes come with it */
    public function done(Workshop $workshop, string $sentence, bool $applies): Done
    {
        if ($applies && !$this->visit->switches->applyOnChange()) {
            return Done::saying($sentence, $this->later(function (Workshop $workshop): void {
                (new ChangePackage())->applyNow($workshop, $this->visit->settings());
                $this->finish($workshop, $this->ask());
            }));
        }
        $isWaited = ($workshop->row->pending ?? []) !== [];
        $before = $this->ask($isWaited);
        return Done::saying($sentence, $isWaited
            ? $this->later(fn (Workshop $workshop) => $this->finish($workshop, $before))
            : null);
    }

    /** @return int the newest job of before, where that is needed */
    private function ask(bool $isWaited = true): int
    {
        $before = $isWaited ? (new ActivityLog($this->visit))->newestJob() : 0;
        ($this->ask)();
        return $before;
    }

    private function finish(Workshop $workshop, int $before): void
    {
        $workshop->waitFor($workshop->machineId(), $this->state, $before);
        ($this->settle)($workshop);
    }

    /** @param Closure(Workshop): void $work */
    private function later(Closure $work): Closure
    {
        return fn () => Workshop::with($this->visit->service->call, $this->visit->report, $work);
    }
}
