#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-or-later
"""tasks.py [--quiet] KMEMDB GUEST...: open files, sockets, mounts, run queues and locks in a dump, compared with the
guest's own /proc files and log.

GUEST is a directory of make-tasks.sh. Its processes are idle while /proc is read; the program that reads it is excluded,
and so are the files that init has open for it.
"""
import csv
import io
import json
import os
import pathlib
import re
import sqlite3
import struct
import socket as net
import subprocess
import sys
import tempfile

MASK = 2**64
ONLY_DUMP = {"nullfs"}
CLASSES = {"tcp": "INET", "tcp6": "INET6", "udp": "INET", "udp6": "INET6", "raw": "INET"}
STATES = ["", "ESTABLISHED", "SYN_SENT", "SYN_RECV", "FIN_WAIT1", "FIN_WAIT2", "TIME_WAIT", "CLOSE", "CLOSE_WAIT", "LAST_ACK",
          "LISTEN", "CLOSING", "NEW_SYN_RECV"]


class Comparison:
    def __init__(self, guest, quiet, other="/proc"):
        self.name, self.guest, self.quiet, self.failed, self.compared = os.path.basename(guest), pathlib.Path(guest), quiet, 0, 0
        self.other = other

    def expect(self, what, ours, theirs):
        """Two collections of rows that are to be the same, and not empty."""
        ours, theirs = sorted(map(repr, ours)), sorted(map(repr, theirs))
        self.compared += len(theirs)
        if ours == theirs and theirs:
            if not self.quiet:
                print(f"ok    {self.name}: {what}: {len(ours)}")
            return
        self.failed += 1
        print(f"FAIL  {self.name}: {what}: {len(ours)} and {len(theirs)}")
        for label, rows, others in (("only the dump", ours, theirs), (f"only {self.other}", theirs, ours)):
            for row in [r for r in rows if r not in others][:8]:
                print(f"      {label}: {row}")


def unescape(text):
    return re.sub(r"\\([0-7]{3})", lambda m: chr(int(m.group(1), 8)), text)


def mounts(c, db):
    folders = [p for p in (c.guest / "proc").iterdir() if (p / "mountinfo").exists()]
    by_pid = {}
    for pid, *row in db.execute("SELECT pid, mount_id, parent_id, device, root, path, options, propagation, type, source, super_options"
                                " FROM mount"):
        by_pid.setdefault(pid, []).append(tuple(row))
    compared = 0
    for folder in folders:
        text = (folder / "mountinfo").read_text()
        if int(folder.name) not in by_pid or not text:
            continue
        theirs = []
        for line in text.splitlines():
            left, right = line.split(" - ", 1)
            f, (kind, source, sb) = left.split(" "), right.split(" ", 2)
            theirs.append((int(f[0]), int(f[1]), f[2], unescape(f[3]), unescape(f[4]), f[5], " ".join(f[6:]), kind, unescape(source),
                           ",".join(o for o in sb.split(",") if o in ("ro", "rw", "sync", "dirsync", "mand", "lazytime"))))
        # An empty file system lies below the root since v7.0; what is below the root of who reads is not shown.
        ours = [r for r in by_pid[int(folder.name)] if r[7] not in ONLY_DUMP]
        hidden = {r[0] for r in ours} - {r[0] for r in theirs}
        parents = {r[1] for r in theirs}
        ours = [r for r in ours if r[0] in {t[0] for t in theirs} or r[0] not in parents or r[4] != "/" or not hidden]
        c.expect(f"mounts of process {folder.name} = mountinfo", ours, theirs)
        compared += 1
    c.expect("namespaces of mounts", [compared >= 2], [True])


def mounts_of(c, kmemdb, case):
    """The same asked of each process, also where another one was the first of its namespace."""
    ours, theirs = [], []
    for folder in (p for p in (c.guest / "proc").iterdir() if (p / "mountinfo").exists()):
        ids = {int(line.split()[0]) for line in (folder / "mountinfo").read_text().splitlines()}
        run = subprocess.run([kmemdb, "ask", case, "mounts", "--section", "mounts", "-p", f"pid={folder.name}", "--format", "csv"],
                             stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, check=False)
        rows = {int(r["mount_id"]) for r in csv.DictReader(io.StringIO(run.stdout)) if r["type"] not in ONLY_DUMP}
        if ids and rows:  # what began or ended between the copy and the dump has none
            ours.append((folder.name, sorted(ids & rows)))
            theirs.append((folder.name, sorted(ids)))
    c.expect(f"mounts of {len(ours)} processes by ask mounts", ours, theirs)


