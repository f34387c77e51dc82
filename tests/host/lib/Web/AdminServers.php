<?php

declare(strict_types=1);

namespace OnApp\Host\Web;

use OnApp\Host\HostError;
use OnApp\Host\ModuleContract;

/** configservers.php: servers, and the test of their connection. */
final class AdminServers extends Page
{
    public function page(): Response
    {
        if ($this->request->isPost) {
            $id = $this->request->text('action') === 'test' ? $this->test() : $this->save();
            return Response::redirect("/admin/configservers.php?id=$id");
        }
        $id = $this->request->number('id');
        $empty = ['id' => 0, 'name' => '', 'hostname' => '', 'ipaddress' => '', 'port' => '', 'username' => '',
            'accesshash' => '', 'secure' => '', 'type' => ''];
        $server = $id === 0 ? $empty : (array) $this->row('tblservers', $id, 'such server');
        return $this->pages->admin('Servers', 'admin/servers', [
            'servers' => self::arrays($this->database->table('tblservers')->orderBy('id')->get()),
            'server' => $server,
            'modules' => array_map('basename', glob($this->host->run->serverModules() . '/*', GLOB_ONLYDIR) ?: []),
        ]);
    }

    private function test(): int
    {
        $server = $this->row('tblservers', $this->request->number('id'), 'such server');
        $params = $this->host->params()->forServer((int) $server->id);
        $check = ModuleContract::testConnection(...);
        $result = $this->host->module($server->type)->call('TestConnection', [$params], $check);
        $good = $result->success && $result->value['success'];
        $reason = $result->success ? $result->value['error'] : $result->message;
        Session::flash($good ? 'Connection successful' : "Connection failed: $reason", $good);
        return (int) $server->id;
    }

    private function save(): int
    {
        $id = $this->request->number('id');
        $values = [];
        foreach (['name', 'hostname', 'ipaddress', 'username', 'accesshash'] as $column) {
            $values[$column] = $this->request->text($column);
        }
        if ($values['name'] === '') {
            throw new HostError('the server needs a name');
        }
        $values['port'] = $this->request->number('port') ?: null;
        $values['secure'] = $this->request->posted('secure') ? 'on' : '';
        // The stored password is never sent to the browser; an empty field leaves it alone.
        if ($this->request->text('password') !== '') {
            $values['password'] = $this->host->secrets()->encrypt($this->request->text('password'));
        }
        if ($id === 0) {
            $type = $this->request->text('type');
            $this->host->module($type);
            $id = $this->host->setup()->addServer($values + ['type' => $type]);
            $this->host->setup()->addServerGroup($values['name'], [$id]);
            $this->host->hooks()->run('ServerAdd', ['serverid' => $id]);
        } else {
            $this->row('tblservers', $id, 'such server');
            $this->database->table('tblservers')->where('id', $id)->update($values);
            $this->host->hooks()->run('ServerEdit', ['serverid' => $id]);
        }
        Session::flash('Server saved');
        return $id;
    }
}
