#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-or-later
"""Full disks, cut files, servers that do not answer: the program ends soon, with a message, and leaves no files behind.

Ctrl-C ends every command within a second.

usage: bounded.py KMEMDB SAMPLE_FOLDER
"""

import fcntl
import os
import random
import resource
import shutil
import signal
import socket
import sqlite3
import subprocess
import sys
import tempfile
import time

from terminal import Terminal

SOON_S = 1.0
SLACK_S = 1.0  # a busy machine's own latency, measured beside
failed = 0


def check(name, ok, text):
    global failed
    failed += not ok
    if not ok:
        print(f"FAIL {name}: {text}")


def run(args, **more):
    env = {**os.environ, "XDG_CACHE_HOME": "/nonexistent", **more.pop("env", {})}
    return subprocess.run(args, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=env, **more)


def left(folder):
    return sorted(n for n in os.listdir(folder) if n.endswith(".tmp"))


def interrupt(name, args, after, work, sig=signal.SIGINT, env=None):
    """Start @args, send @sig after so many seconds, and see that it ends soon and leaves nothing.

    Where it ended by itself before, which a fast machine may manage, the next signal comes earlier."""
    while True:
        p = subprocess.Popen(args, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, cwd=work,
                             env=dict(os.environ, XDG_CACHE_HOME="/nonexistent", **(env or {})))
        time.sleep(after)
        if p.poll() is None:
            break
        said = p.stderr.read().decode()
        p.stderr.close()
        check(name, p.returncode in (0, 1), f"ended by itself: status {p.returncode}: {said}")
        if p.returncode not in (0, 1) or after < 0.02:
            return
        after /= 2
    start = time.monotonic()
    p.send_signal(sig)
    try:
        p.wait(10)
    except subprocess.TimeoutExpired:
        p.kill()
    took = time.monotonic() - start
    # It may have ended between the look at it and the signal.
    check(name, took <= SOON_S + SLACK_S and (p.returncode in (-sig, 128 + sig) or p.returncode in (0, 1) and took < 0.1),
          f"{took:.1f} s, status {p.returncode}: {p.stderr.read().decode()[-300:]}")
    check(name, not left(work), f"left {left(work)}")
    p.stderr.close()


# Rows that make a case large, with the columns that tell them apart.
ROWS = {"page_run": (2000000, "start_pfn"), "vma": (600000, "start_addr"), "task": (100000, "pid"), "owner": (300000, "owner_id"),
        "process_memory": (100000, "pid"), "file_cache": (300000, "addr"), "slab": (300000, "addr"), "unowned_run": (300000, "start_pfn")}