def open_files(c, db):
    ours = {}
    for pid, fd, pos, flags, inode, path in db.execute("SELECT pid, fd, pos_bytes, flags, inode_number, path FROM open_file"):
        ours.setdefault(pid, set()).add((fd, pos, flags, inode, path))
    dump, proc = [], []
    for f in (c.guest / "proc").glob("[0-9]*/task/[0-9]*/fds"):
        tid, pid = int(f.parts[-2]), int(f.parts[-4])
        theirs = set()
        for line in f.read_text(errors="surrogateescape").splitlines():
            fd, pos, flags, inode, path = line.split(" ", 4)
            theirs.add((int(fd), int(pos), int(flags, 8), int(inode), path))
        if pid == 1:
            continue
        if tid != pid and tid not in ours:
            have = ours.get(pid, set())
        else:
            have = ours.get(tid, set())
        dump += [(tid, *r) for r in have]
        proc += [(tid, *r) for r in theirs]
    # Up to v6.8 a pidfd has the inode that all files without one share, whose number stat() gives of an empty path.
    c.expect("open files = fd and fdinfo", dump, proc)


def address(text, family):
    host, port = text.rsplit(":", 1)
    raw = b"".join(struct.pack("<I", int(host[i:i + 8], 16)) for i in range(0, len(host), 8))
    return net.inet_ntop(net.AF_INET6 if family == "INET6" else net.AF_INET, raw), int(port, 16)


def sockets(c, db):
    for name, family in CLASSES.items():
        protocol = {"tcp": 6, "udp": 17, "raw": None}[name.rstrip("6")]
        theirs = []
        for line in (c.guest / "proc/net" / name).read_text().splitlines()[1:]:
            f = line.split()
            tx, rx = (int(x, 16) for x in f[4].split(":"))
            state = STATES[int(f[3], 16)]
            theirs.append((*address(f[1], family), *address(f[2], family), state, None if state == "LISTEN" else tx,
                           None if state == "LISTEN" else rx, rx if state == "LISTEN" else None, int(f[7]), int(f[9])))
        # In TIME-WAIT there is no user, and where there is no inode the kernel prints 0 for both.
        ours = db.execute("SELECT local_text, local_port, remote_text, remote_port, state, send_bytes, receive_bytes, backlog,"
                          " coalesce(uid, 0), coalesce(inode_number, 0) FROM socket WHERE family = ?1 AND (protocol = ?2 OR ?2 IS NULL AND type = 'RAW')"
                          # /proc/net shows what is bound or connected.
                          " AND (local_port <> 0 OR state <> 'CLOSE')", (family, protocol)).fetchall()
        c.expect(f"sockets = net/{name}", ours, theirs)
    theirs = []
    for line in (c.guest / "proc/net/unix").read_text().splitlines()[1:]:
        f = line.split(None, 7)
        # A connection that is not accepted yet has no inode.
        theirs.append((int(f[6]), {1: "STREAM", 2: "DGRAM", 5: "SEQPACKET"}[int(f[4], 16)], int(f[3], 16) >> 16 & 1,
                       f[7] if len(f) > 7 else None))
    ours = db.execute("SELECT coalesce(inode_number, 0), type, state = 'LISTEN', local_text FROM socket WHERE family = 'UNIX'").fetchall()
    c.expect("sockets = net/unix", ours, theirs)
    theirs = [(int(f[9]), int(f[1]), int(f[2])) for f in
              (l.split() for l in (c.guest / "proc/net/netlink").read_text().splitlines()[1:]) if f[2] != "0"]
    c.expect("sockets = net/netlink", db.execute(
        "SELECT inode_number, protocol, local_port FROM socket WHERE family = 'NETLINK'").fetchall(), theirs)
    theirs = [(int(f[8]), int(f[2])) for f in (l.split() for l in (c.guest / "proc/net/packet").read_text().splitlines()[1:])]
    c.expect("sockets = net/packet", db.execute(
        "SELECT inode_number, CASE type WHEN 'DGRAM' THEN 2 WHEN 'RAW' THEN 3 END FROM socket WHERE family = 'PACKET'").fetchall(), theirs)
    peers = db.execute("SELECT count(*) FROM socket a JOIN socket b ON b.sock_addr = a.peer_addr AND b.peer_addr = a.sock_addr").fetchone()[0]
    c.expect("ends of UNIX sockets that know each other", [peers], [6])
    ours = db.execute("SELECT family, state FROM socket WHERE no_process = 1 AND addr IS NULL").fetchall()
    c.expect("sockets that no process has", ours, [
        ("INET", "ESTABLISHED"), ("INET", "ESTABLISHED"), ("UNIX", "ESTABLISHED"),  # not accepted
        ("INET", "TIME_WAIT"), ("INET6", "TIME_WAIT"), ("INET6", "FIN_WAIT2"), ("INET", "FIN_WAIT1"), ("INET", "LAST_ACK"),
        ("INET", "SYN_RECV")])


