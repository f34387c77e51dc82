--TEST--
Properties: objects kept in sessions come back with their values, without credentials
--FILE--
<?php
require __DIR__ . '/../inc/server.inc';
require __DIR__ . '/../inc/check.inc';

class OnApp_Mine extends OnApp_User
{
    public $mine = 'm';
    protected $guarded = ['g'];
    private $secret = 'p';

    public function all(): array
    {
        return [$this->mine, $this->guarded, $this->secret];
    }

    public function change(): void
    {
        [$this->mine, $this->guarded, $this->secret] = [1, 2, 3];
    }
}

[$server, $factory] = connected('6.10.2');
$server->ok('{"user":{"id":5,"login":"joe","roles":[{"role":{"id":1,"label":"A"}}],"total_amount":12345678901234567.89}}');
$user = $factory->factory('User');
$user->load(5);
$user->_email = 'e@example.com';
$user->own = ['x' => [1, true, null]];
$user->{'5'} = 'five';
$user->none = null;

$text = serialize($user);
check('no credentials', [false, false], [str_contains($text, 's3cret'), str_contains($text, '127.0.0.1')]);
$copy = unserialize($text);
check('class', 'OnApp_User', get_class($copy));
check('values', [5, 'e@example.com', ['x' => [1, true, null]], 'five', null],
    [$copy->_id, $copy->email, $copy->own, $copy->{'5'}, $copy->none]);
check('loaded', ['joe', 'A'], [$copy->_obj->_login, $copy->_obj->_roles[0]->_label]);
check('version', [6.1, '6.10.2'], [$copy->_version, $copy->getAPIVersionText()]);
check('fields', array_keys($user->getClassFields()), array_keys($copy->getClassFields()));
check('exact decimal', (string) $user->_obj->decimal('_total_amount'), (string) $copy->_obj->decimal('_total_amount'));
check('not attached', 'OnApp\Exception\NotConnectedException', get_class(thrown(fn () => $copy->load())));
check('logger', '', $copy->logs());
check('again', $text, serialize($copy));
check('equal', true, $copy == $user);

$mine = new OnApp_Mine();
$mine->change();
$mine->_login = 'x';
$copy = unserialize(serialize($mine));
check('properties of PHP classes', [[1, 2, 3], 'x'], [$copy->all(), $copy->_login]);

// What a session file may hold when someone changed it.
foreach (['O:10:"OnApp_User":0:{}', 'O:10:"OnApp_User":1:{s:6:"values";i:5;}',
    'O:10:"OnApp_User":2:{s:6:"values";a:0:{}s:7:"version";a:0:{}}',
    'O:10:"OnApp_User":2:{s:6:"values";a:0:{}s:8:"declared";i:1;}'] as $bad) {
    check($bad, 'Exception', get_class(thrown(fn () => unserialize($bad))));
}
check('handles are not serialised', 'Exception', get_class(thrown(fn () => serialize($factory->_ch)) ?? new Error()));
$numbers = unserialize('O:10:"OnApp_User":2:{s:6:"values";a:0:{}s:8:"declared";a:2:{i:77;i:1;i:1;a:0:{}}}');
check('unknown parts are left alone', true, is_array($numbers->options) && isset($numbers->options['content']));
?>
===DONE===
--EXPECT--
===DONE===
