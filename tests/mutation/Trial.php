<?php

declare(strict_types=1);

namespace OnApp\MutationTests;

/** One fault, or none, in a copy of the project, and a run of the test that must notice it. */
final class Trial
{
    /** @var resource|null */
    private $process = null;
    private string $path = '';
    private string $original = '';
    private string $log = '';
    private string $problem = '';
    private bool $isFaulty = false;
    private int $status = 0;

    public function __construct(
        public readonly string $name,
        private readonly string $file,
        private readonly string $from,
        private readonly string $to,
        public readonly string $suite,
        public readonly string $filter,
    ) {
    }

    /** @param string $copy a copy of the project that nobody else uses until the trial is over */
    public function start(string $copy, bool $isFaulty): self
    {
        $this->isFaulty = $isFaulty;
        $this->log = "$copy.log";
        if ($isFaulty) {
            $this->path = "$copy/{$this->file}";
            $this->original = is_file($this->path) ? (string) file_get_contents($this->path) : '';
            $count = substr_count($this->original, $this->from);
            if ($count !== 1) {
                $this->problem = "the text stands $count times in {$this->file}";
                return $this;
            }
            file_put_contents($this->path, str_replace($this->from, $this->to, $this->original));
        }
        $tests = "$copy/tests/{$this->suite}";
        $bootstrap = is_file("$tests/bootstrap.php") ? "$tests/bootstrap.php" : "$tests/tests/bootstrap.php";
        $command = ['phpunit', '--bootstrap', $bootstrap, '--do-not-cache-result', '--filter', $this->filter, $tests];
        $files = [['file', '/dev/null', 'r'], ['file', $this->log, 'w'], ['file', $this->log, 'a']];
        $environment = ['ONAPP_TEST_SCRATCH' => dirname($copy)] + getenv();
        $this->process = proc_open($command, $files, $pipes, $copy, $environment) ?: null;
        $this->problem = $this->process === null ? 'phpunit cannot be started' : '';
        return $this;
    }

    public function isOver(): bool
    {
        if ($this->process === null) {
            return true;
        }
        $state = proc_get_status($this->process);
        if ($state['running']) {
            return false;
        }
        $this->status = $state['exitcode'];
        return true;
    }

    /** @return string empty: all as it should be */
    public function verdict(): string
    {
        if ($this->process !== null) {
            proc_close($this->process);
        }
        if ($this->path !== '' && $this->problem === '') {
            file_put_contents($this->path, $this->original);
        }
        if ($this->problem !== '') {
            return ": {$this->problem}";
        }
        $output = (string) file_get_contents($this->log);
        $isRed = $this->status !== 0;
        if (preg_match('/^(OK \(|Tests: )/m', $output) !== 1) {
            return ": no test ran\n$output";
        }
        if ($this->isFaulty) {
            return $isRed ? '' : ": {$this->filter} does not notice it";
        }
        return $isRed ? "\n$output" : '';
    }
}