def run_queues(c, db):
    want = [("NORMAL", "fair", 127, 7, 1), ("NORMAL", "fair", 120, 0, 1), ("BATCH", "fair", 139, 19, 1), ("RR", "rt", 79, 0, 1)]
    have = db.execute("SELECT q.policy, q.class, q.prio, q.nice, q.cpu FROM queued_task q JOIN task t USING (capture_id, pid)"
                      " WHERE t.comm = 'tasks' AND q.cpu = 1").fetchall()
    c.expect("tasks that run", have, want)
    running = db.execute("SELECT pid FROM queued_task WHERE running").fetchall()
    c.expect("what CPUs run", running, db.execute("SELECT running_pid FROM run_queue WHERE running_pid <> 0").fetchall())
    c.expect("tasks in run queues are those that are runnable",
             db.execute("SELECT pid FROM queued_task WHERE delayed IS NOT 1").fetchall(),
             db.execute("SELECT pid FROM task WHERE state GLOB 'R*'").fetchall())
    checks = db.execute("SELECT count(*), sum(ok) FROM checks WHERE name = 'run queue: tasks'").fetchone()
    c.expect("counts of run queues", [checks], [(2, 2)])


def locks(c, db, kmemdb, case):
    theirs = []
    for kind, lock, waiter, holder in re.findall(r"kmemdb_wait: (\w+) (\w{16}) waiter (\d+) holder (\d+)",
                                                 (c.guest / "dmesg.txt").read_text()):
        theirs.append((int(waiter), kind, ~int(lock, 16) % MASK, int(holder)))
    rows = [(p, k, a % MASK, h, i) for p, k, a, h, i in db.execute(
        "SELECT s.pid, lock_kind, lock_addr, holder_pid, holder_is FROM stack s JOIN task t USING (capture_id, pid)"
        " WHERE t.comm GLOB 'kmemdb_waiter*' AND lock_addr IS NOT NULL")]
    # Up to v6.15 a semaphore does not note who has it.
    knows = any(k == "semaphore" and h for _, k, _, h, _ in rows)
    c.expect("locks that tasks wait for, and their holders", [r[:4] for r in rows],
             [t if t[1] != "semaphore" or knows else (*t[:3], None) for t in theirs])
    out = subprocess.run([kmemdb, "ask", case, "stacks", "--section", "blocked", "--format", "json"], capture_output=True, text=True, check=False)
    text = json.dumps(json.loads(out.stdout))
    c.expect("ask stacks names them", [text.count("kmemdb_holder (")], [sum(t[1] != "semaphore" or knows for t in theirs)])


def reclaim(c, kmemdb, case):
    """The task that stays in a shrinker, on kernels that leave the others alone then, is inside the page allocator, and no other one is."""
    theirs = re.findall(r"kmemdb_wait: (\d+) reclaims", (c.guest / "dmesg.txt").read_text())
    out = subprocess.run([kmemdb, "ask", case, "stacks", "--section", "memory", "--format", "csv"], capture_output=True, text=True, check=False)
    ours = [(r["pid"], r["comm"], bool(re.match(r"__alloc_(frozen_)?pages", r["inside"])),
             bool(re.search(r" < shrink_node < .*try_to_free_pages < .*__alloc_", r["stack"])))
            for r in csv.DictReader(io.StringIO(out.stdout))]
    c.expect("tasks inside the page allocator", [len(ours), *ours], [len(theirs), *((pid, "kmemdb_reclaim", True, True) for pid in theirs)])


def contents(c, kmemdb, case, work):
    for path, want, parts in (("/tmp/a file", b"0123456789", [[0, 10, "written"]]),
                              ("/tmp/two\nlines", b"of two lines", [[0, 12, "written"]]),
                              ("/tmp/sparse", b"first" + bytes(999995) + b"last",
                               [[0, 4096, "written"], [4096, 995328, "hole: not in the page cache"], [999424, 580, "written"]])):
        out = f"{work}/contents"
        run = subprocess.run([kmemdb, "show", case, "file", path, "-o", out, "--format", "json"], capture_output=True, text=True, check=False)
        rows = [list(r.values()) for r in json.loads(run.stdout)] if run.returncode == 0 else [run.stderr]
        c.expect(f"contents of {path}", [open(out, "rb").read() == want, *rows] if os.path.exists(out) else rows, [True, *parts])
        if os.path.exists(out):
            os.unlink(out)


