#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-or-later
"""Many inputs: some are broken, some have planted faults.

    batch.py KMEMDB SAMPLE LOGS [GUESTS]

Makes more than fifty inputs from the sample (a real dump, captured files), from logs and from broken files, and from the
dumps of GUESTS where there are any. Then it verifies kmemdb batch: every good input is loaded and every bad one named; a run
that is killed in the middle and resumed gives the same tables and reports, to the byte, as an uninterrupted one; limits of
time and memory hold; Ctrl-C ends all processes within a second; the machines with planted faults are found.
"""

import fcntl
import glob
import json
import os
import random
import re
import shutil
import signal
import sqlite3
import struct
import subprocess
import sys
import tarfile
import tempfile
import threading
import time

MACHINES = 32
PLANTED = {"host-07": "slab kmalloc-192", "host-13": "meminfo PageTables", "host-21": "meminfo Percpu"}
# Files in a folder that is one input: beginnings of a dump.
LOST = {"vmcore": 3000, "older/vmcore": 5000}
failed = 0


def check(ok, what):
    global failed
    if not ok:
        failed = 1
        print(f"FAIL {what}")


def edit(text, name, change):
    """The field @name of meminfo changed by @change kB."""
    def put(m):
        return f"{m[1]}{max(int(m[2]) + change, 0)} kB"
    new = re.sub(rf"(?m)^({re.escape(name)}: +)(\d+) kB", put, text)
    assert new != text or not change, name
    return new


def machine(sample, folder, number, rng):
    """Captured files of a machine like the sample, a little different; on three of them something is planted."""
    host = f"host-{number:02}"
    shutil.copytree(os.path.join(sample, "proc"), os.path.join(folder, "proc"))
    os.makedirs(os.path.join(folder, "proc/sys/kernel"))
    with open(os.path.join(folder, "proc/sys/kernel/hostname"), "w") as f:
        f.write(host + "\n")
    path = os.path.join(folder, "proc/meminfo")
    with open(path) as f:
        text = f.read()
    for name in ("AnonPages", "Shmem", "SReclaimable", "SUnreclaim", "KernelStack", "PageTables"):
        text = edit(text, name, rng.randrange(-400, 400))
    if host == "host-13":
        text = edit(text, "PageTables", 30000)
    if host == "host-21":
        text = edit(text, "Percpu", 20000)
    with open(path, "w") as f:
        f.write(text)
    if host == "host-07":
        path = os.path.join(folder, "proc/slabinfo")
        with open(path) as f:
            text = f.read()
        new = re.sub(r"(?m)^(kmalloc-192 +)\d+ +\d+( .*: slabdata +)\d+ +\d+", r"\g<1>210000 210000\g<2>10000 10000", text)
        assert new != text
        with open(path, "w") as f:
            f.write(new)


