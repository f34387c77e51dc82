<?php

declare(strict_types=1);

namespace OnApp\Host\Web;

/** The client area's front door. */
final class ClientAccount extends Page
{
    public function home(): Response
    {
        $target = Session::clientId() === 0 ? '/login.php' : '/clientarea.php?action=services';
        return Response::redirect($target);
    }

    public function login(): Response
    {
        $failed = false;
        if ($this->request->isPost) {
            $id = (int) $this->database->table('tblclients')->where('email', $this->request->text('username'))
                ->value('id');
            if (Session::logIn($this->database, 'client', $id, $this->request->text('password'))) {
                return Response::redirect($this->target());
            }
            $failed = true;
        }
        $variables = ['failed' => $failed, 'goto' => $this->request->text('goto'), 'label' => 'Email address'];
        return $this->pages->client('Login', 'client/login', $variables, $failed ? 403 : 200);
    }

    public function logout(): Response
    {
        if (!$this->request->isPost) {
            throw Refusal::forbidden('Logging out is a form.');
        }
        Session::logOut('client');
        return Response::redirect('/login.php');
    }

    /** Only a page of this host: another address would make the login a springboard. */
    private function target(): string
    {
        $wanted = $this->request->text('goto');
        return preg_match('~^/[\w.-]*(\?|$)~', $wanted) === 1 ? $wanted : '/clientarea.php?action=services';
    }
}
