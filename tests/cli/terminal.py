#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-or-later
"""The program on a terminal: width, colours, the pager, Ctrl-C.

usage: terminal.py KMEMDB MAKE_CASE SAMPLE
"""
import fcntl
import os
import pty
import re
import re
import select
import signal
import struct
import subprocess
import sys
import tempfile
import termios
import time

PATIENCE_S = 60
failures = []


class Terminal:
    """The program on a terminal of its own."""

    def __init__(self, args, folder, rows=40, columns=80, **env):
        base = {k: v for k, v in os.environ.items() if k not in ("COLUMNS", "NO_COLOR", "PAGER", "LESS", "TERM")}
        base.update({"TERM": "xterm", "LC_ALL": "C.UTF-8"}, **env)
        self.seen = b""
        self.pid, self.fd = pty.fork()
        if not self.pid:
            os.chdir(folder)
            fcntl.ioctl(0, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))
            os.execve(args[0], args, base)

    def read(self, until=None):
        """Read until @until was seen, or to the end. False: it took too long."""
        deadline = time.monotonic() + PATIENCE_S
        while until is None or until not in self.seen:
            if not select.select([self.fd], [], [], max(0, deadline - time.monotonic()))[0]:
                return False
            try:
                part = os.read(self.fd, 65536)
            except OSError:
                part = b""
            if not part:
                return until is None
            self.seen += part
        return True

    def write(self, keys):
        os.write(self.fd, keys)

    def end(self):
        """Returns the exit status; of a signal its negative number."""
        if not self.read():
            os.kill(self.pid, signal.SIGKILL)
        status = os.waitstatus_to_exitcode(os.waitpid(self.pid, 0)[1])
        os.close(self.fd)
        return status

    def lines(self):
        return self.seen.decode().replace("\r\n", "\n").splitlines()


def expect(what, holds, seen=""):
    if not holds:
        failures.append(what)
        print(f"{what}\n{seen!r:.600}")


def script(folder, name, text):
    path = f"{folder}/{name}"
    with open(path, "w", encoding="ascii") as f:
        f.write("#!/bin/sh\n" + text)
    os.chmod(path, 0o755)
    return path


def test_look(kmemdb, folder):
    for columns in (70, 100):
        t = Terminal([kmemdb, "ask", "full.db", "slab"], folder, columns=columns, PAGER="cat", NO_COLOR="1")
        expect("ask ends with 0", t.end() == 0, t.seen)
        widest = max(map(len, t.lines()))
        expect(f"lines fit {columns} columns and use them", columns * 0.7 < widest <= columns, t.seen)
        expect("NO_COLOR is obeyed", b"\x1b" not in t.seen, t.seen)
    t = Terminal([kmemdb, "ask", "full.db", "slab"], folder, PAGER="")
    expect("headings are bold", t.end() == 0 and b"\x1b[1m" in t.seen, t.seen)
    t = Terminal([kmemdb, "ask", "full.db", "slab"], folder, TERM="dumb", PAGER="sed s/^/PAGED/")
    expect("a dumb terminal gets neither colours nor a pager",
           t.end() == 0 and b"\x1b" not in t.seen and b"PAGED" not in t.seen, t.seen)


BLOCKS = "▁▂▃▄▅▆▇█▉▊▋▌▍▎▏"


def test_plots(kmemdb, folder):
    """Lines and bars on a terminal, and in a pipe none."""
    for case, question, section, column, drawn in (
            ("steps.db", "timeline", "timeline", "of_largest", "█" * 20), ("steps.db", "growth", "growth", "course", "▁"),
            ("sample.db", "free-lists", "lists", "of_free", "█")):
        args = [kmemdb, "ask", case, question, "--section", section]
        t = Terminal(args, folder, columns=200, PAGER="cat", NO_COLOR="1")
        expect(f"{question} ends", t.end() in (0, 1), t.seen)
        text = t.seen.decode()
        expect(f"{question}: {column} is drawn on a terminal", column in text and drawn in text, t.seen)
        if question == "growth":
            lines = [len(run) for run in re.findall(f"[{BLOCKS}]+", text)]
            expect("growth: a line has a point of each part of the captures", lines and max(lines) == 40, lines)
        piped = subprocess.run(args, cwd=folder, capture_output=True, text=True, check=False)
        expect(f"{question}: nothing is drawn in a pipe",
               piped.stdout.count("\n") > 3 and not re.search(f"[{BLOCKS}]", piped.stdout) and column not in piped.stdout, piped.stdout)
        csv = subprocess.run(args + ["--format", "csv"], cwd=folder, capture_output=True, text=True, check=False)
        expect(f"{question}: programs get the numbers", re.search(rf"\b{column}\b", csv.stdout.split("\n")[0])
               and not re.search(f"[{BLOCKS}]", csv.stdout), csv.stdout)


def test_pager(kmemdb, folder):
    count = script(folder, "count", "sed s/^/PAGED:/\n")
    t = Terminal([kmemdb, "ask", "full.db", "slab"], folder, rows=10, PAGER=count)
    expect("more than a screen goes through the pager", t.end() == 0 and b"PAGED:" in t.seen, t.seen)
    t = Terminal([kmemdb, "ask", "full.db", "swap"], folder, rows=400, PAGER=count)
    expect("less than a screen does not", t.end() == 0 and t.seen and b"PAGED:" not in t.seen, t.seen)
    quits = script(folder, "quits", "head -n 1\n")
    t = Terminal([kmemdb, "query", "full.db",
                  "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n LIMIT 500000) SELECT i FROM n"],
                 folder, rows=10, PAGER=quits)
    expect("a pager that is left early ends all in silence", t.end() == 0 and b"kmemdb:" not in t.seen, t.seen)


