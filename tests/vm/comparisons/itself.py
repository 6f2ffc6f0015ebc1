# SPDX-License-Identifier: GPL-2.0-or-later
"""A dump that is whole, beside itself: nothing differs, and nothing keeps the comparison from being whole."""

import subprocess

from . import comparison


@comparison
def compare_itself(c):
    name = "compare with itself"
    part = c.value("SELECT part FROM coverage")
    if c.kmemdb is None or part is not None:
        c.missing(name, part or "no program")
        return
    done = subprocess.run([c.kmemdb, "compare", c.case, c.case, "--section", "unknown"], capture_output=True, text=True, check=False)
    c.result(name, done.returncode == 0, f"status {done.returncode}: {(done.stdout or done.stderr).splitlines()[0]}")
