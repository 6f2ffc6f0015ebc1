#!/bin/bash
# SPDX-License-Identifier: GPL-2.0-or-later
# Types that are read but are said to be in no unit of a kernel: the whole debug information of each is asked, by name. A
# type that is there was looked for in the wrong files (lib/ktype/home.c), and what depends on it is silently not done.
#
# usage: types.sh KMEMDB VMLINUX...
set -eu
[ $# -gt 1 ] || { sed -n 's/^# usage: /usage: /p' "$0" >&2 && exit 2; }
kmemdb=$1
shift
failed=0
for vmlinux; do
    [ -e "$vmlinux" ] || continue # a series that the archive does not have
    absent=$("$kmemdb" types "$vmlinux" | sed -nE 's/.*(struct|union|enum) ([A-Za-z_0-9]+): the kernel has no such type.*/\2/p' | sort -u)
    n=0
    for type in $absent; do
        n=$((n + 1))
        ! "$kmemdb" types "$vmlinux" "$type" >/dev/null 2>&1 || { echo "$vmlinux has $type, which was not found" && failed=1; }
    done
    echo "$n types that ${vmlinux%/*} does not have"
done
exit $failed
