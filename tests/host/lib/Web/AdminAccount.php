<?php

declare(strict_types=1);

namespace OnApp\Host\Web;

/** The administrator's front door and start page. */
final class AdminAccount extends Page
{
    public function home(): Response
    {
        $counts = [];
        foreach (['Clients' => 'tblclients', 'Services' => 'tblhosting', 'Orders' => 'tblorders',
            'Invoices' => 'tblinvoices', 'Servers' => 'tblservers', 'Products' => 'tblproducts'] as $name => $table) {
            $counts[$name] = $this->database->table($table)->count();
        }
        $variables = ['counts' => $counts, 'version' => $this->host->profile->version(),
            'profile' => $this->host->profile->value];
        return $this->pages->admin('Overview', 'admin/home', $variables);
    }

    public function login(): Response
    {
        $failed = false;
        if ($this->request->isPost) {
            $id = (int) $this->database->table('tbladmins')->where('username', $this->request->text('username'))
                ->value('id');
            if (Session::logIn($this->database, 'admin', $id, $this->request->text('password'))) {
                return Response::redirect('/admin/');
            }
            $failed = true;
        }
        $variables = ['failed' => $failed, 'goto' => '', 'label' => 'Username'];
        return $this->pages->admin('Login', 'client/login', $variables, $failed ? 403 : 200);
    }

    public function logout(): Response
    {
        if (!$this->request->isPost) {
            throw Refusal::forbidden('Logging out is a form.');
        }
        Session::logOut('admin');
        return Response::redirect('/admin/login.php');
    }
}
