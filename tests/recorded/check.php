<?php

declare(strict_types=1);

/*
 * Feeds recorded answers of real panels through the classes and compares what comes out with an independent reading of
 * the files: php -d extension=<onapp.so> tests/recorded/check.php DIR
 *
 * DIR holds SOURCES.tsv (columns file, method, endpoint, http_status among others) and the files it names. Recordings
 * are not part of the project; this script is for maintainers who have some.
 */

require __DIR__ . '/../inc/server.inc';
require __DIR__ . '/table.inc';

/** One file and what became of it. */
final class RecordedAnswer
{
    public string $result = '';
    private int $compared = 0;

    /** @param array<string, string> $row of SOURCES.tsv */
    public function __construct(private readonly array $row, private readonly string $body, public readonly string $class)
    {
    }

    /** @return bool|null whether it passed; null: the answer is wrapped as something that the class does not read */
    public function check(ScriptedServer $server, OnApp_Factory $factory): ?bool
    {
        $status = (int) $this->row['http_status'];
        $xml = str_ends_with($this->row['file'], '.xml');
        $object = $factory->factory($this->class);
        foreach (RECORDED_PARENTS as $name) {
            $object->$name = 1;
        }
        if ($xml) {
            $object->setOptions(['data_type' => 'xml', 'content' => 'application/xml']);
        }
        $server->answer($status, $this->body, ['headers' => ['Content-Type' => $this->row['content_type'] ?: 'application/json']]);
        $data = $xml ? null : json_decode($this->body);
        $returned = $this->ask($object, is_array($data));
        if ($status > 204) {
            return $this->judgeFailure($object, $returned);
        }
        $errors = $object->getErrorsAsArray();
        if ($errors !== null) {
            return $this->failed(($data === null && !$xml ? 'not JSON: ' : '') . implode(', ', array_map('strval', $errors)));
        }
        if ($xml) {
            return $this->compareXml($returned);
        }
        $difference = $this->compare($object->_tagRoot, $returned, $data);
        $this->result = $difference ?? "$this->compared values";
        if ($difference === null && $this->compared === 0 && !in_array($data, [null, [], new stdClass()], false)) {
            $members = array_keys((array) (is_array($data) ? $data[0] : $data));
            if (count($members) === 1 && $members[0] !== $object->_tagRoot) {
                $this->result = "not read: wrapped as $members[0]";

                return null;
            }

            return $this->failed('no field of this class is in it');
        }

        return $difference === null;
    }

    private function ask(OnApp $object, bool $list): mixed
    {
        try {
            return $this->askAsRecorded($object, $list);
        } catch (OnApp\Exception\ClosedOperationException) {
            return $object->sendPost('default'); // reads the same way, and the server does not mind
        }
    }

    private function askAsRecorded(OnApp $object, bool $list): mixed
    {
        return match ($this->row['method']) {
            'GET' => $list ? $object->getList() : $object->load(1),
            'POST' => $object->sendPost('default'),
            'PUT' => $object->sendPut('default'),
            'DELETE' => $object->sendDelete('default'),
        };
    }

    private function judgeFailure(OnApp $object, mixed $returned): bool
    {
        $errors = $object->getErrorsAsArray();
        if ($returned !== false && $returned !== null) {
            return $this->failed('a failure returned ' . get_debug_type($returned));
        }
        if (!is_array($errors) || $errors === [] || trim($object->getErrorsAsString()) === '') {
            return $this->failed('a failure without errors');
        }
        $data = json_decode($this->body, true);
        $said = is_array($data) ? $data['errors'] ?? $data['error'] ?? $data : [];
        $missing = array_diff(self::texts($said), self::texts($errors));
        if ($missing !== [] && (int) $this->row['http_status'] !== 500) {
            return $this->failed('lost: ' . implode(', ', $missing));
        }
        $this->result = $object->getErrorKind() . ': ' . substr($object->getErrorsAsString(', '), 0, 60);

        return true;
    }

    /** @return list<string> all texts, however deep */
    private static function texts(mixed $value): array
    {
        $texts = [];
        $value = (array) $value;
        array_walk_recursive($value, static function (mixed $text) use (&$texts): void {
            $texts[] = (string) $text;
        });

        return $texts;
    }

    private function failed(string $why): bool
    {
        $this->result = "FAILED $why";

        return false;
    }

