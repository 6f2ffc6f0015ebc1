# SPDX-License-Identifier: GPL-2.0-or-later
# Guests that are stopped where they are ready, dumped by QEMU, and put in place. Sourced after common.sh and guest-lib.sh.
# shellcheck shell=bash

# guest_ready WORK PID — until the running guest says that it is ready. Ends the script when it does not, or had a failure.
guest_ready() {
    guest_wait "$1/data" '=== READY' "$2" 600 || die "$NAME: the guest did not get ready; see $1/console.log"
    ! grep -a '=== FAILED' "$1/console.log" >&2 || die "$NAME: see $1/console.log"
}

# guest_take WORK PID — stop it, dump it to vmcore.kdump, end it, and cut what it printed into files.
guest_take() {
    qmp "$1" '{"execute":"stop"}' >>"$1/qmp.log"
    date +%s >"$1/frozen_at"
    qmp_dump "$1" vmcore.kdump kdump-zlib
    guest_end "$1" "$2"
    chmod a+r "$1/vmcore.kdump"
    guest_split "$1"
}

guest_end() {
    qmp "$1" '{"execute":"quit"}' >>"$1/qmp.log" || true
    wait "$2" || true
    trap - EXIT
}

# guest_place WORK DIR — write down how it was made, and put it where the guest of before was.
guest_place() {
    guest_env "$1" >"$1/guest.env"
    rm -f "$1/initrd.gz" "$1/disk.img" "$1/qmp" "$1/port" "$1/data"
    rm -rf "$2"
    mv "$1" "$2"
    ready "$NAME" "$2"
    say "$NAME: $(du -sh "$2" | cut -f1) in $2"
}

# guest_freeze WORK DIR — start the guest that was prepared in WORK, wait until it is ready, dump it, and put it in place.
guest_freeze() {
    local pid
    guest_start "$1"
    pid=$!
    trap 'kill $pid 2>/dev/null || true' EXIT
    guest_ready "$1" "$pid"
    guest_take "$1" "$pid"
    guest_place "$1" "$2"
}

# make_each FUNCTION FORM [--if-changed] NAME... — FUNCTION NAME for each guest; with --if-changed, for those of another
# recipe or kernel. FORM is the form of a name, for the usage line.
make_each() {
    local make=$1 form=$2 if_changed='' name dir
    shift 2
    [ "${1:-}" != --if-changed ] || { if_changed=1 && shift; }
    [ $# -gt 0 ] || die "usage: ${0##*/} [--if-changed] $form..."
    mkdir -p "$KMEMDB_VM_DIR/guests"
    for name in "$@"; do
        dir=$KMEMDB_VM_DIR/guests/$name
        if [ -z "$if_changed" ] || ! grep -qsx "RECIPE=$(guest_recipe)" "$dir/guest.env" ||
            ! cmp -s "$dir/release" "$KMEMDB_VM_DIR/kernels/${name%-*}/release"; then
            "$make" "$name"
        fi
    done
}
