#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-or-later
"""Rows in ClickHouse are those of the cases in SQLite, also after interrupted exports and updates of tables.

    clickhouse.py KMEMDB FLEET     (FLEET: the folder of two_hundred.py)

Starts two servers of Debian's package on ports of the loopback interface. Exports a fleet of 200 captures and compares every value
of every row of every table, and the views, with SQLite's; exports again; kills exports; updates tables of another version;
distributes rows over both servers. Exit status 77: there is no ClickHouse (Debian 13 has none).
"""

import glob
import os
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.request

import postgresql
from postgresql import as_declared, check, close, first_difference, in_order, plain, shown, unescape, wanted

VIEWS = [("ask_findings", "findings", "findings"), ("ask_findings_unknown", "findings", "unknown"), ("ask_failures", "failures", "failures"),
         ("ask_kernels", "kernels", "kernels"), ("ask_leaks", "leaks", "leaks")]

CONFIG = """<yandex>
<logger><level>warning</level><log>{folder}/log</log><errorlog>{folder}/errors</errorlog></logger>
<http_port>{http}</http_port><tcp_port>{tcp}</tcp_port><interserver_http_port>{inter}</interserver_http_port>
<listen_host>127.0.0.1</listen_host>
<path>{folder}/data/</path><tmp_path>{folder}/tmp/</tmp_path>
<users_config>users.xml</users_config><default_profile>default</default_profile><default_database>default</default_database>
<mark_cache_size>50000000</mark_cache_size>
<remote_servers><two>{shards}</two></remote_servers>
</yandex>
"""
SHARD = "<shard><replica><host>127.0.0.1</host><port>{}</port></replica></shard>"
USERS = """<yandex><profiles><default></default></profiles><quotas><default></default></quotas>
<users><default><password></password><networks><ip>127.0.0.1</ip></networks><profile>default</profile><quota>default</quota></default>
<guest><password>let me in</password><networks><ip>127.0.0.1</ip></networks><profile>default</profile><quota>default</quota></guest></users>
</yandex>
"""


def free_ports(n):
    sockets = [socket.socket() for _ in range(n)]
    for s in sockets:
        s.bind(("127.0.0.1", 0))
    ports = [s.getsockname()[1] for s in sockets]
    for s in sockets:
        s.close()
    return ports


