#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-or-later
"""Rows in PostgreSQL are those of the cases in SQLite, also after interrupted exports and updates of tables.

    postgresql.py KMEMDB FLEET     (FLEET: the folder of two_hundred.py)

Starts servers of Debian's package on sockets of its own. Exports a fleet of 200 captures and compares every value of every row
of every table, and every view, with SQLite's; exports again; kills exports; updates tables of another version; runs the script
for psql; distributes rows over two servers by postgres_fdw. Exit status 77: there is no PostgreSQL.
"""

import glob
import json
import os
import pwd
import re
import shutil
import signal
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections import Counter

failed = 0


def check(ok, what):
    global failed
    if not ok:
        failed = 1
        print(f"FAIL {what}")


def find_programs():
    """The folder of the newest server that is installed, or None."""
    found = sorted(glob.glob("/usr/lib/postgresql/*/bin/initdb"), key=lambda p: int(p.split("/")[4]))
    return os.path.dirname(found[-1]) if found and shutil.which("psql") else None


class Server:
    """A server on a socket in a folder of its own. It refuses to run as root."""

    def __init__(self, programs, folder):
        self.programs, self.folder = programs, folder
        os.mkdir(folder)
        self.user = {}
        if os.geteuid() == 0:
            self.user = {"user": "postgres", "group": "postgres", "extra_groups": []}
            p = pwd.getpwnam("postgres")
            os.chown(folder, p.pw_uid, p.pw_gid)
        self.run("initdb", "-D", f"{folder}/data", "-A", "trust", "-U", "kmemdb", "--no-sync", "-E", "UTF8", "--locale=C.UTF-8")
        self.run("pg_ctl", "-D", f"{folder}/data", "-w", "-l", f"{folder}/log", "-o", f"-c listen_addresses= -k {folder} -c fsync=off", "start")

    def run(self, program, *args):
        subprocess.run([os.path.join(self.programs, program), *args], check=True, stdout=subprocess.DEVNULL, cwd=self.folder, **self.user)

    def stop(self):
        self.run("pg_ctl", "-D", f"{self.folder}/data", "-w", "-m", "immediate", "stop")

    def create(self, name):
        return Database(self, name)


class Database:
    def __init__(self, server, name):
        self.words = ["-h", server.folder, "-U", "kmemdb", "-d", name, "-qXAt", "-v", "ON_ERROR_STOP=1"]
        self.uri = f"postgresql:///{name}?host={server.folder}&user=kmemdb"
        subprocess.run(["psql", "-h", server.folder, "-U", "kmemdb", "-d", "postgres", "-qXc", f"CREATE DATABASE {name}"], check=True)

    def psql(self, *args, text=None):
        return subprocess.run(["psql", *self.words, *args], input=text, capture_output=True, text=True)

    def do(self, sql):
        r = self.psql("-c", sql)
        check(r.returncode == 0, f"{sql[:100]}: {r.stderr}")
        return r.stdout.strip()

    def rows(self, sql):
        """Values as text, None for NULL."""
        r = subprocess.run(["psql", *self.words, "-c", f"COPY ({sql}) TO STDOUT"], capture_output=True, text=True)
        check(r.returncode == 0, f"{sql[:100]}: {r.stderr}")
        return [[unescape(v) for v in line.split("\t")] for line in r.stdout.split("\n")[:-1]]

    def count(self, table):
        return int(self.do(f"SELECT count(*) FROM kmemdb.{table}") or -1)


def unescape(v):
    if v == "\\N":
        return None
    return re.sub(r"\\(.)", lambda m: {"n": "\n", "t": "\t", "r": "\r"}.get(m[1], m[1]), v) if "\\" in v else v


def shown(value):
    """As an export shows text: what would drive a terminal, or ends text elsewhere, is made visible."""
    def visible(m):
        return (f"\\x{ord(m[0]):02x}" if ord(m[0]) < 256 else f"\\u{ord(m[0]):04x}")
    return re.sub("[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]", visible, value) if isinstance(value, str) else value


