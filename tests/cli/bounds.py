#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-or-later
"""A number that an option does not take is refused with a message that names the bound; all options of all commands are tried.

bounds.py KMEMDB
"""

import os
import re
import subprocess
import sys
import tempfile

NUMBERS = {"N", "S", "SECONDS", "MIB", "ID", "PID", "COUNT"}
# Of whatif: a node is one of the case, which is read first.
NAMED = {("whatif", "node")}
TEXTS = {"NAME", "FILE", "DIR", "CASE", "FILE|DIR", "NAME=VALUE", "RELEASE", "NAMES", "SHELL", "START-END", "FLAGS", "ADDRESS", "MODE", "FORMAT"}
HUGE = "99999999999999999999"


def main():
    kmemdb = os.path.realpath(sys.argv[1])
    failed = tried = 0

    def run(*args):
        got = subprocess.run([kmemdb, *args], capture_output=True, text=True, timeout=60, stdin=subprocess.DEVNULL)
        return got.returncode, got.stderr

    def said(command, name, value):
        """What is said of the value, however many arguments the command wants."""
        for args in [], ["none"], ["none", "none"]:
            status, err = run(command, f"--{name}={value}", *args)
            if f"option --{name}" in err:
                return status, err.split("\n")[0]
        return 0, ""

    def want(ok, *what):
        nonlocal failed
        if not ok:
            failed += 1
            print(*what)

    with tempfile.TemporaryDirectory() as tmp:
        os.chdir(tmp)
        top = subprocess.run([kmemdb, "help"], capture_output=True, text=True, check=True).stdout
        commands = re.findall(r"^  ([a-z]+) {2,}", top, re.M)
        want(len(commands) > 15, f"only {len(commands)} commands are found")
        for command in commands:
            text = subprocess.run([kmemdb, "help", command], capture_output=True, text=True, check=True).stdout
            for name, kind in re.findall(r"^  (?:-[a-zA-Z]|  ),? ?--([a-z-]+)(?: ([A-Z|=-]+)\b)?", text, re.M):
                if not kind:
                    continue
                want(kind in NUMBERS or kind in TEXTS, f"{command} --{name} {kind}: is it a number? This test has to know")
                if kind not in NUMBERS or (command, name) in NAMED:
                    continue
                tried += 1
                status, err = said(command, name, HUGE)
                bound = re.search(rf"option --{name}: {HUGE} is too large: at most (\d+)", err)
                want(status == 2 and bound, f"{command} --{name}={HUGE}: {status}: {err}")
                if not bound:
                    continue
                most = int(bound.group(1))
                status, err = said(command, name, most + 1)
                want(status == 2 and f"is too large: at most {most}" in err, f"{command} --{name}={most + 1}: {status}: {err}")
                err = run(command, f"--{name}={most}")[1]
                want("too large" not in err, f"{command} --{name}={most}: {err}")
                for value in "-1", "x", "":
                    status, err = said(command, name, value)
                    least = re.search(rf"option --{name}: '{value}' is not a number of (\d+) or more", err)
                    want(status == 2 and least, f"{command} --{name}={value}: {status}: {err}")
                    if not least or least.group(1) == "0":
                        continue
                    status, err = said(command, name, int(least.group(1)) - 1)
                    want(status == 2 and f"is not a number of {least.group(1)} or more" in err, f"{command} --{name}: below {least.group(1)}: {err}")
    want(tried >= 15, f"only {tried} options are tried")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
