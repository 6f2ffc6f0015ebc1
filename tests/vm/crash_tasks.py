#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-or-later
"""crash_tasks.py [--quiet] KMEMDB GUEST...: sockets, open files, mounts, run queues, modules, timers and stacks of a dump,
compared with what crash prints of the same dump (net -s, files, mount, runq, mod, timer, bt).

GUEST is a directory of make-tasks.sh. crash is that of the Debian 13 tree (make-trixie.sh); where it is not there, cannot
read the dump or does not know one of these, that is told, and nothing is compared with it.
"""
import csv
import io
import ipaddress
import os
import pathlib
import re
import sqlite3
import subprocess
import sys
import tempfile

from tasks import MASK, Comparison

HERE = pathlib.Path(__file__).resolve().parent
VM_DIR = pathlib.Path(os.environ.get("KMEMDB_VM_DIR") or
                      pathlib.Path(os.environ.get("XDG_CACHE_HOME") or pathlib.Path.home() / ".cache") / "kmemdb-vm")
KINDS = {"CHR": "character device", "BLK": "block device", "REG": "file", "DIR": "directory", "LNK": "symlink", "FIFO": "pipe",
         "SOCK": "socket", "UNKN": "anonymous"}
NAMED = {"CHR", "BLK", "REG", "DIR", "LNK"}
# crash 8.0.6 reads the first two bases of a CPU, all that there were up to v6.8 (kernel/time/timer.c NR_BASES).
TIMERS = """
WITH base(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM base WHERE i + 1 < (SELECT bytes / size_of('timer_base') FROM symbol('timer_bases'))),
bucket(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM bucket
  WHERE i + 1 < (SELECT bytes / 8 FROM struct('timer_base', (SELECT addr FROM per_cpu('timer_bases') LIMIT 1)) WHERE path = 'vectors'))
SELECT cpu, base.i, member('timer_list', t.addr, 'expires'), t.addr, member_text('timer_list', t.addr, 'function')
FROM per_cpu('timer_bases') b, base, bucket,
  list(b.addr + base.i * size_of('timer_base') + offset_of('timer_base', 'vectors') + 8 * bucket.i, 'timer_list', 'entry') t
"""


def ask_crash(guest, series, commands):
    """What crash prints for each command; or why there is nothing."""
    if os.geteuid() != 0 or not os.access(VM_DIR / "trixie/usr/bin/crash", os.X_OK):
        return None, "there is no Debian 13 tree, or it cannot be entered"
    script = "".join(f"!echo @@ {i}\n{command}\n" for i, command in enumerate(commands)) + "!echo @@ end\nquit\n"
    # A file where the tree can see it; a dump of a machine that did not panic has no panic task.
    with tempfile.NamedTemporaryFile("w", dir=VM_DIR / "trixie/tmp", suffix=".in") as f:
        f.write(script)
        f.flush()
        run = subprocess.run([HERE / "in-trixie.sh", "crash", "-s", "--no_panic", f"/vm/kernels/{series}/vmlinux",
                              f"/vm/guests/{guest.name}/vmcore.kdump", "-i", f"/tmp/{os.path.basename(f.name)}"], check=False,
                             stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, errors="replace")
    parts = re.split(r"^@@ (\w+)\n", run.stdout, flags=re.M)
    if run.returncode or "end" not in parts[1::2]:
        said = [line for line in parts[0].splitlines() if line.strip()]
        return None, said[0] if said else f"it ended with status {run.returncode}"
    return {commands[int(n)]: text for n, text in zip(parts[1::2], parts[2::2]) if n != "end"}, None


def number(text):
    return int(text, 16)


def unsigned(addr):
    return None if addr is None else addr % MASK


def in_folder(path):
    """A path as crash has it; None: it is in no file system that can be mounted."""
    return re.sub(r" \(deleted\)$", "", path).lstrip("/") if path and path.startswith("/") else None


def by_task(text):
    """(pid, lines) of what is printed for each task."""
    parts = re.split(r'^PID: (\d+) +TASK: \w+ +CPU: \d+ +COMMAND: ".*"\n', text, flags=re.M)
    return [(int(pid), body.splitlines()) for pid, body in zip(parts[1::2], parts[2::2])]


def of_threads(db, rows, pids):
    """A thread that shares its process's table of open files has no rows of its own."""
    ours = {}
    for pid, *row in rows:
        ours.setdefault(pid, []).append(tuple(row))
    leader = dict(db.execute("SELECT pid, tgid FROM task"))
    return [(pid, *row) for pid in sorted(set(pids) | set(ours)) for row in ours.get(pid, ours.get(leader.get(pid), []))]


