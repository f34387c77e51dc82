<?php

declare(strict_types=1);

namespace WHMCS\Module\Server\Onapp\Web;

/** A page before it is written: its template and what the template shows. */
final class View
{
    /**
     * @param string $template name below templates/, without .tpl
     * @param array<string, mixed> $values
     * @param bool $isSecret whether no browser or proxy may keep the page
     */
    public function __construct(
        public readonly string $template,
        public readonly string $title,
        public readonly array $values = [],
        public readonly int $status = 200,
        public readonly bool $isSecret = false,
    ) {
    }

    /** @param array<string, mixed> $values what every page shows */
    public function with(array $values): self
    {
        return new self($this->template, $this->title, $this->values + $values, $this->status, $this->isSecret);
    }
}