def test_file(kmemdb, folder):
    """What goes into a file is the same from a terminal and from a pipe."""
    subprocess.run([kmemdb, "report", "full.db", "-o", "pipe.txt"], cwd=folder, check=False)
    t = Terminal([kmemdb, "report", "full.db", "-o", "terminal.txt"], folder, rows=10, columns=50, PAGER=script(folder, "all", "cat\n"))
    t.end()
    expect("nothing is shown", not t.seen.strip(), t.seen)
    with open(f"{folder}/pipe.txt", "rb") as plain, open(f"{folder}/terminal.txt", "rb") as other:
        text = plain.read()
        expect("a report for a file is not drawn for the terminal", len(text) > 1000 and text == other.read())


def test_signals(kmemdb, folder):
    # Signals that are ignored or blocked in the pager; SIGXFSZ is ignored in the program.
    states = script(folder, "states", "cat >/dev/null; grep -E '^Sig(Ign|Blk)' /proc/self/status\n")
    plain = subprocess.run(["grep", "-E", "^SigIgn", "/proc/self/status"], capture_output=True, text=True, check=True)
    inherited = int(plain.stdout.split()[1], 16)
    t = Terminal([kmemdb, "ask", "full.db", "slab"], folder, rows=10, PAGER=states)
    expect("the pager runs", t.end() == 0 and b"SigIgn" in t.seen, t.seen)
    masks = {line.split(":")[0]: int(line.split()[1], 16) for line in t.lines() if line.startswith("Sig")}
    for sig in (signal.SIGINT, signal.SIGPIPE, signal.SIGXFSZ, signal.SIGALRM):
        ours = masks.get("SigIgn", -1) & ~inherited
        expect(f"{sig.name} is not ignored in the pager", not ours >> (sig - 1) & 1, t.seen)
    expect("nothing is blocked in the pager", masks.get("SigBlk") == 0, t.seen)

    # A pager as less: it survives Ctrl-C and reads on; the program must wait for it.
    reader = script(folder, "reader", "trap '' INT\nhead -n 3\necho READY\nread key </dev/tty\necho CLOSED\n")
    endless = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT i FROM n"
    for what, sql in (("finished", "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n LIMIT 9000)"
                       " SELECT i FROM n"), ("endless", endless)):
        for presses in (1, 2):
            t = Terminal([kmemdb, "query", "full.db", sql], folder, rows=10, PAGER=reader)
            expect("the pager is ready", t.read(b"READY"), t.seen)
            for _ in range(presses):
                t.write(b"\x03")
                time.sleep(0.3)
            time.sleep(1.2)  # longer than a program that was interrupted is given
            alive = os.waitpid(t.pid, os.WNOHANG) == (0, 0)
            expect(f"{what}, {presses} Ctrl-C: the program waits for the pager", alive, t.seen)
            if not alive:
                os.close(t.fd)
                continue
            t.write(b"q\n")
            status = t.end()
            expect(f"{what}: the pager ends by itself", b"CLOSED" in t.seen, t.seen)
            expect(f"{what}: exit status {status}", status in (0, -signal.SIGINT), t.seen)


def test_batch(kmemdb, folder):
    """How far a batch is: a bar that is redrawn in its line, with the inputs that are done, and none in a pipe."""
    os.mkdir(f"{folder}/logs")
    number = 40
    for i in range(number):
        with open(f"{folder}/logs/{i}.txt", "w", encoding="ascii") as f:
            f.writelines(f"[{i:5}.{n:06}] usb 1-1: new device number {n}\n" for n in range(8000))
    t = Terminal([kmemdb, "batch", "drawn", "logs", "--jobs", "1", "--no-cache"], folder)
    expect("a batch on a terminal ends with 0", t.end() == 0, t.seen)
    shown = [int(n) for n in re.findall(rb"\r\[#* *\] +\d+ % (\d+) of 40, ", t.seen)]
    expect("a bar shows inputs that are done", shown and shown == sorted(shown) and 0 < shown[-1] <= number, t.seen)
    piped = subprocess.run([kmemdb, "batch", "piped", "logs/0.txt", "logs/1.txt", "--no-cache"], cwd=folder, capture_output=True, check=False)
    expect("none is drawn in a pipe", piped.returncode == 0 and b"\r" not in piped.stdout + piped.stderr, piped.stderr)


def main():
    kmemdb, make_case, sample = (os.path.realpath(a) for a in sys.argv[1:4])
    with tempfile.TemporaryDirectory() as folder:
        os.environ["XDG_CACHE_HOME"] = folder + "/cache"
        subprocess.run([make_case, f"{folder}/full.db", "full"], check=True)
        subprocess.run([make_case, f"{folder}/steps.db", "step*50"], check=True)
        subprocess.run([kmemdb, "load", "-o", f"{folder}/sample.db", f"{sample}/vmcore"], check=True, stdout=subprocess.DEVNULL)
        test_look(kmemdb, folder)
        test_plots(kmemdb, folder)
        test_pager(kmemdb, folder)
        test_file(kmemdb, folder)
        test_signals(kmemdb, folder)
        test_batch(kmemdb, folder)
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
