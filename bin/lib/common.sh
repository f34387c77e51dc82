# shellcheck shell=bash disable=SC2034,SC2155
#
# Shared by the commands in bin/: where things are, progress, packages, the extension, and a clean end.
# To be sourced by bash scripts only.

set -euo pipefail

ONAPP_ROOT="$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)"
ONAPP_BUILD="${ONAPP_BUILD:-$ONAPP_ROOT/build}"
mkdir -p "$ONAPP_BUILD/tmp"
ONAPP_BUILD="$(cd "$ONAPP_BUILD" && pwd)"
# Where PHP builds and system images of the test matrix are kept; they take minutes to make and are worth sharing.
ONAPP_MATRIX_DIR="${ONAPP_MATRIX_DIR:-$ONAPP_BUILD/matrix}"
export ONAPP_ROOT ONAPP_BUILD ONAPP_MATRIX_DIR

# Temporary files of everything we start stay in the build folder.
export TMPDIR="$ONAPP_BUILD/tmp"
export LC_ALL=C.UTF-8

ONAPP_PACKAGES_BUILD="php-cli php-dev gcc make pkg-config libcurl4-openssl-dev libjson-c-dev libxml2-dev libgmp-dev"
ONAPP_PACKAGES_PANEL="php-xml openssl"
ONAPP_PACKAGES_HOST="mariadb-server-core mariadb-client-core php-mysql php-mbstring php-illuminate-database smarty4"
ONAPP_PACKAGES_HOST="$ONAPP_PACKAGES_HOST libjs-bootstrap libjs-bootstrap4 libjs-jquery"
# What each suite of bin/test needs besides ONAPP_PACKAGES_BUILD and ONAPP_PACKAGES_PANEL.
# npm is there under this name only where it comes from Debian.
ONAPP_PACKAGES_NPM="$(command -v npm >/dev/null || echo npm)"
ONAPP_PACKAGES_SUITE_build="git php-parser clang-format duktape php-pear $ONAPP_PACKAGES_NPM"
ONAPP_PACKAGES_SUITE_core="libcmocka-dev zlib1g-dev"
ONAPP_PACKAGES_SUITE_fuzz="clang libclang-rt-dev"
ONAPP_PACKAGES_SUITE_phpt=""
ONAPP_PACKAGES_SUITE_workers="php-fpm nghttp2-proxy"
ONAPP_PACKAGES_SUITE_panel="phpunit php-curl"
ONAPP_PACKAGES_SUITE_host="phpunit $ONAPP_PACKAGES_HOST"
ONAPP_PACKAGES_SUITE_modules="phpunit php-curl $ONAPP_PACKAGES_HOST"
ONAPP_PACKAGES_SUITE_browser="chromium nodejs $ONAPP_PACKAGES_NPM $ONAPP_PACKAGES_HOST"
ONAPP_PACKAGES_MATRIX="valgrind debootstrap dpkg-dev xz-utils libssl-dev"

# ---- npm --------------------------------------------------------------------------------------------------------

# Installs the npm packages of package-lock.json into the build folder, so that the source tree stays as it is, and
# checks them against the checksums there. Prints the folder.
onapp_node_modules() {
	local work="$ONAPP_BUILD/browser"
	mkdir -p "$work"
	# shellcheck disable=SC2086
	[ -z "$ONAPP_PACKAGES_NPM" ] || onapp_need_packages $ONAPP_PACKAGES_NPM
	if ! cmp -s "$ONAPP_ROOT/package-lock.json" "$work/package-lock.json" || [ ! -d "$work/node_modules" ]; then
		cp "$ONAPP_ROOT/package.json" "$ONAPP_ROOT/package-lock.json" "$ONAPP_ROOT/.npmrc" "$work/"
		(cd "$work" && npm ci --cache "$work/npm-cache" --ignore-scripts --no-audit --no-fund) >&2
	fi
	echo "$work/node_modules"
}

# ---- Progress ---------------------------------------------------------------------------------------------------

onapp_say() {
	printf '%s\n' "$*" >&2
}

# A headline with the seconds since the start, so that one sees where time goes.
onapp_step() {
	printf '[%4ds] %s\n' "$SECONDS" "$*" >&2
}

onapp_die() {
	printf '%s: %s\n' "$(basename "$0")" "$*" >&2
	exit 1
}

# ---- Processes --------------------------------------------------------------------------------------------------

# Whatever we start inherits this mark, also when it leaves the process group; so it can be found at the end.
onapp_mark_processes() {
	export ONAPP_RUN_MARK="$$-$(date +%s%N)"
}