class Server:
    def __init__(self, folder, ports, tcp_ports):
        self.url, self.tcp = f"http://127.0.0.1:{ports[0]}", ports[1]
        os.mkdir(folder)
        with open(f"{folder}/config.xml", "w") as f:
            f.write(CONFIG.format(folder=folder, http=ports[0], tcp=ports[1], inter=ports[2], shards="".join(map(SHARD.format, tcp_ports))))
        with open(f"{folder}/users.xml", "w") as f:
            f.write(USERS)
        self.process = subprocess.Popen(["clickhouse-server", "--config-file=config.xml"], cwd=folder, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        for _ in range(600):
            try:
                self.ask("SELECT 1")
                return
            except OSError:
                time.sleep(0.1)
        raise OSError("clickhouse-server does not answer")

    def ask(self, sql):
        try:
            with urllib.request.urlopen(self.url, sql.encode(), timeout=60) as r:
                return r.read().decode()
        except urllib.error.HTTPError as e:
            check(False, f"{sql[:100]}: {e.read().decode()[:300]}")
            return ""

    def rows(self, sql):
        return [[unescape(v) for v in line.split("\t")] for line in self.ask(sql + " FORMAT TabSeparated").split("\n")[:-1]]

    def count(self, table):
        return int(self.ask(f"SELECT count() FROM kmemdb.{table}") or -1)

    def stop(self):
        self.process.kill()
        self.process.wait()


def columns(server, table):
    """Names, and types as PostgreSQL says them."""
    found = server.rows(f"SELECT name, type FROM system.columns WHERE database = 'kmemdb' AND table = '{table}'")
    return [n for n, _ in found], ["double precision" if "Float" in t else "text" if "String" in t else "" for _, t in found]


def compare_tables(server, want, what):
    seen = 0
    for name, rows in want.items():
        names, types = columns(server, name)
        got = as_declared(server.rows("SELECT " + ", ".join(f"`{n}`" for n in names) + f" FROM kmemdb.{name}"), types)
        differs = first_difference(got, [[plain(float(v)) if v is not None and t == "double precision" else plain(v) for v, t in zip(r, types)] for r in rows])
        check(not differs, f"{what}: table {name}: {differs}")
        seen += len(got)
    return seen


def compare_views(kmemdb, server, fleet, what):
    made = {v for (v,) in server.rows("SELECT name FROM system.tables WHERE database = 'kmemdb' AND name LIKE 'ask\\_%'")}
    check(made == {v[0] for v in VIEWS}, f"views: {made}")
    for view, question, section in VIEWS:
        want = postgresql.answer(kmemdb, fleet, question, section)
        names, types = columns(server, view)
        got = [[close(float(v)) if v is not None and t != "text" else v for v, t in zip(r, types)] for r in server.rows(f"SELECT * FROM kmemdb.{view}")]
        differs = first_difference(got, [[close(line[n]) for n in names] for line in want])
        check(not differs, f"{what}: view {view}: {differs}")
        check(want or view == "ask_findings_unknown", f"{question} answers nothing")


def compare_boots(server, fleet, what):
    want = postgresql.fleet_rows(fleet)
    for name, (names, rows) in want.items():
        if name in ("fleet_machine", "fleet_outlier", "fleet_look"):
            continue
        keep = [i for i, n in enumerate(names) if n != "boot"]
        have, types = columns(server, name)
        types = dict(zip(have, types))
        real = [types[names[i]] == "double precision" for i in keep]
        quoted = ", ".join(f"`{names[i]}`" for i in keep)
        got = [[close(float(v)) if v is not None and f else v for v, f in zip(r, real)] for r in server.rows(f"SELECT {quoted} FROM kmemdb.{name}")]
        differs = first_difference(got, [[close(r[i]) if f else plain(shown(r[i])) for i, f in zip(keep, real)] for r in rows])
        check(not differs, f"{what}: {name}: {differs}")


def export(kmemdb, source, server, *args):
    return subprocess.run([kmemdb, "export", source, server.url, "--format", "clickhouse", *args], capture_output=True, text=True)


def state(server):
    tables = sorted(t for (t,) in server.rows("SELECT name FROM system.tables WHERE database = 'kmemdb' AND engine LIKE '%MergeTree'"))
    return [(t, server.ask(f"SELECT count(), max(export_id) FROM kmemdb.{t}" if t.endswith("_row") else f"SELECT count() FROM kmemdb.{t}")) for t in tables]


def test_killed(kmemdb, server, folder):
    """What others see of an export is nothing or all."""
    r = export(kmemdb, os.path.join(folder, "full.db"), server)
    check(r.returncode == 0 and not r.stderr, f"one case: {r.stdout}{r.stderr}")
    there = (server.count("capture"), server.count("zone"), server.count("fleet_boot"))
    moments = 0
    for after, sig in ((0.3, signal.SIGKILL), (1, signal.SIGINT), (3, signal.SIGKILL)):
        p = subprocess.Popen([kmemdb, "export", os.path.join(folder, "fleet"), server.url, "--format", "clickhouse"], stdout=subprocess.DEVNULL,
                             stderr=subprocess.DEVNULL)
        time.sleep(after)
        moments += p.poll() is None
        p.send_signal(sig)
        begun = time.monotonic()
        p.wait()
        check(time.monotonic() - begun < 1.5, f"{sig} after {after} s took long")
        check(p.returncode == 0 or (server.count("capture"), server.count("zone"), server.count("fleet_boot")) == there, f"{sig} after {after} s left something")
    check(moments >= 2, f"only {moments} exports could be killed")
    check(server.count("meminfo_row") > 0, "no rows at all")


def test_whole(kmemdb, server, folder, want):
    """Over what killed exports left: it is the same as without."""
    fleet = os.path.join(folder, "fleet")
    # The one case that is there is none of the fleet.
    server.ask("ALTER TABLE kmemdb.exported DELETE WHERE key LIKE 'full%'")
    for _ in range(100):
        if server.count("capture") == 0:
            break
        time.sleep(0.1)
    r = export(kmemdb, fleet, server)
    check(r.returncode == 0 and not r.stderr, f"export: {r.stdout}{r.stderr}")
    check(compare_tables(server, want, "export") > 200000, "there are few rows")
    compare_views(kmemdb, server, os.path.join(fleet, "fleet.db"), "export")
    compare_boots(server, os.path.join(fleet, "fleet.db"), "export")
    of_sqlite = postgresql.fleet_rows(os.path.join(fleet, "fleet.db"))
    names, rows = of_sqlite["fleet_machine"]
    paths = {row[names.index("boot")]: row[names.index("path")] for row in rows}
    want = {(row[names.index("path")], paths[row[names.index("machine")]], str(row[names.index("place")])) for row in rows}
    keys = dict(server.rows("SELECT boot_key, path FROM kmemdb.fleet_boot"))
    check({(keys[b], keys[m], place) for b, m, place in server.rows("SELECT boot_key, machine_key, place FROM kmemdb.fleet_machine")} == want,
          "fleet_machine is another one than in SQLite")
    check(server.ask("SELECT count() FROM kmemdb.doc_table").strip() == server.ask(
        "SELECT count() FROM system.tables WHERE database = 'kmemdb' AND name LIKE '%\\_row'").strip(), "doc_table")
    before = state(server)
    r = export(kmemdb, fleet, server)
    check(r.returncode == 0 and "0 new captures" in r.stdout and "; 200 more were there already; results of " in r.stdout, f"again: {r.stdout}{r.stderr}")
    # What became of inputs is told anew; the newest counts.
    after = [(t, n) for t, n in state(server) if t not in ("fleet_input_row", "exported")]
    check(after == [(t, n) for t, n in before if t not in ("fleet_input_row", "exported")], "the same export again changes something")
    compare_boots(server, os.path.join(fleet, "fleet.db"), "again")


def test_one(kmemdb, server, folder):
    cases = [os.path.join(folder, f"{kind}.db") for kind in ("full", "hostile")]
    server.ask("DROP DATABASE kmemdb")
    for case in cases:
        r = export(kmemdb, case, server)
        check(r.returncode == 0, f"{case}: {r.stderr}")
    compare_tables(server, wanted(cases), "made-up cases")
    guest = server.url.replace("//", "//guest:let me in@")
    r = subprocess.run([kmemdb, "export", cases[0], guest, "--format", "clickhouse"], capture_output=True, text=True)
    check(r.returncode == 0 and "let me in" not in r.stdout + r.stderr, f"with a password: {r.stdout}{r.stderr}")
    r = subprocess.run([kmemdb, "export", cases[0], guest.replace("let me in", "wrong"), "--format", "clickhouse"], capture_output=True, text=True)
    check(r.returncode == 3 and "ClickHouse: Code:" in r.stderr and "wrong" not in r.stderr, f"a wrong password: {r.returncode} {r.stderr}")
    for to in ("fleet.sql", "http://", "http://h:port", "http://127.0.0.1:1", "https://127.0.0.1", "http://[::1"):
        r = subprocess.run([kmemdb, "export", cases[0], to, "--format", "clickhouse"], capture_output=True, text=True)
        check(r.returncode == 3 and r.stderr, f"DEST {to}: {r.returncode} {r.stderr}")
    # Tables of an older version get what is new, those of a newer one are left alone.
    server.ask("DROP TABLE kmemdb.zone")
    server.ask("ALTER TABLE kmemdb.zone_row DROP COLUMN managed_pages")
    server.ask("INSERT INTO kmemdb.export_schema VALUES (18000000000000000000, 'older', '0.1.0', '')")
    r = export(kmemdb, os.path.join(folder, "few"), server)
    check(r.returncode == 0, f"older tables: {r.stderr}")
    check(int(server.ask("SELECT count(managed_pages) FROM kmemdb.zone")) > 10, "what an older version lacked")
    server.ask("INSERT INTO kmemdb.export_schema VALUES (18000000000000000001, 'newer', '99.0.0', '')")
    r = export(kmemdb, cases[0], server)
    check(r.returncode == 3 and "newer" in r.stderr, f"newer tables: {r.returncode} {r.stderr}")


def views_of(server):
    return {view: in_order(server.rows(f"SELECT * FROM kmemdb.{view}")) for view, _, _ in VIEWS}


def test_distributed(kmemdb, servers, folder):
    """The rows lie on two servers, by hosts; views answer as over one that has them all."""
    fleet = os.path.join(folder, "few")
    want = wanted(sorted(glob.glob(os.path.join(fleet, "*.db"))))
    servers[0].ask("DROP DATABASE kmemdb")
    r = export(kmemdb, fleet, servers[0])
    check(r.returncode == 0, f"few: {r.stderr}")
    of_one = views_of(servers[0])
    servers[0].ask("DROP DATABASE kmemdb")
    ddl = subprocess.run([kmemdb, "schema", "--sql", "clickhouse"], capture_output=True, check=True).stdout
    r = subprocess.run(["clickhouse-client", "-n", "--host", "127.0.0.1", "--port", str(servers[1].tcp)], input=ddl, capture_output=True)
    check(r.returncode == 0, f"schema: {r.stderr.decode()[:300]}")
    r = export(kmemdb, fleet, servers[0], "--servers", "two")
    check(r.returncode == 0, f"--servers: {r.stderr}")
    counts = [s.count("meminfo_row") for s in servers]
    check(min(counts) > 50 and sum(counts) == len(want["meminfo"]) == servers[0].count("meminfo"), f"rows on two servers: {counts}")
    compare_tables(servers[0], want, "two servers")
    check(views_of(servers[0]) == of_one and of_one["ask_findings"], "views over two servers answer otherwise than over one")
    r = export(kmemdb, fleet, servers[0])
    check(r.returncode == 0 and "0 new captures" in r.stdout and [s.count("meminfo_row") for s in servers] == counts, f"two servers again: {r.stdout}{r.stderr}")
    r = export(kmemdb, fleet, servers[0], "--servers", "three")
    check(r.returncode == 3 and "--servers" in r.stderr, f"another cluster: {r.returncode} {r.stderr}")


def main():
    kmemdb, folder = (os.path.abspath(p) for p in sys.argv[1:3])
    if not shutil.which("clickhouse-server") or not shutil.which("clickhouse-client"):
        print("SKIP: ClickHouse is not installed: .ci/packages database (Debian 13 has no package of it)")
        return 77
    with tempfile.TemporaryDirectory(prefix="kmemdb-ch") as tmp:
        ports = free_ports(6)
        servers = []
        try:
            for i in range(2):
                servers.append(Server(os.path.join(tmp, f"s{i}"), ports[3 * i:3 * i + 3], [ports[1], ports[4]]))
            want = wanted(sorted(glob.glob(os.path.join(folder, "fleet/cases/*.db"))))
            for name, run in (("killed", lambda: test_killed(kmemdb, servers[0], folder)), ("whole", lambda: test_whole(kmemdb, servers[0], folder, want)),
                              ("one", lambda: test_one(kmemdb, servers[0], folder)),
                              ("distributed", lambda: test_distributed(kmemdb, servers, folder))):
                begun = time.monotonic()
                run()
                print(f"{name}: {time.monotonic() - begun:.1f} s")
        finally:
            for server in servers:
                server.stop()
    return postgresql.failed


if __name__ == "__main__":
    sys.exit(main())
