--TEST--
Cookbook: every recipe has a test, every link a target
--FILE--
<?php
require __DIR__ . '/../inc/check.inc';

$page = (string) file_get_contents(dirname(__DIR__, 2) . '/docs/cookbook.md');
preg_match_all('~^## (.+)$~m', $page, $headings);
preg_match_all('~^```php$~m', $page, $blocks);
check('one script each', count($headings[1]), count($blocks[0]));

$tested = [];
foreach (glob(__DIR__ . '/*.phpt') as $file) {
    $text = (string) file_get_contents($file);
    preg_match("~^--TEST--\nCookbook: (.+)\n~", $text, $title);
    if (str_contains($text, "cook('$title[1]'")) {
        $tested[] = $title[1];
    }
}
check('without a test', [], array_values(array_diff($headings[1], $tested)));

$anchor = static fn (string $heading): string
    => str_replace(' ', '-', (string) preg_replace('~[^a-z0-9 -]~', '', strtolower($heading)));
preg_match_all('~\]\(#([^)]+)\)~', $page, $links);
check('links', [], array_values(array_diff($links[1], array_map($anchor, $headings[1]))));
check('not linked', [], array_values(array_diff(array_map($anchor, $headings[1]), $links[1])));
preg_match_all('~\]\(([a-z]+\.md)\)~', $page, $files);
foreach ($files[1] as $file) {
    check($file, true, is_file(dirname(__DIR__, 2) . "/docs/$file"));
}
?>
===DONE===
--EXPECT--
===DONE===