KEY = "fingerprint || coalesce(':' || content_hash, '')"
DAY = "date(captured_at, 'unixepoch')"


def wanted(cases):
    """Rows of all tables, by table: key, day, host and the columns, each capture once."""
    tables, seen = {}, set()
    for path in cases:
        db = sqlite3.connect(f"file:{path}?mode=ro", uri=True)
        db.text_factory = lambda b: b.decode("utf-8", "backslashreplace")
        heads = {i: (k, d, shown(h)) for i, k, d, h in db.execute(
            f"SELECT capture_id, {KEY}, {DAY}, nullif(hostname, '(none)') FROM capture WHERE fingerprint IS NOT NULL")}
        heads = {i: h for i, h in heads.items() if h[0] not in seen}
        for (name,) in db.execute("SELECT table_name FROM doc_column WHERE column_name = 'capture_id' AND null_rule = 'required'").fetchall():
            rows = tables.setdefault(name, [])
            rows.extend([*heads[r[0]], *map(shown, r[1:])] for r in db.execute(f'SELECT * FROM "{name}"') if r[0] in heads)
        db.close()
        seen.update(h[0] for h in heads.values())
    return tables


def plain(v):
    """A value as it compares: numbers by what they are, to 12 digits where they are real."""
    if v is None or isinstance(v, int):
        return v if v is None else str(v)
    if isinstance(v, float):
        return f"{v:.12g}" if v != int(v) or abs(v) > 1e15 else str(int(v))
    return v


def as_declared(rows, types):
    return [[plain(float(v)) if v is not None and t == "double precision" else v for v, t in zip(r, types)] for r in rows]


def in_order(rows):
    return sorted(rows, key=lambda r: [(v is not None, str(v)) for v in r])


def first_difference(got, want):
    # Sorting is for the message alone: it takes most of the time.
    if Counter(map(tuple, got)) == Counter(map(tuple, want)):
        return None
    a, b = in_order(got), in_order(want)
    for x, y in zip(a, b):
        if x != y:
            return f"{x}\n     is {y} in SQLite"
    return f"{len(a)} rows, {len(b)} in SQLite" if len(a) != len(b) else None


def columns(db):
    """Names and types by table or view."""
    found = {}
    for table, name, kind in db.rows("SELECT table_name, column_name, data_type FROM information_schema.columns WHERE table_schema = 'kmemdb'"
                                     " ORDER BY table_name, ordinal_position"):
        found.setdefault(table, []).append((name, kind))
    return found


def compare_tables(db, want, what):
    declared = columns(db)
    seen = 0
    for name, rows in want.items():
        names, types = zip(*declared[name])
        got = as_declared(db.rows("SELECT " + ", ".join(f'"{n}"' for n in names) + f" FROM kmemdb.\"{name}\""), types)
        differs = first_difference(got, [[plain(float(v)) if v is not None and t == "double precision" else plain(v) for v, t in zip(r, types)] for r in rows])
        check(not differs, f"{what}: table {name}: {differs}")
        seen += len(got)
    return seen


# View, question about a fleet, section.
# Numbers of these are rounded by the question.
ROUNDED = {("ask_look", "points"): 1, ("ask_outliers", "percent"): 2, ("ask_outliers", "median_percent"): 2, ("ask_outliers", "mad_percent"): 2,
           ("ask_outliers", "score"): 1}
VIEWS = [("ask_look", "look", "look"), ("ask_outliers", "outliers", "outliers"), ("ask_outliers_peers", "outliers", "peers"),
         ("ask_findings", "findings", "findings"), ("ask_findings_unknown", "findings", "unknown"), ("ask_failures", "failures", "failures"),
         ("ask_growth", "growth", "growth"), ("ask_inputs", "inputs", "counts"), ("ask_inputs_bad", "inputs", "bad"),
         ("ask_inputs_files", "inputs", "files"),
         ("ask_kernels", "kernels", "kernels"), ("ask_leaks", "leaks", "leaks")]


