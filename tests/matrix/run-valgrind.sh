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
# Other programs that a test starts are not what is tested; code that PCRE compiles reads whole vectors on purpose.
export VALGRIND_OPTS="--suppressions=$ONAPP_ROOT/tests/valgrind.supp --leak-check=full --show-leak-kinds=definite \
--errors-for-leak-kinds=definite --num-callers=30 --trace-children-skip=*"
onapp_run_phpt valgrind "$(command -v php)" "$so" "${1:-}" -j2 -m -d pcre.jit=0 \
	-d "auto_prepend_file=$ONAPP_ROOT/tests/matrix/collect.php"
onapp_finish
