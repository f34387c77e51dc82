<?php

declare(strict_types=1);

namespace WHMCS\Module\Server\Onapp\Action;

use WHMCS\Module\Server\Onapp\Explanation;
use WHMCS\Module\Server\Onapp\Storage\MailTemplates;

/** Mails to the client about a machine. One that cannot be sent is noted: the machine is what counts. */
final class Notice
{
    public function __construct(private readonly Workshop $workshop)
    {
    }

    /** A product with a welcome mail of its own needs no second one. */
    public function created(): void
    {
        $templates = new MailTemplates($this->workshop->connection);
        if (!$templates->productHasWelcome($this->workshop->call->productId)) {
            $this->send($templates, MailTemplates::CREATED);
        }
    }

    public function deleted(): void
    {
        $this->send(new MailTemplates($this->workshop->connection), MailTemplates::DELETED);
    }

    private function send(MailTemplates $templates, string $name): void
    {
        try {
            $templates->ensure($name);
            $answer = localAPI('SendEmail', ['messagename' => $name, 'id' => $this->workshop->call->serviceId]);
            $problem = ($answer['result'] ?? '') === 'success' ? '' : (string) ($answer['message'] ?? '?');
        } catch (\Throwable $trouble) {
            $problem = Explanation::of($trouble);
        }
        if ($problem !== '') {
            $this->workshop->note('mail_not_sent', ['mail' => $name, 'reason' => $problem]);
        }
    }
}