def make_inputs(sample, logs, guests, top):
    """Good and broken inputs in folder @top. Returns what is to be said on the command line, and expected statuses by name."""
    rng = random.Random(13)
    expect = {}
    for i in range(MACHINES):
        machine(sample, os.path.join(top, f"host-{i:02}"), i, rng)
        expect[f"host-{i:02}"] = "loaded"
    shutil.copy2(os.path.join(sample, "vmcore"), os.path.join(top, "core"))
    expect["core"] = "loaded"
    # The time of a copy says nothing; what is changed is another dump, also where no sample of the fingerprint lies.
    shutil.copy2(os.path.join(sample, "vmcore"), os.path.join(top, "core.again"))
    shutil.copy(os.path.join(sample, "vmcore"), os.path.join(top, "core.copied"))
    os.utime(os.path.join(top, "core.copied"), (1600000000, 1600000000))
    expect["core.again"] = expect["core.copied"] = "same"
    with open(os.path.join(sample, "vmcore"), "rb") as f:
        whole = f.read()
    at = len(whole) * 19 // 32
    with open(os.path.join(top, "core.damaged"), "wb") as f:
        f.write(whole[:at] + bytes([whole[at] ^ 0xff]) + whole[at + 1:])
    expect["core.damaged"] = "loaded"
    shutil.copy(os.path.join(sample, "vmlinux.profile"), os.path.join(top, "some.profile"))
    for path in sorted(glob.glob(os.path.join(logs, "*.txt")))[:6]:
        shutil.copy(path, top)
        expect[os.path.basename(path)] = "loaded"
    # A dump with its files, an archive.
    os.mkdir(os.path.join(top, "crash"))
    shutil.copy(os.path.join(sample, "dmesg.txt"), os.path.join(top, "crash"))
    shutil.copy(os.path.join(sample, "vmcore"), os.path.join(top, "crash/vmcore"))
    expect["crash"] = "loaded"
    machine(sample, os.path.join(top, "packed"), 90, rng)
    with tarfile.open(os.path.join(top, "sosreport.tar.gz"), "w:gz") as tar:
        tar.add(os.path.join(top, "packed"), "sosreport-host-90")
    shutil.rmtree(os.path.join(top, "packed"))
    expect["sosreport.tar.gz"] = "loaded"
    # A folder that is one input, with a dump and an archive in it that cannot be read.
    machine(sample, os.path.join(top, "bundle"), 91, rng)
    os.mkdir(os.path.join(top, "bundle/older"))
    for name, data in LOST.items():
        with open(os.path.join(top, "bundle", name), "wb") as f:
            f.write(whole[:data])
    with tarfile.open(os.path.join(top, "bundle/logs.tar.gz"), "w:gz") as tar:
        tar.add(os.path.join(sample, "dmesg.txt"), "dmesg.txt")
    os.truncate(os.path.join(top, "bundle/logs.tar.gz"), os.path.getsize(os.path.join(top, "bundle/logs.tar.gz")) // 2)
    expect["bundle"] = "part"
    # Copies of /proc/PID alone are one input, in which no memory of the machine is.
    for pid in range(100, 170):
        os.makedirs(os.path.join(top, f"processes/{pid}"))
        for name, text in (("comm", "sh\n"), ("status", f"Name:\tsh\nPid:\t{pid}\nVmRSS:\t     100 kB\n")):
            with open(os.path.join(top, f"processes/{pid}", name), "w") as f:
                f.write(text)
    expect["processes"] = "failed"
    with open(os.path.join(top, "cut.vmcore"), "wb") as f:
        f.write(whole[:len(whole) // 2])
    expect["cut.vmcore"] = "part"

    broken = {
        "empty": b"",
        "garbage": rng.randbytes(100000),
        "head.vmcore": whole[:3000],
        "zeroes": bytes(8192),
        "prose.txt": b"Dear reader, this is no kernel log.\n" * 20,
        "cut.tar.gz": b"",
        "elf": b"\x7fELF\x02\x01\x01" + bytes(9) + b"\x04\x00\x3e\x00" + rng.randbytes(4000),
        "hole.vmcore": whole[:4096] + bytes(65536),
    }
    with open(os.path.join(top, "sosreport.tar.gz"), "rb") as f:
        broken["cut.tar.gz"] = f.read()[:40]
    for name, data in broken.items():
        with open(os.path.join(top, name), "wb") as f:
            f.write(data)
        expect[name] = "failed"
    # A program is no input that can be loaded; a kernel with its types is none at all, whatever it is called.
    shutil.copy("/bin/ls", os.path.join(top, "ls"))
    expect["ls"] = "failed"
    with open(os.path.join(top, "kernel-of-today"), "wb") as f:
        f.write(struct.pack("<16sHHIQQQIHHHHHH", b"\x7fELF\x02\x01\x01", 2, 62, 1, 0x1000000, 64, 0, 0, 64, 56, 1, 0, 0, 0))
        f.write(struct.pack("<IIQQQQQQ", 1, 5, 0x200000, 0xffffffff81000000, 0x1000000, 4096, 4096, 0x200000))
    os.mkfifo(os.path.join(top, "pipe"))
    os.mkdir(os.path.join(top, "nothing"))
    expect["pipe"] = expect["nothing"] = expect["missing"] = "failed"
    inputs = [top, os.path.join(top, "missing"), os.path.join(top, "core"), os.path.join(top, "host-0*")]
    for path in sorted(glob.glob(os.path.join(guests, "*-plant"))) if guests else []:
        inputs.append(path)
    return inputs, expect


def tables(path):
    db = sqlite3.connect(f"file:{path}?mode=ro", uri=True)
    names = [n for (n,) in db.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")]
    rows = {n: db.execute(f"SELECT * FROM {n} ORDER BY rowid").fetchall() for n in names}
    db.close()
    return rows


def processes(word):
    """Processes on whose command line @word is."""
    found = []
    for path in glob.glob("/proc/[0-9]*/cmdline"):
        try:
            with open(path, "rb") as f:
                line = f.read().split(b"\0")
            with open(os.path.join(os.path.dirname(path), "stat")) as f:
                state = f.read().rsplit(")", 1)[1].split()[0]
        except OSError:
            continue
        if word.encode() in line and state != "Z":
            found.append(path)
    return found


class Batch:
    def __init__(self, kmemdb, sample, tmp, inputs):
        self.kmemdb, self.sample, self.tmp, self.inputs = kmemdb, sample, tmp, inputs

    def args(self, out, *more, inputs=None):
        return [self.kmemdb, "batch", out, *(self.inputs if inputs is None else inputs), "--no-cache", "--vmlinux-dir",
                self.sample, *more]

    def run(self, out, *more, inputs=None, **how):
        return subprocess.run(self.args(out, *more, inputs=inputs), capture_output=True, text=True, errors="replace", **how)

    def start(self, out, *more, inputs=None):
        return subprocess.Popen(self.args(out, *more, inputs=inputs), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


def lines(path):
    try:
        with open(path, "rb") as f:
            return f.read().count(b"\n")
    except OSError:
        return 0


def wait_for(what, seconds=60):
    end = time.monotonic() + seconds
    while not what():
        if time.monotonic() > end:
            return False
        time.sleep(0.005)
    return True


def test_one_go(b, out, top, expect):
    r = b.run(out)
    check(r.returncode == 1, f"exit status of a run with failures is {r.returncode}: {r.stderr}")
    rows = tables(os.path.join(out, "fleet.db"))
    got = {os.path.basename(p): (status, reason) for p, status, reason, *_ in rows["fleet_input"] if p.startswith(top + "/")}
    check(len(rows["fleet_input"]) >= 50, "there are fewer than 50 inputs")
    check(sum(s == "failed" for s, _ in got.values()) >= 10, "fewer than ten inputs failed")
    for name in sorted(got.keys() | expect.keys()):
        status, reason = got.get(name, (None, None))
        check(status == expect.get(name), f"{name} is {status} ({reason}), not {expect.get(name)}")
        check(bool(reason) == (status in ("failed", "part")), f"{name}: {status}, reason {reason}")
        check(status not in ("failed", "part") or f"'{os.path.join(top, name)}'" in r.stderr, f"{name} is not named on standard error")
    for ending in ("txt", "md", "html"):
        with open(os.path.join(out, f"report.{ending}")) as f:
            text = f.read()
        for name, status in expect.items():
            check(status != "failed" or name in text, f"report.{ending} does not name {name}")
        for host in PLANTED:
            check(host in text, f"report.{ending} does not name {host}")
        for name in (*LOST, "logs.tar.gz"):
            check(name in text.split("Files within inputs that could not be read", 1)[-1], f"report.{ending} does not name {name} of bundle")
    lost = {file: (path, reason) for _, _, path, _, file, reason in rows["fleet_passed"]}
    check(lost.keys() == {f"bundle/{name}" for name in (*LOST, "logs.tar.gz")} and all(path == os.path.join(top, "bundle") and reason for path, reason in lost.values()),
          f"files within inputs: {lost}")
    check("'bundle/logs.tar.gz' is cut or damaged" in (got["bundle"][1] or ""), f"bundle: {got['bundle']}")
    return rows


def test_planted(b, fleet, rows):
    """What was planted is far from the others, and nothing else is; each is among the ten to look at first, and says why."""
    asked = subprocess.run([b.kmemdb, "ask", fleet, "look", "-p", "top=10", "--format", "jsonl"], capture_output=True, text=True)
    first = [json.loads(line) for line in asked.stdout.splitlines()]
    check(len(first) == 10 and len({row["machine"] for row in first}) == 10, f"the ten to look at first: {[row['machine'] for row in first]}")
    check(PLANTED.keys() <= {row["machine"] for row in first}, f"not among the ten to look at first: {PLANTED.keys() - {row['machine'] for row in first}}")
    far = {}
    for _, host, _, _, metric, *_ in rows["fleet_outlier"]:
        far.setdefault(host, set()).add(metric)
    far = {host: metrics for host, metrics in far.items() if host and host.startswith("host-")}
    check(far.keys() == PLANTED.keys(), f"outliers are {far}")
    look = {host: (place, why) for _, host, _, _, place, _, why in rows["fleet_look"]}
    for host, metric in PLANTED.items():
        check(metric in far.get(host, ()), f"{metric} of {host} is no outlier: {far.get(host)}")
        place, why = look.get(host, (None, ""))
        check(place is not None and place <= 10, f"{host} is at place {place}")
        check(metric in why, f"{host} is to be looked at for: {why}")


def one_boot(b, top, fleet):
    """A dump, captured files and a log of one boot, each an input, and what was cloned of it, which has its boot_id."""
    case = os.path.join(fleet, "of-sample.db")
    subprocess.run([b.kmemdb, "load", "--no-cache", "-o", case, os.path.join(b.sample, "vmcore")], stdout=subprocess.DEVNULL, check=True)
    host, booted = sqlite3.connect(case).execute("SELECT hostname, booted_at FROM boot").fetchone()
    shutil.copy(os.path.join(b.sample, "vmcore"), os.path.join(top, "core"))
    shutil.copy(os.path.join(b.sample, "dmesg.txt"), os.path.join(top, "console.txt"))
    for i, name in enumerate((host, host, "a-clone")):
        folder = os.path.join(top, f"snapshot-{i}")
        machine(b.sample, folder, 60 + i, random.Random(i))
        os.makedirs(os.path.join(folder, "proc/sys/kernel/random"))
        for path, text in (("sys/kernel/hostname", name), ("sys/kernel/random/boot_id", "0a1b2c3d-0000-4000-8000-000000000001"),
                           ("stat", f"cpu  1 2 3 4 5 6 7 8 9 10\nbtime {booted + 4}")):
            # The second one has no time of boot: its boot_id is that of the first.
            if path != "stat" or i != 1:
                with open(os.path.join(folder, "proc", path), "w") as f:
                    f.write(text + "\n")
    return host


def test_one_boot(b, tmp):
    """Inputs of one boot are one machine: in the places to look at, in counts and among peers."""
    out, top = os.path.join(tmp, "one-boot"), os.path.join(tmp, "one-boot.in")
    os.mkdir(top)
    host = one_boot(b, top, tmp)
    # The folder itself, with one dump in it, would be one input.
    r = b.run(out, inputs=[os.path.join(top, name) for name in os.listdir(top)])
    check(r.returncode == 0, f"inputs of one boot: {r.returncode} {r.stderr}")
    rows = tables(os.path.join(out, "fleet.db"))
    machines = {}
    for _, _, path, _, machine_boot, place, boots in sorted(rows["fleet_machine"], key=lambda row: row[5]):
        machines.setdefault((machine_boot, boots), []).append(os.path.basename(path))
    check(sorted(sorted(names) for names in machines.values()) == [["console.txt", "core", "snapshot-0", "snapshot-1"], ["snapshot-2"]],
          f"machines: {machines}")
    check(all(len(names) == boots for (_, boots), names in machines.items()) and any(names[0] == "core" and names[-1] == "console.txt"
          for names in machines.values()), f"order of the inputs of a machine: {machines}")
    check(sorted(str(h) for _, h, *_ in rows["fleet_look"]) in (sorted([host, "a-clone"]), [host]), f"to be looked at: {rows['fleet_look']}")
    for question in ("kernels", "findings"):
        r = subprocess.run([b.kmemdb, "ask", os.path.join(out, "fleet.db"), question, "--section", question, "--format", "jsonl"],
                           capture_output=True, text=True)
        answer = [json.loads(line) for line in r.stdout.splitlines()]
        machines = [row["machines"] for row in answer]
        check(answer and max(machines) <= 2 and (question != "kernels" or (sum(machines), sum(row["dumps"] for row in answer)) == (2, 1)),
              f"{question} of inputs of one boot: {answer}")
    # What both the dump and its log report has happened once.
    r = subprocess.run([b.kmemdb, "ask", os.path.join(out, "fleet.db"), "failures", "--format", "jsonl"], capture_output=True, text=True)
    alone = sqlite3.connect(os.path.join(out, "fleet.db")).execute(
        "SELECT sum(times) FROM fleet_failure WHERE path LIKE '%/console.txt' GROUP BY kind, page_order, reason_kind ORDER BY 1").fetchall()
    check(sorted(json.loads(line)["times"] for line in r.stdout.splitlines()) == [n for n, in alone], f"failures: {r.stdout}, of the log {alone}")


def same_tables(a, b, what):
    for name in sorted(a.keys() | b.keys()):
        check(a.get(name) == b.get(name), f"{what}: table {name} differs")


def test_killed(b, out, first):
    """Killed three times, by kill -9 of the parent alone; the rest is done, and nothing twice."""
    other = out + ".killed"
    for part in (0.15, 0.35, 0.6): # what is left then takes seconds, however busy the machine
        p = b.start(other, "--jobs", "2")
        enough = int(part * len(first["fleet_input"]))
        check(wait_for(lambda: lines(os.path.join(other, "journal")) >= enough or p.poll() is not None), "a run does not go on")
        check(p.poll() is None, "a run ended before it was killed")
        p.kill()
        p.wait()
        check(wait_for(lambda: not processes(other), 1), "processes outlive a kill -9")
    done = lines(os.path.join(other, "journal"))
    with open(os.path.join(other, "journal"), "a") as f:
        f.write("1\tcut sho")
    r = b.run(other)
    check(f"({done} of" in r.stdout, f"what was done is not known after {done} lines: {r.stdout}")
    same_tables(first, tables(os.path.join(other, "fleet.db")), "killed and gone on with")
    for ending in ("txt", "md", "html"):
        with open(os.path.join(out, f"report.{ending}")) as x, open(os.path.join(other, f"report.{ending}")) as y:
            check(x.read() == y.read(), f"report.{ending} differs after kills")
    left = [n for n in os.listdir(os.path.join(other, "cases")) if "new-" in n] + [n for n in os.listdir(other) if n.startswith(".")]
    check(not left, f"left over: {left}")
    check(sorted(os.listdir(os.path.join(out, "cases"))) == sorted(os.listdir(os.path.join(other, "cases"))), "cases differ")
    # A process of a run that was killed may hold the folder for a moment.
    with open(os.path.join(other, "lock")) as held:
        fcntl.flock(held, fcntl.LOCK_EX)
        threading.Timer(0.3, fcntl.flock, (held, fcntl.LOCK_UN)).start()
        r = b.run(other, timeout=300)
    check(f"({len(first['fleet_input'])} of {len(first['fleet_input'])} were done before)" in r.stdout, f"a second run: {r.stdout}")
    same_tables(first, tables(os.path.join(other, "fleet.db")), "a second run")


def test_changed(b, out, top, first):
    """What has changed is loaded again, and a list is read from standard input."""
    host = os.path.join(top, "host-03")
    with open(os.path.join(host, "proc/meminfo"), "a") as f:
        f.write("Later: 1 kB\n")
    r = b.run(out, inputs=["-"], input=f"{host}\n\n{os.path.join(top, 'host-04')}\n")
    check("(1 of 2 were done before)" in r.stdout, f"a changed input: {r.stdout} {r.stderr}")
    rows = tables(os.path.join(out, "fleet.db"))
    check(len(rows["fleet_input"]) == len(first["fleet_input"]), "a run of some inputs forgot the others")
    names = {(h, n) for _, h, _, _, _, n, *_ in rows["fleet_ledger"]}
    check(("host-03", "Later") in names and ("host-04", "Later") not in names, "the changed input was not loaded again")


def test_interrupted(b, out):
    other = out + ".interrupted"
    for sig in (signal.SIGINT, signal.SIGTERM):
        p = b.start(other, "--jobs", "2")
        check(wait_for(lambda: lines(os.path.join(other, "journal")) >= 3 or p.poll() is not None), "a run does not go on")
        check(p.poll() is None, "a run ended before it was interrupted")
        begun = time.monotonic()
        p.send_signal(sig)
        p.wait()
        check(time.monotonic() - begun < 1, f"{sig} took {time.monotonic() - begun:.2f} s")
        check(p.returncode == -sig, f"{sig} gives {p.returncode}")
        check(not processes(other), f"processes outlive {sig}")
        shutil.rmtree(other)


def test_limits(b, tmp, logs):
    """A long log takes more time and memory than it may; another input beside it is loaded."""
    out, big = os.path.join(tmp, "limits"), os.path.join(tmp, "big.txt")
    with open(os.path.join(logs, "dmesg-6.1-oom.txt"), "rb") as f:
        text = f.read()
    with open(big, "wb") as f:
        for _ in range(4000):
            f.write(text)
    good = os.path.join(logs, "failure-6.1.txt")
    # On a busy machine even this one takes its time.
    r = b.run(out, inputs=[good])
    check(r.returncode == 0, f"one log: {r.returncode} {r.stderr}")
    if not re.search(rb"__asan_init", open(b.kmemdb, "rb").read()):
        r = b.run(out, "--memory", "64", inputs=[big, good])
        check(r.returncode == 1 and "out of memory" in r.stderr, f"--memory 64: {r.returncode} {r.stderr}")
    r = b.run(out, "--timeout", "1", "--retry", inputs=[big, good])
    check(r.returncode == 1 and "not loaded within 1 s" in r.stderr, f"--timeout 1: {r.returncode} {r.stderr}")
    rows = tables(os.path.join(out, "fleet.db"))
    check({os.path.basename(i[0]): i[1] for i in rows["fleet_input"]} == {"big.txt": "failed", "failure-6.1.txt": "loaded"},
          f"limits: {rows['fleet_input']}")
    os.unlink(big)


def test_kinds(b, tmp):
    """A snapshot cannot tell whose a page is: its pages of unknown owners are not compared with those of dumps."""
    out, top = os.path.join(tmp, "kinds"), os.path.join(tmp, "kinds.in")
    os.mkdir(top)
    with open(os.path.join(b.sample, "vmcore"), "rb") as f:
        whole = f.read()
    for i in range(5):
        with open(os.path.join(top, f"vmcore.{i}"), "wb") as f:
            f.write(whole + bytes(4096 * (i + 1)))
    for i in range(2):
        machine(b.sample, os.path.join(top, f"host-4{i}"), 40 + i, random.Random(i))
        with open(os.path.join(top, f"host-4{i}/proc/kpageflags"), "wb") as f:
            f.write(bytes(8 * 40000))
    r = b.run(out, inputs=[top])
    check(r.returncode == 0, f"dumps and snapshots: {r.returncode} {r.stderr}")
    db = sqlite3.connect(os.path.join(out, "fleet.db"))
    kinds = db.execute("SELECT b.kind, count(DISTINCT b.kernel), count(*) FROM fleet_ledger l JOIN fleet_boot b USING (boot)"
                       " WHERE l.kind = 'class' AND l.name = 'other_kernel' GROUP BY b.kind ORDER BY b.kind").fetchall()
    check(kinds == [("proc", 1, 2), ("vmcore", 1, 5)], f"captures with classes of pages: {kinds}")
    check(db.execute("SELECT count(DISTINCT machine) FROM fleet_machine").fetchone() == (3,), "copies of a dump are machines of their own")
    # As if the dumps were of as many machines.
    db.execute("DELETE FROM fleet_mark")
    schema, far = os.path.join(b.sample, "../../schema/fleet_made"), {}
    for merged in (False, True):
        for name in ("fleet_machine", "fleet_outlier"):
            with open(os.path.join(schema, f"{name}.sql")) as f:
                sql = f.read()
            if merged:
                sql = sql.replace("iif(kind = 'class', (SELECT b.kind FROM fleet_boot b WHERE b.boot = l.boot), '') AS source", "'' AS source")
            db.execute(f"DELETE FROM {name}")
            db.execute(f"INSERT INTO {name} {sql}")
        far[merged] = db.execute("SELECT path, metric, percent, median_percent, peers FROM fleet_outlier WHERE metric LIKE 'class %'").fetchall()
    check(not far[False] and far[True], f"snapshots are compared with dumps: {far}")
    db.close()
    shutil.rmtree(top)


def test_numbered(b, tmp):
    """Folders of machines may be called by numbers, and have files of the names that those of /proc/PID have."""
    out, top = os.path.join(tmp, "numbered"), os.path.join(tmp, "numbered.in")
    for i in range(2):
        folder = os.path.join(tmp, f"unpacked-{i}")
        machine(b.sample, folder, 92 + i, random.Random(i))
        os.renames(os.path.join(folder, "proc"), os.path.join(top, f"471{i}"))
        with open(os.path.join(top, f"471{i}/cmdline"), "w") as f:
            f.write("root=/dev/vda1 ro\n")
    r = b.run(out, inputs=[top])
    found = sqlite3.connect(os.path.join(out, "fleet.db")).execute("SELECT path, status FROM fleet_input ORDER BY path").fetchall()
    check(r.returncode == 0 and found == [(os.path.join(top, f"471{i}"), "loaded") for i in range(2)], f"machines called by numbers: {found} {r.stderr}")


def test_misuse(b, tmp):
    other = os.path.join(tmp, "other")
    os.mkdir(other)
    open(os.path.join(other, "letter"), "w").close()
    r = b.run(other, inputs=[b.sample])
    check(r.returncode == 3 and "holds something else" in r.stderr, f"a folder of something else: {r.returncode} {r.stderr}")
    r = b.run(os.path.join(tmp, "none"), inputs=[os.path.join(tmp, "nowhere"), os.path.join(tmp, "no*where")])
    check(r.returncode == 3 and r.stderr.count("not loaded") == 2, f"no input: {r.returncode} {r.stderr}")
    r = b.run(os.path.join(tmp, "good"), inputs=[os.path.join(b.sample, "vmcore")])
    check(r.returncode == 0, f"one good input: {r.returncode} {r.stderr}")


def test_questions(b, out):
    """Every section of every question has an answer whose columns are those of its head, in each format."""
    fleet = os.path.join(out, "fleet.db")
    asked = subprocess.run([b.kmemdb, "ask", fleet, "--format", "csv"], capture_output=True, text=True).stdout
    names = [line.split(",")[0] for line in asked.splitlines()[1:]]
    check(len(names) >= 8, f"questions: {names}")
    for name in names:
        for fmt in ("table", "json", "md"):
            r = subprocess.run([b.kmemdb, "ask", fleet, name, "--format", fmt], capture_output=True, text=True)
            check(r.returncode in (0, 1) and not r.stderr and r.stdout, f"ask {name} --format {fmt}: {r.returncode} {r.stderr}")
    for fmt in ("text", "md", "json", "html"):
        r = subprocess.run([b.kmemdb, "report", fleet, "--format", fmt], capture_output=True, text=True)
        check(r.returncode == 1 and not r.stderr, f"report --format {fmt}: {r.returncode} {r.stderr}")
        replaced(b, fleet, fmt, r.stdout)
    r = subprocess.run([b.kmemdb, "query", fleet, "SELECT t.name FROM doc_table t LEFT JOIN doc_column c ON c.table_name = t.name"
                        " WHERE c.doc IS NULL OR c.doc NOT LIKE '%.' OR t.doc NOT LIKE '%.'", "--format", "csv"],
                       capture_output=True, text=True)
    check(r.stdout == "name\n", f"not a sentence: {r.stdout} {r.stderr}")
    if shutil.which("sqlite3"):
        for sql, status in (("SELECT count(*) AS boots FROM fleet_boot", 0), ("DELETE FROM fleet_boot", 1)):
            r = subprocess.run([b.kmemdb, "shell", fleet, sql], capture_output=True, text=True)
            check((r.returncode == 0) == (status == 0) and (status or r.stdout.split()[0] == "boots" and int(r.stdout.split()[-1]) > 30),
                  f"shell of a fleet: {sql}: {r.returncode} {r.stdout} {r.stderr}")
    r = subprocess.run([b.kmemdb, "query", fleet, "DELETE FROM fleet_boot"], capture_output=True, text=True)
    check(r.returncode == 2, "a fleet case can be written")
    r = subprocess.run([b.kmemdb, "ask", fleet, "look", "--boot", "1"], capture_output=True, text=True)
    check(r.returncode == 2 and "fleet case" in r.stderr, f"ask --boot of a fleet: {r.stderr}")


def replaced(b, fleet, fmt, text):
    """report -o takes the place of an earlier report of a fleet, not of another file, nor of the fleet case."""
    path, db = os.path.join(os.path.dirname(fleet), f"again.{fmt}"), open(fleet, "rb").read()
    mine = {"text": "Inputs\n", "md": "# Fleet\n\n## Inputs\n", "json": '{"parts": []}\n', "html": "<!DOCTYPE html>\n<html>\n"}[fmt]
    for _ in range(2):
        r = subprocess.run([b.kmemdb, "report", fleet, "--format", fmt, "-o", path], capture_output=True, text=True)
        check(r.returncode == 1 and open(path).read() == text, f"report -o again.{fmt}: {r.returncode} {r.stderr}")
    with open(path, "w") as f:
        f.write(mine)
    for to, was in ((path, mine.encode()), (fleet, db)):
        r = subprocess.run([b.kmemdb, "report", fleet, "--format", fmt, "-o", to], capture_output=True, text=True)
        check(r.returncode == 3 and "cannot write" in r.stderr and open(to, "rb").read() == was,
              f"report -o {to} --format {fmt} replaced it: {r.returncode} {r.stderr}")
    os.unlink(path)


def main():
    kmemdb, sample, logs = (os.path.abspath(p) for p in sys.argv[1:4])
    guests = os.path.abspath(sys.argv[4]) if len(sys.argv) > 4 else None
    with tempfile.TemporaryDirectory() as tmp:
        tmp = os.path.realpath(tmp)
        top, out = os.path.join(tmp, "in"), os.path.join(tmp, "out")
        os.mkdir(top)
        inputs, expect = make_inputs(sample, logs, guests, top)
        b = Batch(kmemdb, sample, tmp, inputs)
        rows = test_one_go(b, out, top, expect)
        test_planted(b, os.path.join(out, "fleet.db"), rows)
        test_questions(b, out)
        test_killed(b, out, rows)
        test_changed(b, out, top, rows)
        test_interrupted(b, out)
        test_limits(b, tmp, logs)
        test_kinds(b, tmp)
        test_one_boot(b, tmp)
        test_numbered(b, tmp)
        test_misuse(b, tmp)
    return failed


if __name__ == "__main__":
    sys.exit(main())
