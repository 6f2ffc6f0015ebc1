# SPDX-License-Identifier: GPL-2.0-or-later
# Where the number of threads of some processes is not known, these have one each at least.
make_case p.db processes
kmemdb ask p.db summary | grep '^tasks'
sqlite3 p.db "UPDATE _task SET threads = NULL WHERE pid = (SELECT min(pid) FROM _task WHERE threads > 0)"
kmemdb ask p.db summary | grep '^tasks'
kmemdb query p.db "SELECT threads, count(*) FROM task WHERE tgid IS NULL OR tgid = pid GROUP BY 1" -f csv
sqlite3 p.db "UPDATE _task SET threads = NULL"
kmemdb ask p.db summary | grep '^tasks'
