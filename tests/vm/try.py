#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-or-later
"""Make the tries of a guest of make-try.sh, and compare what kmemdb whatif predicts with them.

usage: try.py make WORK STATE...
       try.py compare [--quiet] KMEMDB GUEST_DIR VMLINUX

make talks to QEMU (WORK/qmp) and to the module in the guest (WORK/port, a serial line; see try/kmemdb_try.c): for each
state a dump and a saved state, then each try. What they gave is in WORK/STATE/tries.txt. Behind those without reclaim come
some with it, each from the saved state.

compare loads each dump and asks for each try what whatif predicts: served or refused, for no try may reclaim. Only these
count: tries that were made in the state of the dump and that are near the edge, that is where what is free in the
zone that serves, or in some zone that refuses before it, is within twice the watermark with its reserve, or where
blocks, their types or the order decide. And how many such requests are served one after the other must be between
what whatif says at least and at most, and of these counts 95 % within a tenth, or 50, of what it says is to be expected (a
watermark boost, which is a matter of what is claimed first, may end the others earlier). Of tries with reclaim the agreement is printed, and nothing depends on it: what reclaim
gets is decided later than the dump.

Exit status 0 when at least 99 % hold and at least 30 % were refused, 1 when not, 2 when there was nothing to compare.
"""

import json
import os
import re
import socket
import subprocess
import sys
import tempfile
import time

ANSWER = re.compile(r"r (\d+) order=(\d+) gfp=(0x[0-9a-f]+|0) node=(\d+) result=(ok|fail) state=(same|moved)")
RECLAIM = re.compile(r"v (\d+) order=(\d+) gfp=(0x[0-9a-f]+|0) node=(\d+) result=(ok|fail)")
COUNT = re.compile(r"c (\d+) order=(\d+) gfp=(0x[0-9a-f]+|0) node=(\d+) count=(\d+)")
WAIT_SECONDS = 300


# ---- making them ----

class Lines:
    """Lines of a socket, to and fro."""

    def __init__(self, path):
        self.socket = socket.socket(socket.AF_UNIX)
        for _ in range(100):
            try:
                self.socket.connect(path)
                break
            except OSError:
                time.sleep(0.1)
        self.socket.settimeout(WAIT_SECONDS)
        self.buffer = b""

    def read(self):
        while b"\n" not in self.buffer:
            more = self.socket.recv(65536)
            if not more:
                raise EOFError("the guest is gone")
            self.buffer += more
        line, self.buffer = self.buffer.split(b"\n", 1)
        return line.decode("ascii", "replace").strip("\r\0")

    def write(self, text):
        self.socket.sendall(text.encode())


class Machine:
    def __init__(self, path):
        self.lines = Lines(path)
        json.loads(self.lines.read())
        self.run("qmp_capabilities")

    def run(self, command, **arguments):
        self.lines.write(json.dumps({"execute": command, "arguments": arguments}) + "\n")
        while True:
            answer = json.loads(self.lines.read())
            if "error" in answer:
                raise RuntimeError(f"{command}: {answer['error']['desc']}")
            if "return" in answer:
                return answer["return"]

    def monitor(self, line):
        text = self.run("human-monitor-command", **{"command-line": line})
        if "rror" in text:
            raise RuntimeError(f"{line}: {text}")

    def back(self):
        self.run("stop")
        self.monitor("loadvm state")
        self.run("cont")


