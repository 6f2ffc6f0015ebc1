# SPDX-License-Identifier: GPL-2.0-or-later
kmemdb ask full.db vmalloc
kmemdb ask sparse.db vmalloc
make_case s.db step
kmemdb ask s.db vmalloc
# Of one of two areas the pages are not known.
cp full.db part.db
python3 -c '
import sqlite3
db = sqlite3.connect("part.db")
name, = db.execute("SELECT name FROM sqlite_master WHERE type = ? AND name IN (?, ?)", ("table", "vmalloc_area", "_vmalloc_area")).fetchone()
db.execute(f"UPDATE {name} SET pages = NULL WHERE rowid = (SELECT min(rowid) FROM {name} WHERE caller GLOB ?)", ("kernel_clone*",))
db.commit()'
kmemdb ask part.db vmalloc --section callers
