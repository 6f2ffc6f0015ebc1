#!/bin/bash
# SPDX-License-Identifier: GPL-2.0-or-later
# The bundled sample: a real kdump of a small machine, small enough for the repository. The same way as
# make-kdump.sh; the smallest of the compressions that kmemdb reads is kept.
#
# usage: make-sample.sh
# Result: $KMEMDB_VM_DIR/sample/{vmcore,proc/,dmesg.txt,release,guest.env}
set -eu
. "$(dirname -- "$0")/common.sh"
need zstd

"$VM_SCRIPTS/make-kdump.sh" sample
from=$KMEMDB_VM_DIR/guests/sample
to=$KMEMDB_VM_DIR/sample
# shellcheck disable=SC2012
best=$(ls -S -r "$from"/vmcore.?31 | head -n1)
rm -rf "$to"
mkdir -p "$to"
cp "$best" "$to/vmcore"
cp -r "$from/proc" "$from/dmesg.txt" "$from/release" "$to/"
# Where the kernel was on this machine is of no interest elsewhere.
grep -v '^VMLINUX=' "$from/guest.env" >"$to/guest.env"
ready sample-bundle "$to"
say "$(stat -c %s "$to/vmcore") bytes from ${best##*/} in $to"