def large_case(case, out):
    """A copy of @case with so many rows that each command over it takes seconds."""
    shutil.copyfile(case, out)
    db = sqlite3.connect(out, isolation_level=None)
    db.execute("PRAGMA synchronous = OFF")
    db.execute("BEGIN")
    tables = {name for name, in db.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")}
    for name, (want, key) in ROWS.items():
        table = name if name in tables else f"_{name}"  # a view of a series
        (have,) = db.execute(f'SELECT count(*) FROM "{table}"').fetchone()
        names = [c[1] for c in db.execute(f"PRAGMA table_info('{table}')")]
        listed = ", ".join('"' + n + '"' for n in names)
        values = ", ".join(f'{n} + i.n * 1000000' if n == key else f't."{n}"' for n in names)
        db.execute(f"WITH RECURSIVE i(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM i WHERE n < {want // have}) "
                   f'INSERT INTO "{table}"({listed}) SELECT {values} FROM "{table}" t, i')
    db.execute("COMMIT")
    db.close()


def every_command(kmemdb, sample, work, case):
    """Each command in the middle of seconds of work."""
    large, dump = f"{work}/large.db", f"{sample}/vmcore"
    large_case(case, large)
    text = os.path.join(work, "dmesg.txt")
    with open(f"{sample}/dmesg.txt", "rb") as f:
        log = f.read()
    with open(text, "wb") as f:
        for _ in range(4000):
            f.write(log)
    state = os.stat(large)
    address = run([kmemdb, "query", case, "--format", "csv", "SELECT kmem_cache FROM slab LIMIT 1"]).stdout.split()[-1]
    types = ["--vmlinux", f"{sample}/vmlinux.profile"]
    commands = {
        "ask": ["ask", large, "processes"],
        "report": ["report", large],
        "report, html": ["report", large, "--format", "html"],
        "compare": ["compare", large, large],
        "query": ["query", large, "SELECT count(*) FROM page_run a, page_run b WHERE a.start_pfn < b.start_pfn"],
        "export": ["export", large, f"{work}/exported", "--format", "csv"],
        "load of a log": ["load", "-o", f"{work}/log.db", text],
        "load": ["load", "-o", f"{work}/again.db", *types, dump, text],
        "load --leaks": ["load", "--leaks", "-o", f"{work}/leaks.db", *types, dump],
        "batch": ["batch", f"{work}/fleet", text],
        "capture": ["capture", f"{work}/captured", "--interval", "1"],
        "refs": ["refs", large, address],
        "show": ["show", large, "list_head", "init_task"],
    }
    # These take less than a second of a large case, too.
    quick = {
        "ask, a summary": ["ask", large, "summary"],
        "identify": ["identify", large, address],
        "whatif": ["whatif", large, "--order", "3", "--gfp", "GFP_KERNEL"],
        "types": ["types", types[1]],
        "profile": ["profile", types[1], "-o", f"{work}/new.profile"],
    }
    for name, args in commands.items():
        interrupt(f"Ctrl-C: {name}", [kmemdb, *args], 0.4, work)
    for name, args in quick.items():
        interrupt(f"Ctrl-C: {name}", [kmemdb, *args], 0.05, work)
    now = os.stat(large)
    check("Ctrl-C: the case", (state.st_mtime_ns, state.st_size, state.st_ino) == (now.st_mtime_ns, now.st_size, now.st_ino), "changed")
    check("Ctrl-C: the case", run([kmemdb, "query", large, "--format", "csv", "SELECT 1"]).stdout.split() == ["1", "1"], "cannot be read")


def full_scratch(kmemdb, sample, work):
    """A folder for temporary data without room, in a mount namespace of its own."""
    small = os.path.join(work, "small")
    os.makedirs(small, exist_ok=True)
    script = (f"mount -t tmpfs -o size=16k none {small} && TMPDIR={small} exec {kmemdb} load -o {work}/full.db "
              f"{sample}/vmcore")
    r = run(["unshare", "--mount", "--map-root-user", "sh", "-c", script])
    if "unshare" in r.stderr or "mount:" in r.stderr:
        print("skipped: no namespaces of its own here, so no full folder")
        return
    check("full TMPDIR", r.returncode == 3 and "no room for temporary data in '" in r.stderr, f"{r.returncode}: {r.stderr}")
    check("full TMPDIR", not left(work) and not os.path.exists(f"{work}/full.db"), f"left {os.listdir(work)}")


def cut_while_read(kmemdb, sample, work):
    """A dump cut while it is mapped: read before it, or refused by name; never killed by a signal."""
    dump = os.path.join(work, "cut")
    seed = random.randrange(1 << 30)
    rnd = random.Random(seed)
    for _ in range(12):
        shutil.copyfile(f"{sample}/vmcore", dump)
        p = subprocess.Popen([kmemdb, "load", "--vmlinux", f"{sample}/vmlinux.profile", "-o", f"{work}/cut.db", dump],
                             stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
        time.sleep(rnd.uniform(0, 0.15))
        os.truncate(dump, rnd.choice((0, 4096, 1 << 20)))
        said = p.stderr.read()
        p.wait()
        p.stderr.close()
        check("cut while read", p.returncode in (0, 1, 3), f"seed {seed}: status {p.returncode}")
        check("cut while read", p.returncode != 3 or "cut" in said, f"seed {seed}: {said}")
        check("cut while read", not left(work), f"seed {seed}: left {left(work)}")
    os.unlink(dump)


def silent_server(kmemdb, sample, work):
    """A debuginfod that takes connections and says nothing."""
    alone = os.path.join(work, "alone")
    os.makedirs(alone)
    shutil.copyfile(f"{sample}/vmcore", f"{alone}/vmcore")
    with socket.socket() as s:
        s.bind(("127.0.0.1", 0))
        s.listen(16)
        env = {"DEBUGINFOD_URLS": f"http://127.0.0.1:{s.getsockname()[1]}", "DEBUGINFOD_CACHE_PATH": f"{work}/debuginfod"}
        load = [kmemdb, "load", "--no-cache", "-o", f"{work}/alone.db", f"{alone}/vmcore"]
        interrupt("silent debuginfod", load, 1.5, work, env=env)
        # It is given up in time, and until then it is said what is waited for.
        start = time.monotonic()
        # The library keeps memory of a request that it gives up, which a sanitizer reports as leaked.
        t = Terminal(load, work, DEBUGINFOD_TIMEOUT="3", XDG_CACHE_HOME="/nonexistent", ASAN_OPTIONS="detect_leaks=0", **env)
        status = t.end()
        took = time.monotonic() - start
        check("silent debuginfod, given up", status == 3 and 2.5 <= took <= 6, f"status {status} after {took:.1f} s")
        check("silent debuginfod, progress", b"asking debuginfod" in t.seen, t.seen)
        check("silent debuginfod, places", b"debuginfod" in t.seen.split(b"no vmlinux")[-1], t.seen)


def foreign_lock(kmemdb, sample, work):
    """Somebody who may only read the case's folder has locked it: that is said, and Ctrl-C ends the wait."""
    folder = os.path.join(work, "locked")
    os.makedirs(folder)
    fd = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    fcntl.flock(fd, fcntl.LOCK_EX)
    load = [kmemdb, "load", "-o", f"{folder}/case.db", f"{sample}/proc"]
    for sig in signal.SIGINT, signal.SIGTERM:
        interrupt(f"foreign lock, {sig.name}", load, 0.5, folder, sig)
    p = subprocess.Popen(load, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
    start = time.monotonic()
    said = p.stderr.readline()
    took = time.monotonic() - start
    check("foreign lock is told", "holds a lock on the folder" in said and 0.9 <= took <= 2 + SLACK_S, f"after {took:.1f} s: {said}")
    os.close(fd)
    p.stderr.read()
    check("foreign lock given back", p.wait() == 0 and os.path.getsize(f"{folder}/case.db"), f"status {p.returncode}")
    p.stderr.close()


def cache_of_others(kmemdb, sample, work):
    """A layout that anybody may have written is not used, and the same of one's own is."""
    alone, cache = os.path.join(work, "uncached"), os.path.join(work, "cache", "kmemdb")
    os.makedirs(alone)
    os.makedirs(cache)
    shutil.copyfile(f"{sample}/vmcore", f"{alone}/vmcore")
    with open(f"{sample}/vmlinux.profile", encoding="utf-8") as f:
        build_id = next(line.split()[1] for line in f if line.startswith("build-id "))
    layout = os.path.join(cache, f"{build_id}.profile")
    shutil.copyfile(f"{sample}/vmlinux.profile", layout)
    for mode, used in ((0o644, True), (0o666, False), (0o664, False)):
        os.chmod(layout, mode)
        r = run([kmemdb, "load", "-o", f"{work}/cached-{mode:o}.db", f"{alone}/vmcore"], env={"XDG_CACHE_HOME": os.path.join(work, "cache")})
        check(f"layout cache of mode {mode:o}", ("(cache, " in r.stdout) == used, r.stdout + r.stderr)
    if os.geteuid():
        print("skipped: only root can make a layout cache of another owner")
        return
    os.chmod(layout, 0o644)
    os.chown(layout, 12345, -1)
    r = run([kmemdb, "load", "-o", f"{work}/cached-other.db", f"{alone}/vmcore"], env={"XDG_CACHE_HOME": os.path.join(work, "cache")})
    check("layout cache of another owner", "(cache, " not in r.stdout, r.stdout + r.stderr)


def places_of_cases(kmemdb, sample, work):
    """A link is followed, also where nothing is yet, and a case is read by no more people than its dump."""
    at = os.path.join(work, "places")
    os.makedirs(f"{at}/there")
    shutil.copyfile(f"{sample}/vmcore", f"{at}/vmcore")

    def load(case):
        return run([kmemdb, "load", "-k", f"{sample}/vmlinux.profile", "-o", f"{at}/{case}", f"{at}/vmcore"])

    def mode(case):
        return os.stat(f"{at}/{case}").st_mode & 0o777

    os.symlink("there/real.db", f"{at}/link.db")
    r = load("link.db")
    check("dangling link", os.path.islink(f"{at}/link.db") and os.path.getsize(f"{at}/there/real.db") > 0, r.stdout + r.stderr)
    os.symlink("nowhere/real.db", f"{at}/nowhere.db")
    r = load("nowhere.db")
    check("link into nowhere", r.returncode == 3 and "nowhere" in r.stderr and os.path.islink(f"{at}/nowhere.db"), r.stderr)
    for bits in 0o600, 0o640:
        os.chmod(f"{at}/vmcore", bits)
        load(f"{bits:o}.db")
        check(f"case of a dump of mode {bits:o}", mode(f"{bits:o}.db") == bits, f"{mode(f'{bits:o}.db'):o}")
    os.chmod(f"{at}/vmcore", 0o644)
    for case, fill in ("empty.db", None), ("kept.db", True):
        if fill:
            r = load(case)
            check(f"load {case}", r.returncode in (0, 1), r.stdout + r.stderr)
        else:
            open(f"{at}/{case}", "w").close()
        os.chmod(f"{at}/{case}", 0o600)
        r = load(case)
        check(f"load into {case}", r.returncode in (0, 1), r.stdout + r.stderr)
        check(f"{case} keeps its mode", mode(case) == 0o600, f"{mode(case):o}")


def main():
    kmemdb, sample = (os.path.realpath(p) for p in sys.argv[1:3])
    with tempfile.TemporaryDirectory() as work:
        case = f"{work}/case.db"
        r = run([kmemdb, "load", "-o", case, f"{sample}/vmcore"])
        check("load", r.returncode in (0, 1), r.stderr)

        every_command(kmemdb, sample, work, case)
        full_scratch(kmemdb, sample, work)
        cut_while_read(kmemdb, sample, work)
        silent_server(kmemdb, sample, work)
        foreign_lock(kmemdb, sample, work)
        cache_of_others(kmemdb, sample, work)
        places_of_cases(kmemdb, sample, work)

        endless = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n"
        interrupt("endless statement", [kmemdb, "query", case, endless], 0.5, work)
        interrupt("endless statement, SIGTERM", [kmemdb, "query", case, endless], 0.5, work, signal.SIGTERM)

        for sql in ("SELECT length(zeroblob(1000000000))", "SELECT length(printf('%.*c', 1000000000, 'x'))",
                    "SELECT length(format('%1000000000d', 7))", "SELECT length(printf('%s%s', zeroblob(20000000), zeroblob(20000000)))", "SELECT length(zeroblob(30000000) || zeroblob(30000000))",
                    "SELECT length(group_concat(hex(zeroblob(500000)), '')) FROM (SELECT 1 FROM page_run LIMIT 100)"):
            start = time.monotonic()
            r = run([kmemdb, "query", case, sql])
            check(sql, r.returncode == 2 and "32 MiB" in r.stderr, f"{r.returncode}: {r.stderr}")
            check(sql, time.monotonic() - start < 30, "too slow")

        r = run([kmemdb, "load", "-o", f"{work}/small.db", f"{sample}/vmcore"],
                preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (100000, 100000)))
        check("RLIMIT_FSIZE", r.returncode == 3 and r.stderr.startswith("kmemdb: "), f"{r.returncode}: {r.stderr}")
        check("RLIMIT_FSIZE", not left(work) and not os.path.exists(f"{work}/small.db"), f"left {os.listdir(work)}")
    print(f"{failed} failed")
    return failed != 0


if __name__ == "__main__":
    sys.exit(main())