def make_state(machine, port, work, name):
    line = port.read()
    while not line.startswith("s "):
        line = port.read()
    _, made, tries, kinds, reclaims = line.split()
    if made != name:
        raise RuntimeError(f"state {made}, {name} expected")
    tries, kinds, reclaims = int(tries), int(kinds), int(reclaims)
    directory = os.path.join(work, name)
    os.makedirs(directory, exist_ok=True)
    machine.run("stop")
    machine.run("dump-guest-memory", paging=False, protocol="file:" + os.path.join(directory, "vmcore.kdump"),
                format="kdump-zlib")
    machine.monitor("savevm state")
    machine.run("cont")
    moved = 0
    with open(os.path.join(directory, "tries.txt"), "w", encoding="ascii") as out:
        for n in range(tries):
            port.write(f"t {n}\n")
            answer = port.read()
            out.write(answer + "\n")
            if not ANSWER.fullmatch(answer):
                raise RuntimeError(f"'{answer}' to try {n} of {name}")
            if answer.endswith("moved"):
                moved += 1
                machine.back()
        # A count of each kind, of one order after the other.
        for n in range(0, tries, tries // kinds + 1):
            port.write(f"c {n}\n")
            out.write(port.read() + "\n")
            machine.back()
        # What may reclaim: each from the saved state, for what it reclaims does not come back.
        for n in range(reclaims):
            port.write(f"v {n}\n")
            answer = port.read()
            out.write(answer + "\n")
            if not RECLAIM.fullmatch(answer):
                raise RuntimeError(f"'{answer}' to try {n} with reclaim of {name}")
            machine.back()
    port.write("q\n")
    print(f"{name}: {tries} tries, {moved} times back to the saved state; {reclaims} with reclaim", file=sys.stderr)


def make(work, names):
    machine = Machine(os.path.join(work, "qmp"))
    port = Lines(os.path.join(work, "port"))
    for name in names:
        make_state(machine, port, work, name)
    return 0


# ---- comparing ----

PREDICT = """
SELECT t.column1, a.verdict, a.after_reclaim, a.at_least, a.expected, a.at_most, a.reason, a.missing,
       (SELECT max(z.verdict IN ('fragmented', 'migratetype', 'cma', 'order_watermark')
		   OR (z.verdict IN ('served', 'watermark') AND z.free_kb <= 2 * (z.mark_kb + z.reserve_kb)))
	FROM whatif_zone(1, t.column2, t.column3, t.column4, 1) z
	WHERE z.verdict <> 'zone' AND z.place <= coalesce((SELECT min(s.place) FROM whatif_zone(1, t.column2, t.column3, t.column4, 1) s
	       WHERE a.verdict = 'served' AND s.zone_node = a.zone_node AND s.zone_name = a.zone_name), 1000)) AS near
FROM (VALUES {values}) t, whatif(1, t.column2, t.column3, t.column4, 1) a
"""


def predictions(kmemdb, case, asked):
    """{n: (verdict, at_least, expected, at_most, reason, missing, near)} of {n: (order, gfp, node)}."""
    values = ", ".join(f"({n}, {order}, '{gfp}', {node})" for n, (order, gfp, node) in asked.items())
    text = subprocess.run([kmemdb, "query", "--format", "json", case, "-"], input=PREDICT.format(values=values), text=True,
                          check=True, capture_output=True).stdout
    rows = json.loads(text)
    return {row["column1"]: row for row in rows}


class Tally:
    def __init__(self, quiet):
        self.quiet = quiet
        # With reclaim, [all, of these as predicted]: decided at once; served and refused after reclaim. [all, served]: unknown.
        self.at_once, self.after = [0, 0], {"served": [0, 0], "refused": [0, 0], "unknown": [0, 0]}
        self.near = self.refused = self.missed = self.far = self.far_missed = self.counts = self.counts_missed = self.counts_far = 0

    def miss(self, text):
        print(f"MISS {text}")


def compare_reclaims(kmemdb, tally, text, case):
    """What may reclaim. Nothing in a dump decides what reclaim will get: the agreement is counted, without a limit."""
    tries = {int(m[1]): m for m in RECLAIM.finditer(text)}
    ours = predictions(kmemdb, case, {n: (int(m[2]), m[3], int(m[4])) for n, m in tries.items()}) if tries else {}
    for n, m in tries.items():
        p, served = ours[n], m[5] == "ok"
        count = tally.after[p["after_reclaim"] or "unknown"] if p["verdict"] == "reclaims" else tally.at_once
        says = (p["after_reclaim"] or "unknown") if p["verdict"] == "reclaims" else p["verdict"]
        count[0] += 1
        count[1] += served == (says != "refused")
        if not tally.quiet and served != (says == "served"):
            print(f"  with reclaim, order {m[2]} gfp {m[3]}: {m[5]}; {says}: {p['reason']}")


def compare_state(kmemdb, tally, directory, name, case):
    with open(os.path.join(directory, "tries.txt"), encoding="ascii") as lines:
        text = lines.read()
    tries = {int(m[1]): m for m in ANSWER.finditer(text)}
    counts = {int(m[1]): m for m in COUNT.finditer(text)}
    asked = {n: (int(m[2]), m[3], int(m[4])) for n, m in {**tries, **counts}.items()}
    ours = predictions(kmemdb, case, asked)
    near = refused = missed = 0
    for n, m in tries.items():
        p = ours[n]
        holds = p["verdict"] == ("served" if m[5] == "ok" else "refused")
        if not p["near"]:
            tally.far += 1
            tally.far_missed += not holds
        else:
            near += 1
            refused += m[5] == "fail"
            missed += not holds
        if not holds:
            tally.miss(f"{name} try {n}: order {m[2]} gfp {m[3]} node {m[4]}: {m[5]}; {p['verdict']}: {p['reason']} {p['missing'] or ''}")
    for n, m in counts.items():
        p = ours[n]
        tally.counts += 1
        if not p["at_least"] <= int(m[5]) <= (p["at_most"] if p["at_most"] is not None else 1 << 62):
            tally.counts_missed += 1
            tally.miss(f"{name} count {n}: order {m[2]} gfp {m[3]} node {m[4]}: {m[5]} served; "
                       f"{p['at_least']} to {p['at_most']} predicted")
        # Within a tenth, or 50 requests.
        far = p["expected"] is None or abs(p["expected"] - int(m[5])) > max(50, int(m[5]) // 10)
        tally.counts_far += far
        if far and not tally.quiet:
            print(f"  {name} count {n}: order {m[2]} gfp {m[3]} node {m[4]}: {m[5]} served; {p['expected']} expected")
    compare_reclaims(kmemdb, tally, text, case)
    tally.near += near
    tally.refused += refused
    tally.missed += missed
    if not tally.quiet:
        print(f"{name}: {len(tries)} tries, {near} near the edge, {refused} of these refused, {missed} not as predicted")


def compare(kmemdb, guest, vmlinux, quiet):
    tally = Tally(quiet)
    with tempfile.TemporaryDirectory() as work:
        for name in sorted(os.listdir(guest)):
            directory = os.path.join(guest, name)
            if not os.path.exists(os.path.join(directory, "tries.txt")):
                continue
            case = os.path.join(work, name + ".db")
            # 1: a part of it is unknown, which need not be what whatif goes by.
            done = subprocess.run([kmemdb, "load", "-k", vmlinux, "-p", "none", "-o", case, os.path.join(directory, "vmcore.kdump")],
                                  capture_output=True, text=True, check=False)
            if done.returncode not in (0, 1):
                sys.exit(f"{name}: load ended with {done.returncode}: {done.stderr}")
            compare_state(kmemdb, tally, directory, name, case)
    if not tally.near:
        return 2
    held = tally.near - tally.missed
    print(f"{os.path.basename(os.path.normpath(guest))}: {held} of {tally.near} requests near the edge as predicted "
          f"({100 * held / tally.near:.1f} %), {tally.refused} refused ({100 * tally.refused / tally.near:.0f} %); "
          f"{tally.far - tally.far_missed} of {tally.far} others; {tally.counts - tally.counts_missed} of {tally.counts} counts "
          f"within the bounds, {tally.counts - tally.counts_far} as expected")
    if tally.at_once[0]:
        print("with reclaim: {1} of {0} that are decided at once as predicted; after reclaim {3} of {2} served and {5} of {4} refused "
              "as predicted, {7} of {6} without a prediction were served".format(
                  *tally.at_once, *tally.after["served"], *tally.after["refused"], *tally.after["unknown"]))
    return 0 if tally.missed * 100 <= tally.near and tally.refused * 10 >= tally.near * 3 and not tally.counts_missed \
        and tally.counts_far * 20 <= tally.counts else 1


def main():
    args = sys.argv[1:]
    if len(args) >= 3 and args[0] == "make":
        return make(args[1], args[2:])
    quiet = "--quiet" in args
    args = [a for a in args if a != "--quiet"]
    if len(args) == 4 and args[0] == "compare":
        return compare(*args[1:], quiet)
    print(__doc__, file=sys.stderr)
    return 2


if __name__ == "__main__":
    sys.exit(main())
