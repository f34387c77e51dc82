--TEST--
Hostile panel: headers, lengths, chunks and packing that lie or never end
--FILE--
<?php

declare(strict_types=1);

require __DIR__ . '/../inc/hostile.inc';

$server = new HostileServer();

check_plays($server, [
    // Never ending: cut off at the limits for headers and for bodies.
    'endless-headers' => ['ResponseTooLargeException'],
    'many-headers' => ['ResponseTooLargeException'],
    'endless-header' => ['ResponseTooLargeException', 'headers|too large'],
    'endless-status-line' => ['ResponseTooLargeException', 'headers|too large'],
    'endless-continue' => ['ResponseTooLargeException'],
    'endless-early-hints' => ['ResponseTooLargeException'],
    'endless-body' => ['ResponseTooLargeException', 'larger than 8388608 bytes', 20.0],
    'endless-chunks' => ['ResponseTooLargeException', 'larger', 20.0, ['max_response_size' => 1 << 20]],
    'endless-chunk-extension' => ['TimeoutException', 'timed out', 4.0, ['timeout' => 1]],
    'endless-trailer' => ['ResponseTooLargeException'],
    'gzip-bomb' => ['ResponseTooLargeException', 'larger', 20.0],
    'gzip-twice' => ['ResponseTooLargeException', 'larger', 20.0],
    // libcurl 7.88 takes the name in without end, until the time is over; 8.14 counts it as body.
    'gzip-endless-name' => ['TimeoutException|ResponseTooLargeException', 'timed out|larger', 4.0, ['timeout' => 1]],
    'deflate-bomb' => ['ResponseTooLargeException', 'larger', 20.0],
    'brotli-bomb' => ['ResponseTooLargeException', 'larger', 60.0],
    'zstd-bomb' => ['ResponseTooLargeException', 'larger', 60.0],
    'length-huge' => ['ResponseTooLargeException', 'larger than 8388608 bytes'],

    'http-09' => ['DecodeException'],
    'http-99' => ['DecodeException'],
    'no-status' => ['DecodeException'],
    'status-0' => ['DecodeException'],
    // Newer ones read the first three digits.
    'status-huge' => ['DecodeException|ServerException'],
    'status-negative' => ['DecodeException'],
    'garbage' => ['DecodeException'],
    'length-negative' => ['DecodeException'],
    'length-text' => ['DecodeException'],
    'length-overflow' => ['ResponseTooLargeException'],
    'length-more' => ['ConnectException'],
    'length-less' => ['DecodeException'],
    'length-twice' => ['DecodeException'],
    'length-and-chunks' => ["'there'"],
    'second-answer' => ["'there'"],
    'chunk-not-hex' => ['ConnectException', 'chunk'],
    'chunk-negative' => ['ConnectException', 'chunk'],
    'chunk-overflow' => ['ConnectException', 'chunk'],
    'chunk-longer' => ['ConnectException'],
    'chunk-shorter' => ['ConnectException', 'chunk'],
    'chunk-without-end' => ['ConnectException'],
    'header-nul' => ["'there'|DecodeException"],
    'header-no-colon' => ["'there'|DecodeException"],
    'header-folded' => ["'there'"],
    'header-high' => ['NotFoundException'],
    'retry-after' => ['UnavailableException'],
    'location-long' => ['RedirectException'],
    'encoding-unknown' => ['DecodeException'],
    'gzip-damaged' => ['DecodeException'],
    'gzip-none' => ['DecodeException'],
    'gzip-seven-times' => ['DecodeException'],
], static fn (OnApp $role): ?string => $role->load(1)->_label);
?>
===DONE===
--EXPECT--
===DONE===