def answer(kmemdb, fleet, question, section):
    """All rows of a section, by names of columns."""
    args = ["-p", "top=100000"] if question in ("look", "outliers", "failures", "growth", "leaks") else []
    r = subprocess.run([kmemdb, "ask", fleet, question, "--section", section, "--format", "jsonl", *args], capture_output=True, text=True)
    check(r.returncode in (0, 1), f"ask {question}: {r.stderr}")
    return [json.loads(line) for line in r.stdout.splitlines()]


def fleet_rows(fleet):
    """Names of columns, and rows, of the tables of a fleet case."""
    lite = sqlite3.connect(f"file:{fleet}?mode=ro", uri=True)
    found = {}
    for (name,) in lite.execute("SELECT name FROM doc_table").fetchall():
        rows = lite.execute(f"SELECT * FROM {name}")
        found[name] = ([c[0] for c in rows.description], rows.fetchall())
    lite.close()
    return found


def compare_views(kmemdb, db, fleet, what):
    declared = columns(db)
    check({v for v in declared if v.startswith("ask_")} == {v[0] for v in VIEWS}, f"views: {sorted(declared)}")
    for view, question, section in VIEWS:
        names, types = zip(*declared[view])
        want = [[close(line[n]) for n in names] for line in answer(kmemdb, fleet, question, section)]
        got = [[close(round(float(v), ROUNDED.get((view, n), 15))) if v is not None and t != "text" else v for v, t, n in zip(row, types, names)]
               for row in db.rows(f"SELECT * FROM kmemdb.{view}")]
        differs = first_difference(got, want)
        check(not differs, f"{what}: view {view}: {differs}")
        check(want or view == "ask_findings_unknown", f"{question} answers nothing")


def close(v):
    return v if v is None or isinstance(v, str) else f"{float(v):.9g}"


def compare_made(db, fleet, what):
    """fleet_machine, fleet_outlier and fleet_look, which the database works out by itself, and the tables of boots."""
    declared = columns(db)
    for name, (names, rows) in fleet_rows(fleet).items():
        types = dict(declared[name])
        # Numbers of boots are keys there.
        keep = [i for i, n in enumerate(names) if n not in ("boot", "machine")]
        real = [types[names[i]] == "double precision" for i in keep]
        quoted = ", ".join(f'"{names[i]}"' for i in keep)
        want = [[close(r[i]) if f else plain(shown(r[i])) for i, f in zip(keep, real)] for r in rows]
        got = [[close(float(v)) if v is not None and f else v for v, f in zip(r, real)] for r in db.rows(f"SELECT {quoted} FROM kmemdb.{name}")]
        differs = first_difference(got, want)
        check(not differs, f"{what}: {name}: {differs}")


def export(kmemdb, source, to, *args):
    r = subprocess.run([kmemdb, "export", source, to, "--format", "postgresql", *args], capture_output=True, text=True)
    return r


def state(db):
    """What would change with any row that is written."""
    tables = [t for (t,) in db.rows("SELECT relname FROM pg_class WHERE relnamespace = 'kmemdb'::regnamespace AND relkind IN ('r', 'p')"
                                    " AND relname <> 'fleet_input' ORDER BY 1")]
    sums = " UNION ALL ".join(f"SELECT '{t}', count(*)::text, sum(hashtextextended(t::text, 0))::text, max(xmin::text::bigint)::text FROM kmemdb.\"{t}\" t" for t in tables)
    return sorted(db.rows(sums)) + db.rows("SELECT * FROM kmemdb.fleet_input ORDER BY path")


