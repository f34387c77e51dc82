# shellcheck shell=bash
#
# Runs test suites and keeps count of them. Sourced after common.sh by bin/test and by the scripts of tests/matrix.
#
# Each suite ends in one call of onapp_count; onapp_finish prints the sum and returns the honest status.

ONAPP_SUMMARY=()
ONAPP_PASSED=0
ONAPP_FAILED=0
ONAPP_SKIPPED=0

# onapp_count SUITE PASSED FAILED SKIPPED SECONDS
onapp_count() {
	ONAPP_PASSED=$((ONAPP_PASSED + $2))
	ONAPP_FAILED=$((ONAPP_FAILED + $3))
	ONAPP_SKIPPED=$((ONAPP_SKIPPED + $4))
	ONAPP_SUMMARY+=("$(printf '%-28s %5d passed %5d failed %5d skipped %5d s' "$@")")
	onapp_step "$1: $2 passed, $3 failed, $4 skipped"
}

# A suite without tests: right where a filter kept them all away, else something is lost.
onapp_count_none() {
	if [ -n "$2" ]; then
		onapp_count "$1" 0 0 0 0
	else
		onapp_say "FAIL $1: there are no tests"
		onapp_count "$1" 0 1 0 0
	fi
}

onapp_finish() {
	if [ "$((ONAPP_PASSED + ONAPP_FAILED))" = 0 ]; then
		onapp_say "no test was run"
		ONAPP_FAILED=1
	fi
	printf '%s\n' "${ONAPP_SUMMARY[@]}"
	[ "$ONAPP_SKIPPED" = 0 ] || printf '%d skipped, each for an allowed reason (tests/allowed-skips.txt)\n' "$ONAPP_SKIPPED"
	printf '%d passed, %d failed\n' "$ONAPP_PASSED" "$ONAPP_FAILED"
	[ "$ONAPP_FAILED" = 0 ]
}

# True when a reason (or a test's name) is on the list of allowed skips.
onapp_skip_allowed() {
	grep -qxE -f <(sed -e 's/#.*//' -e 's/[[:space:]]*$//' -e '/^$/d' "$ONAPP_ROOT/tests/allowed-skips.txt") <<<"$1"
}

# ---- Scripts whose last line is "N passed, N failed" ------------------------------------------------------------

# onapp_run_script SUITE COMMAND...
onapp_run_script() {
	local suite="$1" start="$SECONDS" log status=0 last passed failed
	shift
	log="$ONAPP_BUILD/log/${suite//[^A-Za-z0-9.-]/-}.log"
	mkdir -p "$ONAPP_BUILD/log"
	onapp_step "$suite"
	"$@" >"$log" 2>&1 || status=$?
	last="$(tail -n 1 "$log")"
	if [[ "$last" =~ ^([0-9]+)\ passed,\ ([0-9]+)\ failed$ ]]; then
		passed="${BASH_REMATCH[1]}" failed="${BASH_REMATCH[2]}"
	else
		passed=0 failed=1
	fi
	# A script that says all is well and yet ends badly is not believed.
	if [ "$status" != 0 ] && [ "$failed" = 0 ]; then
		failed=1
	fi
	if [ "$failed" != 0 ]; then
		tail -n 60 "$log" >&2
		onapp_say "$suite ended with status $status; all of it is in $log"
	fi
	onapp_count "$suite" "$passed" "$failed" 0 "$((SECONDS - start))"
}

# ---- Single checks: executables that pass or fail as a whole ------------------------------------------------------

# onapp_run_checks SUITE FILTER FILE...
onapp_run_checks() {
	local suite="$1" filter="$2" start="$SECONDS" passed=0 failed=0 check log
	shift 2
	mkdir -p "$ONAPP_BUILD/log"
	for check in "$@"; do
		[[ "$check" =~ $filter ]] || continue
		log="$ONAPP_BUILD/log/$(basename "$check").log"
		onapp_step "$suite: $(basename "$check")"
		if "$check" >"$log" 2>&1; then
			passed=$((passed + 1))
		else
			failed=$((failed + 1))
			tail -n 40 "$log" >&2
			onapp_say "FAIL $check"
		fi
	done
	onapp_count "$suite" "$passed" "$failed" 0 "$((SECONDS - start))"
}

# ---- phpt -------------------------------------------------------------------------------------------------------

# The tests are run in a copy, so that what run-tests.php writes beside them stays in the build folder, and so that
# several variants may run at the same time.
onapp_copy_tests() {
	local target="$1" name
	mkdir -p "$target"
	rsync -a --delete --exclude '/modules' --exclude '/stubs' --exclude '/docs' "$ONAPP_ROOT/tests" "$target/"
	for name in modules stubs docs; do
		ln -sfn "$ONAPP_ROOT/$name" "$target/$name"
	done
}

