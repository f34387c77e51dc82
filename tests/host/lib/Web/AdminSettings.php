<?php

declare(strict_types=1);

namespace OnApp\Host\Web;

use OnApp\Host\HostError;
use WHMCS\Config\Setting;

/** configgeneral.php: the settings of the installation that modules and the cron look at. */
final class AdminSettings extends Page
{
    private const CHOICES = ['Template' => ['twenty-one', 'six'], 'ModuleDebugMode' => ['on', ''],
        'AutoSuspension' => ['on', ''], 'AutoUnsuspend' => ['on', ''], 'AutoTermination' => ['on', '']];
    private const TEXTS = ['CompanyName', 'Email', 'Language', 'AutoSuspensionDays', 'AutoTerminationDays',
        'CreateInvoiceDaysBefore'];

    public function page(): Response
    {
        if ($this->request->isPost) {
            $this->save();
            return Response::redirect('/admin/configgeneral.php');
        }
        $stored = $this->database->table('tblconfiguration')->pluck('value', 'setting')->all();
        return $this->pages->admin('Settings', 'admin/settings', [
            'choices' => self::CHOICES,
            'texts' => self::TEXTS,
            'stored' => $stored,
            'profile' => $this->host->profile->value,
        ]);
    }

    private function save(): void
    {
        foreach (self::CHOICES as $name => $choices) {
            if ($this->request->posted($name)) {
                $value = $this->request->text($name);
                if (!in_array($value, $choices, true)) {
                    throw new HostError("$name cannot be $value");
                }
                Setting::setValue($name, $value);
            }
        }
        foreach (self::TEXTS as $name) {
            if ($this->request->posted($name)) {
                Setting::setValue($name, $this->request->text($name));
            }
        }
        Session::flash('Settings saved');
    }
}
