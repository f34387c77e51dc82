<?php

declare(strict_types=1);

namespace OnApp\Host\Cli;

use OnApp\Host\AdminPage;
use OnApp\Host\ClientPage;
use OnApp\Host\Host;
use OnApp\Host\HostError;
use OnApp\Host\Tables;
use OnApp\Host\Visit;

/** Commands that print what people would see. */
final class PageCommands
{
    /** @return array<string, Command> */
    public static function all(): array
    {
        return [
            'client-page' => new Command(
                'HTML of the service\'s page as its client sees it; --as another client id must be refused.',
                ['SERVICE'],
                [],
                ['get', 'post', 'as'],
                [],
                self::clientPage(...),
            ),
            'admin-page' => new Command(
                'Fields, buttons and links a module adds for administrators; --save posts the given fields first.',
                ['SERVICE'],
                [],
                ['save'],
                [],
                self::adminPage(...),
            ),
        ];
    }

    private static function clientPage(Arguments $arguments): Answer
    {
        $host = Host::current();
        $service = Tables::row($host->database, 'tblhosting', $arguments->id('SERVICE'));
        $client = $arguments->number('as', (int) $service->userid);
        if ($client !== (int) $service->userid) {
            throw new HostError("service {$service->id} does not belong to client $client");
        }
        $visit = Visit::asClient($host->run, $client);
        $address = ['action' => 'productdetails', 'id' => (string) $service->id];
        $visit->begin($arguments->json('get') + $address, $arguments->json('post'));
        $html = (new ClientPage($host))->show((int) $service->id);
        $visit->end();
        return new Answer(['html' => $html], true, $html);
    }

    private static function adminPage(Arguments $arguments): Answer
    {
        $host = Host::current();
        $id = $arguments->id('SERVICE');
        $page = new AdminPage($host);
        $visit = Visit::asAdmin($host->run);
        if ($arguments->given('save')) {
            $visit->begin(['id' => (string) $id], $arguments->json('save'));
            $page->save($id);
        }
        $visit->begin(['id' => (string) $id], []);
        $shown = $page->show($id);
        $visit->end();
        return new Answer($shown);
    }
}