def open_files(c, db, text):
    theirs, tasks = [], by_task(text)
    for pid, lines in tasks:
        for line in lines:
            m = re.match(r" *(\d+) (\w{16}) (\w{16}) (\w{16}) (\w+) *(.*?) *$", line)
            if m:
                # crash has "/" for what is in no file system that can be mounted, such as a namespace.
                named = m[5] in NAMED and m[6] != "/"
                theirs.append((pid, int(m[1]), number(m[2]), number(m[4]), KINDS.get(m[5], m[5]), m[6].lstrip("/") if named else None))
    named = {KINDS[k] for k in NAMED}
    rows = [(pid, fd, unsigned(f), unsigned(i), kind, in_folder(path) if kind in named else None)
            for pid, fd, f, i, kind, path in db.execute("SELECT pid, fd, file_addr, inode_addr, kind, path FROM open_file")]
    c.expect("open files = files", of_threads(db, rows, [pid for pid, _ in tasks]), theirs)


def endpoint(text):
    host, port = text.rsplit("-", 1)
    return str(ipaddress.ip_address(host)), int(port)


def sockets(c, db, text):
    theirs, tasks = [], by_task(text)
    for pid, lines in tasks:
        for line in lines:
            m = re.match(r" *(\d+) (\w{16}) (\w{16}) ([^: ]+):(\w+) *(\S*) *(\S*)", line)
            if m:
                ends = endpoint(m[6]) + endpoint(m[7]) if m[6] else (None,) * 4
                theirs.append((pid, int(m[1]), number(m[2]), number(m[3]), m[4].split("/")[0], m[5], *ends))
    rows = []
    for pid, fd, a, sk, family, kind, *ends in db.execute(
            "SELECT pid, fd, addr, sock_addr, family, type, local_text, local_port, remote_text, remote_port FROM socket"
            " WHERE pid IS NOT NULL"):
        rows.append((pid, fd, unsigned(a), unsigned(sk), family, kind, *(ends if family in ("INET", "INET6") else (None,) * 4)))
    c.expect("sockets = net -s", of_threads(db, rows, [pid for pid, _ in tasks]), theirs)


def mounts(c, db, text, pid):
    """Of the namespace that the process is in."""
    # What lies on the root of another mount has a slash at its end.
    theirs = [(number(m[1]), number(m[2]), m[3], re.sub(r"(?<=[^ ])/$", "", " ".join(m[4].split())))
              for m in re.finditer(r"^(\w{16}) (\w{16}) (\S+) +(.+)$", text, re.M)]
    ours = [(unsigned(a), unsigned(sb), kind, " ".join(f"{source} {path}".split())) for a, sb, kind, source, path in db.execute(
        "SELECT addr, super_addr, type, source, path FROM mount WHERE pid = ?", (pid,))]
    c.expect(f"mounts of process {pid} = mount -n {pid}", ours, theirs)


def run_queues(c, db, text):
    queues, current, queued, cpu, kind = [], [], [], None, None
    for line in text.splitlines():
        m = re.match(r"CPU (\d+) RUNQUEUE: (\w+)", line)
        if m:
            cpu = int(m[1])
            queues.append((cpu, number(m[2])))
        m = re.match(r" +CURRENT: PID: (\d+) ", line)
        if m:
            current.append((cpu, int(m[1])))
        m = re.match(r" +(RT PRIO_ARRAY|CFS RB_ROOT):", line)
        if m:
            kind = {"R": "rt", "C": "fair"}[m[1][0]]
        m = re.match(r" +\[ *(\d+)\] PID: (\d+) ", line)
        if m:
            queued.append((cpu, kind, int(m[1]), int(m[2])))
    c.expect("run queues = runq", [(cpu, unsigned(a)) for cpu, a in db.execute("SELECT cpu, addr FROM run_queue WHERE online")], queues)
    c.expect("what CPUs run = runq", db.execute("SELECT cpu, running_pid FROM run_queue WHERE online").fetchall(), current)
    # One that runs is not in the tree of its class.
    ran = set(current)
    c.expect("queued tasks = runq", db.execute("SELECT cpu, class, prio, pid FROM queued_task WHERE NOT (running AND class = 'fair')").fetchall(),
             [t for t in queued if t[1] == "rt" or (t[0], t[3]) not in ran])


def modules(c, db, text):
    theirs = [(m[1], number(m[2]), int(m[3])) for m in re.finditer(r"^\w{16} +(\S+) +(\w{16}) +(\d+) ", text, re.M)]
    c.expect("modules = mod", [(n, unsigned(a), size) for n, a, size in db.execute("SELECT name, addr, bytes FROM module")], theirs)


