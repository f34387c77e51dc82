<?php

declare(strict_types=1);

namespace WHMCS\Module\Server\Onapp\Client;

use OnApp;
use WHMCS\Module\Server\Onapp\Web\Form;

/** Firewall rules and interfaces of the visited machine, and the form of a rule. */
final class FirewallRules
{
    public const COMMANDS = ['ACCEPT' => 'ACCEPT', 'DROP' => 'DROP'];
    private const PROTOCOLS = ['TCP' => 'TCP', 'UDP' => 'UDP'];
    private const LAST_PORT = 65535;

    /** @var list<OnApp>|null */
    private ?array $interfaces = null;

    public function __construct(private readonly Visit $visit)
    {
    }

    /** @return list<OnApp> by interface and position */
    public function all(): array
    {
        $rules = $this->visit->parts('VirtualMachine_FirewallRule');
        usort($rules, static fn (OnApp $one, OnApp $other): int
            => [(int) $one->_network_interface_id, (int) $one->_position]
                <=> [(int) $other->_network_interface_id, (int) $other->_position]);
        return $rules;
    }

    /** @return list<OnApp> asked for as the administrator: the role of clients has no permission for it everywhere */
    public function interfaces(): array
    {
        $administrator = $this->visit->administrator();
        return $this->interfaces ??= $this->visit->parts('VirtualMachine_NetworkInterface', $administrator);
    }

    /** @return array<string, string> label by id */
    public function interfaceNames(): array
    {
        $names = [];
        foreach ($this->interfaces() as $interface) {
            $names[(string) (int) $interface->_id] = (string) $interface->_label;
        }
        return $names;
    }

    public function form(): Form
    {
        return new Form([
            'network_interface_id' => ['type' => 'select', 'choices' => $this->interfaceNames()],
            'command' => ['type' => 'select', 'choices' => self::COMMANDS],
            'address' => ['required' => false, 'check' => self::isAddress(...), 'wants' => 'wants_source',
                'hint' => 'hint_source'],
            'port' => ['required' => false, 'check' => self::isPorts(...), 'wants' => 'wants_ports',
                'hint' => 'hint_ports'],
            'protocol' => ['type' => 'select', 'choices' => self::PROTOCOLS],
        ]);
    }

    public function defaultsForm(): Form
    {
        $fields = [];
        foreach ($this->interfaces() as $interface) {
            $fields['default_' . (int) $interface->_id] = ['type' => 'select', 'choices' => self::COMMANDS,
                'label' => (string) $interface->_label,
                'value' => (string) $interface->_default_firewall_rule];
        }
        return new Form($fields);
    }

    /** One address, a network, or a range of addresses of one family. */
    public static function isAddress(string $text): bool
    {
        if (preg_match('~^([^/]+)/([0-9]{1,3})$~D', $text, $parts) === 1) {
            $packed = self::packed($parts[1]);
            return $packed !== null && (int) $parts[2] <= 8 * strlen($packed);
        }
        $ends = array_map(self::packed(...), explode('-', $text));
        if (count($ends) > 2 || in_array(null, $ends, true)) {
            return false;
        }
        return !isset($ends[1]) || (strlen($ends[0]) === strlen($ends[1]) && $ends[0] <= $ends[1]);
    }

    /** Ports and ranges, separated by commas. */
    public static function isPorts(string $text): bool
    {
        foreach (explode(',', $text) as $part) {
            if (preg_match('/^ *([0-9]{1,5})(?:[:-]([0-9]{1,5}))? *$/D', $part, $ends) !== 1) {
                return false;
            }
            $last = (int) ($ends[2] ?? $ends[1]);
            if ((int) $ends[1] < 1 || $last > self::LAST_PORT || $last < (int) $ends[1]) {
                return false;
            }
        }
        return true;
    }

    private static function packed(string $text): ?string
    {
        $address = trim($text);
        return filter_var($address, FILTER_VALIDATE_IP) === false ? null : (string) inet_pton($address);
    }
}
