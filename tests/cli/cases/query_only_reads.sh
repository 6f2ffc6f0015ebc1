# SPDX-License-Identifier: GPL-2.0-or-later
cp full.db before.db
for sql in 'DELETE FROM zone' 'INSERT INTO zone(capture_id, node_id, zone_name) VALUES (1, 1, 1)' \
	'CREATE TABLE t(a)' 'CREATE TEMP TABLE t(a)' 'DROP VIEW checks' "ATTACH 'x.db' AS x" \
	"SELECT load_extension('x')" 'PRAGMA writable_schema = 1' 'PRAGMA journal_mode = wal' \
	'PRAGMA user_version = 3' "VACUUM INTO 'x.db'" 'BEGIN' 'ANALYZE' 'REINDEX' \
	"UPDATE sqlite_master SET sql = ''" "UPDATE zone SET node_id = 1" 'PRAGMA user_version(3)' \
	"SELECT * FROM pragma_journal_mode('wal')"; do
	kmemdb query full.db "$sql"
	echo "status $?"
done
kmemdb query full.db 'PRAGMA table_info(variant)' --format csv
kmemdb query full.db "SELECT group_concat(name) AS names FROM pragma_table_xinfo('variant')" --format csv
cmp full.db before.db && ls