def test_whole(kmemdb, server, folder, want):
    fleet = os.path.join(folder, "fleet")
    db = server.create("whole")
    r = export(kmemdb, fleet, db.uri)
    check(r.returncode == 0 and "200 new captures" in r.stdout, f"export: {r.stdout}{r.stderr}")
    seen = compare_tables(db, want, "export")
    check(seen > 200000, f"{seen} rows are few")
    compare_views(kmemdb, db, os.path.join(fleet, "fleet.db"), "export")
    compare_made(db, os.path.join(fleet, "fleet.db"), "export")
    # The dump and the log of its boot are one machine. Half of the dump has nothing left that says of which boot it is.
    paths = db.rows("SELECT path FROM kmemdb.fleet_machine WHERE machine_key ="
                    " (SELECT machine_key FROM kmemdb.fleet_machine WHERE path LIKE '%/core') ORDER BY path")
    check([os.path.basename(path) for (path,) in paths] == ["console.txt", "core"], f"inputs of one boot: {paths}")
    # It explains itself, and parts rows by days.
    missing = db.rows("SELECT c.relname, a.attname FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT c.relispartition"
                      " WHERE c.relnamespace = 'kmemdb'::regnamespace AND c.relkind IN ('r', 'p', 'v') AND c.relname NOT IN ('day', 'export_schema')"
                      " AND col_description(c.oid, a.attnum) IS NULL")
    check(not missing, f"columns without a comment: {missing[:5]}")
    days = db.rows("SELECT DISTINCT to_char(captured_day, 'YYYYMMDD') FROM kmemdb.zone WHERE captured_day IS NOT NULL")
    check(days, "no capture has a day")
    for (day,) in days:
        check(db.do(f"SELECT count(*) FROM kmemdb.zone_{day}") == db.do(f"SELECT count(*) FROM kmemdb.zone WHERE captured_day = '{day}'"), f"partition {day}")
    without = db.do("SELECT string_agg(c.relname, ', ') FROM pg_class c WHERE c.relnamespace = 'kmemdb'::regnamespace AND c.relkind = 'p' AND NOT EXISTS"
                    " (SELECT FROM pg_index i JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum = i.indkey[0] WHERE i.indrelid = c.oid"
                    " AND a.attname IN ('captured_host', 'host'))")
    check(not without, f"tables without an index of hosts: {without}")
    addr = db.rows("SELECT addr, kmemdb.addr_text(addr), kmemdb.addr(kmemdb.addr_text(addr)) FROM kmemdb.slab_cache WHERE addr < 0 LIMIT 1")
    check(addr and addr[0][0] == addr[0][2] and addr[0][1] == f"0x{int(addr[0][0]) % 2**64:016x}", f"addresses: {addr}")
    # Again: nothing changes.
    before = state(db)
    r = export(kmemdb, fleet, db.uri)
    check(r.returncode == 0 and ": 0 rows of 0 new captures in " in r.stdout and "; 200 more were there already; results of " in r.stdout, f"again: {r.stdout}{r.stderr}")
    check(state(db) == before, "the same export again changes something")


def test_script(kmemdb, server, folder):
    """What psql makes of a script is what libpq makes; cut anywhere, it leaves nothing behind."""
    few, script = os.path.join(folder, "few"), os.path.join(folder, "few.sql")
    want = wanted(sorted(glob.glob(os.path.join(few, "*.db"))))
    r = export(kmemdb, few, script)
    check(r.returncode == 0 and not r.stderr, f"script: {r.stderr}")
    with open(script) as f:
        text = f.read()
    os.unlink(script)
    r = export(kmemdb, few, "-")
    check(r.returncode == 0 and r.stdout == text, "the script on standard output is another")
    db = server.create("script")
    for part in (0.01, 0.4, 0.999):
        r = db.psql(text=text[:int(len(text) * part)])
        check(db.do("SELECT to_regnamespace('kmemdb') IS NULL") == "t", f"a script that was cut at {part} left something: {r.stderr}")
    r = db.psql(text=text)
    check(r.returncode == 0 and not r.stdout, f"psql: {r.stderr}{r.stdout[:200]}")
    compare_tables(db, want, "script")
    before = state(db)
    for again in (lambda: db.psql(text=text), lambda: export(kmemdb, few, db.uri)):
        r = again()
        check(r.returncode == 0 and state(db) == before, f"the same export again changes something: {r.stderr}")


