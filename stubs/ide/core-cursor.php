<?php

/*
 * What is not made of a table.
 *
 * Written by bin/ide-stubs from stubs/cursor.stub.php. For editors and static analysers; never loaded.
 */

declare(strict_types=1);

namespace OnApp;

/**
 * A list, read page by page while it is walked through; made by iterate() of any object that has getList().
 *
 *     foreach ($machines->iterate(per_page: 200, prefetch: true) as $machine) {
 *         echo $machine->_label, "\n";
 *     }
 *
 * One page is held at a time (two with prefetch); beside that a bit for each id that was given. A page that cannot be
 * read throws, whatever the mode of the object, for an end that is none would be taken for one. A panel that ignores
 * paging gives its whole list at once. The loop can be left at any time, and begun anew.
 *
 * When the list changes meanwhile: no element is given twice. An element that is there all the time is not lost either,
 * as long as the panel tells totals (X-Total): where a total sinks from one page to the next, the pages before are read
 * again, and so is the whole list, once, where fewer elements were given than the last total says. What can stay unseen
 * is a removal that is made up for by an addition before the next page is read, and changes while pages are read again.
 * Elements without an id are given as they come.
 */
final class Cursor implements \Iterator, \Countable
{
    private function __construct() {}

    public function current(): mixed {}

    /** @return int number of the element, from 0 */
    public function key(): mixed {}

    /** @throws \OnApp\Exception\Exception when a page cannot be read */
    public function next(): void {}

    /** @throws \OnApp\Exception\Exception when the first page cannot be read */
    public function rewind(): void {}

    public function valid(): bool {}

    /**
     * The number of elements as the panel last told it; reads the first page if nothing was read yet.
     * @throws \OnApp\Exception\RuntimeException when the panel does not tell and there may be more pages
     */
    public function count(): int {}

    /** Whether the list was seen to change while it was read. */
    public function hasChanged(): bool {}

    private function fetch(): void {}
}