# Process ids that carry the mark, other than this shell and what it needs for looking.
onapp_marked_processes() {
	local entry pid
	for entry in /proc/[0-9]*; do
		pid="${entry#/proc/}"
		if [ "$pid" != "$$" ] && grep -qzxF "ONAPP_RUN_MARK=$ONAPP_RUN_MARK" "$entry/environ" 2>/dev/null; then
			if onapp_is_running "$pid"; then
				printf '%s\n' "$pid"
			fi
		fi
	done
}

onapp_is_running() {
	[ -r "/proc/$1/stat" ] && [ "$(sed 's/^.*) \(.\).*/\1/' "/proc/$1/stat" 2>/dev/null)" != Z ]
}

# Ends marked processes: politely first, by force after five seconds. Prints the command lines of those it found.
onapp_end_marked_processes() {
	local pid pids tries
	pids="$(onapp_marked_processes)"
	[ -n "$pids" ] || return 0
	for pid in $pids; do
		printf '%s: %s\n' "$pid" "$(tr '\0' ' ' <"/proc/$pid/cmdline" 2>/dev/null | cut -c1-150)"
		kill -TERM "$pid" 2>/dev/null || true
	done
	for tries in $(seq 50); do
		for pid in $pids; do
			if onapp_is_running "$pid"; then
				sleep 0.1
				continue 2
			fi
		done
		return 0
	done
	for pid in $pids; do
		kill -KILL "$pid" 2>/dev/null || true
	done
}

# ---- Packages ---------------------------------------------------------------------------------------------------

onapp_package_missing() {
	! dpkg-query -W -f '${Status} ${Provides}\n' "$1" 2>/dev/null | grep -q '^install ok installed'
}

# Installs the Debian packages that are missing; without root it prints the line to run and exits with status 2.
onapp_need_packages() {
	local package missing=()
	if ! command -v dpkg-query >/dev/null || ! command -v apt-get >/dev/null; then
		onapp_say "This is no Debian system: the counterparts of these packages are taken to be installed: $*"
		return 0
	fi
	for package in "$@"; do
		if onapp_package_missing "$package"; then
			missing+=("$package")
		fi
	done
	[ "${#missing[@]}" -gt 0 ] || return 0
	if [ "$(id -u)" != 0 ]; then
		onapp_say "Missing packages. Run this as root, then start again:"
		onapp_say "  apt-get install -y --no-install-recommends ${missing[*]}"
		exit 2
	fi
	onapp_step "installing ${missing[*]}"
	local log="$ONAPP_BUILD/packages.log"
	if ! { onapp_apt install "${missing[@]}" || { onapp_apt_update && onapp_apt install "${missing[@]}"; }; } \
		>"$log" 2>&1; then
		tail -n 20 "$log" >&2
		onapp_die "the packages could not be installed"
	fi
}

onapp_apt() {
	local action="$1"
	shift
	# TMPDIR: package scripts run as other users, who have no access to our folders.
	TMPDIR=/tmp DEBIAN_FRONTEND=noninteractive apt-get "$action" -y --no-install-recommends "$@"
}

onapp_apt_update() {
	TMPDIR=/tmp apt-get update
}

# ---- The extension ----------------------------------------------------------------------------------------------

# onapp_build_extension VARIANT [PHP-CONFIG]: builds out of the source tree what has changed since the last time and
# prints the path of onapp.so. Variants: release, dev, coverage, sanitizer.
onapp_build_extension() {
	local variant="$1" php_config="${2:-php-config}" options folder log
	case "$variant" in
	release) options="" ;;
	dev) options="--enable-onapp-dev" ;;
	coverage) options="--enable-onapp-dev --enable-onapp-coverage" ;;
	sanitizer) options="--enable-onapp-dev --enable-onapp-sanitizer" ;;
	*) onapp_die "there is no variant $variant" ;;
	esac
	folder="$ONAPP_BUILD/ext-$(onapp_php_name "$php_config")-$variant"
	log="$folder.log"
	mkdir -p "$folder"
	# One build at a time in a folder, whoever asks for it.
	(
		flock 9
		if ! onapp_build_in "$folder" "$php_config" "$options" >"$log" 2>&1; then
			grep -E ': (fatal )?error: |undefined reference|needs .* with its headers' "$log" | head -n 20 >&2 ||
				tail -n 20 "$log" >&2
			onapp_die "the extension could not be built; all messages are in $log"
		fi
	) 9>"$folder.lock"
	[ -f "$folder/modules/onapp.so" ] || onapp_die "$folder/modules/onapp.so is missing; see $log"
	printf '%s\n' "$folder/modules/onapp.so"
}