def test_one(kmemdb, server, folder):
    """One case, and one that an enemy made; without strings; to a file that is not a script; to nowhere."""
    db = server.create("one")
    cases = [os.path.join(folder, "full.db"), os.path.join(folder, "hostile.db")]
    for case in cases:
        r = export(kmemdb, case, db.uri)
        check(r.returncode == 0, f"{case}: {r.stderr}")
    want = wanted(cases)
    compare_tables(db, want, "made-up cases")
    check(all("\0" not in str(v) for rows in want.values() for r in rows for v in r), "shown() leaves bytes 0")
    given = server.create("given")
    r = export(kmemdb, os.path.join(folder, "few"), given.uri, "--no-strings")
    check(r.returncode == 0, f"--no-strings: {r.stderr}")
    check(given.do("SELECT count(*) FROM kmemdb.capture WHERE num_nonnulls(captured_host, hostname, source, command_line, folder) > 0") == "0"
          and given.do("SELECT count(*) FROM kmemdb.fleet_boot WHERE num_nonnulls(host, path, kernel, boot_id) > 0") == "0"
          and given.count("fleet_input") == 0 and given.count("capture") > 10 and given.count("meminfo") > 500, "an export without strings has some")
    # A case of another version is refused by name, and nothing of it is seen.
    old = os.path.join(folder, "old.db")
    shutil.copy(cases[0], old)
    other = sqlite3.connect(old)
    other.execute("PRAGMA user_version = 7")
    other.execute("UPDATE capture SET fingerprint = 'old'")
    other.commit()
    other.close()
    before = db.count("capture")
    r = export(kmemdb, old, db.uri)
    check(r.returncode == 3 and "old.db" in r.stderr and "version" in r.stderr and db.count("capture") == before, f"an older case: {r.returncode} {r.stderr}")
    os.unlink(old)
    r = export(kmemdb, cases[0], os.path.join(folder, "x.txt"))
    check(r.returncode == 3 and ".sql" in r.stderr, f"DEST x.txt: {r.returncode} {r.stderr}")
    r = export(kmemdb, cases[0], "postgresql:///nowhere?host=/nonexistent&user=kmemdb&password=secret")
    check(r.returncode == 3 and "PostgreSQL" in r.stderr and "secret" not in r.stderr, f"no server: {r.returncode} {r.stderr}")


