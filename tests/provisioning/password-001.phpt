--TEST--
Users::password: 24 characters, one of each class at least, no place fixed, none like another
--FILE--
<?php
use OnApp\Provisioning\Users;

$seen = $classes = [];
for ($i = 0; $i < 2000; $i++) {
    $password = Users::password();
    if (preg_match('~^(?=.*[a-z])(?=.*[A-Z])(?=.*[0-9])(?=.*[^A-Za-z0-9])[!-\~]{24}$~', $password) !== 1) {
        echo "bad: $password\n";
    }
    // What XML, shells and panels would have to quote is not used.
    if (strpbrk($password, "&<>\"'`\\|/ ~") !== false) {
        echo "awkward: $password\n";
    }
    $seen[$password] = true;
    foreach ([0, 1, 2, 3, 23] as $place) {
        $class = preg_replace(['~[a-z]~', '~[A-Z]~', '~[0-9]~', '~[^aA0]~'], ['a', 'A', '0', '!'], $password[$place]);
        $classes["$place $class"] = true;
    }
}
echo count($seen), ' different, ', count($classes), " classes in five places\n";
?>
===DONE===
--EXPECT--
2000 different, 20 classes in five places
===DONE===
