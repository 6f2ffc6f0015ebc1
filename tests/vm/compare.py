#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-or-later
"""Compare a case file with the guest's own /proc files and with the output of crash for the same dump.

usage: compare.py GUEST_DIR CASE [--pages N] [--kmemdb PROGRAM] [--quiet]

The guest read its /proc files, wrote them over a serial line and was frozen. Between the reading and
the freeze a few pages move: the program that prints faults in a page or two, timers and RCU free some.
--pages (default 64) is the largest difference, in pages per zone, that this explains; the actual
difference is printed. Compared with crash, which reads the same dump, nothing may differ.

The comparisons are in the folder comparisons, one file per subject.

Exit status 0 when all comparisons hold, 1 when one does not, 2 when nothing could be compared.
"""

import argparse
import os
import sys

from comparisons import Comparison


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("guest")
    parser.add_argument("case")
    parser.add_argument("--pages", type=int, default=64)
    parser.add_argument("--kmemdb", help="the program, to compare what it says of addresses")
    parser.add_argument("--quiet", action="store_true")
    args = parser.parse_args()

    c = Comparison(args.guest, args.case, args.pages, args.quiet, args.kmemdb)
    c.run()
    print(f"{os.path.basename(os.path.normpath(args.guest))}: {c.compared - c.failed} of {c.compared} "
          "comparisons hold" + (f", {c.not_compared} could not be made" if c.not_compared else ""))
    return 2 if not c.compared else 1 if c.failed else 0


if __name__ == "__main__":
    sys.exit(main())
