<?php

declare(strict_types=1);

namespace WHMCS\Module\Server\Onapp\Web;

/** What is kept for a visitor between two pages: the only place that reads and writes the session. */
final class Session
{
    private const KEY = 'onapp';
    private const MOST_TICKETS = 100;

    /** Begins anew when somebody else uses the session. */
    public function __construct(int $clientId)
    {
        if (($_SESSION[self::KEY]['client'] ?? null) !== $clientId) {
            $_SESSION[self::KEY] = ['client' => $clientId, 'nonce' => bin2hex(random_bytes(20))];
        }
    }

    /** What every form carries, so that other sites cannot send it. */
    public function nonce(): string
    {
        return (string) $_SESSION[self::KEY]['nonce'];
    }

    public function hasNonce(string $given): bool
    {
        return hash_equals($this->nonce(), $given);
    }

    /** A ticket for the forms of one page, which only one of them can use, once. */
    public function ticket(): string
    {
        return bin2hex(random_bytes(8));
    }

    /** @return bool false: it was used before, by a second click or a reload */
    public function takeTicket(string $ticket): bool
    {
        $used = (array) ($_SESSION[self::KEY]['tickets'] ?? []);
        if (preg_match('/^[0-9a-f]{16}$/D', $ticket) !== 1 || in_array($ticket, $used, true)) {
            return false;
        }
        $_SESSION[self::KEY]['tickets'] = array_slice([...$used, $ticket], -self::MOST_TICKETS);
        return true;
    }

    /** A sentence for the next page. */
    public function tell(string $text, bool $isGood): void
    {
        $_SESSION[self::KEY]['messages'][] = ['text' => $text, 'good' => $isGood];
    }

    /** @return list<array{text: string, good: bool}> */
    public function takeMessages(): array
    {
        return (array) $this->take('messages');
    }

    /**
     * What was entered into a form that was refused, for its next showing.
     *
     * @param array<string, string> $values
     * @param array<string, string> $errors by field
     */
    public function keepForm(string $name, array $values, array $errors): void
    {
        $_SESSION[self::KEY]['form'] = ['name' => $name, 'values' => $values, 'errors' => $errors];
    }

    /** @return array{values: array<string, string>, errors: array<string, string>} */
    public function takeForm(string $name): array
    {
        $form = $_SESSION[self::KEY]['form'] ?? null;
        if (!is_array($form) || $form['name'] !== $name) {
            return ['values' => [], 'errors' => []];
        }
        unset($_SESSION[self::KEY]['form']);
        return ['values' => $form['values'], 'errors' => $form['errors']];
    }

    /** Remembers that something is yet to be done. */
    public function mark(string $what): void
    {
        $_SESSION[self::KEY]['marks'][$what] = true;
    }

    public function unmark(string $what): void
    {
        unset($_SESSION[self::KEY]['marks'][$what]);
    }

    public function isMarked(string $what): bool
    {
        return isset($_SESSION[self::KEY]['marks'][$what]);
    }

    /** Lets the visitor's next request in while this one still works. */
    public function close(): void
    {
        if (session_status() === PHP_SESSION_ACTIVE) {
            session_write_close();
        }
    }

    private function take(string $name): mixed
    {
        $value = $_SESSION[self::KEY][$name] ?? [];
        unset($_SESSION[self::KEY][$name]);
        return $value;
    }
}
