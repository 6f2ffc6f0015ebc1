#!/bin/bash
# SPDX-License-Identifier: GPL-2.0-or-later
# The output of crash and drgn for the same dumps, for comparison: guests/NAME/crash.kmem-{f,z,s,i,V,v} and drgn.{slab,identify,live};
# drgn.live is empty where drgn could not open the dump; drgn.live.asked says of which questions it is.
# Then compares crash's free lists with the guest's own /proc/buddyinfo and /proc/pagetypeinfo.
#
# usage: peer-outputs.sh [NAME...]           (default: all guests there are)
set -eu
. "$(dirname -- "$0")/common.sh"

# Those of the Debian 13 tree where there is one (make-trixie.sh), else the machine's own: crash 8.0.2 does not know 6.12.
tree=$KMEMDB_VM_DIR/trixie
if [ -x "$tree/usr/bin/crash" ] && [ "$(id -u)" = 0 ]; then
    run_peer() { "$VM_SCRIPTS/in-trixie.sh" "$@"; }
    vm_dir=/vm scripts=/src/tests/vm
else
    need crash
    run_peer() { "$@"; }
    vm_dir=$KMEMDB_VM_DIR scripts=$VM_SCRIPTS
fi

# ask_crash DIR SERIES DUMP — one session, an output a command. A dump of a machine that did not panic has no panic task:
# with --no_panic crash does not look for it, which it does not survive.
ask_crash() {
    local begin end rc=0 guest command
    guest=$vm_dir/guests/$(basename "$1")
    begin=$(date +%s%N)
    for command in f z s i V v; do
        rm -f "$1/crash.kmem-$command"
        printf 'kmem -%s > %s/crash.kmem-%s\n' "$command" "$guest" "$command"
    done >"$1/.crash.in"
    echo quit >>"$1/.crash.in"
    run_peer crash -s --no_panic "$vm_dir/kernels/$2/vmlinux" "$guest/$3" -i "$guest/.crash.in" </dev/null \
        >"$1/crash.log" 2>&1 || rc=$?
    end=$(date +%s%N)
    rm -f "$1/.crash.in"
    printf 'dump=%s status=%s ms=%s\n' "$3" "$rc" "$(((end - begin) / 1000000))" >"$1/crash.time"
    [ "$rc" = 0 ] && [ -s "$1/crash.kmem-f" ]
}

# ask_drgn DIR SERIES DUMP — it takes dumps with VMCOREINFO only.
ask_drgn() {
    if ! run_peer drgn -q -c "$vm_dir/guests/$(basename "$1")/$3" -s "$vm_dir/kernels/$2/vmlinux" "$scripts/drgn_slab.py" \
        </dev/null >"$1/drgn.slab" 2>"$1/drgn.log"; then
        rm -f "$1/drgn.slab"
        say "$(basename "$1"): drgn could not read it: $(tail -n1 "$1/drgn.log")"
    fi
    run_peer drgn -q -c "$vm_dir/guests/$(basename "$1")/$3" -s "$vm_dir/kernels/$2/vmlinux" \
        "$scripts/drgn_identify.py" </dev/null >"$1/drgn.identify" 2>>"$1/drgn.log" || rm -f "$1/drgn.identify"
    run_peer drgn -q -c "$vm_dir/guests/$(basename "$1")/$3" -s "$vm_dir/kernels/$2/vmlinux" \
        "$scripts/drgn_live.py" </dev/null >"$1/drgn.live" 2>>"$1/drgn.log" || : >"$1/drgn.live"
}

# Blocks per zone and order, the way /proc/buddyinfo has them, from kmem -f: one line per list there.
crash_buddyinfo() {
    awk '
        $1 == "ZONE" && $2 == "NAME" { getline; name[++n] = $2; next }   # of each node in turn
        NF == 5 && $2 ~ /^[0-9]+k$/ { blocks[n, $1] += $4; if ($1 > top) top = $1; has[n] = 1 }
        END { for (i = 1; i <= n; i++) if (has[i]) {
                line = name[i]; for (o = 0; o <= top; o++) line = line " " blocks[i, o] + 0; print line } }' "$1"
}

proc_buddyinfo() { awk '{ line = $4; for (i = 5; i <= NF; i++) line = line " " $i; print line }' "$1"; }

[ $# -gt 0 ] || set -- $(cd "$KMEMDB_VM_DIR/guests" && ls)
for name in "$@"; do
    dir=$KMEMDB_VM_DIR/guests/$name
    series=$(sed -n 's/^SERIES=//p' "$dir/guest.env")
    for dump in vmcore.kdump vmcore.elf vmcore; do
        [ -e "$dir/$dump" ] && break
    done
    if ! ask_crash "$dir" "$series" "$dump"; then
        say "$name: crash could not read it: $(grep -m1 . "$dir/crash.log")"
        rm -f "$dir"/crash.buddyinfo* "$dir"/crash.kmem-*
    fi
    # drgn reads no kdump of QEMU's.
    : >"$dir/drgn.live"
    drgn_asked >"$dir/drgn.live.asked"
    for dump in vmcore.elf vmcore; do
        [ ! -e "$dir/$dump" ] || ask_drgn "$dir" "$series" "$dump"
    done
    [ -e "$dir/crash.kmem-f" ] || continue
    crash_buddyinfo "$dir/crash.kmem-f" >"$dir/crash.buddyinfo"
    if proc_buddyinfo "$dir/proc/buddyinfo" | diff - "$dir/crash.buddyinfo" >"$dir/crash.buddyinfo.diff"; then
        say "$name: kmem -f and /proc/buddyinfo agree ($(cat "$dir/crash.time"))"
    else
        say "$name: they differ, see crash.buddyinfo.diff ($(cat "$dir/crash.time"))"
    fi
done
