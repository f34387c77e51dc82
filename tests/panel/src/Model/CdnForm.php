<?php

declare(strict_types=1);

namespace OnApp\Panel\Model;

use OnApp\Panel\Format\Value;
use OnApp\Panel\Routing\Context;

/** Reads and checks what a request says of a CDN resource. */
final class CdnForm
{
    public const TYPES = ['HTTP_PULL', 'HTTP_PUSH', 'STREAM_LIVE', 'STREAM_VOD_PULL', 'STREAM_VOD_PUSH'];

    private const HOST_NAME = '~^(?=.{4,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]*[a-z0-9]$~';

    /** Policies, and the list that each of them needs when it is not NONE. */
    private const POLICIES = [
        'ip_access_policy' => 'ip_addresses',
        'country_access_policy' => 'countries',
        'hotlink_policy' => 'domains',
    ];

    private const SWITCHES = [
        'url_signing_on', 'password_on', 'mp4_pseudo_on', 'flv_pseudo_on', 'ignore_set_cookie_on',
        'letsencrypt_ssl_on', 'cors_on', 'hls_on',
    ];

    private const TEXTS = ['ip_addresses', 'domains', 'url_signing_key', 'password_unauthorized_html', 'origin_policy'];

    public const DEFAULTS = [
        'ip_access_policy' => 'NONE', 'country_access_policy' => 'NONE', 'hotlink_policy' => 'NONE',
        'countries' => [], 'secondary_hostnames' => [], 'origins' => [], 'passwords' => [], 'cache_expiry' => null,
        'cdn_ssl_certificate_id' => null, 'ftp_password' => null, 'publishing_point' => null,
        'publishing_location' => null, 'url_signing_on' => false, 'password_on' => false, 'mp4_pseudo_on' => false,
        'flv_pseudo_on' => false, 'ignore_set_cookie_on' => false, 'letsencrypt_ssl_on' => false, 'cors_on' => false,
        'hls_on' => false, 'ip_addresses' => '', 'domains' => '', 'url_signing_key' => '',
        'password_unauthorized_html' => '', 'origin_policy' => '',
    ];

    private Validator $check;

    /** @var array<string, mixed> what the resource will hold */
    private array $values;

    /**
     * @param array<array-key, mixed> $fields of the request
     * @param array<string, mixed> $existing the resource to be changed; empty for a new one
     */
    public function __construct(
        private readonly Context $context,
        private readonly array $fields,
        private readonly array $existing,
        private readonly ?int $planId,
    ) {
        $this->check = new Validator($fields, [
            'cdn_hostname' => ['required', 'max:253'],
            'resource_type' => ['in:' . implode(',', self::TYPES)],
            'cache_expiry' => ['number:1'],
        ], $existing !== []);
        $this->values = $existing === [] ? self::DEFAULTS : [];
    }

    /** @return array<string, mixed> columns to store */
    public function checked(): array
    {
        $this->names();
        $this->edgeGroups();
        $this->settings();
        $this->byType();
        $this->check->throwIfInvalid();

        return $this->values;
    }

    private function names(): void
    {
        if (array_key_exists('cdn_hostname', $this->fields)) {
            $name = strtolower(Value::text($this->fields['cdn_hostname']) ?? '');
            if ($this->check->isValid('cdn_hostname') && preg_match(self::HOST_NAME, $name) !== 1) {
                $this->check->add('cdn_hostname', 'is invalid');
            }
            $other = $this->context->store->first('cdn_resources', 'cdn_hostname', $name);
            if ($other !== null && $other['id'] !== ($this->existing['id'] ?? null)) {
                $this->check->add('cdn_hostname', 'has already been taken');
            }
            $this->values['cdn_hostname'] = $name;
        }
        foreach (['secondary_hostnames', 'countries'] as $list) {
            if (array_key_exists($list, $this->fields)) {
                $this->values[$list] = self::texts($this->fields[$list]);
            }
        }
        $origins = $this->fields['origins'] ?? $this->fields['origin'] ?? null;
        if ($origins !== null) {
            $this->values['origins'] = self::texts($origins);
        }
    }

