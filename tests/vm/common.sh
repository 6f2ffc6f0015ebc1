# SPDX-License-Identifier: GPL-2.0-or-later
# Shared by the scripts of this folder: places, messages, and what all guests have in common.
# Sourced, never run.
# shellcheck shell=bash

# Everything big or downloaded lives here, outside the source tree.
KMEMDB_VM_DIR=${KMEMDB_VM_DIR:-${XDG_CACHE_HOME:-$HOME/.cache}/kmemdb-vm}
VM_SCRIPTS=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")" && pwd)
KMEMDB_SOURCE=$(cd -- "$VM_SCRIPTS/../.." && pwd)
export KMEMDB_VM_DIR KMEMDB_SOURCE

say() { printf '%s: %s\n' "${0##*/}" "$*" >&2; }
die() { say "$*"; exit 1; }

# need PROGRAM[=PACKAGE]... — stop with the list of what to install, not with the first failure.
need() {
    local item missing=
    for item in "$@"; do
        command -v "${item%%=*}" >/dev/null || missing="$missing ${item#*=}"
    done
    [ -z "$missing" ] || die "missing, install with apt-get:$missing"
}

# ready NAME PATH — others may wait for a line in READY rather than for a directory half written.
ready() {
    touch "$KMEMDB_VM_DIR/READY"
    sed -i "\|^$1	|d" "$KMEMDB_VM_DIR/READY"
    printf '%s\t%s\n' "$1" "$2" >>"$KMEMDB_VM_DIR/READY"
}

# Which questions drgn is asked.
drgn_asked() { sha256sum <"$VM_SCRIPTS/drgn_live.py"; }
