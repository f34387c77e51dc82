<?php

declare(strict_types=1);

namespace WHMCS\Module\Server\Onapp\Client\Action;

use WHMCS\Module\Server\Onapp\Action\Workshop;
use WHMCS\Module\Server\Onapp\Client\ClientAction;
use WHMCS\Module\Server\Onapp\Client\Done;
use WHMCS\Module\Server\Onapp\Client\Page\Password;
use WHMCS\Module\Server\Onapp\Client\Visit;
use WHMCS\Module\Server\Onapp\Product\RootPassword;

/** Gives the machine another password: the one that was entered, else one made here; and WHMCS learns it. */
final class ResetPassword implements ClientAction
{
    public function run(Visit $visit, Workshop $workshop): Done
    {
        $form = Password::form();
        $values = $form->read($visit->request);
        if ($values['password'] !== $values['password_again']) {
            throw $form->refuse($values, 'password_again', 'wants_same');
        }
        $password = $values['password'] !== '' ? $values['password'] : RootPassword::make();
        $visit->report->keepSecret($password);
        $visit->machine()->reset_password($password);
        // Only what the panel has taken: the old one stays good otherwise.
        $workshop->hosting->update($visit->service->id, ['servicepassword' => $password]);
        return Done::saying('done_password_reset');
    }
}