    private function edgeGroups(): void
    {
        if (!array_key_exists('edge_group_ids', $this->fields)) {
            if ($this->existing === []) {
                $this->check->add('edge_group_ids', "can't be blank");
            }

            return;
        }
        $given = $this->fields['edge_group_ids'];
        $ids = Value::ids(is_string($given) ? explode(',', $given) : $given);
        if ($ids === []) {
            $this->check->add('edge_group_ids', "can't be blank");
        }
        if (array_diff($ids, EdgeGroups::ofPlan($this->context, $this->planId)) !== []) {
            $this->check->add('edge_group_ids', 'is invalid');
        }
        $this->values['edge_group_ids'] = $ids;
    }

    private function settings(): void
    {
        foreach (array_keys(self::POLICIES) as $policy) {
            if (array_key_exists($policy, $this->fields)) {
                $value = strtoupper(Value::text($this->fields[$policy]) ?? '');
                $this->values[$policy] = $value === '' ? 'NONE' : $value;
                if (!in_array($this->values[$policy], ['NONE', 'ALLOW_BY_DEFAULT', 'BLOCK_BY_DEFAULT'], true)) {
                    $this->check->add($policy, 'is not included in the list');
                }
            }
        }
        foreach (array_intersect(self::SWITCHES, array_keys($this->fields)) as $name) {
            $this->values[$name] = Value::bool($this->fields[$name]);
        }
        foreach (array_intersect(self::TEXTS, array_keys($this->fields)) as $name) {
            $this->values[$name] = Value::text($this->fields[$name]) ?? '';
        }
        foreach (['cache_expiry', 'cdn_ssl_certificate_id', 'publishing_location'] as $name) {
            if (array_key_exists($name, $this->fields)) {
                $this->values[$name] = Value::int($this->fields[$name]);
            }
        }
        foreach (['ftp_password', 'publishing_point'] as $name) {
            if (array_key_exists($name, $this->fields)) {
                $this->values[$name] = Value::text($this->fields[$name]);
            }
        }
        $this->passwords();
        $resulting = $this->values + $this->existing;
        foreach (self::POLICIES as $policy => $list) {
            if ($resulting[$policy] !== 'NONE' && in_array($resulting[$list], ['', []], true)) {
                $this->check->add($list, "can't be blank");
            }
        }
        if ($resulting['url_signing_on'] && $resulting['url_signing_key'] === '') {
            $this->check->add('url_signing_key', "can't be blank");
        }
    }

    /** `form_pass` holds two lists of equal length: users and their passwords. */
    private function passwords(): void
    {
        $form = $this->fields['form_pass'] ?? null;
        if (!is_array($form)) {
            return;
        }
        $users = self::texts($form['user'] ?? []);
        $passwords = self::texts($form['pass'] ?? []);
        if (count($users) !== count($passwords) || count($users) !== count(array_unique($users))) {
            $this->check->add('passwords', 'is invalid');

            return;
        }
        $this->values['passwords'] = array_combine($users, $passwords);
    }

    private function byType(): void
    {
        $type = strtoupper(Value::text($this->fields['resource_type'] ?? null) ?? '');
        if ($this->existing === []) {
            $this->values['resource_type'] = $type === '' ? 'HTTP_PULL' : $type;
        } elseif ($type !== '' && $type !== $this->existing['resource_type']) {
            $this->check->add('resource_type', "can't be changed");
        }
        $resulting = $this->values + $this->existing;
        switch ($resulting['resource_type']) {
            case 'HTTP_PULL':
            case 'STREAM_VOD_PULL':
                if ($resulting['origins'] === []) {
                    $this->check->add('origins', "can't be blank");
                }
                break;
            case 'HTTP_PUSH':
            case 'STREAM_VOD_PUSH':
                $length = strlen($resulting['ftp_password'] ?? '');
                if ($length < 6 || $length > 32) {
                    $this->check->add('ftp_password', 'must have 6 to 32 characters');
                }
                break;
            default:
                if (!in_array($resulting['publishing_point'], ['internal', 'external'], true)) {
                    $this->check->add('publishing_point', 'is not included in the list');
                }
        }
    }

    /** @return list<string> from a list or from lines, without empty ones */
    public static function texts(mixed $value): array
    {
        $items = is_array($value) ? $value : preg_split('~[\r\n]+~', Value::text($value) ?? '');
        $texts = array_map(static fn (mixed $item): string => Value::text($item) ?? '', array_values((array) $items));

        return array_values(array_filter($texts, static fn (string $text): bool => $text !== ''));
    }
}
