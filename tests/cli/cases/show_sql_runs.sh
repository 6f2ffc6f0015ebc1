# SPDX-License-Identifier: GPL-2.0-or-later
# What --show-sql prints runs in query, and in sqlite3 where that has the functions, with the rows of the question.
# Numbers have no decimals nor units of their own there.
plain()
{
	sed -E 's/-?[0-9]+\.[0-9]+(e[-+]?[0-9]+)?/N/g; s/0x[0-9a-f]+/N/g; s/-?[0-9]+/N/g'
}

# same CASE QUESTION SECTION
same()
{
	kmemdb ask "$1" "$2" -s "$3" -f csv 2> /dev/null | plain > asked
	# Whether sums are at least is printed beside the rows.
	head -n1 asked | grep -q ',at_least$' && sed -i 's/,[^,]*$//' asked
	kmemdb ask "$2" -s "$3" -f csv --show-sql > sql
	kmemdb query "$1" - -f csv < sql 2> err | plain > queried
	cmp -s asked queried && [ ! -s err ] || { echo "$2 $3 of $1: query"; cat err; diff asked queried | head -4; }
	command -v sqlite3 > /dev/null && ! grep -q 'sqlite3 lacks' sql || return
	sqlite3 "$1" < sql > rows 2> err
	[ "$(wc -l < rows)" -eq "$(sed 1d asked | wc -l)" ] && [ ! -s err ] || { echo "$2 $3 of $1: sqlite3"; head -2 err; }
}

make_case three.db 'step*3'
for q in $(kmemdb ask --format csv | sed '1d; s/,.*//'); do
	for s in $(kmemdb help "$q" | sed -n 's/^Section \([^:]*\):.*/\1/p'); do
		same full.db "$q" "$s"
	done
done
same three.db growth growth
same three.db slab-growth caches
same three.db slab caches
kmemdb ask slab --show-sql -p top=1 | grep param
kmemdb ask slab -s caches --show-sql | kmemdb query full.db - -p top=1 -f csv | wc -l
kmemdb query full.db 'SELECT :a + 1 AS a, :b AS b, typeof(:c) AS c, typeof(:d) AS d' -p a=41 -p b=text -p c=1.5 -f csv
kmemdb query full.db 'SELECT 1' -p x
