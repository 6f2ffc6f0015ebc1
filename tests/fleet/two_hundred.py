#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-or-later
"""Makes a fleet of 200 captures, which the tests of databases export.

    two_hundred.py KMEMDB SAMPLE LOGS MAKE_CASE FOLDER

kmemdb batch makes FOLDER/fleet from machines like the sample, each a little different, three of them with planted faults, three
dumps, of which one has memory that nothing references, kernel logs, machines with two captures of one boot, and an input that cannot be loaded. FOLDER/few has some of its
cases. FOLDER/full.db has rows in every table, FOLDER/hostile.db has hostile text.
"""

import glob
import os
import random
import re
import shutil
import sqlite3
import subprocess
import sys

from batch import edit, machine

CAPTURES = 200


# What a name can be, and what formats and statements of servers may take for something else. A case of ours has UTF-8 alone, one that
# an enemy made has not.
HOSTILE = (b"quote'\"`", b"back\\slash\\n\\N\\.", b"new\nline\r\ttab", b"nul\0in", b"\xff\xfe\x80bad", b"cut \xe2\x82", b"x" * 1000000, b"\\.", b"\\N",
           b"NULL", b"", b"$$; DROP TABLE kmemdb.zone; --", b"\x01\x1b[31m\x7f", "\u2028\U0001f600".encode(), b"{fn now()}", b"?:name $1")


def series(sample, folder, number, rng):
    """Two captures of one boot, the second an hour later and with more in slab."""
    machine(sample, os.path.join(folder, "1"), number, rng)
    host = os.path.join(folder, "1/proc/sys/kernel")
    os.makedirs(os.path.join(host, "random"))
    with open(os.path.join(host, "random/boot_id"), "w") as f:
        f.write(f"00000000-0000-4000-8000-{number:012}\n")
    shutil.copytree(os.path.join(folder, "1"), os.path.join(folder, "2"))
    path = os.path.join(folder, "2/proc/uptime")
    with open(path) as f:
        up, idle = map(float, f.read().split())
    with open(path, "w") as f:
        f.write(f"{up + 3600:.2f} {idle + 3600:.2f}\n")
    path = os.path.join(folder, "2/proc/meminfo")
    with open(path) as f:
        text = edit(edit(f.read(), "SUnreclaim", 2000 + number), "AnonPages", 500 * (number % 3))
    with open(path, "w") as f:
        f.write(text)


def main():
    kmemdb, sample, logs, make_case, folder = (os.path.abspath(p) for p in sys.argv[1:6])
    shutil.rmtree(folder, ignore_errors=True)
    inputs, fleet = os.path.join(folder, "inputs"), os.path.join(folder, "fleet")
    os.makedirs(inputs)
    rng = random.Random(200)
    with open(os.path.join(sample, "vmcore"), "rb") as f:
        whole = f.read()
    for name, data in (("core", whole), ("cut", whole[:len(whole) // 2]), ("garbage", rng.randbytes(10000))):
        with open(os.path.join(inputs, name), "wb") as f:
            f.write(data)
    shutil.copy(os.path.join(sample, "vmlinux.profile"), os.path.join(inputs, "some.profile"))
    os.mkdir(os.path.join(inputs, "leak"))
    for name in ("vmcore", "vmlinux.profile"):
        shutil.copy(os.path.join(f"{sample}-leak", name), os.path.join(inputs, "leak"))
    texts = sorted(glob.glob(os.path.join(logs, "*.txt")))[:8]
    for path in texts:
        shutil.copy(path, inputs)
    # The log of the dump's boot: with the dump, one machine.
    shutil.copy(os.path.join(sample, "dmesg.txt"), os.path.join(inputs, "console.txt"))
    for i in range(5):
        series(sample, os.path.join(folder, "series", f"host-5{i:02}"), 500 + i, rng)
        subprocess.run(["tar", "-C", os.path.join(folder, "series", f"host-5{i:02}"), "-cf", os.path.join(inputs, f"host-5{i:02}.tar"), "1", "2"], check=True)
    for i in range(CAPTURES - 3 - len(texts) - 1 - 2 * 5):
        machine(sample, os.path.join(inputs, f"host-{i:02}"), i, rng)
        # Other kernels, of which some are on too few machines to be compared.
        path = os.path.join(inputs, f"host-{i:02}/proc/version")
        with open(path) as f:
            text = f.read()
        with open(path, "w") as f:
            f.write(re.sub(r"Linux version \S+", f"Linux version 6.1.{i % 4 if i > 9 else 90 + i % 4}", text) if i % 5 == 0 else text)
    # A file that cannot be read within an input.
    with open(os.path.join(inputs, "host-00/vmcore"), "wb") as f:
        f.write(whole[:3000])
    subprocess.run([kmemdb, "batch", fleet, inputs, "--jobs", "2", "--leaks"], stdout=subprocess.DEVNULL, check=False)
    os.mkdir(os.path.join(folder, "few"))
    for path in sorted(glob.glob(os.path.join(fleet, "cases/*.db")))[::16]:
        shutil.copy(path, os.path.join(folder, "few"))
    for kind in ("full", "hostile"):
        path = os.path.join(folder, f"{kind}.db")
        subprocess.run([make_case, path, kind], check=True)
        db = sqlite3.connect(path)
        # What was not loaded has no fingerprint, and is exported nowhere.
        db.execute("UPDATE capture SET fingerprint = ? || capture_id WHERE fingerprint IS NULL", (kind,))
        # Two captures of the same host and moment are two.
        db.execute("UPDATE capture SET hostname = 'it''s \\', captured_at = 1700000000")
        for i, name in enumerate(HOSTILE):
            db.execute("INSERT INTO owner (capture_id, owner_id, class, name) SELECT max(capture_id), ?, 'anon', CAST(? AS TEXT) FROM capture",
                       (900000 + i, name))
        db.commit()
        db.close()
    db = sqlite3.connect(os.path.join(fleet, "fleet.db"))
    count = db.execute("SELECT sum(captures) FROM fleet_input").fetchone()[0]
    if count != CAPTURES:
        print(f"FAIL {count} captures:", db.execute("SELECT path, status, captures FROM fleet_input WHERE captures <> 1 OR captures IS NULL").fetchall())
        return 1
    leaks = db.execute("SELECT sum(objects) FROM fleet_leak WHERE suspect_module = 'reqtrace' OR cache = 'reqtrace_event'").fetchone()[0]
    if not leaks:
        print("FAIL nothing of what the module lost is in fleet_leak:", db.execute("SELECT * FROM fleet_leak").fetchall())
        return 1
    shutil.rmtree(inputs)
    shutil.rmtree(os.path.join(folder, "series"))
    return 0


sys.exit(main())
