# SPDX-License-Identifier: GPL-2.0-or-later
# Mounts of a process are those of its namespace, whoever was met in it first.
make_case p.db processes
python3 -c '
import sqlite3
db = sqlite3.connect("p.db")
capture, = db.execute("SELECT max(capture_id) FROM task").fetchone()
pids = [pid for pid, in db.execute("SELECT pid FROM task WHERE capture_id = ? ORDER BY pid", (capture,))]
for addr, ns, pid, mount, path in ((1, 41, pids[0], 7, "/"), (2, 41, pids[0], 8, "/tmp"), (3, 42, pids[1], 9, "/")):
    db.execute("INSERT INTO mount (capture_id, addr, mnt_ns, pid, mount_id, path) VALUES (?, ?, ?, ?, ?, ?)", (capture, addr, ns, pid, mount, path))
db.execute("UPDATE _task SET mnt_ns = 41 WHERE pid IN (?, ?)", (pids[0], pids[2]))
db.execute("UPDATE _task SET mnt_ns = 42 WHERE pid = ?", (pids[1],))
db.commit()
print(*pids[:4], file=open("pids", "w"))'
read -r first second third fourth < pids
for pid in $first $second $third $fourth; do
    echo "-- of $pid"
    kmemdb ask p.db mounts --section mounts -p pid=$pid --format csv
done
kmemdb ask p.db mounts --section namespaces
