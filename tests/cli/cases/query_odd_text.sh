# SPDX-License-Identifier: GPL-2.0-or-later
# Text from a dump may hold anything; output is valid UTF-8, valid JSON, and drives no terminal.
for f in table csv json jsonl md; do
	kmemdb query full.db "SELECT hostname, 'a\"b,c' AS q, '' AS empty, NULL AS n, x'00ff' AS blob,
		char(0x1b, 10, 9, 0x9b, 0x202e, 0x4e2d, 0x301, 92) AS c FROM capture" --format $f
done > out
cat out
iconv -f UTF-8 -t UTF-8 out > /dev/null && echo "valid UTF-8"
kmemdb query full.db 'SELECT hostname, x'"'00ff'"' AS b FROM capture' --format json |
	python3 -c 'import json, sys; print(ascii(json.load(sys.stdin)))'
kmemdb query full.db "SELECT 9e999 AS inf, -9e999 AS ninf, 0.1 AS tenth, 1e300 AS big, 1.0 AS one" -f json
kmemdb query full.db "SELECT 1 AS \"a
b\", 2 AS \"a|b\""