def test_killed(kmemdb, server, folder):
    """What others see of an export is nothing or all."""
    db = server.create("killed")
    fleet = os.path.join(folder, "fleet")
    r = export(kmemdb, os.path.join(folder, "full.db"), db.uri)
    check(r.returncode == 0, r.stderr)
    few, zones = db.count("capture"), db.count("zone")
    moments = 0
    for after, sig in ((0.1, signal.SIGKILL), (0.5, signal.SIGINT), (1.5, signal.SIGKILL), (3, signal.SIGINT)):
        p = subprocess.Popen([kmemdb, "export", fleet, db.uri, "--format", "postgresql"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        time.sleep(after)
        done = p.poll() is not None
        check(db.count("capture") in (few, few + 200 if done else few), "an export that is not done is seen")
        p.send_signal(sig)
        begun = time.monotonic()
        p.wait()
        check(time.monotonic() - begun < 1.5, f"{sig} after {after} s took long")
        moments += not done
        check(done or (db.count("capture"), db.count("zone")) == (few, zones), f"{sig} after {after} s left something")
    check(moments >= 3, f"only {moments} exports could be killed")
    # Two at a time: one waits, and finds all there.
    both = [subprocess.Popen([kmemdb, "export", os.path.join(folder, "few"), db.uri, "--format", "postgresql"], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) for _ in range(2)]
    said = [p.communicate() for p in both]
    check(all(p.returncode == 0 for p in both), f"two at a time: {said}")
    check(db.count("capture") == few + len(wanted(glob.glob(os.path.join(folder, "few/*.db")))["capture"]), f"two at a time: {db.count('capture')} captures")


def test_versions(kmemdb, server, folder):
    """Tables of an older kmemdb get what is new; those of a newer one are left alone; what somebody added stays."""
    db = server.create("older")
    r = export(kmemdb, os.path.join(folder, "full.db"), db.uri)
    was = columns(db)
    db.do("DROP VIEW kmemdb.ask_look, kmemdb.fleet_look, kmemdb.ask_kernels; ALTER TABLE kmemdb.zone DROP COLUMN managed_pages;"
          " ALTER TABLE kmemdb.zone ADD COLUMN gone bigint; DROP TABLE kmemdb.vma; DROP INDEX kmemdb.zone_host; ALTER TABLE kmemdb.slab_cache ALTER COLUMN held_bytes TYPE double precision;"
          " UPDATE kmemdb.zone SET gone = 7; ALTER TABLE kmemdb.zone ALTER COLUMN gone SET NOT NULL;"
          " UPDATE kmemdb.export_schema SET state = 'older', kmemdb_version = '0.1.0'")
    r = export(kmemdb, os.path.join(folder, "few"), db.uri)
    check(r.returncode == 0, f"older tables: {r.stderr}")
    now = columns(db)
    check(sorted(now["zone"]) == sorted([*was["zone"], ("gone", "bigint")]) and {t: c for t, c in now.items() if t != "zone"} ==
          {t: c for t, c in was.items() if t != "zone"} or {t for t in now if now[t] != was.get(t) and not re.search(r"_(\d{8})$", t)} == {"zone", "zone_undated"},
          f"what an older version lacked: {[t for t in now if now[t] != was.get(t)]}")
    check(db.do("SELECT count(*) FROM kmemdb.zone WHERE managed_pages IS NOT NULL") != "0" and db.do("SELECT count(*) FROM kmemdb.zone WHERE gone = 7") != "0",
          "rows of an older version")
    check(db.do("SELECT to_regclass('kmemdb.zone_host') IS NOT NULL") == "t", "an older table gets no index of hosts")
    db.do("UPDATE kmemdb.export_schema SET kmemdb_version = '99.0.0'")
    before = state(db)
    r = export(kmemdb, os.path.join(folder, "hostile.db"), db.uri)
    check(r.returncode == 3 and "newer" in r.stderr and state(db) == before, f"newer tables: {r.returncode} {r.stderr}")


def test_copies(kmemdb, server, folder):
    """A capture is known by its content, whatever the time of its file; also one that was exported under the key of an older version."""
    cases = sorted(glob.glob(os.path.join(folder, "fleet/cases/*.db")))
    dumps = [c for c in cases if sqlite3.connect(f"file:{c}?mode=ro", uri=True).execute("SELECT count(content_hash) FROM capture").fetchone()[0] == 1]
    check(dumps, "no case of a dump")
    copy = os.path.join(folder, "copy.db")
    shutil.copy(dumps[0], copy)
    lite = sqlite3.connect(copy)
    lite.execute("UPDATE capture SET modified_ns = modified_ns + 1, source = 'copy'")
    lite.commit()
    db = server.create("copies")
    for case, new in ((dumps[0], 1), (copy, 0)):
        r = export(kmemdb, case, db.uri)
        check(r.returncode == 0 and f" of {new} new capture" in r.stdout, f"{new} new: {r.stdout}{r.stderr}")
    lite.execute("UPDATE capture SET content_hash = replace(content_hash, substr(content_hash, 1, 1), 'x')")
    lite.commit()
    r = export(kmemdb, copy, db.uri)
    check(r.returncode == 0 and " of 1 new capture" in r.stdout and db.count("capture") == 2, f"a damaged copy: {r.stdout}{r.stderr}")
    lite.close()
    os.unlink(copy)
    text = export(kmemdb, dumps[0], "-").stdout
    for name, again in (("keys", lambda: export(kmemdb, dumps[0], older.uri)), ("keys_script", lambda: older.psql(text=text))):
        older = server.create(name)
        export(kmemdb, dumps[0], older.uri)
        (key,), = older.rows("SELECT split_part(capture_key, ':', 1) || ':' || modified_ns FROM kmemdb.capture")
        for table, names in columns(older).items():
            for column in {"capture_key", "boot_key"} & {n for n, _ in names}:
                if not table.startswith("ask_") and table not in ("fleet_machine", "fleet_look", "fleet_outlier"):
                    older.do(f"UPDATE kmemdb.\"{table}\" SET {column} = '{key}'")
        before = state(older)
        r = again()
        check(r.returncode == 0 and state(older) == before and older.count("fleet_boot") == 1, f"rows under an older key: {r.stdout[-200:]}{r.stderr}")


def views_of(db):
    return {view: in_order(db.rows(f"SELECT * FROM kmemdb.{view}")) for view, _, _ in VIEWS}


def test_distributed(kmemdb, servers, folder):
    """The rows lie on two servers, by hosts; a third database is asked, and answers as one that has them itself."""
    ddl = subprocess.run([kmemdb, "schema", "--sql", "postgresql"], capture_output=True, text=True, check=True).stdout
    parts = [s.create(f"part{i}") for i, s in enumerate(servers)]
    head = servers[0].create("head")
    head.do("CREATE EXTENSION postgres_fdw")
    for i, part in enumerate(parts):
        r = part.psql(text=ddl)
        check(r.returncode == 0, f"schema: {r.stderr}")
        head.do(f"CREATE SERVER s{i} FOREIGN DATA WRAPPER postgres_fdw OPTIONS (host '{servers[i].folder}', dbname 'part{i}')")
        head.do(f"CREATE USER MAPPING FOR kmemdb SERVER s{i} OPTIONS (user 'kmemdb')")
    fleet = os.path.join(folder, "few")
    want = wanted(sorted(glob.glob(os.path.join(fleet, "*.db"))))
    plain_one = servers[0].create("plain")
    for to, args in ((head, ("--servers", "s0,s1")), (plain_one, ())):
        r = export(kmemdb, fleet, to.uri, *args)
        check(r.returncode == 0, f"{args}: {r.stderr}")
    counts = [p.count("meminfo") for p in parts]
    check(min(counts) > 50 and sum(counts) == head.count("meminfo") == len(want["meminfo"]), f"rows on two servers: {counts}")
    check(int(parts[0].do("SELECT count(*) FROM pg_class WHERE relname ~ '^meminfo_[0-9]{8}$'")) > 0, "a part has no days")
    compare_tables(head, want, "two servers")
    check(views_of(head) == views_of(plain_one), "views over two servers answer otherwise than over one")
    r = export(kmemdb, fleet, head.uri)
    check(r.returncode == 0 and "0 new captures" in r.stdout and [p.count("meminfo") for p in parts] == counts, f"two servers again: {r.stdout}{r.stderr}")
    r = export(kmemdb, fleet, head.uri, "--servers", "s0")
    check(r.returncode == 3 and "--servers" in r.stderr, f"other servers: {r.returncode} {r.stderr}")


def main():
    kmemdb, folder = (os.path.abspath(p) for p in sys.argv[1:3])
    programs = find_programs()
    if not programs:
        print("SKIP: PostgreSQL is not installed: .ci/packages database")
        return 77
    if subprocess.run([kmemdb, "export", "/nonexistent", "-", "--format", "postgresql"], capture_output=True).returncode != 3:
        return 1
    with tempfile.TemporaryDirectory(prefix="kmemdb-pg") as tmp:
        os.chmod(tmp, 0o755)
        servers = []
        try:
            for i in range(2):
                servers.append(Server(programs, os.path.join(tmp, f"s{i}")))
            want = wanted(sorted(glob.glob(os.path.join(folder, "fleet/cases/*.db"))))
            for name, run in (("whole", lambda: test_whole(kmemdb, servers[0], folder, want)), ("script", lambda: test_script(kmemdb, servers[0], folder)), ("one", lambda: test_one(kmemdb, servers[0], folder)),
                              ("killed", lambda: test_killed(kmemdb, servers[0], folder)), ("versions", lambda: test_versions(kmemdb, servers[0], folder)),
                              ("copies", lambda: test_copies(kmemdb, servers[0], folder)), ("distributed", lambda: test_distributed(kmemdb, servers, folder))):
                begun = time.monotonic()
                run()
                print(f"{name}: {time.monotonic() - begun:.1f} s")
        finally:
            for server in servers:
                server.stop()
    return failed


if __name__ == "__main__":
    sys.exit(main())
