#!/usr/bin/env bash
# All phpt on a thread-safe debug build of PHP 8.2, without and with opcache's tracing JIT.
#
# usage: tests/matrix/run-zts-debug.sh [FILTER]
# shellcheck source=bin/lib/common.sh
source "$(dirname "${BASH_SOURCE[0]}")/../../bin/lib/common.sh"
# shellcheck source=bin/lib/suites.sh
source "$ONAPP_ROOT/bin/lib/suites.sh"

php_config="$(bash "$ONAPP_ROOT/tests/matrix/build-php.sh" zts-debug)"
so="$(onapp_build_extension dev "$php_config")"
php="$("$php_config" --php-binary)"
onapp_run_phpt zts-debug "$php" "$so" "${1:-}" -j2
onapp_run_phpt zts-debug-jit "$php" "$so" "${1:-}" -j2 -d zend_extension=opcache -d opcache.enable_cli=1 \
	-d opcache.jit=tracing -d opcache.jit_buffer_size=64M
onapp_finish
