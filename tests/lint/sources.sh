#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-or-later
#
# sources.sh ROOT: rules of the code that a compiler does not check. Prints each breach; fails when
# there is one. tests/lint/bad is a tree that breaks each of them.
set -u
cd "$1" || exit 2
found=$(mktemp) || exit 2
trap 'rm -f "$found"' EXIT

# breach RULE: lines on standard input are breaches of it
breach()
{
	sed "s|^|$1: |" | tee -a "$found"
}

c_files=$(find lib cli tests -path tests/lint/bad -prune -o -path '*/kernels/*' -prune -o -name '*.[ch]' -print 2> /dev/null)
lib_files=$(find lib -name '*.[ch]')

# lib/ never prints and never ends the program; rows become text in one place, on a stream handed in.
grep -HnE '\b(printf|puts|putchar|perror|vprintf|exit|_exit|abort|stdout|stderr)\b *[(,;)]' $lib_files |
	grep -vE '^lib/report/format\.[ch]:|^[^:]*:[0-9]*:[[:space:]]*(/?\*|\*)|format\(printf' |
	breach "lib prints or exits"
grep -lE '\bf(printf|puts|putc|write) *\((f|w->f),' $lib_files /dev/null | grep -vx 'lib/report/format.c' |
	xargs -r grep -HnE 'km_cell' | breach "rows are formatted outside lib/report/format.c"

# One file knows libdwarf, whose interface differs between versions.
grep -HnE '#include *[<"](libdwarf/|libdwarf-0/)?(libdwarf|dwarf)\.h' $c_files | grep -v '^lib/ktype/dwarf\.c:' |
	breach "libdwarf outside lib/ktype/dwarf.c"

# Presence decides, never a kernel version.
grep -HnE 'KERNEL_VERSION|LINUX_VERSION|version_code|kernel_version *[<>=]=? *[0-9]|sscanf\([^,]*release' $lib_files |
	breach "kernel version compared"

# SQL is in lib/store, lib/report and schema/ only.
grep -HnE '#include *<sqlite3\.h>' $lib_files | grep -vE '^lib/(store|report)/' | breach "SQLite outside store and report"

for f in $c_files; do
	head -2 "$f" | grep -q 'SPDX-License-Identifier: GPL-2.0-or-later' || echo "$f"
done | breach "no SPDX line"
find cli lib cmake schema tests -path tests/lint/bad -prune -o \
	\( -name '*.sh' -o -name '*.sql' -o -name '*.cmake' -o -name '*.def' -o -name CMakeLists.txt \) -print 2> /dev/null |
while read -r f; do
	head -3 "$f" | grep -q 'SPDX-License-Identifier' || echo "$f"
done | breach "no SPDX line"

grep -HnE '(^|[;{}[:space:]])//([^/]|$)' $c_files | grep -vE '^tests/vm/|^[^:]*:[0-9]*:.*"[^"]*//|^[^:]*:[0-9]*:[[:space:]]*\*' |
	breach "comment with //"
for f in $(find lib cli -name '*.[ch]' 2> /dev/null); do
	lines=$(wc -l < "$f")
	[ "$lines" -gt 800 ] && echo "$f has $lines lines, more than 800"
done | breach "file too long"

[ ! -s "$found" ]
