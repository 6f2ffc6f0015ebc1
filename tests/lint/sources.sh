#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-or-later
#
# sources.sh ROOT: rules of the code that a compiler does not check. Prints each violation; fails when
# there is one. tests/lint/bad is a tree that violates each of them.
set -u
cd "$1" || exit 2
found=$(mktemp) || exit 2
trap 'rm -f "$found" "$found.first" "$found.files"' EXIT

# breach RULE: lines on standard input are breaches of it
breach()
{
	sed "s|^|$1: |" | tee -a "$found"
}

c_files=$(find lib cli tests -path tests/lint/bad -prune -o -path '*/kernels/*' -prune -o -name '*.[ch]' -print 2> /dev/null)
lib_files=$(find lib -name '*.[ch]')

# lib/ never prints and never ends the program (but for a process of its own); rows become text in lib/report/writer.c alone,
# which has no stream of C.
grep -HnE '\b(printf|puts|putchar|perror|vprintf|exit|_exit|abort|stdout|stderr)\b *[(,;)]' $lib_files |
	grep -vE '^lib/fleet/child\.c:[0-9]*:.*\b_exit\(|^[^:]*:[0-9]*:[[:space:]]*(/?\*|\*)|format\(printf' |
	breach "lib prints or exits"
grep -lE '\bf(printf|puts|putc|write) *\((f|w->f),' $lib_files /dev/null |
	xargs -r grep -HnE 'km_cell' | breach "rows are formatted outside lib/report/writer.c"

# One file knows libdwarf, whose interface differs between versions.
grep -HnE '#include *[<"](libdwarf/|libdwarf-0/)?(libdwarf|dwarf)\.h' $c_files | grep -v '^lib/ktype/dwarf/dwarf\.c:' |
	breach "libdwarf outside lib/ktype/dwarf/dwarf.c"

# Presence decides, never a kernel version.
grep -HnE 'KERNEL_VERSION|LINUX_VERSION|version_code|kernel_version *[<>=]=? *[0-9]|sscanf\([^,]*release' $lib_files |
	breach "kernel version compared"
# What reads a dump knows no release at all. Not so texts (lib/proc), which have nothing else, and the allocator's rules, which
# no dump shows. meminfo.c asks for it only where a counter is absent: was it left out, or is it not known?
for room in collect identify inspect ktype mm scan source symtab unwind view vtab xlate; do
	find "lib/$room" -name '*.[ch]' 2> /dev/null
done | grep -vx 'lib/collect/facts/meminfo.c' | xargs -r grep -HnE '\bKM_RELEASE\b|\bkm_release_parse' /dev/null |
	breach "release asked for in what reads a dump"

# Rooms include each other's public headers by the room's name: a relative path would reach any header of any room.
grep -HnE '#[[:space:]]*include[[:space:]]*"([^"]*/)?\.\.?/' $c_files | breach "include by a relative path"

# SQL is in lib/store, lib/report, lib/compare, lib/whatif, lib/fleet, lib/vtab and schema/ only.
grep -HnE '#include *<sqlite3\.h>' $lib_files | grep -vE '^lib/(store|report|compare|whatif|fleet|vtab)/' | breach "SQLite outside store and report"

# A constant of the kernel (hexadecimal or octal) has one definition: two of the same name and value would come apart.
grep -HnE '^#[[:space:]]*define[[:space:]]+[A-Z0-9_]+[[:space:]]+(UINT64_C\()?0[xX0-7]' $lib_files | awk '{
	name = $2; sub("^KM_", "", name)
	value = tolower($3); gsub("uint64_c\\(|\\)|[ul]+$", "", value)
	where = $1; sub(":#define", "", where)
	if (first[name, value]) print where " " $2 ", as " first[name, value]
	else first[name, value] = where
}' | breach "constant defined twice"

# A static function of one word that another file has, too, is found by nobody: profiles and searches show the name alone. It has
# two words (parse_buddyinfo).
find lib cli -name '*.[ch]' 2> /dev/null | xargs -r grep -HE '^static [^;=(]*\b[a-z][a-z0-9]*\(' /dev/null |
	sed -nE 's/^([^:]*):static [^(]*[ *]([a-z][a-z0-9]*)\(.*/\2 \1/p' | sort -u |
	awk '{ files[$1] = files[$1] " " $2; n[$1]++ } END { for (name in n) if (n[name] > 1) print name "() in" files[name] }' |
	breach "static of one word in several files"

# late LINES TEXT: of the files on standard input, those without TEXT in their first LINES lines
late()
{
	xargs -r grep -Hnm1 "$2" /dev/null > "$found.first" || :
	awk -F: -v lines="$1" 'FILENAME == ARGV[1] { if ($2 <= lines) early[$1] = 1; next } !($1 in early)' "$found.first" "$found.files"
}
printf '%s\n' $c_files > "$found.files"
late 2 'SPDX-License-Identifier: GPL-2.0-or-later' < "$found.files" | breach "no SPDX line"
find cli lib cmake schema tests -path tests/lint/bad -prune -o \
	\( -name '*.sh' -o -name '*.sql' -o -name '*.cmake' -o -name '*.def' -o -name CMakeLists.txt \) -print 2> /dev/null > "$found.files"
late 3 'SPDX-License-Identifier' < "$found.files" | breach "no SPDX line"

grep -HnE '(^|[;{}[:space:]])//([^/]|$)' $c_files | grep -vE '^tests/vm/|^[^:]*:[0-9]*:.*"[^"]*//|^[^:]*:[0-9]*:[[:space:]]*\*' |
	breach "comment with //"
find lib cli -name '*.[ch]' -exec wc -l {} + 2> /dev/null |
	awk '$1 > 800 && $2 != "total" { print $2 " has " $1 " lines, more than 800" }' | breach "file too long"

# SQL is read in windows of 120 columns, tabs of 8; what a comment begins goes on behind "--" and five blanks (cmake/embed.cmake).
find schema -name '*.sql' 2> /dev/null | while read -r file; do
	expand "$file" | LC_ALL=C.UTF-8 grep -nE '^.{121,}' | sed "s|^\\([0-9]*\\):.*|$file:\\1|"
done | breach "line of SQL over 120 columns"
find schema -name '*.sql' -exec awk '/^--     / && before !~ /^--/ { print FILENAME ":" FNR } { before = $0 }' {} + 2> /dev/null |
	breach "goes on with a line that is no comment"

[ ! -s "$found" ]
