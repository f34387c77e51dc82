<?php

declare(strict_types=1);

namespace OnApp\ModuleTests;

/** Every language says everything that English says, and clients are spoken to in theirs. */
final class LanguageTest extends ModuleTestCase
{
    /** Texts of several words that differ in every language; a shorter one may be the same word. */
    private const A_SENTENCE = 30;

    /** @return array<string, array{0: string}> */
    public static function languages(): array
    {
        $files = glob(Equipment::root() . '/modules/servers/onapp/lang/*.php') ?: [];
        $names = array_map(static fn (string $file): string => basename($file, '.php'), $files);
        $names = array_diff($names, ['english']);
        return array_combine($names, array_map(static fn (string $name): array => [$name], $names));
    }

    /** @return array<string, string> */
    private static function texts(string $language): array
    {
        return require Equipment::root() . "/modules/servers/onapp/lang/$language.php";
    }

    /** @dataProvider languages */
    public function testEveryTextIsThereWithItsPlaceholders(string $language): void
    {
        $english = self::texts('english');
        $texts = self::texts($language);
        self::assertSame([], array_diff(array_keys($english), array_keys($texts)), "missing in $language");
        self::assertSame([], array_diff(array_keys($texts), array_keys($english)), "unknown in $language");
        foreach ($texts as $key => $text) {
            self::assertSame(self::marks($english[$key]), self::marks($text), $key);
            self::assertSame($english[$key] === '', $text === '', $key);
            self::assertSame(trim($text), $text, $key);
            self::assertTrue(mb_check_encoding($text, 'UTF-8'), $key);
            $isSentence = str_contains($text, '. ') || mb_strlen($text) > self::A_SENTENCE;
            if ($isSentence && !str_starts_with($text, 'JSON')) {
                self::assertNotSame($english[$key], $text, "$key is English");
            }
        }
    }

    /** @return list<string> placeholders of the module and of WHMCS, and tags, each as often as it stands there */
    private static function marks(string $text): array
    {
        preg_match_all('/:[a-z][a-z_]*|\{[^}]*\}|<[^>]*>/', $text, $marks);
        sort($marks[0]);
        return $marks[0];
    }

    public function testAClientReadsTheOwnLanguageAndTheInstallationSpeaksToStaff(): void
    {
        self::assertSame('german', array_key_first(self::languages()));
        $service = $this->newService();
        $say = function (string $client, string $installation) use ($service): array {
            $this->evaluate("WHMCS\\Database\\Capsule::table('tblclients')->update(['language' => '$client']);
                WHMCS\\Config\\Setting::setValue('Language', '$installation'); return true;");
            $page = $this->ok('client-page', (string) $service)['html'];
            $tab = $this->ok('admin-page', (string) $service)['fields'];
            return [str_contains($page, 'wurde noch nicht angelegt') ? 'german' : (
                str_contains($page, 'has not been created yet') ? 'english' : $page
            ), array_key_first($tab)];
        };
        self::assertSame(['german', 'OnApp machine'], $say('german', 'english'));
        self::assertSame(['english', 'OnApp-Maschine'], $say('english', 'german'));
        self::assertSame(['german', 'OnApp-Maschine'], $say('', 'german'), 'the client has chosen none');
        self::assertSame(['english', 'OnApp machine'], $say('klingon', 'klingon'), 'nobody has written it yet');
        self::assertSame(['english', 'OnApp machine'], $say('../lang/german', 'english'), 'a name is no path');
    }

    public function testTheFirstMailTemplatesSpeakTheLanguageOfTheInstallation(): void
    {
        $this->ok('setting', 'Language', '--value', 'german');
        $this->ok('terminate', (string) $this->runningService());
        $mail = implode("\n", array_column($this->logged('mail'), 'subject'));
        self::assertStringContainsString('Ihr virtueller Server vm1.example.com wurde gelöscht', $mail);
    }
}