def timers(c, kmemdb, case, text):
    theirs, bases, base = [], [], None
    for line in text.splitlines():
        m = re.match(r"TIMER_BASES\[(\d+)\]\[\w+\]:", line)
        if m:
            base = (int(m[1]), sum(cpu == int(m[1]) for cpu, _ in bases))
            bases.append(base)
        m = re.match(r" +(\d+) +-?\d+ +(\w{16}) +\w{16} +<(\w+)", line)
        if m:
            theirs.append((*base, int(m[1]), number(m[2]), m[3]))
    run = subprocess.run([kmemdb, "query", case, TIMERS, "--format", "csv"], stdout=subprocess.PIPE, text=True, check=False)
    ours = [(int(cpu), int(i), int(expires), int(a, 16), function) for cpu, i, expires, a, function in list(csv.reader(io.StringIO(run.stdout)))[1:]]
    c.expect("timers = timer", [t for t in ours if t[:2] in bases], theirs)
    rest = sum(t[:2] not in bases for t in ours)
    if rest and not c.quiet:
        print(f"      {c.name}: {rest} timers are of bases that crash does not read")


def stacks(c, db, text):
    """Of each task, where each of its frames goes on. What runs in user space has none: crash shows what is left on its stack, and
    where in user space it is."""
    user = {unsigned(task): rip for task, rip in db.execute(
        "SELECT s.task_addr, r.value FROM stack s JOIN cpu_register r ON r.capture_id = s.capture_id AND r.cpu = s.cpu AND r.name = 'rip'"
        " WHERE s.running = 1 AND s.frames = 0 AND s.ended = 'user space'")}
    theirs = []
    parts = re.split(r"^PID: (\d+) +TASK: (\w+) +CPU: \d+ +COMMAND: .*\n", text, flags=re.M)
    for task, body in zip(map(number, parts[2::3]), parts[3::3]):
        if task in user:
            theirs.append((task, [number(re.findall(r"^ +RIP: (\w+)", body, re.M)[-1])]))
            continue
        # What was interrupted is a frame as well.
        theirs.append((task, [number(m[1] or m[2]) for m in re.finditer(
            r"^ +\[exception RIP: .*\]\n +RIP: (\w+)|^ *#\d+ \[\w+\] \S+ at (\w+)", body, re.M)]))
    ours = {unsigned(task): [user[unsigned(task)]] if unsigned(task) in user else [] for (task,) in db.execute("SELECT task_addr FROM stack")}
    for task, addr in db.execute("SELECT s.task_addr, b.addr FROM stack s JOIN backtrace b ON b.capture_id = s.capture_id AND b.pid = s.pid"
                                 " AND b.cpu IS s.cpu ORDER BY s.task_addr, b.frame"):
        ours[unsigned(task)].append(unsigned(addr))
    c.expect("stacks = bt", list(ours.items()), theirs)
    c.expect("stacks have frames", [sum(map(len, ours.values())) > len(ours) > 10], [True])


def compare(kmemdb, folder, quiet):
    c = Comparison(folder.rstrip("/"), quiet, "crash")
    env = dict(line.rstrip("\n").split("=", 1) for line in open(f"{folder}/guest.env") if "=" in line)
    with tempfile.TemporaryDirectory() as work:
        case = f"{work}/case.db"
        subprocess.run([kmemdb, "load", "-o", case, "--vmlinux", env["VMLINUX"], f"{folder}/vmcore.kdump"], check=False,
                       stdout=subprocess.DEVNULL)
        db = sqlite3.connect(case)
        pids = [pid for (pid,) in db.execute("SELECT DISTINCT pid FROM mount WHERE pid IS NOT NULL ORDER BY 1")]
        questions = {"foreach files": lambda t: open_files(c, db, t), "foreach net -s": lambda t: sockets(c, db, t),
                     "runq": lambda t: run_queues(c, db, t), "mod": lambda t: modules(c, db, t), "timer": lambda t: timers(c, kmemdb, case, t),
                     "foreach bt": lambda t: stacks(c, db, t)}
        questions |= {f"mount -n {pid}": lambda t, pid=pid: mounts(c, db, t, pid) for pid in pids}
        answers, why = ask_crash(c.guest, env["SERIES"], list(questions))
        if answers is None:
            print(f"{c.name}: not compared with crash: {why}")
            return 0
        for command, question in questions.items():
            # crash begins a message with the name of the command.
            names = "|".join(word for word in command.split() if word.isalpha())
            cannot = re.search(rf"^(?:{names}): .*", answers[command], re.M)
            if cannot:
                print(f"{c.name}: crash cannot: {cannot[0]}")
            else:
                question(answers[command])
        db.close()
    print(f"{c.name}: {c.compared} open files, sockets, mounts, queued tasks, modules, timers and stacks compared with crash,"
          f" {c.failed} comparisons do not hold")
    return c.failed


if __name__ == "__main__":
    args = [a for a in sys.argv[1:] if a != "--quiet"]
    if len(args) < 2:
        sys.exit(__doc__)
    sys.exit(1 if sum(compare(args[0], g, "--quiet" in sys.argv) for g in args[1:]) else 0)
