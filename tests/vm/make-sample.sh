#!/bin/bash
# SPDX-License-Identifier: GPL-2.0-or-later
# The dumps that are bundled with the project: real kdumps of small machines, made as make-kdump.sh and make-leaky.sh make them; the
# one that the newer makedumpfile of Debian 13 wrote is kept (zstd; it knows the slab pages of 6.12), else the
# smallest; packed again as tightly as zstd can, for they are part of the source tree. A profile (kmemdb profile VMLINUX) goes beside them.
#
# usage: make-sample.sh [sample|toy|leaky]...    (default: all; toy needs make-toy.sh)
# Result: $KMEMDB_VM_DIR/samples/NAME/{vmcore,proc/,sys/,dmesg.txt,release,guest.env}
set -eu
. "$(dirname -- "$0")/common.sh"

[ $# -gt 0 ] || set -- sample toy leaky
for name in "$@"; do
    from=$KMEMDB_VM_DIR/guests/$name
    to=$KMEMDB_VM_DIR/samples/$name
    if [ "$name" = leaky ]; then
        from=$KMEMDB_VM_DIR/guests/6.12-leaky
        "$VM_SCRIPTS/make-leaky.sh" 6.12-leaky
    else
        "$VM_SCRIPTS/make-kdump.sh" "$name"
    fi
    [ -e "$from/vmcore" ] || continue   # no such kernel here; make-kdump.sh said so
    # shellcheck disable=SC2012
    best=$(ls -S -r "$from"/vmcore.?31 | head -n1)
    [ ! -e "$from/vmcore.z31" ] || best=$from/vmcore.z31
    rm -rf "$to"
    mkdir -p "$to"
    "$VM_SCRIPTS/recompress.py" "$best" "$to/vmcore"
    cp -r "$from/proc" "$from/dmesg.txt" "$from/release" "$to/"
    [ ! -e "$from/sys" ] || cp -r "$from/sys" "$to/"
    rm -f "$to"/proc/kpage*   # large
    [ ! -e "$to/proc/reqtrace" ] || gzip -9 -n <"$to/proc/reqtrace" >"$to/planted.txt.gz"
    # Where the kernel was on this machine is of no interest elsewhere.
    grep -v '^VMLINUX=' "$from/guest.env" >"$to/guest.env"
    ready "sample-$name" "$to"
    say "$(stat -c %s "$to/vmcore") bytes from ${best##*/} in $to"
done
