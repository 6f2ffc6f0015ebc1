#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-or-later
# The packages on releases of Debian other than this machine's: each is unpacked into a folder of its own by
# debootstrap, the packages are built there, judged by its lintian, installed by its apt and used (deb.sh --install).
# Needs root, debootstrap and a mirror; takes some minutes per release, so it is not part of ctest.
#
# usage: tests/install/suites.sh [SUITE...]     (default: bookworm trixie, which are Debian 12 and 13)
set -eu
root=$(cd "$(dirname -- "$0")/../.." && pwd)
[ "$(id -u)" = 0 ] || { echo "suites: run this as root" >&2; exit 2; }
command -v debootstrap >/dev/null || { echo "suites: debootstrap is missing" >&2; exit 2; }
[ $# -gt 0 ] || set -- bookworm trixie
mirror=${KM_MIRROR:-$(sed -nE 's/^URIs: *([^ ]*).*/\1/p; s/^deb (\[[^]]*\] )?([^ ]*) .*/\2/p' /etc/apt/sources.list \
	/etc/apt/sources.list.d/* 2>/dev/null | head -n1)}
work=$(mktemp -d)
trap 'rm -rf --one-file-system "$work"' EXIT
for suite; do
	tree=$work/$suite
	debootstrap --variant=minbase "$suite" "$tree" ${mirror:+"$mirror"} >"$work/log" 2>&1 ||
		{ tail -n 5 "$work/log" >&2; exit 1; }
	for f in /etc/apt/apt.conf.d/*prox* /etc/apt/auth.conf.d/* /etc/resolv.conf; do
		if [ -f "$f" ]; then
			mkdir -p "$tree$(dirname "$f")"
			cp "$f" "$tree$f"
		fi
	done
	mkdir "$tree/kmemdb"
	git -C "$root" ls-files -z --cached --others --exclude-standard |
		(cd "$root" && tar -c --exclude='tests/golden/*' --null -T -) | tar -x -C "$tree/kmemdb"
	unshare --mount --pid --fork sh -c 'mount -t proc proc "$1/proc" && mkdir -p "$1/dev/pts" && mount -t devpts devpts "$1/dev/pts" &&
		exec chroot "$1" /bin/sh -c "
		export PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root DEBIAN_FRONTEND=noninteractive
		cd /kmemdb && .ci/packages build package && tests/install/deb.sh /kmemdb --install"' sh "$tree"
	echo "$suite: ok"
	rm -rf --one-file-system "$tree"
done
