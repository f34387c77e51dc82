<?php

/*
 * What is not made of a table.
 *
 * Written by bin/ide-stubs from stubs/decimal.stub.php. For editors and static analysers; never loaded.
 */

declare(strict_types=1);

namespace OnApp;

/**
 * An exact decimal number, for money and usage. Never changes; every calculation gives a new one.
 *
 * +, - and * work, with whole numbers and numeric strings too; ==, < and > compare by value (1.0 equals 1).
 * At most 1,000 digits.
 */
final class Decimal implements \Stringable, \JsonSerializable
{
    /**
     * To the nearest; a half away from zero.
     *
     * @var int
     */
    const HALF_UP = 0;
    /**
     * To the nearest; a half to the even neighbour (banker's rounding).
     *
     * @var int
     */
    const HALF_EVEN = 1;
    /**
     * Towards zero.
     *
     * @var int
     */
    const DOWN = 2;
    /**
     * Away from zero.
     *
     * @var int
     */
    const UP = 3;
    /**
     * Towards minus infinity.
     *
     * @var int
     */
    const FLOOR = 4;
    /**
     * Towards plus infinity.
     *
     * @var int
     */
    const CEILING = 5;

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
