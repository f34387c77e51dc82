<?php

declare(strict_types=1);

namespace OnApp\Host\Api;

use OnApp\Host\BillingCycle;
use OnApp\Host\Host;
use OnApp\Host\HostError;
use OnApp\Host\HostGap;
use OnApp\Host\Tables;

/** Internal API commands for orders of one product. */
final class OrderCommands
{
    /** Documented parameters of AddOrder for features that this host lacks. */
    private const UNSUPPORTED = ['customfields', 'promocode', 'noinvoice', 'ns1prefix', 'ns2prefix', 'qty'];

    public function __construct(private readonly Host $host)
    {
    }

    /**
     * @param array<string, mixed> $values
     * @return array<string, mixed>
     */
    public function addOrder(array $values): array
    {
        foreach (self::UNSUPPORTED as $name) {
            if (isset($values[$name])) {
                throw new HostGap("localAPI AddOrder: this host does not support $name");
            }
        }
        $cycle = self::single($values, 'billingcycle');
        $price = self::single($values, 'priceoverride');
        $packed = self::single($values, 'configoptions');
        $text = (string) base64_decode((string) $packed, true);
        $options = $packed === null ? [] : @unserialize($text, ['allowed_classes' => false]);
        if (!is_array($options)) {
            throw new HostError('configoptions must be a base64-encoded serialised array');
        }
        $placed = $this->host->orders()->place(
            (int) $values['clientid'],
            (int) (self::single($values, 'pid') ?? throw new HostError('pid is required')),
            (string) (self::single($values, 'domain') ?? self::single($values, 'hostname')),
            array_map('intval', $options),
            (string) self::single($values, 'rootpw'),
            $cycle === null ? null : BillingCycle::named($cycle),
            $price,
        );
        return [
            'orderid' => $placed['orderid'],
            'serviceids' => (string) $placed['serviceid'],
            'productids' => (string) $placed['serviceid'],
            'addonids' => '',
            'domainids' => '',
            'invoiceid' => $placed['invoiceid'],
        ];
    }

    /**
     * @param array<string, mixed> $values
     * @return array<string, mixed>
     */
    public function acceptOrder(array $values): array
    {
        $orderId = (int) $values['orderid'];
        Tables::row($this->host->database, 'tblorders', $orderId);
        $change = [];
        foreach (['serverid' => 'server', 'serviceusername' => 'username'] as $parameter => $column) {
            if (isset($values[$parameter])) {
                $change[$column] = $values[$parameter];
            }
        }
        if (isset($values['servicepassword'])) {
            $change['password'] = $this->host->secrets()->encrypt((string) $values['servicepassword']);
        }
        if ($change !== []) {
            $this->host->database->table('tblhosting')->where('orderid', $orderId)->update($change);
        }
        $force = isset($values['autosetup']) ? (bool) $values['autosetup'] : null;
        $this->host->orders()->accept($orderId, $force);
        return [];
    }

    /**
     * Parameters of a product come as a value or as a list with one value for each product.
     *
     * @param array<string, mixed> $values
     */
    private static function single(array $values, string $name): ?string
    {
        $value = $values[$name] ?? null;
        if (is_array($value)) {
            if (count($value) > 1) {
                throw new HostGap("localAPI AddOrder: this host places one product at a time, $name has several");
            }
            $value = $value === [] ? null : reset($value);
        }
        return $value === null ? null : (string) $value;
    }
}
