#!/usr/bin/env bash
# All phpt on the system's PHP under valgrind: memory errors and definite leaks fail a test.
#
# usage: tests/matrix/run-valgrind.sh [FILTER]
# shellcheck source=bin/lib/common.sh
source "$(dirname "${BASH_SOURCE[0]}")/../../bin/lib/common.sh"
# shellcheck source=bin/lib/suites.sh
source "$ONAPP_ROOT/bin/lib/suites.sh"

onapp_need_packages valgrind
so="$(onapp_build_extension dev)"
# The simulator is no part of what is tested and would be slow.
export VALGRIND_OPTS="--suppressions=$ONAPP_ROOT/tests/valgrind.supp --leak-check=full --show-leak-kinds=definite \
--errors-for-leak-kinds=definite --num-callers=30 --trace-children-skip-by-arg=*panel.php*"
onapp_run_phpt valgrind "$(command -v php)" "$so" "${1:-}" -j2 -m
onapp_finish
