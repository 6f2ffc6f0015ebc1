# SPDX-License-Identifier: GPL-2.0-or-later
kmemdb ask full.db cgroups
echo "-- of a snapshot"
make_case c.db cgroups
kmemdb ask c.db cgroups -p rows=3
make_case h.db hostile
kmemdb ask h.db cgroups > hostile || exit 1
echo "-- slab caches of each cgroup"
cp full.db old.db
python3 - <<'EOF'
import sqlite3
db = sqlite3.connect("old.db")
db.execute("INSERT INTO layout(capture_id, type, field, chosen) VALUES (1, 'kmem_cache', 'memcg', 'memcg_params.memcg')")
db.commit()
EOF
kmemdb ask old.db cgroups --section kinds | grep 'Slab of'
kmemdb ask full.db cgroups --section kinds | grep 'Slab of' || echo "not of others"
