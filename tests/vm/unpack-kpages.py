#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-or-later
"""/proc/kpageflags, kpagecount and kpagecgroup as files again, from the runs that a guest printed (witness.c).

usage: unpack-kpages.py GUEST_DIR/proc
"""

import os
import struct
import sys


def main():
    proc = sys.argv[1]
    with open(f"{proc}/kpages.values", encoding="ascii") as f:
        values = [tuple(struct.pack("<Q", int(word, 16)) for word in line.split()) for line in f]
    with open(f"{proc}/kpages.runs", encoding="ascii") as f:
        runs = [(int(number, 16), int(frames or "1", 16)) for number, _, frames in
                (line.strip().partition("*") for line in f)]
    for i, name in enumerate(("kpageflags", "kpagecount", "kpagecgroup")):
        with open(f"{proc}/{name}", "wb") as f:
            for number, frames in runs:
                f.write(values[number][i] * frames)
    for name in ("kpages.values", "kpages.runs"):
        os.unlink(f"{proc}/{name}")


if __name__ == "__main__":
    main()
