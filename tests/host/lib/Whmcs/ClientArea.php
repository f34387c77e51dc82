<?php

declare(strict_types=1);

namespace WHMCS;

use OnApp\Host\Host;
use OnApp\Host\HostError;
use OnApp\Host\Web\PageTemplates;
use OnApp\Host\Web\Response;
use OnApp\Host\Web\Session;

/** A page of the client area that a script in the root makes. */
final class ClientArea
{
    private string $title = '';
    private string $template = '';

    /** @var array<string, string> */
    private array $breadcrumb = [];

    /** @var array<string, mixed> */
    private array $variables = [];

    public function setPageTitle(string $title): void
    {
        $this->title = $title;
    }

    public function addToBreadCrumb(string $link, string $text): void
    {
        $this->breadcrumb[$link] = $text;
    }

    public function initPage(): void
    {
        $this->variables += ['token' => Session::token(), 'loggedin' => $this->isLoggedIn()];
    }

    public function requireLogin(): void
    {
        if (!$this->isLoggedIn()) {
            Response::redirect('/login.php?goto=' . rawurlencode((string) $_SERVER['REQUEST_URI']))->send();
            exit;
        }
    }

    public function isLoggedIn(): bool
    {
        return Session::clientId() !== 0;
    }

    public function getUserID(): int
    {
        return Session::clientId();
    }

    public function assign(string $name, mixed $value): void
    {
        $this->variables[$name] = $value;
    }

    /** A name below the theme's directory, without .tpl; or a file of a module, by its path from the root. */
    public function setTemplate(string $name): void
    {
        $this->template = $name;
    }

    public function output(): void
    {
        $host = Host::current();
        foreach ($host->hooks()->run('ClientAreaPage', $this->variables) as $added) {
            $this->variables = array_merge($this->variables, is_array($added) ? $added : []);
        }
        $html = $host->templates()->renderFile($this->file($host), $this->variables);
        $page = ['html' => $html, 'breadcrumb' => $this->breadcrumb];
        // A script may have said already that its page is an error.
        $status = http_response_code();
        (new PageTemplates($host))->client($this->title, 'client/module', $page, $status ?: 200)->send();
    }

    private function file(Host $host): string
    {
        $theme = $host->database->table('tblconfiguration')->where('setting', 'Template')->value('value');
        $name = ltrim($this->template, '/');
        $name = str_ends_with($name, '.tpl') ? $name : "$name.tpl";
        foreach (["/templates/$theme/$name", "/$name"] as $place) {
            if (!str_contains($name, '..') && is_file($host->run->root() . $place)) {
                return $host->run->root() . $place;
            }
        }
        throw new HostError("template {$this->template} does not exist");
    }
}
