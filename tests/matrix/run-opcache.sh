#!/usr/bin/env bash
# All phpt on the system's PHP with opcache, without and with its tracing JIT.
#
# usage: tests/matrix/run-opcache.sh [FILTER]
# shellcheck source=bin/lib/common.sh
source "$(dirname "${BASH_SOURCE[0]}")/../../bin/lib/common.sh"
# shellcheck source=bin/lib/suites.sh
source "$ONAPP_ROOT/bin/lib/suites.sh"

so="$(onapp_build_extension dev)"
opcache=(-d zend_extension=opcache -d opcache.enable_cli=1)
jit=("${opcache[@]}" -d opcache.jit=tracing -d opcache.jit_buffer_size=64M)
# A wrong switch would leave it off without a word.
# shellcheck disable=SC2016
php -n "${jit[@]}" -r 'exit(opcache_get_status(false)["jit"]["on"] ? 0 : 1);' || onapp_die "the JIT cannot be switched on"

onapp_run_phpt opcache "$(command -v php)" "$so" "${1:-}" -j2 "${opcache[@]}" -d opcache.jit=disable
onapp_run_phpt jit "$(command -v php)" "$so" "${1:-}" -j2 "${jit[@]}"
onapp_finish
