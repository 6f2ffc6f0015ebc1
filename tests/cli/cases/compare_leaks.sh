# SPDX-License-Identifier: GPL-2.0-or-later
# What was lost between two dumps, by what it holds; slab caches that one kernel merged, by their aliases.
make_case old.db apart
make_case new.db merged
kmemdb compare old.db new.db --area leak --area object --area slab
echo "status $?"
echo '--- the other way'
kmemdb compare new.db old.db --area slab --format csv
echo '--- nothing is lost in base'
make_case both.db apart merged
sqlite3 old.db 'DELETE FROM leak_group' 2> /dev/null || python3 -c "import sqlite3; d = sqlite3.connect('old.db'); d.execute('DELETE FROM leak_group'); d.commit()"
kmemdb compare old.db new.db --area leak --format csv
echo '--- of one case: page classes and owners as well'
kmemdb ask both.db growth -p from=1 -p to=2 -f csv
echo '--- base was not searched: INCOMPLETE; what head may have at most needs no base'
sqlite3 old.db "DELETE FROM load WHERE collector = 'leak'" 2> /dev/null || python3 -c "import sqlite3; d = sqlite3.connect('old.db'); d.execute(\"DELETE FROM load WHERE collector = 'leak'\"); d.commit()"
cat > budget.json <<'J'
{"version": 1, "budgets": [
 {"metric": "leak/all groups together", "max": 1000, "reason": "nothing is lost"},
 {"name": "growth", "metric": "leak/all groups together", "max_increase": 0, "reason": "no more is lost"}]}
J
kmemdb compare old.db new.db --area leak --area slab --format github --budget budget.json
echo "status $?"
kmemdb compare old.db new.db --area slab --area leak | head -1
kmemdb compare old.db new.db --area leak 2>&1
kmemdb compare old.db old.db --area leak 2>&1
echo "status $?"
