<?php

declare(strict_types=1);

namespace OnApp\Host;

use Smarty;
use Throwable;

/** Smarty 4 with the additions that WHMCS documents for templates. */
final class TemplateEngine
{
    private Smarty $smarty;

    public function __construct(private readonly Host $host)
    {
        require_once 'smarty4/Smarty.class.php';
        $this->smarty = new Smarty();
        $this->smarty->setCompileDir($host->run->compiledTemplates());
        $this->smarty->setErrorReporting(E_ALL);
        $this->smarty->registerPlugin('function', 'lang', $this->translate(...));
        $assetPath = static fn (array $parameters): string => 'assets/' . $parameters['file'];
        $this->smarty->registerPlugin('function', 'assetPath', $assetPath);
        $format = static fn (string $text, mixed ...$values): string => vsprintf($text, $values);
        $this->smarty->registerPlugin('modifier', 'sprintf2', $format);
    }

    /**
     * Renders a module's template file. Trouble in it is a fault of the module.
     *
     * @param array<string, mixed> $variables
     */
    public function renderFile(string $file, array $variables): string
    {
        return $this->render('file:' . $file, 'template ' . basename($file), $variables);
    }

    /** @param array<string, mixed> $variables */
    public function renderText(string $text, array $variables): string
    {
        return $this->render('string:' . $text, 'e-mail template', $variables);
    }

    /** @param array<string, mixed> $variables */
    private function render(string $resource, string $name, array $variables): string
    {
        $template = null;
        $render = function () use ($resource, $variables, &$template): string {
            $template = $this->smarty->createTemplate($resource, $this->smarty);
            $template->assign($variables);
            return $template->fetch();
        };
        $capture = $this->host->trap->capture($name, $render);
        if ($capture->thrown instanceof HostGap) {
            throw $capture->thrown;
        }
        if ($capture->thrown instanceof Throwable) {
            $message = "$name: " . $capture->thrown->getMessage();
            $this->host->faults->fault($message, $name);
            throw new HostError($message);
        }
        return $capture->value;
    }

    /** @param array<string, mixed> $parameters key, and named values for the text's :placeholders */
    private function translate(array $parameters): string
    {
        $key = (string) ($parameters['key'] ?? '');
        $texts = require dirname(__DIR__) . '/lang/english.php';
        if (!isset($texts[$key])) {
            $this->host->faults->fault("language key \"$key\" is unknown", 'template');
            return "[[$key]]";
        }
        $values = [];
        foreach ($parameters as $name => $value) {
            $values[':' . $name] = (string) $value;
        }
        return strtr($texts[$key], $values);
    }
}
