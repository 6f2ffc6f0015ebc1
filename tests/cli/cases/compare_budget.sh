# SPDX-License-Identifier: GPL-2.0-or-later
# Budgets, suppressions and the formats of CI systems.
make_case old.db before
make_case new.db after
cat > budget.json <<'JSON'
{"version": 1, "budgets": [
 {"metric": "slab/task_struct", "max_increase_percent": 10, "reason": "one cache line at most"},
 {"metric": "slab/filp", "max_increase": 0, "reason": "it must not grow"},
 {"name": "all slab", "sql": "SELECT sum(held_bytes) FROM slab_cache WHERE capture_id = :capture", "max": 99000000,
  "reason": "a 100 MB machine", "expires": "2020-01-01"}],
 "suppressions": [{"metric": "slab/brand_new", "reason": "a test that varies"},
  {"metric": "vmalloc/*", "reason": "until the next release", "expires": "2021-01-01"}]}
JSON
kmemdb compare old.db new.db --budget budget.json --section budgets
echo "status $?: 4 and 8"
kmemdb compare old.db new.db --budget budget.json --format md --top 3
for format in json junit sarif github; do
	echo "--- $format"
	kmemdb compare old.db new.db --budget budget.json --format $format
done
echo '--- what is wrong with a budget, or unknown'
sed 's/slab\/filp/slab\/none/; s/sum(held_bytes)/nothing/' budget.json > unknown.json
kmemdb compare old.db old.db --budget unknown.json | head -1
kmemdb compare old.db old.db --budget unknown.json > /dev/null
echo "status $?"
kmemdb compare old.db new.db --budget unknown.json --format junit | grep '<error'
try()
{
	printf '%s' "$1" > bad.json
	kmemdb compare old.db new.db --budget bad.json
	echo "status $?"
}
try ''
try '{'
try '[1]'
try '{"version": 2}'
try '{"version": 1, "budget": []}'
try '{"version": 1, "budgets": {}}'
try '{"version": 1, "budgets": [7]}'
try '{"version": 1, "budgets": [{"metric": "slab/x", "max": 1}]}'
try '{"version": 1, "budgets": [{"metric": "slab/x", "max": "1", "reason": "x"}]}'
try '{"version": 1, "budgets": [{"metric": "slab/x", "sql": "SELECT 1", "max": 1, "reason": "x"}]}'
try '{"version": 1, "budgets": [{"metric": "slab/x", "reason": "x"}]}'
try '{"version": 1, "budgets": [{"metric": "slab/x", "max": 1, "reason": "x", "expires": "2026-02-30"}]}'
try '{"version": 1, "suppressions": [{"metric": "slab/x", "reason": "x", "until": "2026-02-30"}]}'
try '{"version": 1, "budgets": [{"metric": "slab/x", "max": 1e400, "reason": "x"}]}'
try '{"version": 1, "budgets": [{"metric": "slab/x", "max_increase": -1e400, "reason": "x"}]}'
echo '--- SQL that is not one number is unknown: 16'
for sql in 'SELECT held_bytes FROM slab_cache WHERE capture_id = :capture' 'SELECT 1; SELECT 2' 'SELECT 9e999' 'SELECT NULL' 'SELECT 1;'; do
	printf '{"version": 1, "budgets": [{"name": "b", "sql": "%s", "max": 5, "reason": "x"}]}' "$sql" > rows.json
	kmemdb compare old.db old.db --budget rows.json --section budgets
	echo "status $?"
done
echo '--- SQL that does not end, or takes longer than it may, is unknown, too; not tried again in the next run'
endless='WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n'
for seconds in 0.2 '0.3, "expires": "2099-01-01"'; do
	printf '{"version": 1, "budgets": [{"name": "b", "sql": "%s", "max": 5, "reason": "x", "seconds": %s}, {"name": "c", "sql": "SELECT 7", "max": 5, "reason": "y"}]}' "$endless" "$seconds" > endless.json
	kmemdb compare old.db old.db --budget endless.json --section budgets
	echo "status $?"
done
kmemdb compare old.db old.db --budget endless.json --format github
try '{"version": 1, "budgets": [{"sql": "SELECT 1", "max": 1, "reason": "x", "seconds": 0}]}'
try '{"version": 1, "budgets": [{"sql": "SELECT 1", "max": 1, "reason": "x", "seconds": 90000}]}'
echo '--- runs of one case are told apart'
mkdir -p a/proc b/proc
printf 'MemTotal: 1000 kB\nMemFree: 1' > a/proc/meminfo
printf 'MemTotal: 1000 kB\nMemFree: 2' > b/proc/meminfo
kmemdb load -o runs.db a b > out
kmemdb compare runs.db@1 runs.db@1-2 --format github | grep incomplete
kmemdb compare old.db new.db --budget missing.json
echo "status $?"
echo '--- a hostile name stays text'
make_case hostile.db hostile
for format in json junit sarif github md; do
	kmemdb compare old.db hostile.db --format $format | LC_ALL=C grep -c "$(printf '\033')" || :
done
