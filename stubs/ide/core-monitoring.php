<?php

/*
 * What is not made of a table.
 *
 * Written by bin/ide-stubs from stubs/monitoring.stub.php. For editors and static analysers; never loaded.
 */

declare(strict_types=1);

namespace OnApp {

    /**
     * The figures of a request. All times are seconds; nameLookup to total count from the beginning of the last try,
     * each one to the end of its step, as in curl_getinfo().
     */
    final class RequestInfo
    {
        public readonly string $method;

        /** Values of secret arguments are replaced by ***. */
        public readonly string $url;

        /** null: no answer came */
        public readonly ?int $status;

        /** "ok", or what went wrong: "not-found", "timeout", ... as OnApp\Exception\Exception::getKind() has it */
        public readonly string $kind;

        /** Why no answer came; null: one did */
        public readonly ?string $message;

        /** Tries beyond the first. */
        public readonly int $retries;

        /** For the whole call, with all its tries and the pauses between them. */
        public readonly float $seconds;

        public readonly float $nameLookup;

        /** 0.0 on a kept connection */
        public readonly float $connect;

        /** 0.0 on a kept connection, and without TLS */
        public readonly float $tls;

        public readonly float $firstByte;

        public readonly float $total;

        /** Of the request that was sent, headers included. */
        public readonly int $requestBytes;

        public readonly int $headerBytes;

        /** Of the body of the answer, decompressed. */
        public readonly int $bodyBytes;

        public readonly ?string $contentType;

        /** "1.0", "1.1" or "2" */
        public readonly ?string $httpVersion;

        /** The address that was talked to. */
        public readonly ?string $primaryIp;

        /** Whether no connection was made for it. */
        public readonly bool $connectionReused;

        /** The X-Request-Id of the answer. */
        public readonly ?string $requestId;

        private function __construct() {}
    }
}

namespace OnApp\Monitoring {

    /**
     * Is told of requests. The three methods are called outside of the transfer, by the process that made the call.
     * While one runs, the connection that it is told of cannot be used, and requests over other connections are not
     * reported. What a method throws ends the call: from requestStarted() nothing is sent, from the others the answer
     * is lost. The other subscribers are told all the same.
     */
    interface Subscriber
    {
        public function requestStarted(RequestStarted $event): void;

        /** The panel answered with a status of 2xx. */
        public function requestSucceeded(RequestSucceeded $event): void;

        /** The panel answered with another status, or not at all. */
        public function requestFailed(RequestFailed $event): void;
    }

    /** Who is told of requests, until the end of the script. */
    final class Monitor
    {
        private function __construct() {}

        /**
         * @param \OnApp|null $panel any object of the connection that is meant; null: all connections, logins included
         * @throws \OnApp\Exception\NotConnectedException when the object is attached to no panel
         */
        public static function subscribe(Subscriber $subscriber, ?\OnApp $panel = null): void {}

        /** Takes back what subscribe() was given with the same arguments; nothing happens when that was not done. */
        public static function unsubscribe(Subscriber $subscriber, ?\OnApp $panel = null): void {}
    }

    /**
     * A request is about to be made.
     */
    final class RequestStarted
    {
        /** The same for the start and the end of a request, and for no other request of the thread. */
        public readonly int $number;

        public readonly string $method;

        /** Values of secret arguments are replaced by ***. */
        public readonly string $url;

        /** The class of the object that asks. */
        public readonly string $class;

        private function __construct() {}
    }

    /**
     * A request was answered with a status of 2xx.
     */
    final class RequestSucceeded
    {
        public readonly int $number;

        public readonly string $class;

        public readonly \OnApp\RequestInfo $info;

        private function __construct() {}
    }

    /**
     * A request was answered with another status, not at all, or not even sent.
     */
    final class RequestFailed
    {
        public readonly int $number;

        public readonly string $class;

        public readonly \OnApp\RequestInfo $info;

        private function __construct() {}
    }
}
