# shellcheck shell=bash
#
# Debian systems in folders, for the test matrix and for bin/fresh. Sourced after common.sh. Commands run in name spaces
# of their own: their processes and the mount of /proc end with them, whatever happens. Nothing of the host is mounted.

ONAPP_CHROOT_AUTHORITIES=/etc/ssl/authorities-of-the-host.pem

# onapp_chroot_image SUITE: prints the path of a pristine system's archive, made once.
onapp_chroot_image() {
	local suite="$1" image="$ONAPP_MATRIX_DIR/$1.tar" work mirror
	[ "$(id -u)" = 0 ] || onapp_die "a system in a folder can only be made by root"
	mkdir -p "$ONAPP_MATRIX_DIR"
	(
		flock 9
		[ ! -f "$image" ] || exit 0
		mirror="$(onapp_debian_mirror)" || exit 1
		onapp_step "making a pristine $suite"
		work="$(mktemp -d "$ONAPP_MATRIX_DIR/$suite.XXXXXX")"
		trap 'rm -rf "$work"' EXIT
		# mmdebstrap would need no root, but debootstrap is what every Debian has.
		TMPDIR=/tmp unshare --mount --pid --fork --kill-child debootstrap --variant=minbase --include=ca-certificates \
			"$suite" "$work/root" "$mirror" >"$ONAPP_MATRIX_DIR/$suite.log" 2>&1 || {
			tail -n 20 "$ONAPP_MATRIX_DIR/$suite.log" >&2
			exit 1
		}
		tar -C "$work/root" --one-file-system -cf "$image.part" .
		mv "$image.part" "$image"
	) 9>"$image.lock" || onapp_die "there is no image of $suite"
	printf '%s\n' "$image"
}

# onapp_chroot_unpack SUITE FOLDER: a new system, which finds its packages where the host finds its own.
onapp_chroot_unpack() {
	local suite="$1" folder="$2" image
	image="$(onapp_chroot_image "$suite")"
	mkdir -p "$folder"
	tar -C "$folder" -xf "$image"
	onapp_chroot_configure "$suite" "$folder"
}

onapp_chroot_configure() {
	local suite="$1" folder="$2" file
	rm -f "$folder/etc/apt/sources.list"
	onapp_chroot_sources "$suite" >"$folder/etc/apt/sources.list.d/debian.sources"
	# Proxies and the like, but not what the host has set up about its own packages.
	for file in /etc/apt/apt.conf /etc/apt/apt.conf.d/*; do
		if [ -f "$file" ] && grep -qi 'Acquire::[a-z]*::\(Proxy\|CaInfo\|Verify\)' "$file"; then
			cp "$file" "$folder/etc/apt/apt.conf.d/"
		fi
	done
	for file in /etc/resolv.conf /etc/hosts; do
		[ ! -f "$file" ] || cp -L "$file" "$folder$file"
	done
	# Authorities that this network needs beside the usual ones, such as a proxy's.
	if [ -n "${NODE_EXTRA_CA_CERTS:-}" ]; then
		cp -L "$NODE_EXTRA_CA_CERTS" "$folder$ONAPP_CHROOT_AUTHORITIES"
	fi
	printf 'Acquire::Check-Valid-Until "false";\n' >"$folder/etc/apt/apt.conf.d/90-old-releases"
	# No daemon may be started by the installation of its package.
	printf '#!/bin/sh\nexit 101\n' >"$folder/usr/sbin/policy-rc.d"
	chmod +x "$folder/usr/sbin/policy-rc.d"
}

onapp_chroot_sources() {
	local suite="$1" mirror security
	mirror="$(onapp_debian_mirror)"
	security="$(onapp_apt_uris | grep -m 1 'security' || true)"
	printf 'Types: deb\nURIs: %s\nSuites: %s\nComponents: main\n' "$mirror" \
		"$suite$([ "$suite" = sid ] || printf ' %s-updates' "$suite")"
	printf 'Signed-By: /usr/share/keyrings/debian-archive-keyring.gpg\n'
	if [ -n "$security" ] && [ "$suite" != sid ]; then
		printf '\nTypes: deb\nURIs: %s\nSuites: %s-security\nComponents: main\n' "$security" "$suite"
		printf 'Signed-By: /usr/share/keyrings/debian-archive-keyring.gpg\n'
	fi
}

# The addresses the host's apt uses, in both of its formats.
onapp_apt_uris() {
	cat /etc/apt/sources.list.d/*.sources 2>/dev/null | sed -n 's/^URIs: *//p' | tr ' ' '\n'
	cat /etc/apt/sources.list /etc/apt/sources.list.d/*.list 2>/dev/null |
		sed -n 's/^deb \(\[[^]]*\] \)\?\([^ ]*\) .*/\2/p'
}

onapp_debian_mirror() {
	local mirror
	mirror="$(onapp_apt_uris | grep -m 1 '/debian/\?$' || true)"
	[ -n "$mirror" ] || onapp_die "the sources of apt on this machine name no mirror of Debian"
	printf '%s\n' "$mirror"
}

# onapp_chroot_run FOLDER COMMAND...: runs it in the system with a small, clean environment. Its status is ours.
onapp_chroot_run() {
	local folder="$1"
	shift
	# shellcheck disable=SC2016
	env -i HOME=/root PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin LANG=C.UTF-8 \
		TERM="${TERM:-dumb}" ONAPP_RUN_MARK="${ONAPP_RUN_MARK:-}" \
		${NODE_EXTRA_CA_CERTS:+NODE_EXTRA_CA_CERTS="$ONAPP_CHROOT_AUTHORITIES"} \
		unshare --mount --pid --fork --kill-child \
		sh -c 'mount -t proc proc "$0/proc" && exec chroot "$0" "$@"' "$folder" "$@"
}