# "8.2.36", "8.2.32-zts-debug", "8.2.32-debug-asan": tells the builds of a PHP apart by what extensions depend on.
onapp_php_name() {
	local options
	options="$("$1" --configure-options)"
	printf '%s' "$("$1" --version)"
	case " $options " in *--enable-zts*) printf -- '-zts' ;; esac
	case " $options " in *--enable-debug*) printf -- '-debug' ;; esac
	case " $options " in *--enable-address-sanitizer*) printf -- '-asan' ;; esac
}

# Called where a failing command does not end the shell, hence the explicit returns.
onapp_build_in() {
	local folder="$1" php_config="$2" options="$3" stamp
	stamp="$(onapp_build_stamp "$php_config" "$options")"
	cd "$folder" || return 1
	if [ ! -f Makefile ] || [ "$(cat stamp 2>/dev/null)" != "$stamp" ]; then
		find "$folder" -mindepth 1 -delete || return 1
		printf 'm4_define([ONAPP_SOURCES], [%s])\nm4_include([%s])\n' "$ONAPP_ROOT" "$ONAPP_ROOT/config.m4" >config.m4
		"$("$php_config" --prefix)/bin/phpize$(onapp_phpize_suffix "$php_config")" || return 1
		# The leak check would count what configure's own little programs leave behind.
		# shellcheck disable=SC2086
		ASAN_OPTIONS=detect_leaks=0 ./configure --with-php-config="$(command -v "$php_config")" $options || return 1
		printf '%s\n' "$stamp" >stamp
	fi
	nice make
}

# Debian has phpize8.2 beside php-config8.2, and links without a number for the default version.
onapp_phpize_suffix() {
	basename "$(readlink -f "$(command -v "$1")")" | sed -n 's/^php-config\([0-9.]*\)$/\1/p'
}

# Everything after whose change configure has to run again.
onapp_build_stamp() {
	(
		cd "$ONAPP_ROOT"
		echo "$1" "$("$1" --version)" "$("$1" --extension-dir)" "$2" "${CC:-}" "${CFLAGS:-}"
		echo src/*/*.c
		cat config.m4
	) | sha256sum | cut -d ' ' -f 1
}

# A folder for PHP_INI_SCAN_DIR which makes every PHP process below load the extension. Prints its value.
onapp_ini_folder() {
	local folder
	folder="$ONAPP_BUILD/ini/$(printf '%s' "$1" | sha256sum | cut -c1-12)"
	mkdir -p "$folder"
	printf 'extension=%s\n' "$1" >"$folder/onapp.ini"
	# The empty part before the colon stands for the system's own folder.
	printf ':%s\n' "$folder"
}

# A wrapper that runs the system's PHP, which knows nothing of sanitizers, with their libraries loaded first, so that
# an extension built with them works in it. Prints its path.
onapp_sanitized_php() {
	local folder="$ONAPP_BUILD/sanitized-php" asan ubsan
	mkdir -p "$folder"
	asan="$(gcc -print-file-name=libasan.so)"
	ubsan="$(gcc -print-file-name=libubsan.so)"
	gcc -O1 -Wall -Wextra -Werror -shared -fPIC -o "$folder/dlopen.so" "$ONAPP_ROOT/tests/matrix/dlopen.c"
	cat >"$folder/php" <<-END
		#!/bin/sh
		# Leaks of PHP's own allocator show because USE_ZEND_ALLOC=0 turns it into malloc().
		export ASAN_OPTIONS=verify_asan_link_order=0:detect_leaks=1:\$ONAPP_ASAN_OPTIONS
		export UBSAN_OPTIONS=halt_on_error=1:print_stacktrace=1
		export LSAN_OPTIONS=print_suppressions=0:suppressions=$ONAPP_ROOT/tests/matrix/leaks.supp
		export USE_ZEND_ALLOC=0 USE_TRACKED_ALLOC=1 ZEND_DONT_UNLOAD_MODULES=1
		LD_PRELOAD="$folder/dlopen.so $asan $ubsan" exec $(command -v php) "\$@"
	END
	chmod +x "$folder/php"
	printf '%s\n' "$folder/php"
}

# onapp_copy_sources FOLDER: an untouched copy of the project, as a fresh clone with the present state of its files.
onapp_copy_sources() {
	rm -rf "$1"
	mkdir -p "$1"
	(
		cd "$ONAPP_ROOT" || exit 1
		if git rev-parse --is-inside-work-tree >/dev/null 2>&1; then
			git ls-files -z --cached --others --exclude-standard
		else
			find . -path ./build -prune -o -type f -print0
		fi
	) | rsync -a --ignore-missing-args --from0 --files-from=- "$ONAPP_ROOT/" "$1/"
}
