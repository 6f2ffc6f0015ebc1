#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-or-later
#
# docs.sh KMEMDB: every command and option that the program takes is in its help, its manual page and
# its completions; the manual page has the sections that it should have, names each environment variable that the
# sources read, and is set without a warning; its examples run.
set -u
kmemdb=$1
root=$(cd "$(dirname -- "$0")/../.." && pwd)
work=$(mktemp -d) || exit 2
trap 'rm -rf "$work"' EXIT
failed=0
fail()
{
	echo "$*"
	failed=1
}

"$kmemdb" help --man > "$work/kmemdb.1" || exit 2
sed 's/\\-/-/g; s/\\(dq/"/g; s/\\f[A-Z]//g' "$work/kmemdb.1" > "$work/man"
for s in bash zsh fish; do
	"$kmemdb" help --completions "$s" > "$work/$s" || exit 2
done
commands=$("$kmemdb" help | sed -n 's/^  \([a-z]*\) .*/\1/p')
[ -n "$commands" ] || fail "help lists no command"
for c in $commands; do
	"$kmemdb" help "$c" > "$work/help" || fail "no help for $c"
	# help may go on, with a table or a question of the same name.
	"$kmemdb" "$c" --help > "$work/own"
	head -n "$(wc -l < "$work/own")" "$work/help" | cmp -s - "$work/own" || fail "$c --help is not help $c"
	grep -q "^.SS \"kmemdb $c " "$work/man" || fail "$c is not in the manual page"
	for s in bash zsh fish; do
		grep -qw -- "$c" "$work/$s" || fail "$c is not in the completions for $s"
	done
	for o in $(sed -n 's/^  \(-[a-z],\|   \) --\([a-z-]*\).*/\2/p' "$work/help"); do
		[ "$o" = help ] && continue
		awk -v c="$c" -v o="--$o" '$0 ~ "^.SS \"kmemdb " c " " {in_c = 1; next} /^.S[SH]/ {in_c = 0}
			in_c && index($0, o) {found = 1} END {exit !found}' "$work/man" ||
			fail "$c --$o is not in the manual page"
		grep -q -- "$o" "$work/bash" && grep -q -- "--$o" "$work/zsh" && grep -q -- "-l $o" "$work/fish" ||
			fail "$c --$o is not in the completions"
	done
done
for q in $("$kmemdb" ask --format csv | sed '1d; s/,.*//'); do
	grep -q "^.B $q\$" "$work/man" || fail "question $q is not in the manual page"
done
# Commands that are documented but do not run would be worse than none.
grep '^.SS "kmemdb ' "$work/man" | sed 's/^.SS "kmemdb \([a-z]*\).*/\1/' | while read -r c; do
	"$kmemdb" "$c" --help > /dev/null || echo "$c is in the manual page, but is no command"
done > "$work/out"
[ -s "$work/out" ] && fail "$(cat "$work/out")"
for s in NAME SYNOPSIS DESCRIPTION COMMANDS QUESTIONS TABLES 'EXIT STATUS' ENVIRONMENT FILES EXAMPLES 'SEE ALSO'; do
	[ "$(grep -c "^.SH $s\$" "$work/man")" = 1 ] || fail "the manual page has no section $s, or two"
done
sed -n '/^.SH ENVIRONMENT$/,/^.SH FILES$/p' "$work/man" > "$work/environment"
for v in $(grep -rhoE '\<(secure_|set)?getenv\("[A-Z_]+"|\<setenv\("[A-Z_]+"' "$root/lib" "$root/cli" --include='*.c' | sed 's/.*"\(.*\)"/\1/' | sort -u); do
	grep -qw "^.B.*$v" "$work/environment" || fail "the environment variable $v is not in the manual page"
done

# What the manual page says to type is typed, in a folder with the bundled dump.
mkdir "$work/examples"
ln -s "$root/samples/debian-6.12/vmcore" "$work/examples/vmcore"
ln -s "$root/samples/debian-6.12/vmlinux.profile" "$work/examples/vmlinux"
ln -s "$root/samples/debian-6.12" "$work/examples/snapshot"
ln -s "$root/samples/debian-6.12-leak" "$work/examples/leaky"
ln -s "$root/samples/ci/budget.json" "$work/examples/budget.json"
ln -s "$(realpath -- "$kmemdb")" "$work/kmemdb"
sed -n '/^.SH EXAMPLES$/,/^.SH SEE ALSO$/ s/^\.B \(kmemdb .*\)/\1/p' "$work/man" > "$work/commands"
[ -s "$work/commands" ] || fail "the manual page has no examples"
shown=0
while IFS= read -r c; do
	(cd "$work/examples" && PATH="$work:$PATH" XDG_CACHE_HOME="$work/cache" eval "$c" > ../out 2>&1 < /dev/null)
	case $? in
	0 | 1 | 4) ;;
	*) fail "example: $c: $(cat "$work/out")" ;;
	esac
	[ -s "$work/out" ] || case $c in
	*'>'*) ;;
	*) fail "example prints nothing: $c" ;;
	esac
	# The output that the page shows is how it begins.
	awk -v c=".B $c" '$0 == c { here = 1; next } /^\.TP$|^\.SH / { here = 0 } /^\.nf$/ { show = 1; next } /^\.fi$/ { show = 0 }
		here && show { sub(/^\\&/, ""); print }' "$work/man" > "$work/shown"
	[ -s "$work/shown" ] || continue
	shown=$((shown + 1))
	head -n "$(wc -l < "$work/shown")" "$work/out" | diff -u "$work/shown" - || fail "example prints something else: $c"
done < "$work/commands"
[ "$shown" -ge 7 ] || fail "the manual page shows the output of $shown examples"
# Each question to a dump has its row in the table of how long they take, and no other has.
sed -n 's/^```sql \([a-z]*\)$/\1/p' "$root/docs/live.md" | sort > "$work/asked"
sed -n '/^## Speed/,$s/^| \([a-z]*\) | [0-9.]* | .*/\1/p' "$root/docs/live.md" | sort > "$work/timed"
[ -s "$work/asked" ] || fail "docs/live.md asks nothing"
diff "$work/asked" "$work/timed" || fail "the table of docs/live.md has other questions than the page"
if command -v man > /dev/null; then
	LC_ALL=C.UTF-8 MANWIDTH=80 man --warnings -E UTF-8 -l "$work/kmemdb.1" 2> "$work/warn" > /dev/null
	[ -s "$work/warn" ] && fail "$(cat "$work/warn")"
fi
exit $failed