    /** What the object side has for a decoded value; null when they agree. */
    private function compare(?string $root, mixed $object, mixed $data): ?string
    {
        $entries = is_array($data) ? $data : [$data];
        if ($data === null || $data == new stdClass() || $data === []) {
            return $object === [] || $object === null ? null : 'FAILED an empty answer became ' . get_debug_type($object);
        }
        $objects = is_array($object) ? $object : [$object];
        if (count($objects) !== count($entries)) {
            return 'FAILED ' . count($entries) . ' entries became ' . count($objects);
        }
        foreach (array_values($objects) as $number => $one) {
            $entry = $entries[$number];
            $entry = $root !== null && is_object($entry) && isset($entry->$root) ? $entry->$root : $entry;
            $difference = $one instanceof OnApp ? $this->compareFields($one, $entry) : 'FAILED no object';
            if ($difference !== null) {
                return $difference;
            }
        }

        return null;
    }

    private function compareFields(OnApp $object, mixed $data): ?string
    {
        foreach ($object->getClassFields() as $name => $field) {
            if (!is_object($data) || !property_exists($data, (string) $name)) {
                continue;
            }
            $value = $object->{$field['map']};
            $expected = $data->$name;
            $this->compared++;
            $nested = ($field['type'] ?? '') === 'array';
            if ($nested && ($value instanceof OnApp || (is_array($value) && ($value[0] ?? null) instanceof OnApp))) {
                $root = is_array($value) ? $value[0]->_tagRoot : $value->_tagRoot;
                $difference = $this->compare($root, $value, $expected);
            } elseif ($nested || ($field['type'] ?? '') === '_array') {
                $plain = is_array($expected) || is_object($expected) ? $expected : [];
                $difference = json_encode((array) $value) === json_encode((array) $plain) ? null : '';
            } else {
                $same = is_object($expected) || is_array($expected) ? $value == $expected : $value === $expected;
                $difference = $same ? null : '';
            }
            if ($difference !== null) {
                return "FAILED $name: " . json_encode($expected) . ' became ' . json_encode($value) . " $difference";
            }
        }

        return null;
    }

    private function compareXml(mixed $object): bool
    {
        foreach ($object instanceof OnApp ? $object->getClassFields() : [] as $name => $field) {
            if (preg_match("#<$name(?: [^>]*)?>([^<]*)</$name>#", $this->body, $match) !== 1 || $match[1] === '') {
                continue;
            }
            $this->compared++;
            $value = $object->{$field['map']};
            if ($value !== $match[1] && !(is_numeric($match[1]) && (float) $value === (float) $match[1])) {
                return $this->failed("$name: $match[1] became " . json_encode($value));
            }
        }
        $this->result = "$this->compared values";

        return $this->compared > 0 || $this->failed('nothing was read');
    }
}

/** @return list<array<string, string>> */
function recorded_sources(string $folder): array
{
    $lines = file("$folder/SOURCES.tsv", FILE_IGNORE_NEW_LINES);
    if ($lines === false) {
        fwrite(STDERR, "There is no $folder/SOURCES.tsv\n");
        exit(2);
    }
    $names = explode("\t", array_shift($lines));

    return array_map(static fn (string $line): array => array_combine($names, array_pad(explode("\t", $line), count($names), '')), $lines);
}

function recorded_class(string $endpoint): ?string
{
    $path = explode('?', explode(' ', $endpoint)[0])[0];
    foreach (RECORDED_CLASSES as $pattern => $class) {
        if (preg_match("#^$pattern\.(json|xml)$#", $path) === 1) {
            return $class;
        }
    }

    return null;
}

if ($argc !== 2) {
    fwrite(STDERR, "usage: php -d extension=<onapp.so> tests/recorded/check.php DIR\n");
    exit(2);
}
ini_set('onapp.retries', '0');
[$server, $factory] = connected('5.0.0');
$passed = 0;
$failed = 0;
$unknown = 0;
foreach (recorded_sources($argv[1]) as $row) {
    $class = recorded_class($row['endpoint']);
    if ($class === null) {
        printf("%-78s %-38s %s\n", $row['file'], '-', "no class reads {$row['method']} {$row['endpoint']}");
        $unknown++;
        continue;
    }
    $answer = new RecordedAnswer($row, (string) file_get_contents("$argv[1]/{$row['file']}"), $class);
    match ($answer->check($server, $factory)) {
        true => $passed++,
        false => $failed++,
        null => $unknown++,
    };
    printf("%-78s %-38s %s\n", $row['file'], $class, $answer->result);
}
printf("%d passed, %d failed, %d that no class reads\n", $passed, $failed, $unknown);
exit($failed === 0 ? 0 : 1);
