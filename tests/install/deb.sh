#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-or-later
# The Debian packages of the release that this runs on: cpack makes them, lintian has no error, apt would install
# them, and the unpacked files work: the program loads a dump, and a separate program is built against library
# and header.
#
# usage: deb.sh SOURCE_DIR [--install]
#   --install   install them, too, as root: for a disposable machine, see suites.sh
# Exit status 77: dpkg is not installed.
set -eu
source=$1 install=${2-}
for tool in dpkg-deb dpkg-shlibdeps cpack gzip; do
	command -v $tool >/dev/null || { echo "SKIPPED: $tool is not here, so no package can be made"; exit 77; }
done
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
# With ccache as the compiler's launcher: the folder has another name in each run, the build in it is the same.
export CCACHE_BASEDIR="$work" CCACHE_NOHASHDIR=1
export XDG_CACHE_HOME="$work/cache" DEBFULLNAME='A tester' DEBEMAIL=tester@example.org
fail() { echo "$*" >&2; exit 1; }

run() {
	"$@" >"$work/log" 2>&1 || { tail -n 30 "$work/log" >&2; fail "failed: $*"; }
}
cd "$source"
run cmake --preset package -B "$work/build"
run cmake --build "$work/build"
(cd "$work/build" && run cpack)

version=$(sed -n 's/^project(kmemdb VERSION \([0-9.]*\) .*/\1/p' CMakeLists.txt)
debs=$(ls "$work"/build/*.deb)
[ "$(echo "$debs" | wc -l)" = 3 ] || fail "three packages are expected: $debs"
for deb in $debs; do
	[ "$(dpkg-deb -f "$deb" Version)" = "$version-1" ] || fail "$deb is not version $version-1"
	[ "$(dpkg-deb -f "$deb" Maintainer)" = 'A tester <tester@example.org>' ] || fail "$deb names another maintainer"
	dpkg-deb -x "$deb" "$work/root"
done

# cpack lets the library call ldconfig beside its trigger, which is a warning.
if command -v lintian >/dev/null; then
	# shellcheck disable=SC2086
	lintian --no-cfg --allow-root --fail-on error --suppress-tags initial-upload-closes-no-bugs $debs ||
		fail "lintian has found errors"
else
	echo "SKIPPED: lintian is not here, the packages are not judged by it"
fi

# shellcheck disable=SC2086
if [ -n "$install" ]; then
	run apt-get -qq -y install $debs
	root= multiarch=$(dpkg-architecture -q DEB_HOST_MULTIARCH 2>/dev/null || gcc -print-multiarch)
else
	if command -v apt-get >/dev/null && [ -n "$(ls /var/lib/apt/lists 2>/dev/null)" ]; then
		run apt-get -q --simulate install $debs
	else
		echo "SKIPPED: apt has no lists here, so dependencies are not looked up"
	fi
	root=$work/root multiarch=$(gcc -print-multiarch)
fi
lib=$root/usr/lib/$multiarch
dump=$source/samples/debian-6.12/vmcore
[ "$("$root/usr/bin/kmemdb" --version)" = "kmemdb $version" ] || fail "the program states another version"
[ -f "$root/usr/share/doc/kmemdb/copyright" ] && [ -f "$root/usr/share/man/man1/kmemdb.1.gz" ] ||
	fail "copyright or manual page is missing"
LD_LIBRARY_PATH=$lib PKG_CONFIG_PATH=$lib/pkgconfig
export LD_LIBRARY_PATH PKG_CONFIG_PATH
"$root/usr/bin/kmemdb" load -o "$work/case.db" "$dump" >"$work/out"
grep -q 'all [0-9]* checks hold' "$work/out" || fail "the installed program reads the bundled dump otherwise"
# shellcheck disable=SC2046
gcc -Wall -Wextra -Werror -o "$work/use" "$source/tests/install/use.c" $(pkg-config --cflags --libs kmemdb)
"$work/use" "$dump" "$work/use.db"
echo "$version: three packages${install:+, installed}"
