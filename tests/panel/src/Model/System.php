<?php

declare(strict_types=1);

namespace OnApp\Panel\Model;

use OnApp\Panel\Format\Document;
use OnApp\Panel\Routing\Answer;
use OnApp\Panel\Routing\Context;

/** What the panel says of itself. */
final class System
{
    public function version(Context $context): Answer
    {
        return Answer::ok(Document::raw(['version' => $context->version->text()], 'hash'));
    }

    public function configuration(Context $context): Answer
    {
        return Answer::ok(Document::object('settings', [
            'system_email' => 'panel@example.test',
            'system_host' => '127.0.0.1',
            'allow_start_vms_with_one_ip' => true,
            'transactions_limit' => 10,
            'pagination_max_items_limit' => 100,
        ]));
    }

    public function locales(Context $context): Answer
    {
        return $context->list('locale', $context->store->all('locales'));
    }

    public function currencies(Context $context): Answer
    {
        return $context->list('currency', $context->store->all('currencies'));
    }
}
