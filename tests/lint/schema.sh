#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-or-later
#
# schema.sh KMEMDB MAKE_CASE: the program's descriptions of its tables, views and questions are complete and
# true. The program itself compares the column lines of each question with the columns that its statements return,
# and refuses to answer when they differ; those of views are compared with SQLite here.
set -u
kmemdb=$1 make_case=$2
work=$(mktemp -d) || exit 2
trap 'rm -rf "$work"' EXIT
failed=0
fail()
{
	echo "$*"
	failed=1
}

"$make_case" "$work/full.db" full || exit 2
"$make_case" "$work/sparse.db" sparse || exit 2
"$make_case" "$work/hostile.db" hostile || exit 2

# Every doc is a sentence.
"$kmemdb" query "$work/full.db" 'SELECT 1' > /dev/null || exit 2
"$kmemdb" schema --format jsonl | grep -vE '[.?]"}$' | sed 's/^/no full stop: /' > "$work/out"
"$kmemdb" schema --all --format jsonl | grep -vE '\."}$' | sed 's/^/no full stop: /' >> "$work/out"
"$kmemdb" ask --format jsonl | grep -vE '[.?]"}$' | sed 's/^/no full stop: /' >> "$work/out"
[ -s "$work/out" ] && fail "$(cat "$work/out")"

# Columns of every table and view: the same names in the same order as SQLite has. What begins with _ holds the
# rows of a series for the view of that name.
"$kmemdb" schema --all --format csv | sed 1d | cut -d, -f1,2 | sort -s -t, -k1,1 > "$work/said"
"$kmemdb" query "$work/full.db" --format csv "SELECT m.name AS t, x.name AS c FROM sqlite_schema m,
	pragma_table_xinfo(m.name) x WHERE m.type IN ('table', 'view') AND m.name NOT LIKE '\\_%' ESCAPE '\\' AND m.name NOT GLOB 'doc_*' ORDER BY m.name, x.cid" |
	sed 1d | sort -s -t, -k1,1 > "$work/is"
[ -s "$work/is" ] || fail "no tables"
cmp -s "$work/said" "$work/is" || fail "columns: $(diff "$work/said" "$work/is")"

# The case says the same of itself, and its examples run.
"$kmemdb" schema --all --format csv | sed 1d | cut -d, -f1,2,4,5 | sort > "$work/said"
"$kmemdb" query "$work/full.db" --format csv 'SELECT table_name, column_name, unit, null_rule FROM doc_column' |
	sed 1d | sort > "$work/is"
cmp -s "$work/said" "$work/is" || fail "doc_column: $(diff "$work/said" "$work/is" | head)"
"$kmemdb" schema --format csv | sed '1d; s/,.*//' | sort > "$work/said"
"$kmemdb" query "$work/full.db" --format csv 'SELECT name FROM doc_table' | sed 1d | sort > "$work/is"
cmp -s "$work/said" "$work/is" || fail "doc_table: $(diff "$work/said" "$work/is" | head)"
"$kmemdb" query "$work/full.db" --format csv "SELECT example || ';' AS sql FROM doc_table" | sed '1d; s/^"//; s/"$//; s/""/"/g' > "$work/sql"
"$kmemdb" query "$work/full.db" - < "$work/sql" > /dev/null 2> "$work/err" || fail "$(cat "$work/err")"

# Each can be read.
"$kmemdb" schema --format csv | sed '1d; s/,.*//; s/.*/SELECT count(*) AS n FROM "&";/' > "$work/sql"
"$kmemdb" query "$work/full.db" - < "$work/sql" > /dev/null 2> "$work/err" || fail "$(cat "$work/err")"

# stops HELP: columns whose doc does not end in a full stop
stops()
{
	awk '/^  [a-z_]+ +[A-Z][A-Z]+ /{d = $0; n = NR} NR == n + 1 && /^   /{d = d $0; n = NR}
	     NR == n + 1 && d != "" {if (d !~ /\.$/) print "no full stop: " d; d = ""}
	     END {if (d != "" && d !~ /\.$/) print "no full stop: " d}' "$1"
}

# A share says in its name of what it is: percent_of_ram, percent_of_memtotal, or used_percent of what the row names.
grep -n '^-- column percent ' "$(dirname "$0")"/../../schema/questions/*/*.sql > "$work/out" && fail "percent of what: $(cat "$work/out")"

# Every question is answered, whatever the case holds, in every part and format; and explained.
for q in $("$kmemdb" ask --format csv | sed '1d; s/,.*//'); do
	for c in full sparse hostile; do
		"$kmemdb" ask "$work/$c.db" "$q" > /dev/null 2> "$work/err"
		[ $? -le 1 ] && [ ! -s "$work/err" ] || fail "$q of $c.db: $(cat "$work/err")"
	done
	"$kmemdb" help "$q" > "$work/help" || fail "no help for $q"
	for s in $(sed -n 's/^Section \([^:]*\):.*/\1/p' "$work/help"); do
		"$kmemdb" ask "$work/full.db" "$q" --section "$s" --format jsonl > /dev/null 2> "$work/said"
		[ $? -le 1 ] || fail "$q, part $s: $(cat "$work/said")"
		# There is no dump of full.db, which questions about leaks say.
		grep -v '^kmemdb: not searched for unreferenced memory: .*toy.vmcore' "$work/said" > "$work/err" && fail "$q, part $s: $(cat "$work/err")"
	done
	stops "$work/help" > "$work/out"
	[ -s "$work/out" ] && fail "$q: $(cat "$work/out")"
done

# A comparison runs the statement of every area, whatever the cases hold.
for b in full sparse hostile; do
	for h in full sparse hostile; do
		"$kmemdb" compare "$work/$b.db" "$work/$h.db" > /dev/null 2> "$work/err"
		case $? in 0 | 4 | 16 | 20) [ ! -s "$work/err" ] ;; *) false ;; esac || fail "$b against $h: $(cat "$work/err")"
	done
done
"$kmemdb" help compare | sed -n '/^Section/,$p' > "$work/help"
stops "$work/help" > "$work/out"
sed '1,/^Areas:/d' "$work/help" | awk '/^  [a-z]/ {if (d !~ /\.$/) print "no full stop: " d; d = ""} {d = d $0}
	END {if (d !~ /\.$/) print "no full stop: " d}' | sed '/: $/d' >> "$work/out"
[ -s "$work/out" ] && fail "compare: $(cat "$work/out")"

exit $failed
