<?php

/**
 * @generate-class-entries static
 * @generate-function-entries static
 */

namespace OnApp;

/**
 * An exact decimal number, for money and usage. Never changes; every calculation gives a new one.
 *
 * +, - and * work, with whole numbers and numeric strings too; ==, < and > compare by value (1.0 equals 1).
 * At most 1,000 digits.
 *
 * @strict-properties
 */
final class Decimal implements \Stringable, \JsonSerializable
{
    /**
     * To the nearest; a half away from zero.
     *
     * @var int
     * @cvalue ONAPP_ROUND_HALF_UP
     */
    const HALF_UP = UNKNOWN;
    /**
     * To the nearest; a half to the even neighbour (banker's rounding).
     *
     * @var int
     * @cvalue ONAPP_ROUND_HALF_EVEN
     */
    const HALF_EVEN = UNKNOWN;
    /**
     * Towards zero.
     *
     * @var int
     * @cvalue ONAPP_ROUND_DOWN
     */
    const DOWN = UNKNOWN;
    /**
     * Away from zero.
     *
     * @var int
     * @cvalue ONAPP_ROUND_UP
     */
    const UP = UNKNOWN;
    /**
     * Towards minus infinity.
     *
     * @var int
     * @cvalue ONAPP_ROUND_FLOOR
     */
    const FLOOR = UNKNOWN;
    /**
     * Towards plus infinity.
     *
     * @var int
     * @cvalue ONAPP_ROUND_CEILING
     */
    const CEILING = UNKNOWN;

    /** "12", "-0.50", "1.5e-3". @throws \ValueError when the text is no number, or too long */
    public function __construct(string|int $value) {}

    /** A float stands for its shortest text: 0.1 is 0.1. @throws \ValueError when the value is no number */
    public static function of(Decimal|string|int|float $value): Decimal {}

    /** The scale of the sum is the larger one of both. */
    public function add(Decimal|string|int $other): Decimal {}

    /** The scale of the difference is the larger one of both. */
    public function sub(Decimal|string|int $other): Decimal {}

    /** The scale of the product is the sum of both. */
    public function mul(Decimal|string|int $other): Decimal {}

    /** @throws \DivisionByZeroError */
    public function div(Decimal|string|int $divisor, int $scale, int $rounding = Decimal::HALF_UP): Decimal {}

    /** With exactly so many digits behind the point. */
    public function round(int $scale, int $rounding = Decimal::HALF_UP): Decimal {}

    public function neg(): Decimal {}

    public function abs(): Decimal {}

    /** -1, 0 or 1. */
    public function sign(): int {}

    public function isZero(): bool {}

    /** -1, 0 or 1. */
    public function compareTo(Decimal|string|int $other): int {}

    /** By value: 1.0 equals 1. */
    public function equals(Decimal|string|int $other): bool {}

    /** Digits behind the point. */
    public function scale(): int {}

    /** The nearest float, for display and charts; not for money. */
    public function toFloat(): float {}

    /** Plain, without exponent, with all digits of the scale. */
    public function __toString(): string {}

    /** The text, so that no reader makes a float of it. */
    public function jsonSerialize(): string {}

    public function __serialize(): array {}

    public function __unserialize(array $data): void {}

    public static function __set_state(array $data): Decimal {}
}
