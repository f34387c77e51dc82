<?php

declare(strict_types=1);

namespace OnApp\ModuleTests;

/** Tables of older versions, leases, and what is forgotten when WHMCS deletes something. */
final class StorageTest extends ModuleTestCase
{
    /** The tables of a 3.x installation, as that version made them. */
    private const OLD_TABLES = [
        'CREATE TABLE tblonappclients (server_id INT(11) NOT NULL, client_id INT(11) NOT NULL, onapp_user_id INT(11)
            NOT NULL, password TEXT NOT NULL, email TEXT NOT NULL, PRIMARY KEY (server_id, client_id),
            KEY client_id (client_id)) ENGINE=InnoDB',
        'CREATE TABLE tblonappservices (service_id INT(11) NOT NULL, vm_id INT(11) NOT NULL, memory INT(11) NOT NULL
            DEFAULT 0, cpus INT(11) NOT NULL DEFAULT 0, cpu_shares INT(11) NOT NULL DEFAULT 0, disk_size INT(11)
            NOT NULL DEFAULT 0, PRIMARY KEY (service_id), KEY service_id (service_id)) ENGINE=InnoDB',
        'CREATE TABLE tblonappips (serviceid INT(11) NOT NULL, ipid INT(11) NOT NULL, isbase TINYINT(1) NOT NULL
            DEFAULT 0, PRIMARY KEY (serviceid, ipid)) ENGINE=InnoDB',
        'CREATE TABLE tblonappcronhostingdates (hosting_id INT(11) NOT NULL, account_date DATETIME NOT NULL,
            UNIQUE KEY hosting_id (hosting_id)) ENGINE=InnoDB',
    ];

    private static function newest(): int
    {
        $files = glob(Equipment::root() . '/modules/servers/onapp/lib/Storage/Migration/*.php');
        return count((array) $files);
    }

    private function sql(string ...$statements): void
    {
        $list = var_export($statements, true);
        $this->evaluate("
            foreach ($list as \$sql) { WHMCS\\Database\\Capsule::connection()->statement(\$sql); }
            return true;");
    }

    public function testAnInstallationOf3xGoesOn(): void
    {
        $this->resetPanel(['document' => 'v6', 'version' => '6.0']);
        $service = $this->order($this->addProduct($this->addServer()));
        $oldMachine = 1;
        $itsUser = 4;
        $this->sql(...[...self::OLD_TABLES,
            "INSERT INTO tblonappclients VALUES (1, 1, $itsUser, 'old secret', 'user@example.test')",
            "INSERT INTO tblonappservices VALUES ($service, $oldMachine, 512, 1, 100, 30)",
            'INSERT INTO tblonappservices VALUES (999, 4711, 1, 1, 1, 1)',
            "INSERT INTO tblonappips VALUES ($service, 1, 1)"]);
        self::assertStringContainsString('Running', $this->ok('client-page', (string) $service)['html']);
        $this->ok('create', (string) $service);
        self::assertNotContains('POST /virtual_machines', $this->changes(), 'the machine is there already');
        self::assertNotContains('POST /users', $this->changes());
        self::assertContains("POST /users/$itsUser/make_new_api_key", $this->changes());
        $rows = $this->rows($service);
        self::assertSame([$oldMachine, 1, 1, 'created'], [
            (int) $rows['tblonappservices'][0]['vm_id'], (int) $rows['tblonappservices'][0]['server_id'],
            (int) $rows['tblonappservices'][0]['client_id'], $rows['tblonappservices'][0]['state'],
        ]);
        self::assertSame('primary', $rows['tblonappips'][0]['network']);
        self::assertSame('old secret', $rows['tblonappclients'][0]['password'], 'nothing old is lost');
        $this->ok('suspend', (string) $service);
        self::assertTrue($this->machine($oldMachine)['suspended']);
        $this->ok('unsuspend', (string) $service);
        $this->ok('terminate', (string) $service);
        self::assertSame([], $this->rows($service)['tblonappips']);
    }

    public function testOldRowsThatContradictEachOtherDoNotStopTheUpdate(): void
    {
        $server = $this->addServer();
        $product = $this->addProduct($server);
        $first = $this->order($product);
        $second = $this->order($product);
        $this->sql(...[...self::OLD_TABLES,
            "INSERT INTO tblonappservices VALUES ($first, 5, 1, 1, 1, 1), ($second, 5, 1, 1, 1, 1)",
            "INSERT INTO tblonappclients VALUES ($server, 1, 4, '', 'a@example.com')",
            "INSERT INTO tblonappclients VALUES ($server, 2, 4, '', 'b@example.com')"]);
        $this->ok('client-page', (string) $first);
        $reached = $this->evaluate("return WHMCS\\Database\\Capsule::table('tblonappschema')->value('version');");
        self::assertSame(self::newest(), $reached);
    }

    /** Each step may have been cut off after any statement: every number must lead to the same tables. */
    public function testMigrationsCanBeRepeatedFromAnywhere(): void
    {
        $columns = "\$all = [];
            foreach (['clients', 'services', 'ips', 'leases', 'bwperiods'] as \$table) {
                \$sql = \"SHOW CREATE TABLE tblonapp\$table\";
                \$all[] = (array) WHMCS\\Database\\Capsule::connection()->selectOne(\$sql);
            }
            return \$all;";
        $migrate = 'WHMCS\\Module\\Server\\Onapp\\Storage\\Database::prepared();';
        $fresh = $this->evaluate($migrate . $columns);
        for ($number = 0; $number < self::newest(); $number++) {
            $this->sql("UPDATE tblonappschema SET version = $number");
            self::assertSame($fresh, $this->evaluate($migrate . $columns), "from $number");
        }
    }

    public function testProcessesThatStartAtOnceMakeTheTablesOnce(): void
    {
        $init = var_export(Equipment::hostDirectory() . '/root/init.php', true);
        $code = "require $init; require ROOTDIR . '/modules/servers/onapp/onapp.php';"
            . 'WHMCS\\Module\\Server\\Onapp\\Storage\\Database::prepared(); echo "done";';
        $processes = [];
        for ($number = 0; $number < 4; $number++) {
            $streams = [['file', '/dev/null', 'r'], ['pipe', 'w'], ['redirect', 1]];
            $processes[] = [proc_open([...Equipment::php(), '-r', $code], $streams, $pipes), $pipes[1]];
        }
        foreach ($processes as [$process, $output]) {
            self::assertSame('done', stream_get_contents($output));
            self::assertSame(0, proc_close($process));
        }
    }

    public function testNothingIsDoneInsideOfATransaction(): void
    {
        $service = $this->newService();
        $message = $this->evaluate("
            \$params = OnApp\\Host\\Host::current()->params()->forService($service);
            \$create = static fn () => onapp_CreateAccount(\$params);
            return WHMCS\\Database\\Capsule::connection()->transaction(\$create);");
        self::assertStringContainsString('inside of a database transaction', $message);
        self::assertSame([], $this->changes());
    }

    // ---- Leases -----------------------------------------------------------------------------------------------

    private const LEASES = 'WHMCS\\Module\\Server\\Onapp\\Storage\\Database::prepared();
        $leases = new WHMCS\\Module\\Server\\Onapp\\Storage\\Leases(WHMCS\\Database\\Capsule::connection());
        $table = static fn () => WHMCS\\Database\\Capsule::table("tblonappleases");';

    public function testALeaseKeepsOthersOutUntilItIsGivenBack(): void
    {
        // Process 1 lives as long as the system; its lease counts.
        $found = $this->evaluate(self::LEASES . '
            $lease = $leases->acquire("x", 30);
            $other = preg_replace("/:\d+:.*/", ":1:", $table()->value("holder"));
            $table()->update(["holder" => $other]);
            try { $leases->acquire("x", 0); } catch (RuntimeException $refusal) { $first = $refusal->getMessage(); }
            $lease->release();
            $again = $leases->acquire("x", 30);
            return [$first, $table()->value("fence")];');
        self::assertStringContainsString('Another process', $found[0]);
        self::assertSame(2, $found[1]);
    }

    public function testALeaseThatRanOutIsTakenAndItsHolderCanNoLongerWrite(): void
    {
        $found = $this->evaluate(self::LEASES . '
            $old = $leases->acquire("x", 30);
            $table()->update(["holder" => "elsewhere:12:34", "expires_at" => time() - 1]);
            $new = $leases->acquire("x", 30);
            $written = $new->guard(static fn () => "written");
            try {
                $old->guard(static fn () => "written");
            } catch (RuntimeException $loss) {
                $lost = $loss->getMessage();
            }
            $old->release();
            return [$written, $lost, $table()->value("holder") !== ""];');
        self::assertSame('written', $found[0]);
        self::assertStringContainsString('taken over', $found[1]);
        self::assertTrue($found[2], 'who has lost a lease cannot give it back');
    }

    public function testALeaseOfAnotherMachineIsWaitedFor(): void
    {
        $seconds = $this->evaluate(self::LEASES . '
            $leases->acquire("x", 30);
            $table()->update(["holder" => "elsewhere:12:34", "expires_at" => time() + 2]);
            $start = microtime(true);
            $leases->acquire("x", 5, $leases::FOR_A_LEASE);
            return microtime(true) - $start;');
        self::assertGreaterThan(0.9, $seconds);
        self::assertLessThan(4, $seconds);
    }

    public function testALeaseOfADeadProcessIsTakenAtOnce(): void
    {
        $init = var_export(Equipment::hostDirectory() . '/root/init.php', true);
        $code = "require $init; require ROOTDIR . '/modules/servers/onapp/onapp.php';" . self::LEASES
            . '$leases->acquire("x", 3600); echo "held\n"; fgets(STDIN);';
        $process = proc_open([...Equipment::php(), '-r', $code], [['pipe', 'r'], ['pipe', 'w'], STDERR], $pipes);
        self::assertSame("held\n", fgets($pipes[1]));
        proc_terminate($process, SIGKILL);
        proc_close($process);
        $seconds = $this->evaluate(self::LEASES . '
            $start = microtime(true);
            $leases->acquire("x", 30);
            return microtime(true) - $start;');
        self::assertLessThan(1, $seconds);
    }

    public function testWhoIsUnknownIsNotDead(): void
    {
        $gone = $this->evaluate('
            $is = static fn (string $name) => WHMCS\\Module\\Server\\Onapp\\Storage\\ProcessIdentity::isGone($name);
            $self = (new WHMCS\\Module\\Server\\Onapp\\Storage\\ProcessIdentity())->text;
            [$machine, $pid, $start] = explode(":", $self);
            return [$is($self), $is("elsewhere:$pid:$start"), $is("$machine:$pid:"), $is("$machine:$pid:1"),
                $is("nonsense")];');
        self::assertSame([false, false, false, true, false], $gone);
    }

    /** Calls at once: one makes the machine; the others find it, or are told that somebody is at it. */
    public function testTwoCallsAtOnceMakeOneMachine(): void
    {
        $service = $this->newService();
        $processes = [];
        for ($number = 0; $number < 3; $number++) {
            $command = [...Equipment::hostCommand(), 'create', (string) $service, '--json', '--dir',
                Equipment::hostDirectory()];
            $streams = [['file', '/dev/null', 'r'], ['pipe', 'w'], ['file', '/dev/null', 'w']];
            $processes[] = [proc_open($command, $streams, $pipes), $pipes[1]];
        }
        $answers = [];
        foreach ($processes as [$process, $output]) {
            $answer = json_decode((string) stream_get_contents($output), true, 16, JSON_THROW_ON_ERROR);
            $answers[] = $answer['success'] ? 'success' : $answer['message'];
            proc_close($process);
        }
        self::assertContains('success', $answers);
        $known = ['success', 'Another process is working on this service or client. Try again in a minute.'];
        self::assertSame([], array_diff($answers, $known));
        self::assertCount(1, $this->machines());
        self::assertCount(1, $this->users());
        self::assertCount(1, array_keys($this->changes(), 'POST /virtual_machines', true));
    }

    public function testASecondCreationIsAnsweredAtOnce(): void
    {
        $service = $this->newService();
        $lease = "WHMCS\\Database\\Capsule::table('tblonappleases')->updateOrInsert(['name' => 'service:$service'],
            ['holder' => 'elsewhere:1:1', 'fence' => 9, 'expires_at' => time() + 600]);";
        [$seconds, $answer] = $this->evaluate("WHMCS\\Module\\Server\\Onapp\\Storage\\Database::prepared(); $lease
            \$params = OnApp\\Host\\Host::current()->params()->forService($service);
            \$start = microtime(true);
            \$answer = onapp_CreateAccount(\$params);
            return [microtime(true) - \$start, \$answer];");
        self::assertStringContainsString('Another process is working on this service', $answer);
        self::assertLessThan(4, $seconds);
        self::assertSame([], $this->changes());
    }

    // ---- Deletion in WHMCS --------------------------------------------------------------------------------------

    public function testADeletedServiceIsForgottenAndWhatStaysIsLogged(): void
    {
        $service = $this->runningService();
        $this->ok('service-delete', (string) $service);
        $left = $this->evaluate("return [WHMCS\\Database\\Capsule::table('tblonappservices')->count(),
            WHMCS\\Database\\Capsule::table('tblonappclients')->count()];");
        self::assertSame([0, 1], $left);
        self::assertStringContainsString('machine 1 on server 1 was left there', $this->activity());
        self::assertCount(1, $this->machines());
    }

    public function testADeletedClientIsForgotten(): void
    {
        $this->runningService();
        $this->ok('client-delete', '1');
        $left = $this->evaluate("return [WHMCS\\Database\\Capsule::table('tblonappservices')->count(),
            WHMCS\\Database\\Capsule::table('tblonappclients')->count(),
            WHMCS\\Database\\Capsule::table('tblonappleases')->count()];");
        self::assertSame([0, 0, 0], $left);
        self::assertStringContainsString('user 6 on server 1 was left there', $this->activity());
    }

    public function testDeletingWorksWhereTheModuleWasNeverUsed(): void
    {
        $service = $this->newService();
        $this->ok('service-delete', (string) $service);
        $this->ok('client-delete', '1');
        $this->ok('log', 'gaps');
    }
}
