<?php

declare(strict_types=1);

namespace OnApp\Host;

/** Life-cycle functions of a server module, by the suffix of the function's name. */
enum ModuleAction: string
{
    case Create = 'CreateAccount';
    case Suspend = 'SuspendAccount';
    case Unsuspend = 'UnsuspendAccount';
    case Terminate = 'TerminateAccount';
    case ChangePackage = 'ChangePackage';
    case ChangePassword = 'ChangePassword';
    case Renew = 'Renew';

    /** The action's part of a hook point's name. */
    public function hookName(): string
    {
        return $this->name;
    }

    /** No AfterModuleRenew is documented. */
    public function hasAfterHook(): bool
    {
        return $this !== self::Renew;
    }

    /** Status of the service after success, or null when the action leaves it alone. */
    public function statusAfter(): ?string
    {
        return match ($this) {
            self::Create, self::Unsuspend => 'Active',
            self::Suspend => 'Suspended',
            self::Terminate => 'Terminated',
            default => null,
        };
    }
}
