#!/usr/bin/env bash
# All phpt on Debian 13: PHP 8.4 with newer libraries, plain and with the extension sanitized.
#
# usage: tests/matrix/run-trixie.sh [FILTER]
# shellcheck source=bin/lib/common.sh
source "$(dirname "${BASH_SOURCE[0]}")/../../bin/lib/common.sh"
# shellcheck source=bin/lib/suites.sh
source "$ONAPP_ROOT/bin/lib/suites.sh"

# shellcheck source=bin/lib/chroot.sh
source "$ONAPP_ROOT/bin/lib/chroot.sh"

onapp_need_packages debootstrap rsync
system="$ONAPP_MATRIX_DIR/trixie"
(
	flock 9
	if [ ! -f "$system/ready" ]; then
		rm -rf --one-file-system "$system"
		onapp_chroot_unpack trixie "$system"
		onapp_chroot_run "$system" apt-get update
		touch "$system/ready"
	fi
	onapp_copy_sources "$system/srv/php-onapp"
	# The build folder stays from one run to the next, so that only what has changed is built.
	# shellcheck disable=SC2016
	onapp_chroot_run "$system" sh -c 'cd /srv/php-onapp && ONAPP_BUILD=/var/tmp/build exec bin/test --only phpt "$@"' sh \
		${1:+--filter "$1"}
) 9>"$system.lock"
