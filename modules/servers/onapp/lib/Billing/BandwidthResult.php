<?php

declare(strict_types=1);

namespace WHMCS\Module\Server\Onapp\Billing;

use WHMCS\Module\Server\Onapp\Language;

/** What a run over services came to. */
final class BandwidthResult
{
    public int $settled = 0;
    /** Services that another process works on, or has just worked on. */
    public int $left = 0;
    /** Services that were not tried because their panel does not answer, or time was up. */
    public int $postponed = 0;

    /** @var list<int> */
    public array $invoices = [];

    /** @var array<string, string> sentence by "service 5" or "server 2" */
    public array $troubles = [];

    public function summary(): string
    {
        $text = Language::text('bandwidth_summary', [
            'settled' => $this->settled,
            'left' => $this->left,
            'postponed' => $this->postponed,
            'failed' => count($this->troubles),
            'invoices' => count($this->invoices),
        ]);
        foreach (array_slice($this->troubles, 0, 5) as $subject => $sentence) {
            $text .= " $subject: $sentence";
        }
        return $text;
    }
}
