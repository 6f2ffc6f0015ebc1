#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-or-later
#
# paths.sh ROOT: documents name what exists. Each path of this repository in a document's `code` or code block must
# exist: of a path with a NAME, a <name> or a … in it, the folder; one with * must match as a pattern. Files of the kernel
# are named outside of `code`. The commits of the kernel that layouts cite are in docs/kernel.md, and the version of
# CMakeLists.txt is the topmost of CHANGELOG.md. tests/lint/bad_docs is a tree that breaks each of them.
set -u
cd "$1" || exit 2
failed=0
fail()
{
	echo "$*"
	failed=1
}

for doc in README.md CONTRIBUTING.md CHANGELOG.md docs/*.md tests/*/README.md samples/*.md; do
	[ -f "$doc" ] || continue
	awk '/^ *```/ { block = !block; next }
		block || /^    [^ ]/ { print; next }
		{ n = split($0, part, "`"); for (i = 2; i <= n; i += 2) print part[i] }' "$doc" |
		tr -s ' \t(),;:"'"'" '\n' | sed -n 's/[.]*$//; s|^\./||; /^\(lib\|cli\|schema\|tests\|samples\|docs\|cmake\|\.ci\)\//p' | sort -u |
		while read -r path; do
			case $path in
			*'*'*)
				# shellcheck disable=SC2086
				set -- $path
				[ -e "$1" ] || echo "$doc names $path, which matches nothing"
				;;
			*[A-Z]*README.md) [ -e "$path" ] || echo "$doc names $path, which does not exist" ;;
			*[A-Z'<…{$']*)
				known=$(printf '%s\n' "$path" | sed 's|/[^/]*[]A-Z<…{$].*||')
				[ -d "$known" ] || echo "$doc names $path, but there is no folder $known"
				;;
			*) [ -e "$path" ] || echo "$doc names $path, which does not exist" ;;
			esac
		done
done > "${TMPDIR:-/tmp}/paths.$$"
[ -s "${TMPDIR:-/tmp}/paths.$$" ] && fail "$(cat "${TMPDIR:-/tmp}/paths.$$")"
rm -f "${TMPDIR:-/tmp}/paths.$$"

for commit in $(grep -rhoE '\bv[0-9]\.[0-9]+ [0-9a-f]{11,13}\b' lib/ktype --include='*.def' | sed 's/.* //' | sort -u); do
	grep -q "$commit" docs/kernel.md || fail "docs/kernel.md, section 14, has no row for commit $commit, which a layout cites"
done

version=$(sed -n 's/^project(kmemdb VERSION \([0-9.]*\).*/\1/p' CMakeLists.txt)
newest=$(sed -n 's/^## \([0-9.]*\).*/\1/p' CHANGELOG.md | head -n 1)
[ -n "$version" ] && [ "$version" = "$newest" ] || fail "CMakeLists.txt states version '$version', CHANGELOG.md begins with '$newest'"
again=$(grep -rnF "\"$version\"" lib cli --include='*.[ch]' 2> /dev/null)
[ -z "$again" ] || fail "the version stands a second time: $again"

exit $failed
