<?php

declare(strict_types=1);

namespace OnApp\Host\Web;

use OnApp\Host\Files;
use OnApp\Host\Host;
use Smarty;

/** The host's own pages: Smarty with escaping by default, apart from the engine that renders modules. */
final class PageTemplates
{
    /** Class names that the two Bootstraps call differently. */
    private const WORDS = [
        'six' => [
            'card' => 'panel panel-default', 'cardHead' => 'panel-heading', 'cardBody' => 'panel-body',
            'button' => 'btn btn-default', 'good' => 'label label-success', 'hidden' => 'hidden',
        ],
        'twenty-one' => [
            'card' => 'card mb-3', 'cardHead' => 'card-header', 'cardBody' => 'card-body',
            'button' => 'btn btn-secondary', 'good' => 'badge badge-success', 'hidden' => 'd-none',
        ],
    ];

    private readonly Smarty $smarty;
    private readonly string $theme;

    public function __construct(private readonly Host $host)
    {
        require_once 'smarty4/Smarty.class.php';
        $this->smarty = new Smarty();
        $compiled = $host->run->path . '/pages_c';
        Files::makeDirectory($compiled);
        $this->smarty->setCompileDir($compiled);
        $this->smarty->setTemplateDir(dirname(__DIR__, 2) . '/theme');
        $this->smarty->setEscapeHtml(true);
        $stored = $host->database->table('tblconfiguration')->where('setting', 'Template')->value('value');
        $this->theme = isset(self::WORDS[$stored]) ? $stored : 'six';
    }

    /**
     * @param string $template name below theme/, without .tpl
     * @param array<string, mixed> $variables
     */
    public function client(string $title, string $template, array $variables, int $status = 200): Response
    {
        $name = $this->clientName();
        $output = static fn (array $parts): string => implode("\n", array_filter($parts, 'is_string'));
        $menus = new Menus($this->host->hooks());
        return $this->page($this->theme . '/layout', $template, $status, $variables + [
            'title' => $title,
            'visitor' => $name,
            'navbar' => $name === '' ? [] : $menus->navbar(),
            'sidebars' => $name === '' ? [] : $menus->sidebars($variables['panels'] ?? []),
            'headOutput' => $output($this->host->hooks()->run('ClientAreaHeadOutput', [])),
            'footerOutput' => $output($this->host->hooks()->run('ClientAreaFooterOutput', [])),
        ]);
    }

    /** @param array<string, mixed> $variables */
    public function admin(string $title, string $template, array $variables, int $status = 200): Response
    {
        $visitor = Session::adminId() === 0 ? '' : 'admin';
        return $this->page('admin/layout', $template, $status, $variables + ['title' => $title, 'visitor' => $visitor]);
    }

    /** @param array<string, mixed> $variables */
    private function page(string $layout, string $template, int $status, array $variables): Response
    {
        $this->smarty->clearAllAssign();
        $this->smarty->assign($variables + [
            'ui' => self::WORDS[str_starts_with($layout, 'admin') ? 'six' : $this->theme],
            'token' => Session::token(),
            'flash' => Session::takeFlash(),
            'content' => "$template.tpl",
            'company' => 'Example Hosting',
        ]);
        return Response::html($this->smarty->fetch("$layout.tpl"), $status);
    }

    private function clientName(): string
    {
        $client = $this->host->database->table('tblclients')->where('id', Session::clientId())->first();
        return $client === null ? '' : $client->firstname . ' ' . $client->lastname;
    }
}
