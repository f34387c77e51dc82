<?php

declare(strict_types=1);

namespace OnApp\Panel\Model;

use OnApp\Panel\Format\Document;
use OnApp\Panel\Format\Value;
use OnApp\Panel\Routing\Answer;
use OnApp\Panel\Routing\ApiError;
use OnApp\Panel\Routing\Context;
use OnApp\Panel\Security\Authenticator;

/** Users, groups and roles. */
final class Users
{
    private const RULES = [
        'login' => ['required', 'max:40'],
        'email' => ['required', 'email'],
        'first_name' => ['required'],
        'last_name' => ['required'],
        'password' => ['required', 'min:6', 'max:40'],
    ];

    /** Fields people may change of themselves; the others take the right to update any user. */
    private const OWN_FIELDS = ['email', 'first_name', 'last_name', 'time_zone', 'locale', 'system_theme'];

    private const LIMIT_FIELDS = [
        'cpu_shares', 'cpus', 'disk_size', 'memory', 'storage_disk_size', 'virtual_machines_count',
        'ip_address_count', 'ip_address_mask', 'backups_templates_count', 'rate',
    ];

    public function list(Context $context): Answer
    {
        return $this->listOf($context, $context->store->all('users'));
    }

    public function listOfGroup(Context $context): Answer
    {
        $group = $context->id('group');
        if ($context->store->get('user_groups', $group) === null) {
            throw ApiError::notFound('UserGroup');
        }
        $inGroup = static fn (array $user): bool => $user['user_group_id'] === $group;

        return $this->listOf($context, array_filter($context->store->all('users'), $inGroup));
    }

    public function show(Context $context): Answer
    {
        return Answer::ok($context->object('user', UserView::values($context, self::find($context))));
    }

    public function create(Context $context): Answer
    {
        $fields = $context->fields('user');
        $check = new Validator($fields, self::RULES);
        $this->checkShared($context, $check, $fields, null);
        $check->throwIfInvalid();
        $now = $context->world->clock->now();
        $user = $context->store->insert('users', [
            'login' => (string) Value::text($fields['login']),
            'email' => (string) Value::text($fields['email']),
            'first_name' => (string) Value::text($fields['first_name']),
            'last_name' => (string) Value::text($fields['last_name']),
            'password_hash' => Authenticator::hash((string) $fields['password']),
            'status' => 'active',
            'role_ids' => array_key_exists('role_ids', $fields) ? Value::ids($fields['role_ids']) : [],
            'user_group_id' => $this->idOrNull($fields['user_group_id'] ?? null),
            'billing_plan_id' => $this->idOrNull($fields['bucket_id'] ?? $fields['billing_plan_id'] ?? null) ?? 1,
            'time_zone' => Value::text($fields['time_zone'] ?? null),
            'locale' => Value::text($fields['locale'] ?? null) ?? 'en',
            'identifier' => $context->world->random->identifier(14, 'user', $context->store->nextId('users')),
        ] + self::defaults($now));

        return Answer::created($context->object('user', UserView::values($context, $user)), '/users/' . $user['id']);
    }

    public function update(Context $context): Answer
    {
        $user = self::find($context);
        // The panel moves updated_at on every PUT, also on one that fails.
        $context->store->update('users', $user['id'], []);
        $fields = $context->fields('user');
        $check = new Validator($fields, array_diff_key(self::RULES, ['password' => 1]), true);
        $this->checkShared($context, $check, $fields, $user);
        $changes = $this->changes($context, $user, $fields, $check);
        $check->throwIfInvalid();
        $planBefore = $user['billing_plan_id'];
        $user = $context->store->update('users', $user['id'], $changes);
        if ($user['billing_plan_id'] !== $planBefore) {
            $context->world->meter->recordUser($user['id']);
        }

        return $context->changed('user', UserView::values($context, $user));
    }

    public function resourceLimit(Context $context): Answer
    {
        return Answer::ok($context->object('resource_limit', $this->limits($context, self::find($context)['id'])));
    }

    public function updateResourceLimit(Context $context): Answer
    {
        $userId = self::find($context)['id'];
        $limits = $this->limits($context, $userId);
        $wanted = array_intersect_key($context->fields('resource_limit'), array_flip(self::LIMIT_FIELDS));
        foreach ($wanted as $name => $value) {
            $number = Value::int($value);
            if ($number === null && $value !== null && $value !== '') {
                throw ApiError::invalid([$name => ['is not a number']]);
            }
            $limits[$name] = $number;
        }
        $limits = $context->store->update('resource_limits', $limits['id'], $limits);

        return $context->changed('resource_limit', $limits);
    }

