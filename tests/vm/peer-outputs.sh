#!/bin/bash
# SPDX-License-Identifier: GPL-2.0-or-later
# What crash says of the same dumps, for comparison: guests/NAME/crash.kmem-f, .kmem-z and how long each took.
# Then holds crash's free lists against the guest's own /proc/buddyinfo and /proc/pagetypeinfo.
#
# usage: peer-outputs.sh [NAME...]           (default: all guests there are)
set -eu
. "$(dirname -- "$0")/common.sh"

# crash of the Debian 13 tree where there is one (make-trixie.sh), else the machine's own: 8.0.2 does not know 6.12.
tree=$KMEMDB_VM_DIR/trixie
if [ -x "$tree/usr/bin/crash" ] && [ "$(id -u)" = 0 ]; then
    run_crash() { "$VM_SCRIPTS/in-trixie.sh" crash "$@"; }
    vm_dir=/vm
else
    need crash
    run_crash() { crash "$@"; }
    vm_dir=$KMEMDB_VM_DIR
fi

# ask_crash DIR SERIES DUMP COMMAND OUT
ask_crash() {
    local begin end rc=0 guest
    guest=$vm_dir/guests/$(basename "$1")
    begin=$(date +%s%N)
    printf '%s\nquit\n' "$4" >"$1/.crash.in"
    run_crash -s "$vm_dir/kernels/$2/vmlinux" "$guest/$3" -i "$guest/.crash.in" </dev/null >"$1/$5" 2>&1 || rc=$?
    end=$(date +%s%N)
    rm -f "$1/.crash.in"
    printf 'dump=%s status=%s ms=%s\n' "$3" "$rc" "$(((end - begin) / 1000000))" >"$1/$5.time"
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
    ask_crash "$dir" "$series" "$dump" 'kmem -f' crash.kmem-f
    ask_crash "$dir" "$series" "$dump" 'kmem -z' crash.kmem-z
    if ! grep -q 'status=0' "$dir/crash.kmem-f.time"; then
        say "$name: crash could not read it: $(grep -m1 . "$dir/crash.kmem-f")"
        rm -f "$dir"/crash.buddyinfo*
        continue
    fi
    crash_buddyinfo "$dir/crash.kmem-f" >"$dir/crash.buddyinfo"
    if proc_buddyinfo "$dir/proc/buddyinfo" | diff - "$dir/crash.buddyinfo" >"$dir/crash.buddyinfo.diff"; then
        say "$name: kmem -f and /proc/buddyinfo agree ($(cat "$dir/crash.kmem-f.time"))"
    else
        say "$name: they differ, see crash.buddyinfo.diff ($(cat "$dir/crash.kmem-f.time"))"
    fi
done
