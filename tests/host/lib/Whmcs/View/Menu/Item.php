<?php

declare(strict_types=1);

namespace WHMCS\View\Menu;

use OnApp\Host\HostGap;

/** An entry of a menu or a sidebar, with entries below it. Lower orders come first. */
final class Item
{
    private const OPTIONS = ['label', 'uri', 'icon', 'order', 'bodyHtml', 'footerHtml'];

    /** @var array<string, self> */
    private array $children = [];
    private string $label = '';
    private ?string $uri = null;
    private ?string $icon = null;
    private int $order = 0;
    private ?string $bodyHtml = null;
    private ?string $footerHtml = null;
    private ?self $parent = null;

    /** @param array<string, mixed> $options */
    public function __construct(private readonly string $name, array $options = [])
    {
        $this->label = $name;
        foreach ($options as $option => $value) {
            if (!in_array($option, self::OPTIONS, true)) {
                throw new HostGap("a menu item has no documented option $option");
            }
            $this->{'set' . ucfirst($option)}($value);
        }
    }

    /** @param array<string, mixed> $options */
    public function addChild(string $name, array $options = []): self
    {
        $child = new self($name, $options);
        $child->parent = $this;
        return $this->children[$name] = $child;
    }

    public function getChild(string $name): ?self
    {
        return $this->children[$name] ?? null;
    }

    public function removeChild(string $name): self
    {
        unset($this->children[$name]);
        return $this;
    }

    /** @return array<string, self> in their order */
    public function getChildren(): array
    {
        uasort($this->children, static fn (self $one, self $other): int => $one->order <=> $other->order);
        return $this->children;
    }

    public function hasChildren(): bool
    {
        return $this->children !== [];
    }

    public function getName(): string
    {
        return $this->name;
    }

    public function setLabel(string $label): self
    {
        $this->label = $label;
        return $this;
    }

    public function getLabel(): string
    {
        return $this->label;
    }

    public function setUri(string $uri): self
    {
        $this->uri = $uri;
        return $this;
    }

    public function getUri(): ?string
    {
        return $this->uri;
    }

    public function setIcon(string $icon): self
    {
        $this->icon = $icon;
        return $this;
    }

    public function getIcon(): ?string
    {
        return $this->icon;
    }

    public function setOrder(int $order): self
    {
        $this->order = $order;
        return $this;
    }

    public function getOrder(): int
    {
        return $this->order;
    }

    public function setBodyHtml(string $html): self
    {
        $this->bodyHtml = $html;
        return $this;
    }

    public function getBodyHtml(): ?string
    {
        return $this->bodyHtml;
    }

    public function setFooterHtml(string $html): self
    {
        $this->footerHtml = $html;
        return $this;
    }

    public function getFooterHtml(): ?string
    {
        return $this->footerHtml;
    }

    public function moveUp(): self
    {
        return $this->move(-1);
    }

    public function moveDown(): self
    {
        return $this->move(1);
    }

    public function moveToFront(): self
    {
        return $this->move(-PHP_INT_MAX);
    }

    public function moveToBack(): self
    {
        return $this->move(PHP_INT_MAX);
    }

    /** Among its neighbours, whose orders become their places. */
    private function move(int $steps): self
    {
        $names = array_keys($this->parent?->getChildren() ?? []);
        $from = array_search($this->name, $names, true);
        if ($from !== false) {
            $to = (int) max(0, min(count($names) - 1, $from + $steps));
            array_splice($names, (int) $from, 1);
            array_splice($names, $to, 0, [$this->name]);
            foreach ($names as $place => $name) {
                $this->parent?->getChild($name)?->setOrder(10 * ($place + 1));
            }
        }
        return $this;
    }
}