    public function groups(Context $context): Answer
    {
        return $context->list(
            'user_group',
            $context->store->all('user_groups'),
            fn (array $group): array => $this->groupValues($context, $group),
        );
    }

    public function group(Context $context): Answer
    {
        $group = $context->store->get('user_groups', $context->id()) ?? throw ApiError::notFound('UserGroup');

        return Answer::ok($context->object('user_group', $this->groupValues($context, $group)));
    }

    public function roles(Context $context): Answer
    {
        return $context->list(
            'role',
            $context->store->all('roles'),
            fn (array $role): array => $this->roleValues($context, $role),
        );
    }

    public function role(Context $context): Answer
    {
        $role = $context->store->get('roles', $context->id()) ?? throw ApiError::notFound('Role');

        return Answer::ok($context->object('role', $this->roleValues($context, $role)));
    }

    public function permissions(Context $context): Answer
    {
        $all = array_merge([], ...array_column($context->store->all('roles'), 'permissions'));
        $records = [];
        foreach (array_values(array_unique($all)) as $position => $identifier) {
            $records[] = $this->permissionValues($context, $position + 1, $identifier);
        }

        return $context->list('permission', $records);
    }

    /** @return array<string, mixed> the user of the path, when the caller may see it */
    public static function find(Context $context, string $parameter = 'id'): array
    {
        $user = $context->store->get('users', $context->id($parameter)) ?? throw ApiError::notFound('User');
        if (!$context->reaches($user['id'], 'users.read')) {
            throw $context->hidden('User');
        }

        return $user;
    }

    /** @return array<string, mixed> fields of a fresh account */
    public static function defaults(int $now): array
    {
        return [
            'api_key' => null, 'failed_logins' => 0, 'activated_at' => $now, 'suspend_at' => null,
            'deleted_at' => null, 'password_changed_at' => null, 'locked_at' => null, 'firewall_id' => null,
            'cdn_status' => null, 'cdn_account_status' => null, 'aflexi_user_id' => null, 'cdn_reference' => null,
            'display_infoboxes' => true, 'use_gravatar' => false, 'supplied' => false, 'system_theme' => 'light',
            'totp_enabled' => false, 'cdn_bandwidth_limit_set' => false, 'image_template_group_id' => null,
        ];
    }

    /** @param array<int, array<string, mixed>> $users */
    private function listOf(Context $context, array $users): Answer
    {
        $mine = static fn (array $user): bool => $context->reaches($user['id'], 'users.read');

        return $context->list(
            'user',
            array_filter($users, $mine),
            static fn (array $user): array => UserView::values($context, $user),
        );
    }

    /**
     * @param array<array-key, mixed> $fields
     * @param array<string, mixed>|null $existing
     */
    private function checkShared(Context $context, Validator $check, array $fields, ?array $existing): void
    {
        foreach (['login', 'email'] as $field) {
            $text = strtolower(Value::text($fields[$field] ?? null) ?? '');
            foreach ($text === '' ? [] : $context->store->all('users') as $other) {
                if ($other['id'] !== ($existing['id'] ?? null) && strtolower($other[$field]) === $text) {
                    $check->add($field, 'has already been taken');
                }
            }
        }
        foreach (Value::ids($fields['role_ids'] ?? []) as $roleId) {
            if ($context->store->get('roles', $roleId) === null) {
                $check->add('role_ids', 'is invalid');
            }
        }
        $references = [
            'billing_plan_id' => 'billing_plans',
            'bucket_id' => 'billing_plans',
            'user_group_id' => 'user_groups',
        ];
        foreach ($references as $field => $table) {
            $id = $this->idOrNull($fields[$field] ?? null);
            if ($id !== null && $context->store->get($table, $id) === null) {
                $check->add($field, 'is invalid');
            }
        }
        $password = Value::text($fields['password'] ?? null) ?? '';
        if ($password !== '' && $context->world->options->bool('password_complexity')) {
            $classes = ['~[a-z]~', '~[A-Z]~', '~[0-9]~', '~[^A-Za-z0-9]~'];
            foreach ($classes as $class) {
                if (preg_match($class, $password) !== 1) {
                    $check->add('password', 'must hold small and capital letters, digits and symbols');
                }
            }
        }
        $confirmation = $fields['password_confirmation'] ?? null;
        if ($confirmation !== null && $confirmation !== ($fields['password'] ?? null)) {
            $check->add('password', "doesn't match confirmation");
        }
    }