# onapp_run_phpt SUITE PHP ONAPP.SO FILTER [RUN-TESTS OPTIONS...]
onapp_run_phpt() {
	local suite="$1" php="$2" so="$3" filter="$4" start="$SECONDS" work log tests status=0
	shift 4
	work="$ONAPP_BUILD/run/$suite"
	log="$ONAPP_BUILD/log/$suite.log"
	mkdir -p "$ONAPP_BUILD/log"
	onapp_step "$suite"
	onapp_copy_tests "$work"
	mapfile -t tests < <(cd "$work" || exit; find tests -name '*.phpt' | LC_ALL=C sort | grep -E -e "$filter")
	if [ "${#tests[@]}" = 0 ]; then
		onapp_count_none "$suite" "$filter"
		return 0
	fi
	: >"$work/results"
	(
		cd "$work" || exit 1
		TEST_PHP_EXECUTABLE="$php" TEST_PHP_SRCDIR="$work" NO_INTERACTION=1 ONAPP_EXTENSION="$so" \
			"${ONAPP_RUNNER_PHP:-php}" -n "$(dirname "$(dirname "$so")")/run-tests.php" -n -q \
			-g FAIL,BORK,WARN,LEAK,SKIP --show-diff --no-color --no-progress --set-timeout 300 \
			-W "$work/results" -d "extension=$so" "$@" "${tests[@]}"
	) >"$log" 2>&1 || status=$?
	onapp_judge_phpt "$suite" "$work/results" "$log" "${#tests[@]}" "$status" "$((SECONDS - start))"
}

# Every test that was asked for must have passed or have been skipped for an allowed reason; one that left no result
# counts as failed.
onapp_judge_phpt() {
	local suite="$1" results="$2" log="$3" wanted="$4" status="$5" seconds="$6" passed skipped failed reason
	passed="$(grep -c '^PASSED' "$results" || true)"
	skipped="$(grep -c '^SKIPPED' "$results" || true)"
	failed=$((wanted - passed - skipped))
	while IFS= read -r reason; do
		if ! onapp_skip_allowed "$reason"; then
			onapp_say "FAIL skipped for a reason that is not allowed: $reason"
			failed=$((failed + 1))
			skipped=$((skipped - 1))
		fi
	done < <(sed -n 's/^SKIP .* reason: //p' "$log")
	if [ "$failed" != 0 ]; then
		sed -n '/^\(FAIL\|BORK\|WARN\|LEAK\|FAIL&LEAK\)\b/p;/^===*DIFF/,/^===*DONE/p' "$log" | head -n 150 >&2
		onapp_say "$suite: run-tests.php ended with status $status; all of it is in $log"
	fi
	onapp_count "$suite" "$passed" "$failed" "$skipped" "$seconds"
}

# ---- PHPUnit ----------------------------------------------------------------------------------------------------

# onapp_run_phpunit SUITE FOLDER BOOTSTRAP FILTER [PHP OPTIONS...]
onapp_run_phpunit() {
	local suite="$1" folder="$2" bootstrap="$3" filter="$4" start="$SECONDS" log junit status=0 counts
	shift 4
	log="$ONAPP_BUILD/log/$suite.log"
	junit="$ONAPP_BUILD/log/$suite.xml"
	mkdir -p "$ONAPP_BUILD/log"
	rm -f "$junit"
	onapp_step "$suite"
	(
		cd "$ONAPP_ROOT" || exit 1
		php "$@" "$(command -v phpunit)" --bootstrap "$bootstrap" --do-not-cache-result --colors=never --verbose \
			--log-junit "$junit" ${filter:+--filter "$filter"} "$folder"
	) >"$log" 2>&1 || status=$?
	if ! counts="$(php -n "$ONAPP_ROOT/bin/lib/junit.php" "$junit" "$ONAPP_ROOT/tests/allowed-skips.txt")"; then
		counts="0 1 0"
	fi
	# shellcheck disable=SC2086
	set -- $counts
	if [ "$status" != 0 ] && [ "$2" = 0 ] && ! { [ -n "$filter" ] && grep -q '^No tests executed' "$log"; }; then
		set -- "$1" 1 "$3"
	fi
	if [ "$2" != 0 ]; then
		tail -n 80 "$log" >&2
		onapp_say "$suite: phpunit ended with status $status; all of it is in $log"
	fi
	onapp_count "$suite" "$1" "$2" "$3" "$((SECONDS - start))"
}
