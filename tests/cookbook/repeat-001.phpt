--TEST--
Cookbook: Repeat a request or not
--INI--
disable_functions=sleep,time
onapp.throw_exceptions=1
--FILE--
<?php
require __DIR__ . '/cookbook.inc';

// The payment is made, the answer is lost.
kitchen()->fault(['effect' => 'reset_after', 'method' => 'POST', 'times' => 1]);
[$output, $variables] = cook('Repeat a request or not', ['userId' => 4]);
check('printed', "no answer: looking\n", $output);
check('slept', 10, Kitchen::$slept);
check('paid once', [[4, '2026-0043', 500000000]], array_map(
    static fn (array $payment): array => [$payment['user_id'], $payment['invoice_number'], $payment['amount']],
    all_at_panel('payments'),
));
check('asked once', 1, count(Kitchen::$panel->requests(['method' => 'POST'])));

// A panel that is not there: nothing was sent.
Kitchen::$panel->stop();
ini_set('onapp.retries', '0');
$thrown = thrown(fn () => payOnce($variables['panel'], 4, 'x', '1.00'));
check('not sent', ['OnApp\Exception\ConnectException', false, true], [
    get_class($thrown), $thrown->wasSent(), $thrown->isRetryable(),
]);
?>
===DONE===
--EXPECT--
===DONE===
