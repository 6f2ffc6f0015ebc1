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
# Callers whose function is gone: where they were, as far as the modules that are left tell.
mkdir -p gone/proc
cat > gone/proc/modules <<'END'
ring 81920 0 - Live 0xffffffffc0a00000
fs_x 40960 0 - Live 0xffffffffc0b20000
END
cat > gone/proc/vmallocinfo <<'END'
0xffffc90000000000-0xffffc90000005000   20480 0xffffffffc0a15010 pages=4 vmalloc N0=4
0xffffc90000008000-0xffffc9000000b000   12288 0xffffffffc0b1f000 pages=2 vmalloc N0=2
0xffffc9000000c000-0xffffc9000000e000    8192 0xffffffffc0f00000 pages=1 vmalloc N0=1
0xffffc90000010000-0xffffc90000012000    8192 0xffffffffb3a01234 pages=1 vmalloc N0=1
0xffffc90000014000-0xffffc90000016000    8192 ring_open+0x12/0x40 [ring] pages=1 vmalloc N0=1
END
kmemdb load -o gone.db gone > load || cat load
kmemdb ask gone.db vmalloc --section callers -f csv | cut -d, -f1,7-
