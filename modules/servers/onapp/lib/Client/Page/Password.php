<?php

declare(strict_types=1);

namespace WHMCS\Module\Server\Onapp\Client\Page;

use WHMCS\Module\Server\Onapp\Client\ClientPage;
use WHMCS\Module\Server\Onapp\Client\Visit;
use WHMCS\Module\Server\Onapp\Language;
use WHMCS\Module\Server\Onapp\Product\RootPassword;
use WHMCS\Module\Server\Onapp\Web\Form;
use WHMCS\Module\Server\Onapp\Web\View;

/** The machine's own login: the recorded password on request, and a new one. */
final class Password implements ClientPage
{
    public static function form(): Form
    {
        return new Form([
            'password' => ['type' => 'password', 'required' => false, 'check' => RootPassword::suits(...),
                'wants' => 'wants_password', 'hint' => 'hint_password'],
            'password_again' => ['type' => 'password', 'required' => false, 'wants' => 'wants_same'],
        ]);
    }

    public function show(Visit $visit): View
    {
        return new View('password', Language::text('nav_password'), [
            'login' => (string) ($visit->facts()['root_user'] ?? ''),
            'has_password' => $visit->service->call->password !== '',
            'fields' => self::form()->shown($visit->session->takeForm('password_reset')),
        ]);
    }
}
