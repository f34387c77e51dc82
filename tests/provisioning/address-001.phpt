--TEST--
Panel::address: host name before address, https by tick or text, port kept, nothing hostile gets through
--FILE--
<?php
use OnApp\Provisioning\Panel;

$servers = [
    ['hostname' => 'cp.example.test'],
    ['hostname' => 'cp.example.test', 'ip' => '192.0.2.1'],
    ['hostname' => '', 'ip' => '192.0.2.1'],
    ['hostname' => null, 'ip' => '192.0.2.1', 'secure' => true],
    ['hostname' => 'https://cp.example.test/'],
    ['hostname' => 'HTTPS://cp.example.test/login?x=1#y'],
    ['hostname' => 'http://cp.example.test', 'secure' => true],
    ['hostname' => 'http://cp.example.test', 'secure' => false],
    ['ip' => 'https://192.0.2.1'],
    ['ip' => 'http://192.0.2.1/', 'secure' => 'on'],
    ['hostname' => ' cp.example.test ', 'secure' => ''],
    ['hostname' => 'cp.example.test', 'port' => 8080],
    ['hostname' => 'cp.example.test', 'port' => '8443', 'secure' => true],
    ['hostname' => 'cp.example.test:81', 'port' => 8080],
    ['hostname' => 'https://cp.example.test:8443/admin'],
    ['hostname' => 'cp.example.test', 'port' => 80],
    ['hostname' => 'cp.example.test', 'port' => 443, 'secure' => true],
    ['hostname' => 'https://cp.example.test', 'port' => 80],
    ['hostname' => 'cp.example.test', 'port' => 80, 'secure' => true],
    ['hostname' => 'cp.example.test', 'port' => ''],
    ['hostname' => 'cp.example.test', 'port' => '0'],
    ['ip' => '2001:db8::1', 'secure' => true],
    ['ip' => '[2001:db8::1]:8080'],
    ['ip' => '2001:db8::1', 'port' => 8080],
];
foreach ($servers as $server) {
    echo json_encode($server, JSON_UNESCAPED_SLASHES), ' ', Panel::address($server), "\n";
}
echo "\n";
$hostile = [
    [],
    ['hostname' => '  ', 'ip' => ''],
    ['hostname' => "cp.example.test\r\nHost: other"],
    ['hostname' => "cp.example.test\0.other"],
    ['hostname' => 'user:secret@cp.example.test'],
    ['hostname' => 'cp.example.test?x'],
    ['hostname' => 'ftp://cp.example.test'],
    ['hostname' => 'https://'],
    ['hostname' => 'cp example.test'],
    ['hostname' => "cp\u{e9}.example.test"],
    ['hostname' => 'cp.example.test:'],
    ['hostname' => 'cp.example.test:0'],
    ['hostname' => 'cp.example.test:65536'],
    ['hostname' => 'cp.example.test:8x'],
    ['hostname' => '-cp'],
    ['hostname' => 5],
    ['hostname' => ['a']],
    ['ip' => '[2001:db8::1'],
    ['ip' => '[2001:db8::1]x'],
    ['ip' => '[2001:db8::zz]'],
    ['ip' => '192.0.2.1%0a'],
    ['hostname' => 'cp.example.test', 'port' => -1],
    ['hostname' => 'cp.example.test', 'port' => 65536],
    ['hostname' => 'cp.example.test', 'port' => '80 '],
    ['hostname' => 'cp.example.test', 'port' => 8.5],
];
foreach ($hostile as $server) {
    try {
        $url = Panel::address($server);
        echo "NOT REFUSED: $url\n";
    } catch (OnApp\Exception\InvalidArgumentException $error) {
        echo $error->getMessage(), "\n";
    }
}
?>
===DONE===
--EXPECT--
{"hostname":"cp.example.test"} http://cp.example.test
{"hostname":"cp.example.test","ip":"192.0.2.1"} http://cp.example.test
{"hostname":"","ip":"192.0.2.1"} http://192.0.2.1
{"hostname":null,"ip":"192.0.2.1","secure":true} https://192.0.2.1
{"hostname":"https://cp.example.test/"} https://cp.example.test
{"hostname":"HTTPS://cp.example.test/login?x=1#y"} https://cp.example.test
{"hostname":"http://cp.example.test","secure":true} https://cp.example.test
{"hostname":"http://cp.example.test","secure":false} http://cp.example.test
{"ip":"https://192.0.2.1"} https://192.0.2.1
{"ip":"http://192.0.2.1/","secure":"on"} https://192.0.2.1
{"hostname":" cp.example.test ","secure":""} http://cp.example.test
{"hostname":"cp.example.test","port":8080} http://cp.example.test:8080
{"hostname":"cp.example.test","port":"8443","secure":true} https://cp.example.test:8443
{"hostname":"cp.example.test:81","port":8080} http://cp.example.test:81
{"hostname":"https://cp.example.test:8443/admin"} https://cp.example.test:8443
{"hostname":"cp.example.test","port":80} http://cp.example.test
{"hostname":"cp.example.test","port":443,"secure":true} https://cp.example.test
{"hostname":"https://cp.example.test","port":80} https://cp.example.test
{"hostname":"cp.example.test","port":80,"secure":true} https://cp.example.test:80
{"hostname":"cp.example.test","port":""} http://cp.example.test
{"hostname":"cp.example.test","port":"0"} http://cp.example.test
{"ip":"2001:db8::1","secure":true} https://[2001:db8::1]
{"ip":"[2001:db8::1]:8080"} http://[2001:db8::1]:8080
{"ip":"2001:db8::1","port":8080} http://[2001:db8::1]:8080

The server has neither a hostname nor an ip
The server has neither a hostname nor an ip
The hostname of the server has a port that is no number from 1 to 65535
The hostname of the server cannot be part of a URL
The hostname of the server must not hold a user name or password
The hostname of the server cannot be part of a URL
The hostname of the server has a scheme that is neither http nor https
The hostname of the server cannot be part of a URL
The hostname of the server cannot be part of a URL
The hostname of the server cannot be part of a URL
The hostname of the server has a port that is no number from 1 to 65535
The hostname of the server has a port that is no number from 1 to 65535
The hostname of the server has a port that is no number from 1 to 65535
The hostname of the server has a port that is no number from 1 to 65535
The hostname of the server cannot be part of a URL
The hostname of the server is no text
The hostname of the server is no text
The ip of the server is no IPv6 address in brackets
The ip of the server cannot be part of a URL
The ip of the server is no IPv6 address in brackets
The ip of the server cannot be part of a URL
The port of the server is no number from 1 to 65535
The port of the server is no number from 1 to 65535
The port of the server is no number from 1 to 65535
The port of the server is no number from 1 to 65535
===DONE===
