#!/usr/bin/env bash
# All phpt on a PHP 8.2 that was itself built with the address and undefined-behaviour sanitizers.
#
# usage: tests/matrix/run-asan.sh [FILTER]
# shellcheck source=bin/lib/common.sh
source "$(dirname "${BASH_SOURCE[0]}")/../../bin/lib/common.sh"
# shellcheck source=bin/lib/suites.sh
source "$ONAPP_ROOT/bin/lib/suites.sh"

php_config="$(bash "$ONAPP_ROOT/tests/matrix/build-php.sh" asan)"
so="$(onapp_build_extension sanitizer "$php_config")"
export UBSAN_OPTIONS=halt_on_error=1:print_stacktrace=1
onapp_run_phpt asan "$("$php_config" --php-binary)" "$so" "${1:-}" -j2 --asan
onapp_finish
