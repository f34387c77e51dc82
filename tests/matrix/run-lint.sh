#!/usr/bin/env bash
# Syntax of the PHP modules: this PHP, and the PHP 8.4 of Debian 13.
#
# usage: tests/matrix/run-lint.sh
# shellcheck source=bin/lib/common.sh
source "$(dirname "${BASH_SOURCE[0]}")/../../bin/lib/common.sh"
# shellcheck source=bin/lib/chroot.sh
source "$ONAPP_ROOT/bin/lib/chroot.sh"

onapp_need_packages debootstrap rsync
system="$ONAPP_MATRIX_DIR/trixie"
report="$ONAPP_BUILD/log/lint"
mkdir -p "$(dirname "$report")"

# One line a file; what is no "No syntax errors" is a failure. A notice of the parser is on a line of its own.
lint='find modules -name "*.php" -exec php -n -d error_reporting=-1 -d display_errors=1 -l {} \; 2>&1'

(cd "$ONAPP_ROOT" && sh -c "$lint") >"$report"
(
	flock 9
	if [ ! -f "$system/ready" ]; then
		rm -rf --one-file-system "$system"
		onapp_chroot_unpack trixie "$system"
		onapp_chroot_run "$system" apt-get update
		touch "$system/ready"
	fi
	onapp_copy_sources "$system/srv/php-onapp"
	onapp_chroot_run "$system" sh -c \
		'command -v php >/dev/null || apt-get install -y --no-install-recommends php-cli' >&2
	onapp_chroot_run "$system" sh -c "cd /srv/php-onapp && php -v | head -n 1 >&2 && $lint" >>"$report"
) 9>"$system.lock"

passed="$(grep -c '^No syntax errors' "$report" || true)"
failed="$(grep -v '^No syntax errors' "$report" | grep -c . || true)"
grep -v '^No syntax errors' "$report" || true
echo "$passed passed, $failed failed"
[ "$failed" = 0 ] && [ "$passed" -gt 0 ]
