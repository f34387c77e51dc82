<?php

declare(strict_types=1);

namespace WHMCS\Module\Server\Onapp\Client\Action;

use WHMCS\Module\Server\Onapp\Action\Workshop;
use WHMCS\Module\Server\Onapp\Client\ClientAction;
use WHMCS\Module\Server\Onapp\Client\Done;
use WHMCS\Module\Server\Onapp\Client\Part\Backups;
use WHMCS\Module\Server\Onapp\Client\Visit;
use WHMCS\Module\Server\Onapp\Web\Form;
use WHMCS\Module\Server\Onapp\Web\InvalidForm;
use WHMCS\Module\Server\Onapp\Web\Texts;

/** Makes a template of a backup. It is of use at the panel only: orders have the templates of the product. */
final class BackupConvert implements ClientAction
{
    private const LONGEST_LABEL = 200;

    public function form(): Form
    {
        return new Form([
            'label' => ['wants' => 'wants_label'] + Texts::upTo(self::LONGEST_LABEL),
        ]);
    }

    public function run(Visit $visit, Workshop $workshop): Done
    {
        $backup = (new Backups($visit))->finished();
        try {
            $values = $this->form()->read($visit->request);
        } catch (InvalidForm $invalid) {
            throw new InvalidForm($invalid->errors, $invalid->values + ['backup' => (string) (int) $backup->_id]);
        }
        $backup->convert($values['label']);
        return Done::saying('done_backup_convert');
    }
}
