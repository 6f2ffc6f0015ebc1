#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-or-later
"""Exported files have the rows of the cases, also after interrupted exports.

    export.py KMEMDB MAKE_CASE SAMPLE LOGS

Exports cases of a real dump, captured files, a log, made-up and hostile ones as csv and jsonl, and compares every value of
every row of every table with SQLite's; the same export twice gives the same files; a killed export leaves the earlier files as
they were; with --no-strings no text of a machine is in the files.
"""

import json
import os
import shutil
import signal
import sqlite3
import subprocess
import sys
import tempfile
import time

failed = 0


def check(ok, what):
    global failed
    if not ok:
        failed = 1
        print(f"FAIL {what}")


def csv_rows(path):
    """RFC 4180, where None is an empty cell without quotes and '' one with them: the module csv cannot tell them apart."""
    with open(path, encoding="utf-8", newline="") as f:
        text = f.read()
    rows, row, at = [], [], 0
    while at < len(text):
        if text[at] == '"':
            end = at + 1
            while True:
                end = text.index('"', end)
                if text[end + 1:end + 2] != '"':
                    break
                end += 2
            value, at = text[at + 1:end].replace('""', '"'), end + 1
        else:
            end = at
            while text[end] not in ",\n":
                end += 1
            value, at = text[at:end] or None, end
        row.append(value)
        if text[at] == "\n":
            rows.append(row)
            row = []
        at += 1
    return rows


def typed(value, column):
    if value is None or column["type"] == "VARCHAR":
        return value
    return float(value) if column["type"] == "DOUBLE" else int(value)


def read_export(folder, fmt):
    """Rows by table, of the types that schema.json says."""
    with open(os.path.join(folder, "schema.json")) as f:
        schema = json.load(f)
    tables = {}
    for table in schema["tables"]:
        path = os.path.join(folder, table["file"])
        columns = table["columns"]
        if fmt == "jsonl":
            with open(path, encoding="utf-8") as f:
                rows = [[line[c["name"]] for c in columns] for line in map(json.loads, f)]
        else:
            rows = csv_rows(path)
            check(rows[0] == [c["name"] for c in columns], f"{table['name']}.csv begins with {rows[0]}")
            rows = [[typed(v, c) for v, c in zip(r, columns)] for r in rows[1:]]
        for c, values in zip(columns, zip(*rows)):
            kinds = {"BIGINT": int, "DOUBLE": (int, float), "VARCHAR": str}[c["type"]]
            check(all(v is None or isinstance(v, kinds) for v in values), f"{table['name']}.{c['name']} is not all {c['type']}")
            check(not c["required"] or None not in values, f"{table['name']}.{c['name']} has NULL")
        tables[table["name"]] = rows
    names = {t["file"] for t in schema["tables"]} | {"schema.json", "schema.sql"}
    check(set(os.listdir(folder)) == names, f"{folder} has {set(os.listdir(folder)) ^ names}")
    # The statements of schema.sql make tables of these columns.
    db = sqlite3.connect(":memory:")
    with open(os.path.join(folder, "schema.sql")) as f:
        db.executescript(f.read())
    for table in schema["tables"]:
        is_there = [(c[1], c[2]) for c in db.execute(f"PRAGMA table_info(\"{table['name']}\")")]
        check(is_there == [(c["name"], c["type"]) for c in table["columns"]], f"schema.sql: {table['name']}")
    db.close()
    return tables


def shown(value):
    """As an export shows text: what would drive a terminal, or ends text elsewhere, is made visible."""
    if not isinstance(value, str):
        return value
    return "".join(f"\\x{ord(c):02x}" if (ord(c) < 32 and c not in "\n\t\r") or ord(c) == 127 else c for c in value)


def wanted(cases):
    """What is to be exported of @cases: each capture once."""
    tables, seen = {}, set()
    for path in cases:
        db = sqlite3.connect(f"file:{path}?mode=ro", uri=True)
        keys = {i: f if f is None or m is None else f"{f}:{m}" for i, f, m in
                db.execute("SELECT capture_id, fingerprint, content_hash FROM capture")}
        skip = {i for i, k in keys.items() if k in seen}
        for (name,) in db.execute("SELECT name FROM doc_table").fetchall():
            quoted = '"' + name + '"'
            kind = db.execute("SELECT 1 FROM doc_column WHERE table_name = ? AND column_name = 'capture_id' AND null_rule = 'required'",
                              (name,)).fetchone()
            if kind:
                tables.setdefault(name, []).extend([keys.get(r[0]), *r] for r in db.execute(f"SELECT * FROM {quoted}") if r[0] not in skip)
        db.close()
        seen.update(k for k in keys.values() if k is not None)
    return tables