def records(data):
    """The records of pages of a ring buffer (include/linux/ring_buffer.h, struct ring_buffer_event)."""
    for start in range(0, len(data), 4096):
        at, end = start + 16, start + 16 + (struct.unpack_from("<Q", data, start + 8)[0] & 0xfffff)
        while at < end:
            kind = struct.unpack_from("<I", data, at)[0] & 31
            if kind == 29:  # padding
                delta, size = struct.unpack_from("<I", data, at)[0] >> 5, struct.unpack_from("<I", data, at + 4)[0]
                if not delta:
                    break
                at += 4 + size
            elif kind >= 30:  # time
                at += 8
            else:
                size = 4 * kind if kind else struct.unpack_from("<I", data, at + 4)[0]
                yield data[at + 4 if kind else at + 8:at + 4 + size]
                at += 4 + size


def trace(c, kmemdb, case, work):
    """Records of sched_switch, as they were written out and as the guest's tracer printed them."""
    out = f"{work}/trace"
    subprocess.run([kmemdb, "show", case, "trace", "-o", out], stdout=subprocess.DEVNULL, check=False)
    ours, theirs = [], []
    for cpu in (0, 1):
        data = pathlib.Path(out, f"cpu{cpu}").read_bytes() if os.path.exists(f"{out}/cpu{cpu}") else b""
        for r in records(data):
            name = lambda at: r[at:at + 16].split(b"\0")[0].decode()
            if len(r) >= 64:
                ours.append((cpu, name(8), struct.unpack_from("<i", r, 24)[0], name(40), struct.unpack_from("<i", r, 56)[0]))
    for line in (c.guest / "sys/kernel/tracing/trace").read_text().splitlines():
        m = re.match(r".*\[(\d+)\].* sched_switch: prev_comm=(.*) prev_pid=(\d+) .*==> next_comm=(.*) next_pid=(\d+) ", line)
        if m:
            theirs.append((int(m[1]), m[2], int(m[3]), m[4], int(m[5])))
    c.expect("records of the tracer", ours, theirs)


def trace_text(c, kmemdb, case):
    """The same in print, with who ran and when."""
    ours, theirs = [], []
    run = subprocess.run([kmemdb, "show", case, "trace", "--format", "csv"], stdout=subprocess.PIPE, text=True, check=False)
    for row in csv.DictReader(io.StringIO(run.stdout)):
        fields = re.fullmatch(r"prev_comm=(.*) prev_pid=(\d+) prev_prio=(\d+) prev_state=\d+ next_comm=(.*) next_pid=(\d+) next_prio=(\d+)",
                              row["fields"])
        if row["event"] == "sched_switch":
            ours.append((int(row["cpu"]), (int(row["time_ns"]) + 500) // 1000, int(row["pid"]), fields and fields.groups()))
    for line in (c.guest / "sys/kernel/tracing/trace").read_text().splitlines():
        m = re.match(r" *.*-(\d+) +\[(\d+)\] \S+ +(\d+)\.(\d+): sched_switch: prev_comm=(.*) prev_pid=(\d+) prev_prio=(\d+) prev_state=\S+ ==>"
                     r" next_comm=(.*) next_pid=(\d+) next_prio=(\d+)", line)
        if m:
            theirs.append((int(m[2]), int(m[3]) * 1000000 + int(m[4]), int(m[1]), m.groups()[4:]))
    c.expect("records of the tracer in print", ours, theirs)


def compare(kmemdb, guest, quiet):
    c = Comparison(guest.rstrip("/"), quiet)
    with tempfile.TemporaryDirectory() as work:
        env = dict(line.rstrip("\n").split("=", 1) for line in open(f"{guest}/guest.env") if "=" in line)
        case = f"{work}/case.db"
        subprocess.run([kmemdb, "load", "-o", case, "--vmlinux", env["VMLINUX"], f"{guest}/vmcore.kdump"], check=False,
                       stdout=subprocess.DEVNULL)
        db = sqlite3.connect(case)
        c.expect("collectors that read everything", db.execute(
            "SELECT collector, status FROM load WHERE collector IN ('mount', 'descriptor', 'run_queue', 'backtrace')").fetchall(),
            [(x, "complete") for x in ("mount", "descriptor", "run_queue", "backtrace")])
        mounts(c, db)
        mounts_of(c, kmemdb, case)
        open_files(c, db)
        sockets(c, db)
        run_queues(c, db)
        locks(c, db, kmemdb, case)
        reclaim(c, kmemdb, case)
        contents(c, kmemdb, case, work)
        trace(c, kmemdb, case, work)
        trace_text(c, kmemdb, case)
        db.close()
    print(f"{c.name}: {c.compared} open files, sockets, mounts, queued tasks and locks compared, {c.failed} comparisons do not hold")
    return c.failed


if __name__ == "__main__":
    args = [a for a in sys.argv[1:] if a != "--quiet"]
    if len(args) < 2:
        sys.exit(__doc__)
    sys.exit(1 if sum(compare(args[0], g, "--quiet" in sys.argv) for g in args[1:]) else 0)
