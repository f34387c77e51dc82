#!/usr/bin/env bash
# Builds a PHP 8.2 from the newest Debian source package that can be had, once, and prints the path of its php-config.
#
# usage: tests/matrix/build-php.sh zts-debug | asan
# shellcheck source=bin/lib/common.sh
source "$(dirname "${BASH_SOURCE[0]}")/../../bin/lib/common.sh"
# shellcheck source=bin/lib/chroot.sh
source "$ONAPP_ROOT/bin/lib/chroot.sh"

variant="${1:-}"
options="--disable-all --disable-cgi --disable-phpdbg --enable-cli --with-libxml --with-curl --with-zlib --enable-dom
	--enable-simplexml --enable-xml --enable-xmlreader --enable-xmlwriter --enable-pcntl --enable-posix --enable-opcache
	--enable-session --enable-tokenizer --enable-ctype --enable-filter --enable-sockets --enable-debug"
flags="-O1 -g"
made="bin/php-config"
case "$variant" in
zts-debug)
	# The embed library is for tests/matrix/threads.c.
	options="$options --enable-zts --enable-embed=shared"
	made="lib/libphp.so"
	;;
asan)
	options="$options --enable-address-sanitizer --enable-undefined-sanitizer --without-pcre-jit"
	flags="$flags -fno-omit-frame-pointer"
	;;
*) echo "usage: tests/matrix/build-php.sh zts-debug | asan" >&2 && exit 2 ;;
esac
prefix="$ONAPP_MATRIX_DIR/php-$variant"

# Fetches the pristine source. Debian's patches are left out on purpose: phpize of a PHP built with them does not work
# outside of Debian's own packaging. The newest source is not always on the mirrors, so older ones are tried as well.
fetch_source() {
	local apt="$ONAPP_MATRIX_DIR/apt" version
	mkdir -p "$apt/sources" "$apt/lists/partial" "$apt/cache/archives/partial" "$ONAPP_MATRIX_DIR/php-src"
	cd "$ONAPP_MATRIX_DIR/php-src" || return 1
	! ls php8.2_*.orig.tar.xz >/dev/null 2>&1 || return 0
	onapp_chroot_sources bookworm | sed 's/^Types: deb$/Types: deb-src/' >"$apt/sources/debian.sources" || return 1
	apt_here() {
		local command="$1"
		shift
		TMPDIR=/tmp "$command" -o Dir::Etc::sourcelist=/dev/null -o Dir::Etc::sourceparts="$apt/sources" \
			-o Dir::State::lists="$apt/lists" -o Dir::Cache="$apt/cache" "$@"
	}
	apt_here apt-get update || return 1
	for version in $(apt_here apt-cache showsrc php8.2 | sed -n 's/^Version: //p' | sort -rVu); do
		if apt_here apt-get source --download-only "php8.2=$version"; then
			return 0
		fi
	done
	return 1
}

build() {
	local archive source
	fetch_source || return 1
	archive="$(echo "$ONAPP_MATRIX_DIR"/php-src/php8.2_*.orig.tar.xz)"
	source="$(tar tf "$archive" | sed -n '1s,/.*,,p')"
	tar xf "$archive" -C "$ONAPP_MATRIX_DIR/php-src" || return 1
	rm -rf "$ONAPP_MATRIX_DIR/build-$variant"
	mkdir -p "$ONAPP_MATRIX_DIR/build-$variant" && cd "$ONAPP_MATRIX_DIR/build-$variant" || return 1
	# PHP's own tools leak a little while it is built; that is not what is tested.
	export ASAN_OPTIONS=detect_leaks=0
	# shellcheck disable=SC2086
	CFLAGS="$flags" nice "$ONAPP_MATRIX_DIR/php-src/$source/configure" --prefix="$prefix" $options || return 1
	nice make -j2 && make install && rm -rf "$ONAPP_MATRIX_DIR/build-$variant"
}

mkdir -p "$ONAPP_MATRIX_DIR"
(
	flock 9
	if [ ! -x "$prefix/bin/php-config" ] || [ ! -x "$prefix/bin/php" ] || [ ! -x "$prefix/$made" ]; then
		# shellcheck disable=SC2086
		onapp_need_packages $ONAPP_PACKAGES_BUILD $ONAPP_PACKAGES_MATRIX
		onapp_step "building PHP ($variant); this takes some minutes, once"
		build >"$ONAPP_MATRIX_DIR/php-$variant.log" 2>&1 || {
			tail -n 20 "$ONAPP_MATRIX_DIR/php-$variant.log" >&2
			exit 1
		}
	fi
) 9>"$ONAPP_MATRIX_DIR/php-$variant.lock" || onapp_die "PHP ($variant) could not be built"
printf '%s\n' "$prefix/bin/php-config"
