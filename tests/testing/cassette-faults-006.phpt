--TEST--
Cassette: files that cannot be read or written, modes, further secrets, and when it is saved
--FILE--
<?php

declare(strict_types=1);

require __DIR__ . '/../inc/server.inc';
require __DIR__ . '/../inc/check.inc';

use OnApp\Testing\Cassette;
use OnApp\Testing\CassetteException;

$folder = sys_get_temp_dir() . '/cassette-' . getmypid();
mkdir($folder);
register_shutdown_function(static function () use ($folder): void {
    array_map(unlink(...), [...glob("$folder/*") ?: [], ...glob("$folder/.[!.]*") ?: []]);
    rmdir($folder);
});
$file = "$folder/c.json";
$open = static function (string $text) use ($file): string {
    file_put_contents($file, $text);

    return str_replace(dirname($file) . '/', '', outcome(static fn () => count(new Cassette($file))));
};

// Files that are none.
$begin = CassetteException::class . ': The cassette c.json cannot be read: ';
$request = '"request":{"method":"GET","target":"/a.json"}';
$answer = '"answer":{"status":200,"headers":[]}';
$bad = [
    '' => 'it is no JSON', '{' => 'it is no JSON', '[]' => 'it is no cassette: there is no "format" in it', '3' => 'it is no cassette: there is no "format" in it',
    '{"format":"1"}' => 'it is no cassette: there is no "format" in it', '{"format":2}' => 'its format is 2, this version of the extension reads 1',
    '{"format":1}' => 'there is no list "exchanges" in it', '{"format":1,"exchanges":{}}' => 'there is no list "exchanges" in it',
];
$bad_exchanges = [
    '3' => 'no request', '{}' => 'no request', '{"request":3}' => 'a request without a method or a target',
    '{"request":{"method":"GET"}}' => 'a request without a method or a target', "{{$request}}" => 'neither an answer nor a failure',
    '{"request":{"method":1,"target":"/"}}' => 'a request without a method or a target',
    "{{$request},\"answer\":{}}" => 'an answer without a status', "{{$request},\"answer\":{\"status\":\"200\"}}" => 'an answer without a status',
    "{{$request},\"answer\":{\"status\":99999}}" => 'an answer without a status',
    "{{$request},\"answer\":{\"status\":200,\"headers\":{}}}" => 'headers that are no list of "Name: value"',
    "{{$request},\"answer\":{\"status\":200,\"headers\":[\"a\"]}}" => 'headers that are no list of "Name: value"',
    "{{$request},\"answer\":{\"status\":200,\"headers\":[\"a: b\\r\\nc: d\"]}}" => 'headers that are no list of "Name: value"',
    "{{$request},\"answer\":{\"status\":200,\"headers\":[\"a: \\u0000\"]}}" => 'headers that are no list of "Name: value"',
    "{{$request},\"answer\":{\"status\":200,\"text\":5}}" => 'a body that is no text',
    "{{$request},\"answer\":{\"status\":200,\"base64\":\"?\"}}" => 'a body that is no text',
    "{{$request},\"failure\":{\"kind\":\"tired\",\"message\":\"x\"}}" => 'a failure without a kind that is known, or without a message',
    "{{$request},\"failure\":{\"kind\":\"tls\"}}" => 'a failure without a kind that is known, or without a message',
];
foreach ($bad as $text => $message) {
    check("file $text", $begin . $message, $open((string) $text));
}
foreach ($bad_exchanges as $text => $message) {
    check("exchange $text", "{$begin}exchange 2 has $message", $open("{\"format\":1,\"exchanges\":[{{$request},$answer},$text]}"));
}
check('good', '1', $open(" { \"exchanges\" : [ {{$request} , $answer , \"note\":[1,{\"a\":[]}]} ] ,\t\"other\":{\"format\":7},\"format\" : 1 }\n"));
check('empty', '0', $open('{"format":1,"exchanges":[]}'));
check('names with escapes', '0', $open('{"\u0066ormat":1,"exchanges":[ ]}'));

// Written by hand: what is answered, and numbers keep their digits.
$open('{"format":1,"exchanges":[{"request":{"method":"GET","target":"/version.json"},"answer":{"status":200,"json":{"version":"6.0"}}},'
    . '{"request":{"method":"GET","target":"/users/1.json"},"answer":{"status":200,"headers":["X-A: b"],'
    . '"json":{"user":{"id":1,"outstanding_amount":0.1000000000000000000001, "login":"a\\"}b"}}}},'
    . '{"request":{"method":"GET","target":"/users/2.json"},"failure":{"kind":"tls","message":"no trust","sent":false}},'
    . '{"request":{"method":"POST","target":"/roles.json","json":{"role":{"identifier":"i","label":"l"}}},"answer":{"status":204}}]}');
