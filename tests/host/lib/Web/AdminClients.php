<?php

declare(strict_types=1);

namespace OnApp\Host\Web;

use WHMCS\Config\Setting;

/** Clients and what one of them has. */
final class AdminClients extends Page
{
    private const FIELDS = ['firstname', 'lastname', 'companyname', 'language'];

    public function list(): Response
    {
        if ($this->request->isPost) {
            $client = ['email' => $this->request->text('email')];
            foreach (['firstname', 'lastname'] as $field) {
                $client[$field] = $this->request->text($field);
            }
            if (filter_var($client['email'], FILTER_VALIDATE_EMAIL) === false) {
                throw Refusal::forbidden('That is no e-mail address.');
            }
            $id = $this->host->setup()->addClient($client, $this->host->clock->stamp());
            return Response::redirect("/admin/clientssummary.php?userid=$id");
        }
        $clients = self::arrays($this->database->table('tblclients')->orderBy('id')->get());
        return $this->pages->admin('Clients', 'admin/clients', ['clients' => $clients]);
    }

    public function summary(): Response
    {
        $client = $this->row('tblclients', $this->request->number('userid'), 'such client');
        if ($this->request->isPost) {
            $change = [];
            foreach (self::FIELDS as $field) {
                if ($this->request->posted($field)) {
                    $change[$field] = $this->request->text($field);
                }
            }
            $this->database->table('tblclients')->where('id', $client->id)->update($change);
            $this->host->hooks()->run('ClientEdit', ['userid' => (int) $client->id] + $change);
            Session::flash('Client saved');
            return Response::redirect("/admin/clientssummary.php?userid={$client->id}");
        }
        $services = $this->database->table('tblhosting as h')->join('tblproducts as p', 'p.id', '=', 'h.packageid')
            ->where('h.userid', $client->id)->orderBy('h.id')->get(['h.id', 'h.domain', 'h.domainstatus', 'p.name']);
        $invoices = $this->database->table('tblinvoices')->where('userid', $client->id)->orderBy('id')->get();
        return $this->pages->admin('Client ' . $client->id, 'admin/client', [
            'client' => (array) $client,
            'fields' => self::FIELDS,
            'language' => Setting::getValue('Language'),
            'services' => self::arrays($services),
            'invoices' => self::arrays($invoices),
        ]);
    }
}
