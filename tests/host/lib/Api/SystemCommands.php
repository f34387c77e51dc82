<?php

declare(strict_types=1);

namespace OnApp\Host\Api;

use OnApp\Host\Host;
use OnApp\Host\HostError;
use WHMCS\Config\Setting;

/** Internal API commands for passwords, logs, e-mail and settings. */
final class SystemCommands
{
    public function __construct(private readonly Host $host)
    {
    }

    /**
     * @param array<string, mixed> $values
     * @return array<string, mixed>
     */
    public function encryptPassword(array $values): array
    {
        return ['password' => $this->host->secrets()->encrypt((string) $values['password2'])];
    }

    /**
     * @param array<string, mixed> $values
     * @return array<string, mixed>
     */
    public function decryptPassword(array $values): array
    {
        return ['password' => $this->host->secrets()->decrypt((string) $values['password2'])];
    }

    /**
     * @param array<string, mixed> $values
     * @return array<string, mixed>
     */
    public function logActivity(array $values): array
    {
        $this->host->logs()->activity((string) $values['description'], (int) ($values['clientid'] ?? 0));
        return [];
    }

    /**
     * @param array<string, mixed> $values
     * @return array<string, mixed>
     */
    public function sendEmail(array $values): array
    {
        $fields = [];
        if (isset($values['customvars'])) {
            $text = (string) base64_decode((string) $values['customvars'], true);
            $fields = @unserialize($text, ['allowed_classes' => false]);
            if (!is_array($fields)) {
                throw new HostError('customvars must be a base64-encoded serialised array');
            }
        }
        $id = (int) ($values['id'] ?? throw new HostError('id is required'));
        if (isset($values['messagename'])) {
            $this->host->mailer()->sendTemplate((string) $values['messagename'], $id, $fields);
            return [];
        }
        foreach (['customtype', 'customsubject', 'custommessage'] as $name) {
            if (!isset($values[$name])) {
                throw new HostError("messagename or $name is required");
            }
        }
        $this->host->mailer()->send(
            (string) $values['customtype'],
            'Mass Mail Template',
            (string) $values['customsubject'],
            (string) $values['custommessage'],
            $id,
            $fields,
        );
        return [];
    }

    /**
     * @param array<string, mixed> $values
     * @return array<string, mixed>
     */
    public function getConfigurationValue(array $values): array
    {
        $value = Setting::getValue((string) $values['setting']);
        if ($value === null) {
            throw new HostError("Invalid name for the setting {$values['setting']}");
        }
        return ['setting' => $values['setting'], 'value' => $value];
    }

    /**
     * @param array<string, mixed> $values
     * @return array<string, mixed>
     */
    public function setConfigurationValue(array $values): array
    {
        $old = Setting::getValue((string) $values['setting']);
        if ($old === null) {
            throw new HostError("Invalid name for the setting {$values['setting']}");
        }
        Setting::setValue((string) $values['setting'], (string) $values['value']);
        return ['value_changed' => $old !== (string) $values['value']];
    }

    /**
     * @param array<string, mixed> $values
     * @return array<string, mixed>
     */
    public function whmcsDetails(array $values): array
    {
        $version = $this->host->profile->version();
        return ['whmcs' => ['version' => $version, 'canonicalversion' => "$version-release.1"]];
    }
}
