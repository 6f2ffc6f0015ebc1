#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-or-later
# Install into an empty folder, then build and run a separate program against the installed files, with the shared and
# with the static library, by the flags of pkg-config.
#
# usage: check.sh BUILD_DIR CC
set -eu
build=$1 cc=$2
here=$(cd "$(dirname -- "$0")" && pwd)
dump=$here/../../samples/debian-6.12/vmcore
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

cmake --install "$build" --prefix "$work/usr" >"$work/log"
PKG_CONFIG_PATH=$(dirname "$(find "$work" -name kmemdb.pc)")
lib=$(dirname "$(find "$work" -name 'libkmemdb.a')")
# The tree is found where it lies, not where the build thought that it would.
grep -q "$work\|$build" "$PKG_CONFIG_PATH/kmemdb.pc" && { echo "kmemdb.pc names a folder of the build" >&2; exit 1; }
export PKG_CONFIG_PATH XDG_CACHE_HOME="$work/cache"

for want in bin/kmemdb include/kmemdb.h share/man/man1/kmemdb.1 share/bash-completion/completions/kmemdb \
	share/zsh/site-functions/_kmemdb share/fish/vendor_completions.d/kmemdb.fish; do
	[ -s "$work/usr/$want" ] || { echo "not installed: $want" >&2; exit 1; }
done
[ -s "$lib/kmemdb.so" ] || { echo "not installed: kmemdb.so" >&2; exit 1; }
[ "$(nm -D --defined-only "$lib/kmemdb.so" | awk '{ print $3 }')" = sqlite3_kmemdb_init ] ||
	{ echo "kmemdb.so exports more than its entry point" >&2; exit 1; }

# shellcheck disable=SC2046
"$cc" -Wall -Wextra -Werror -o "$work/shared" "$here/use.c" $(pkg-config --cflags --libs kmemdb)
LD_LIBRARY_PATH=$lib "$work/shared" "$dump" "$work/shared.db"

# What libkmemdb.a needs is linked shared: libarchive's own static needs are not all packaged with it.
pc=$PKG_CONFIG_PATH/kmemdb.pc
# shellcheck disable=SC2046
"$cc" -Wall -Wextra -Werror -o "$work/static" "$here/use.c" $(pkg-config --cflags kmemdb) "$lib/libkmemdb.a" \
	$(pkg-config --libs $(sed -n 's/^Requires.private: //p' "$pc")) $(sed -n 's/^Libs.private: //p' "$pc")
"$work/static" "$dump" "$work/static.db"

# Nothing but the public interface is exported.
extra=$(nm -D --defined-only "$lib/libkmemdb.so" | awk '{ print $3 }' | grep -v '^kmemdb_' || true)
[ -z "$extra" ] || { echo "exported: $extra" >&2; exit 1; }
"$work/usr/bin/kmemdb" --version
[ "kmemdb $(pkg-config --modversion kmemdb)" = "$("$work/usr/bin/kmemdb" --version)" ] ||
	{ echo "kmemdb.pc and the program state two versions" >&2; exit 1; }
