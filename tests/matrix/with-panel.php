<?php

declare(strict_types=1);

/*
 * Runs a command with a simulator beside it, which the variables PANEL_API, PANEL_LOGINS (JSON) and PANEL_VERSION tell
 * of; ends as the command does.
 */

require __DIR__ . '/../inc/panel.inc';

$panel = panel_start(['document' => 'minimal']);
putenv("PANEL_API=$panel->api");
putenv('PANEL_LOGINS=' . json_encode($panel->logins));
putenv("PANEL_VERSION=$panel->version");
$process = proc_open(array_slice($argv, 1), [], $pipes);
$status = proc_close($process);
$panel->stop();
exit($status);