    /**
     * @param array<string, mixed> $user
     * @param array<array-key, mixed> $fields
     * @return array<string, mixed>
     */
    private function changes(Context $context, array $user, array $fields, Validator $check): array
    {
        $changes = [];
        if ((Value::text($fields['password'] ?? null) ?? '') !== '') {
            $this->requireFor($context, 'users.change_password', $user['id']);
            $length = iconv_strlen((string) $fields['password'], 'UTF-8');
            if ($length < 6) {
                $check->add('password', 'is too short (minimum is 6 characters)');
            }
            $changes['password_hash'] = Authenticator::hash((string) $fields['password']);
            $changes['password_changed_at'] = $context->world->clock->now();
            $changes['failed_logins'] = 0;
        }
        foreach (array_intersect_key($fields, array_flip(self::OWN_FIELDS)) as $name => $value) {
            $changes[$name] = Value::text($value);
        }
        if ($context->scopeOf('users.update') === 'all') {
            $changes += $this->administrativeChanges($fields);
        }
        $different = array_filter(
            $changes,
            static fn (mixed $value, string $name): bool => ($user[$name] ?? null) !== $value,
            ARRAY_FILTER_USE_BOTH,
        );
        $ofPassword = ['password_hash' => 1, 'password_changed_at' => 1, 'failed_logins' => 1];
        if (array_diff_key($different, $ofPassword) !== []) {
            $this->requireFor($context, 'users.update', $user['id']);
        }

        return $different;
    }

    private function requireFor(Context $context, string $permission, int $userId): void
    {
        $scope = $context->scopeOf($permission);
        if ($scope === null || ($scope === 'own' && $context->userId() !== $userId)) {
            throw $context->world->forbidden($permission);
        }
    }

    /**
     * @param array<array-key, mixed> $fields
     * @return array<string, mixed>
     */
    private function administrativeChanges(array $fields): array
    {
        $changes = [];
        if ((Value::text($fields['login'] ?? null) ?? '') !== '') {
            $changes['login'] = Value::text($fields['login']);
        }
        if (isset($fields['role_ids'])) {
            $changes['role_ids'] = Value::ids($fields['role_ids']);
        }
        if (array_key_exists('user_group_id', $fields)) {
            $changes['user_group_id'] = $this->idOrNull($fields['user_group_id']);
        }
        $plan = $this->idOrNull($fields['bucket_id'] ?? null) ?? $this->idOrNull($fields['billing_plan_id'] ?? null);
        if ($plan !== null) {
            $changes['billing_plan_id'] = $plan;
        }

        return $changes;
    }

    private function idOrNull(mixed $value): ?int
    {
        $id = Value::int($value);

        return $id === 0 ? null : $id;
    }

    /** @return array<string, mixed> */
    private function limits(Context $context, int $userId): array
    {
        $limits = $context->store->first('resource_limits', 'user_id', $userId);

        return $limits ?? $context->store->insert(
            'resource_limits',
            ['user_id' => $userId] + array_fill_keys(self::LIMIT_FIELDS, null),
        );
    }

    /**
     * @param array<string, mixed> $group
     * @return array<string, mixed>
     */
    private function groupValues(Context $context, array $group): array
    {
        $plan = $context->store->get('billing_plans', $group['billing_plan_id']);

        return [
            'roles' => [],
            'role_ids' => $group['role_ids'],
            'billing_plans' => $plan === null ? [] : [['billing_plan' => [
                'id' => $plan['id'],
                'label' => $plan['label'],
            ]]],
            'bucket_id' => $group['billing_plan_id'],
            'user_buckets' => $plan === null ? [] : [['bucket' => ['id' => $plan['id'], 'label' => $plan['label']]]],
        ] + $group;
    }

    /**
     * @param array<string, mixed> $role
     * @return array<string, mixed>
     */
    private function roleValues(Context $context, array $role): array
    {
        $permissions = [];
        foreach ($role['permissions'] as $position => $identifier) {
            $values = $this->permissionValues($context, $position + 1, $identifier);
            $permissions[] = ['permission' => $context->show('permission', $values)];
        }
        $holds = static fn (array $user): bool => in_array($role['id'], $user['role_ids'], true);

        return [
            'permissions' => $permissions,
            'users_count' => count(array_filter($context->store->all('users'), $holds)),
        ] + $role;
    }

    /** @return array<string, mixed> */
    private function permissionValues(Context $context, int $id, string $identifier): array
    {
        $start = $context->store->get('roles', 1)['created_at'] ?? $context->world->clock->now();

        return [
            'id' => $id,
            'identifier' => $identifier,
            'label' => ucfirst(str_replace(['_', '.'], [' ', ': '], $identifier)),
            'created_at' => $start,
            'updated_at' => $start,
        ];
    }
}