$cassette = (new Cassette($file))->install();
$panel = new OnApp_Factory('https://cp.example', 'a', 'b');
$user = $panel->factory('User');
$user->load(1);
check('by hand', ['0.1000000000000000000001', 'a"}b', 'b'], [(string) $user->_obj->decimal('outstanding_amount'), $user->_obj->_login, $user->getHeader('x-a')]);
check('failure', [false, 'tls', true], [$user->load(2), $user->getErrorKind(), str_contains($user->getErrorsAsString(), 'no trust')]);
$role = $panel->factory('Role');
[$role->_label, $role->_identifier] = ['l', 'i'];
$role->save();
$cassette->assertAllUsed();

// Modes and arguments.
unlink($file);
check('nothing to replay', true, str_contains(outcome(static fn () => new Cassette($file, Cassette::REPLAY)),
    'No such file or directory. Record it first, with the mode Cassette::RECORD or Cassette::AUTO'));
check('no folder', CassetteException::class . ": The cassette $folder/no/c.json cannot be written: there is no folder $folder/no",
    outcome(static fn () => new Cassette("$folder/no/c.json")));
check('a folder', CassetteException::class, get_class(thrown(static fn () => new Cassette($folder))));
foreach ([static fn () => new Cassette($file, 'tape'), static fn () => new Cassette(''), static fn () => new Cassette("a\0b"),
    static fn () => new Cassette($file, 'record', [5]), static fn () => new Cassette($file, 'record', [''])] as $number => $call) {
    check("argument $number", ValueError::class, get_class(thrown($call) ?? new stdClass()));
}
check('twice', 'Error', get_class(thrown(static fn () => (new Cassette($file, 'record'))->__construct($file))));
check('no copies', 'Error', get_class(thrown(static fn () => clone $cassette)));
check('nothing was written', false, file_exists($file));
$cassette->uninstall();

// Further secrets, and the password wherever it is said.
[$server, $panel] = connected('6.0.0');
$cassette = (new Cassette($file, Cassette::RECORD, ['Label', 'X-Own', 'zone']))->install($panel);
$server->answer(200, '[{"role":{"id":1,"label":"hidden-1","identifier":"seen","a":{"label":{"deep":"hidden-2"},"api-key":1}}}]',
    ['headers' => ['X-Own' => 'hidden-3', 'X-Other' => 'seen-too']]);
$panel->factory('Role')->getList(null, ['zone' => 'hidden-4', 'filter' => ['api_key' => 'hidden-5'], 'x' => 'seen-three']);
$server->xml(200, "<r><label>hidden-6</label><Label a=\"b\">hidden-7</Label><label/><labels>seen-four</labels><label>hidden-8");
$panel->factory('Role')->getList();
$cassette->save();
$text = file_get_contents($file);
check('hidden', [], preg_grep('/hidden/', explode("\n", $text)));
check('seen', 5, preg_match_all('/"seen"|seen-too|seen-three|seen-four|<label\/>/', $text));
check('JSON still', 2, count(json_decode($text, true)['exchanges']));
$inode = fileinode($file);
$cassette->save();
clearstatcache();
check('not written without need', $inode, fileinode($file));

// Saved when the object goes; the old file stays where the new one cannot be written.
$server->answer(200, '[]');
$panel->factory('Role')->getList();
$cassette->uninstall($panel);
unset($cassette);
check('three', 3, count(json_decode(file_get_contents($file), true)['exchanges']));
clearstatcache();
check('anew', false, fileinode($file) === $inode);
$cassette = (new Cassette("$folder/gone.json"))->install($panel);
$server->answer(200, '[]');
$panel->factory('Role')->getList();
unset($panel, $cassette);
gc_collect_cycles();
check('by itself', 1, count(new Cassette("$folder/gone.json", Cassette::REPLAY)));
mkdir("$folder/sub");
[$server, $panel] = connected('6.0.0');
$cassette = (new Cassette("$folder/sub/c.json"))->install($panel);
$server->answer(200, '[]');
$panel->factory('Role')->getList();
rmdir("$folder/sub");
check('cannot be written', CassetteException::class . ": The cassette $folder/sub/c.json cannot be written: No such file or directory",
    outcome(static fn () => $cassette->save()));
mkdir("$folder/sub");
$cassette->uninstall($panel);
check('later it can', true, file_exists("$folder/sub/c.json"));
unlink("$folder/sub/c.json");
rmdir("$folder/sub");

// open_basedir holds.
ini_set('open_basedir', $folder);
$outside = sys_get_temp_dir() . '/outside-' . getmypid() . '.json';
foreach ([Cassette::RECORD, Cassette::REPLAY] as $mode) {
    check("outside: $mode", CassetteException::class . ": The cassette $outside is outside of open_basedir",
        outcome(static fn () => new Cassette($outside, $mode)));
}
check('inside', false, (new Cassette("$folder/gone.json"))->isRecording());
?>
===DONE===
--EXPECT--
===DONE===