def sorted_rows(rows):
    return sorted(rows, key=lambda r: [(v is not None, str(type(v) is str), str(v)) for v in r])


def compare(got, want, fmt):
    for name in sorted(got.keys() | want.keys()):
        a, b = sorted_rows(got.get(name, [])), sorted_rows([[shown(v) for v in r] for r in want.get(name, [])])
        if fmt == "jsonl":  # line ends and tabs stand in JSON as themselves, too
            a = sorted_rows([[shown(v) for v in r] for r in a])
        check(len(a) == len(b), f"{fmt} {name}: {len(a)} rows, {len(b)} in the cases")
        for x, y in zip(a, b):
            same = len(x) == len(y) and all(p == q or (isinstance(p, float) and isinstance(q, (int, float)) and abs(p - q) <= 1e-9 * abs(q))
                                            for p, q in zip(x, y))
            if not same:
                check(False, f"{fmt} {name}: {x} is {y} in the cases")
                break


def files(folder):
    found = {}
    for name in os.listdir(folder):
        with open(os.path.join(folder, name), "rb") as f:
            found[name] = f.read()
    return found


def export(kmemdb, *args):
    return subprocess.run([kmemdb, "export", *args], capture_output=True, text=True, errors="replace")


def test_killed(kmemdb, case, folder, before):
    """At any moment the folder has the old export or the new one."""
    for after in (0.002, 0.01, 0.03, 0.1, 0.3):
        for sig in (signal.SIGKILL, signal.SIGINT):
            p = subprocess.Popen([kmemdb, "export", case, folder], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
            time.sleep(after)
            p.send_signal(sig)
            begun = time.monotonic()
            p.wait()
            check(time.monotonic() - begun < 1, f"{sig} after {after} s took long")
            check(files(folder) == before, f"{sig} after {after} s: the export changed")


def test_no_strings(kmemdb, cases, tmp):
    folder = os.path.join(tmp, "given-away")
    r = export(kmemdb, cases, folder, "--no-strings", "--format", "jsonl")
    check(r.returncode == 0, f"--no-strings: {r.stderr}")
    everything = b"\n".join(files(folder).values()).decode()
    for path in sorted(os.listdir(cases)):
        db = sqlite3.connect(f"file:{os.path.join(cases, path)}?mode=ro", uri=True)
        for table, column in (("capture", "hostname"), ("capture", "source"), ("capture", "command_line"), ("capture", "kernel_version"),
                              ("task", "comm"), ("vma", "path"), ("kernel_log", "text"), ("cgroup", "path"), ("file_cache", "path"),
                              ("finding", "says"), ("load", "reason"), ("boot", "hostname"), ("sysctl", "value")):
            for (value,) in db.execute(f"SELECT DISTINCT {column} FROM {table} WHERE length({column}) > 5"):
                check(f'"{value}"' not in everything, f"{table}.{column} '{value}' of {path} is in an export without strings")
        db.close()
    got = read_export(folder, "jsonl")
    with open(os.path.join(folder, "schema.json")) as f:
        schema = json.load(f)
    left_out = [(t["name"], i) for t in schema["tables"] for i, c in enumerate(t["columns"]) if c.get("left_out")]
    check(len(left_out) > 100 and all(r[i] is None for name, i in left_out for r in got[name]), "what is left out has values")
    check(any(r[2] is not None for r in got["meminfo"]) and got["zone"], "an export without strings lacks the kernel's words")


def test_modes(kmemdb, case, tmp):
    """Who may not read a case does not read an export of it."""
    secret = shutil.copy(case, os.path.join(tmp, "secret.db"))
    os.chmod(secret, 0o600)
    for to, fmt, of_it in (("secret.sql", "postgresql", "secret.sql"), ("secret", "csv", "secret/meminfo.csv")):
        r = export(kmemdb, secret, os.path.join(tmp, to), "--format", fmt)
        mode = os.stat(os.path.join(tmp, of_it)).st_mode & 0o777 if r.returncode == 0 else None
        check(mode == 0o600, f"{fmt} of a case of mode 0600: {r.stderr or oct(mode)}")


def test_fleet(kmemdb, sample, tmp):
    """Of the folder of a fleet, its own tables are there, too."""
    fleet, folder = os.path.join(tmp, "fleet"), os.path.join(tmp, "of-fleet")
    subprocess.run([kmemdb, "batch", fleet, os.path.join(sample, "proc"), os.path.join(tmp, "missing")], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    db = sqlite3.connect(f"file:{os.path.join(fleet, 'fleet.db')}?mode=ro", uri=True)
    want = {n: [list(r) for r in db.execute(f"SELECT * FROM {n}")] for (n,) in db.execute("SELECT name FROM doc_table").fetchall()}
    db.close()
    for fmt in ("csv", "jsonl"):
        r = export(kmemdb, fleet if fmt == "csv" else os.path.join(fleet, "fleet.db"), folder, "--format", fmt)
        check(r.returncode == 0, f"a fleet: {r.stderr}")
        got = read_export(folder, fmt)
        compare({n: got.get(n, []) for n in want}, want, fmt)
        check(len(got["fleet_input"]) == 2 and got["fleet_boot"] and got["zone"], "a fleet: rows are missing")
    r = export(kmemdb, fleet, folder, "--no-strings")
    got = read_export(folder, "csv")
    check(r.returncode == 0 and all(row[0] is None for row in got["fleet_input"]) and all(row[1:4] == [None] * 3 for row in got["fleet_boot"]),
          "a fleet without strings has some")


def main():
    kmemdb, make_case, sample, logs = (os.path.abspath(p) for p in sys.argv[1:5])
    with tempfile.TemporaryDirectory() as tmp:
        cases = os.path.join(tmp, "cases")
        os.mkdir(cases)

        def load(name, *args):
            subprocess.run([kmemdb, "load", "--no-cache", "-o", os.path.join(cases, name), *args], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        load("a.db", "--vmlinux", os.path.join(sample, "vmlinux.profile"), os.path.join(sample, "vmcore"), os.path.join(sample, "proc"))
        load("b.db", os.path.join(logs, "dmesg-6.1-oom.txt"))
        load("c.db", os.path.join(sample, "proc"), os.path.join(logs, "failure-6.1.txt"))
        load("d.db", os.path.join(logs, "failure-6.1.txt"), "missing", "--keep-going")
        for kind in ("full", "sparse", "hostile"):
            subprocess.run([make_case, os.path.join(cases, f"{kind}.db"), kind], check=True)
        paths = [os.path.join(cases, n) for n in sorted(os.listdir(cases))]
        want = wanted(paths)
        check(sum(map(len, want.values())) > 20000, "the cases have few rows")
        for fmt in ("csv", "jsonl"):
            folder = os.path.join(tmp, fmt)
            r = export(kmemdb, cases, folder, "--format", fmt)
            check(r.returncode == 0 and not r.stderr, f"--format {fmt}: {r.returncode} {r.stderr}")
            compare(read_export(folder, fmt), want, fmt)
            before = files(folder)
            r = export(kmemdb, cases, folder, "--format", fmt)
            check(r.returncode == 0 and files(folder) == before, f"the same export again differs: {r.stderr}")
            check(b"\0" not in b"".join(before.values()), "there is a byte 0")
        # One case over the export of many: nothing of the others is left.
        folder = os.path.join(tmp, "csv")
        r = export(kmemdb, paths[0], folder)
        check(r.returncode == 0, f"one case: {r.stderr}")
        compare(read_export(folder, "csv"), wanted(paths[:1]), "csv")
        before = files(folder)
        other = os.path.join(tmp, "letters")
        os.mkdir(other)
        open(os.path.join(other, "letter.txt"), "w").close()
        r = export(kmemdb, cases, other)
        check(r.returncode == 3 and os.listdir(other) == ["letter.txt"], f"a folder of something else: {r.returncode} {r.stderr}")
        with open(os.path.join(cases, "zz.db"), "w") as f:
            f.write("no case")
        r = export(kmemdb, cases, folder)
        check(r.returncode == 3 and "zz.db" in r.stderr and files(folder) == before, f"a broken case: {r.returncode} {r.stderr}")
        os.unlink(os.path.join(cases, "zz.db"))
        # The same case again gives the same files, so that whatever is there after a kill is an export as a whole.
        test_killed(kmemdb, paths[0], folder, before)
        test_no_strings(kmemdb, cases, tmp)
        test_modes(kmemdb, paths[0], tmp)
        shutil.rmtree(cases)
        os.mkdir(cases)
        r = export(kmemdb, cases, folder)
        check(r.returncode == 3 and "no case" in r.stderr, f"no case: {r.returncode} {r.stderr}")
        test_fleet(kmemdb, sample, tmp)
    return failed


sys.exit(main())
