#!/usr/bin/env bash
# Threads of one process that use the extension at once, in a thread-safe debug build of PHP 8.2 with its embed library.
# The last line is "N passed, N failed".
#
# usage: tests/matrix/run-threads.sh     THREADS (default 8), ROUNDS of each (default 10)
# shellcheck source=bin/lib/common.sh
source "$(dirname "${BASH_SOURCE[0]}")/../../bin/lib/common.sh"
# shellcheck source=bin/lib/suites.sh
source "$ONAPP_ROOT/bin/lib/suites.sh"

php_config="$(bash "$ONAPP_ROOT/tests/matrix/build-php.sh" zts-debug)"
prefix="$("$php_config" --prefix)"
work="$ONAPP_BUILD/threads"
mkdir -p "$work"

so="$(onapp_build_extension dev "$php_config")"
printf 'extension=%s\n' "$so" >"$work/php.ini"
# shellcheck disable=SC2046
gcc -std=gnu11 -g -O1 -Wall -Wextra -Wno-unused-parameter $("$php_config" --includes) -o "$work/threads" \
	"$ONAPP_ROOT/tests/matrix/threads.c" -L"$prefix/lib" -Wl,-rpath,"$prefix/lib" -lphp -lpthread
onapp_run_script threads php -n "$ONAPP_ROOT/tests/matrix/with-panel.php" "$work/threads" "$work/php.ini" \
	"$ONAPP_ROOT/tests/matrix/threads.php" "${THREADS:-8}" "${ROUNDS:-10}"
onapp_finish
