#!/bin/bash
# SPDX-License-Identifier: GPL-2.0-or-later
# Real kernels: makes the guests that are not there yet (or are of an older kernel than the archive's newest, or of
# an older recipe), loads every dump of each and compares the case with the guest's own /proc files, with crash where it
# reads the dump, with the other containers of the same memory, and with the /proc files loaded as a capture.
#
# Other scripts make further guests, each compared by a program of its own:
#   NAME-edge (make-edge.sh)                reasons of failed allocations (edge.py)
#   odd machines (make-machine.sh)          one of each kind; with --matrix each kind with each kernel
#   NAME-try (make-try.sh), with --matrix   predictions of whatif and what the kernel did (try.py)
#   NAME-plant, NAME-plantkdump, NAME-clean, NAME-rich (make-plant.sh)  unreferenced objects and the planted ones (leaks.py)
#   NAME-sites (make-sites.sh), with --matrix  allocation sites as the kernel prints them (sites.py)
#   NAME-tasks (make-tasks.sh)              open files, sockets, mounts, run queues and locks (tasks.py; crash_tasks.py)
#   NAME-knobs (make-knobs.sh)              settings of memory management (knobs.py)
#   NAME-fresh, NAME-cache, NAME-swap, NAME-files, NAME-work (make-healthy.sh), with --matrix  nothing is wrong (findings.py)
#   pairbase-N, pairhead-N (make-pair.sh), with --matrix  two kernels that differ in two things (pair.py)
#   toy-debug, with --matrix                leaks and allocation sites, and the kernel's own lists of both (oracle.py)
#
# What the rules find in the dumps of edge, plant, clean, tasks, knobs and try guests must be what they provoke (findings.py).
#
# A guest whose series has left the archive is skipped, and named in the last line.
#
# usage: run.sh KMEMDB [--matrix | GUEST...]  (default: the guests of the table in README.md that need no own kernel)
set -eu
. "$(dirname -- "$0")/common.sh"
. "$VM_SCRIPTS/guest-lib.sh"
[ $# -gt 0 ] || die "usage: run.sh KMEMDB [--matrix | GUEST...]"
kmemdb=$(realpath -- "$1")
shift
# Memory images, which no package makes: converted from an ELF by a program of the same build.
dumpconv=$(dirname -- "$kmemdb")/../tests/mkdump/dumpconv
# And a program that writes a dump as an ELF file.
expand=$(dirname -- "$kmemdb")/../tests/mutate/expand
extension=$(dirname -- "$kmemdb")/../lib/vtab/kmemdb.so
in_c=$(dirname -- "$kmemdb")/../tests/cli/live
# A Python whose module sqlite3 can load extensions.
python=
for p in python3 /usr/bin/python3; do
    "$p" -c 'import sqlite3; sqlite3.Connection.enable_load_extension' 2>/dev/null && python=$p && break
done
asked='5.10-kdump 6.1-kdump 6.1-l5-numa 6.12-l4 6.12-kdump latest-l4'
live='5.10-l4 6.1-l4 6.1-l5-numa 6.12-l4 6.12-l5-numa 6.12-fragment latest-l4'
crashed='5.10-kdump 6.1-kdump 6.12-kdump latest-kdump'
# Of kernels that the archive has since then, what does not hold is reported, and is no failure yet.
checked_up_to=7.3
edge='6.1-edge 6.12-edge'
# Planted leaks: one kernel by default.
plant='6.12-plant'
machines='6.12-uefi 6.1-kexec latest-plugged'
# Open files, sockets, mounts, run queues and locks.
tasks='6.12-tasks'
# Settings, all of odd values.
knobs='6.12-knobs'
try='' matrix='' oracle='' sites='' healthy='' pair=''
if [ "${1-}" = --matrix ]; then
    matrix=1
    for series in 5.10 6.1 6.12 latest; do
        try="$try $series-try"
        for kind in uefi plugged kexec; do
            [[ " $machines " = *" $series-$kind "* ]] || machines="$machines $series-$kind"
        done
    done
    for kind in fresh cache swap files work; do
        healthy="$healthy 5.10-$kind 6.1-$kind 6.12-$kind latest-$kind"
    done
    tasks='5.10-tasks 6.1-tasks 6.12-tasks latest-tasks'
    knobs='5.10-knobs 6.1-knobs 6.12-knobs latest-knobs'
    plant='6.12-plantkdump'
    for series in 5.10 6.1 6.12 latest; do
        plant="$plant $series-plant $series-clean $series-rich"
        sites="$sites $series-sites"
    done
    # The kernel that keeps count itself is built once, in 10 to 20 minutes.
    oracle='toy-debug'
    [ -e "$KMEMDB_VM_DIR/kernels/toy/vmlinux" ] || "$VM_SCRIPTS/make-toy.sh" || oracle=''
    # Two kernels for compare.
    pair=1
    # And one with the allocator SLAB, which left with 6.8.
    [ -e "$KMEMDB_VM_DIR/kernels/slab/modules/kmemdb_kinds.ko" ] ||
        "$VM_SCRIPTS/make-toy.sh" 6.1 slab CONFIG_SLAB=y CONFIG_SLUB=n || say "no kernel with SLAB"
    [ ! -e "$KMEMDB_VM_DIR/kernels/slab/modules/kmemdb_kinds.ko" ] || plant="$plant slab-plant"
    shift
fi
whole=
[ $# -gt 0 ] || whole=1
[ $# -gt 0 ] || set -- $machines $live $crashed $edge $plant $sites $tasks $knobs $healthy $oracle $try
need python3

"$VM_SCRIPTS/fetch-kernels.sh"
failed=0
"$VM_SCRIPTS/types.sh" "$kmemdb" "$KMEMDB_VM_DIR"/kernels/{5.10,6.1,6.12,latest}/vmlinux || failed=1

# The newest crash is in Debian 13. Without root, or without that tree, the machine's own has to do.
if [ "$(id -u)" = 0 ] && [ ! -x "$KMEMDB_VM_DIR/trixie/usr/bin/crash" ]; then
    "$VM_SCRIPTS/make-trixie.sh" || say "no Debian 13 tree: comparing with the machine's own crash"
fi

# A guest is made again when its kernel is no longer the newest, or when these scripts make another guest by now.
recipe=$(guest_recipe)
fresh() {
    local dir=$KMEMDB_VM_DIR/guests/$1 series=${1%%-*}
    grep -qsx "RECIPE=$recipe" "$dir/guest.env" && [ -e "$KMEMDB_VM_DIR/kernels/$series/release" ] &&
        [ "$(cat "$dir/release")" = "$(cat "$KMEMDB_VM_DIR/kernels/$series/release")" ]
}

# A guest that does not start is started again: now and then emulated CPUs run code that another one is changing
# (text_poke_bp()), and the kernel panics by the int3. @1…: what makes it.
make_again() {
    local try
    for try in 1 2 3; do
        "$@" && return 0
        say "$name: try $try did not make it"
    done
    failed=$((failed + 1))
}

# findings NAME DUMP — what the rules find in the dump is what was provoked in the guest.
findings() {
    [ ! -e "$KMEMDB_VM_DIR/guests/$1/$2" ] || python3 "$VM_SCRIPTS/findings.py" --quiet "$kmemdb" "$KMEMDB_VM_DIR/guests/$1" \
        "$KMEMDB_VM_DIR/kernels/${1%%-*}/vmlinux" "$KMEMDB_VM_DIR/guests/$1/$2" || failed=$((failed + 1))
}

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
guests=0 skipped=
for name in "$@"; do
    if [ ! -e "$KMEMDB_VM_DIR/kernels/${name%%-*}/vmlinux" ]; then
        skipped="$skipped $name"
        continue
    fi
    if [[ $name = *-edge ]]; then
        make_again "$VM_SCRIPTS/make-edge.sh" --if-changed "$name"
        if [ ! -e "$KMEMDB_VM_DIR/guests/$name/guest.env" ]; then
            skipped="$skipped $name"
            continue
        fi
        guests=$((guests + 1))
        python3 "$VM_SCRIPTS/edge.py" --quiet "$kmemdb" "$KMEMDB_VM_DIR/guests/$name" \
            "$KMEMDB_VM_DIR/kernels/${name%-edge}/vmlinux" || failed=$((failed + 1))
        findings "$name" vmcore.kdump
        continue
    fi
    if [[ $name = *-try ]]; then
        make_again "$VM_SCRIPTS/make-try.sh" --if-changed "$name"
        [ -e "$KMEMDB_VM_DIR/guests/$name/guest.env" ] || continue
        guests=$((guests + 1))
        python3 "$VM_SCRIPTS/try.py" compare --quiet "$kmemdb" "$KMEMDB_VM_DIR/guests/$name" \
            "$KMEMDB_VM_DIR/kernels/${name%-try}/vmlinux" || failed=$((failed + 1))
        findings "$name" low/vmcore.kdump
        continue
    fi
    if [[ $name = *-plant || $name = *-clean || $name = *-rich || $name = *-plantkdump ]]; then
        make_again "$VM_SCRIPTS/make-plant.sh" --if-changed "$name"
        [ -e "$KMEMDB_VM_DIR/guests/$name/guest.env" ] || continue
        guests=$((guests + 1))
        dumps=()
        for dump in vmcore vmcore.c0 vmcore.c1 vmcore.c31 vmcore.z31; do
            [ ! -e "$KMEMDB_VM_DIR/guests/$name/$dump" ] || dumps+=("$dump")
        done
        # The same memory in other containers, and cut short: once, and of all kernels with --matrix.
        also=()
        if [[ $name = *-plant && ( -n $matrix || $name = 6.12-plant ) && -x $expand && -x $dumpconv ]]; then
            also=(--containers "$(dirname -- "$kmemdb")/.." --cut)
        fi
        python3 "$VM_SCRIPTS/leaks.py" --quiet "${also[@]}" --results "$KMEMDB_VM_DIR/recall.jsonl" "$kmemdb" "$KMEMDB_VM_DIR/guests/$name" \
            "$KMEMDB_VM_DIR/kernels/${name%-*}/vmlinux" "${dumps[@]}" || failed=$((failed + 1))
        [[ $name != *-plant && $name != *-clean ]] || findings "$name" vmcore.kdump
        continue
    fi
    if [[ $name = *-sites ]]; then
        make_again "$VM_SCRIPTS/make-sites.sh" --if-changed "$name"
        [ -e "$KMEMDB_VM_DIR/guests/$name/guest.env" ] || continue
        guests=$((guests + 1))
        python3 "$VM_SCRIPTS/sites.py" "$kmemdb" "$KMEMDB_VM_DIR/guests/$name" || failed=$((failed + 1))
        continue
    fi
    if [[ $name = *-tasks ]]; then
        make_again "$VM_SCRIPTS/make-tasks.sh" --if-changed "$name"
        [ -e "$KMEMDB_VM_DIR/guests/$name/guest.env" ] || continue
        guests=$((guests + 1))
        python3 "$VM_SCRIPTS/tasks.py" --quiet "$kmemdb" "$KMEMDB_VM_DIR/guests/$name" || failed=$((failed + 1))
        python3 "$VM_SCRIPTS/crash_tasks.py" --quiet "$kmemdb" "$KMEMDB_VM_DIR/guests/$name" || failed=$((failed + 1))
        findings "$name" vmcore.kdump
        continue
    fi
    if [[ $name = *-knobs ]]; then
        make_again "$VM_SCRIPTS/make-knobs.sh" --if-changed "$name"
        [ -e "$KMEMDB_VM_DIR/guests/$name/guest.env" ] || continue
        guests=$((guests + 1))
        python3 "$VM_SCRIPTS/knobs.py" --quiet "$kmemdb" "$KMEMDB_VM_DIR/guests/$name" \
            "$KMEMDB_VM_DIR/kernels/${name%-knobs}/vmlinux" || failed=$((failed + 1))
        findings "$name" vmcore.kdump
        continue
    fi
    if [[ $name = *-fresh || $name = *-cache || $name = *-swap || $name = *-files || $name = *-work ]]; then
        make_again "$VM_SCRIPTS/make-healthy.sh" --if-changed "$name"
        [ -e "$KMEMDB_VM_DIR/guests/$name/guest.env" ] || continue
        guests=$((guests + 1))
        findings "$name" vmcore.kdump
        continue
    fi
    if [ "$name" = toy-debug ]; then
        fresh "$name" || make_again "$VM_SCRIPTS/make-guest.sh" "$name"
        [ -e "$KMEMDB_VM_DIR/guests/$name/guest.env" ] || continue
        guests=$((guests + 1))
        python3 "$VM_SCRIPTS/oracle.py" --quiet "$kmemdb" "$KMEMDB_VM_DIR/guests/$name" \
            "$KMEMDB_VM_DIR/kernels/toy/vmlinux" || failed=$((failed + 1))
        continue
    fi
    peers=1
    case $name in
    *-uefi | *-plugged | *-kexec)
        make_again "$VM_SCRIPTS/make-machine.sh" --if-changed "$name"
        peers=
        ;;
    *-kdump) fresh "$name" || make_again "$VM_SCRIPTS/make-kdump.sh" "$name" ;;
    *) fresh "$name" || make_again "$VM_SCRIPTS/make-guest.sh" "$name" ;;
    esac
    dir=$KMEMDB_VM_DIR/guests/$name
    if [ ! -e "$dir/guest.env" ]; then
        skipped="$skipped $name"
        continue
    fi
    guests=$((guests + 1))
    before=$failed
    # Of what is asked by now.
    [ -z "$peers" ] || { [ -e "$dir/crash.time" ] && [ "$(cat "$dir/drgn.live.asked" 2>/dev/null)" = "$(drgn_asked)" ]; } ||
        "$VM_SCRIPTS/peer-outputs.sh" "$name" || true
    vmlinux=$KMEMDB_VM_DIR/kernels/${name%%-*}/vmlinux
    for dump in "$dir"/vmcore.elf "$dir"/vmcore.kdump "$dir"/vmcore "$dir"/vmcore.l31 "$dir"/vmcore.z31; do
        [ -e "$dump" ] || continue
        rm -f "$work/case.db"
        if ! "$kmemdb" load --vmlinux "$vmlinux" -o "$work/case.db" "$dump" >"$work/log" 2>&1; then
            cat "$work/log"
            failed=$((failed + 1))
            continue
        fi
        printf '%s: ' "${dump##*/}"
        python3 "$VM_SCRIPTS/compare.py" --quiet --kmemdb "$kmemdb" "$dir" "$work/case.db" || failed=$((failed + 1))
    done
    # An odd machine has one dump and few processes; what the others tell of joins is enough.
    if [ -n "$peers" ]; then
        python3 "$VM_SCRIPTS/containers.py" "$kmemdb" "$vmlinux" "$dir" >"$work/log" ||
            { failed=$((failed + 1)) && cat "$work/log"; }
        printf '%s: %s dumps of the same memory give the same tables\n' "$name" "$(grep -c '^vmcore' "$work/log")"
        for dump in "$dir"/vmcore.kdump "$dir"/vmcore "$dir"/vmcore.l31 "$dir"/vmcore.z31; do
            [ -e "$dump" ] || continue
            python3 "$VM_SCRIPTS/join.py" "$dir" --dump "$dump" --kmemdb "$kmemdb" --vmlinux "$vmlinux" --quiet ||
                failed=$((failed + 1))
        done
    fi
    # Questions to the dump itself (docs/live.md), of kernels that have what these name, beside drgn's answers and stacks.
    if [[ " $asked " = *" $name "* ]] && [ -n "$python" ] && [ -e "$extension" ] && [ -x "$in_c" ]; then
        dump=$dir/vmcore.elf
        [ -e "$dump" ] || dump=$dir/vmcore
        "$python" "$VM_SCRIPTS/live.py" "$kmemdb" "$extension" "$in_c" "$KMEMDB_SOURCE/docs/live.md" "$vmlinux" "$dump" "$dir/proc" \
            "$dir/drgn.live" >"$work/log" || { failed=$((failed + 1)) && grep -v '^ok' "$work/log"; }
        printf '%s: %s answers to questions of docs/live.md hold; %s\n' "$name" "$(grep -c '^ok' "$work/log")" \
            "$(grep -o 'stacks: .*' "$work/log" || echo 'drgn was not asked')"
    fi
    # Cut short at every tenth and at the ends of what a dump is made of, and with pages lost: less, never other.
    if [ -n "$matrix" ]; then
        for dump in "$dir"/vmcore.elf "$dir"/vmcore.z31 "$dir"/vmcore.E31 "$dir"/vmcore.flat31; do
            [ -e "$dump" ] || continue
            python3 "$VM_SCRIPTS/../part/cut.py" "$kmemdb" "$dump" "$vmlinux" --as-it-is --seeds 1 >"$work/log" ||
                { failed=$((failed + 1)) && cat "$work/log"; }
            printf '%s: %s: %s\n' "$name" "${dump##*/}" "$(tail -n1 "$work/log")"
        done
        # The same of damages that are drawn, of dumps that crashed kernels wrote. The sample has its own in each run.
        for dump in "$dir"/vmcore.z31 "$dir"/vmcore.c31 "$dir"/vmcore.c0; do
            [ -e "$dump" ] || continue
            python3 "$VM_SCRIPTS/../part/cut.py" "$kmemdb" "$dump" "$vmlinux" --random "${KM_SEED:-9}" 60 >"$work/log" ||
                { failed=$((failed + 1)) && cat "$work/log"; }
            printf '%s: %s: %s\n' "$name" "${dump##*/}" "$(grep damages "$work/log")"
        done
    fi
    # Where virtio-mem has plugged a part of its last block, images end within RAM that the kernel knows, and are whole.
    case $name in
    6.12-l4 | 6.1-l5-numa) images='raw padded lime avml' of=vmcore.elf ;;
    *-plugged) images=lime of=vmcore.kdump ;;
    *) images='' ;;
    esac
    if [ -x "$dumpconv" ] && [ -n "$images" ] && [ -e "$dir/$of" ]; then
        mkdir -p "$work/images"
        ln -sf "$dir/$of" "$work/images/$of"
        for format in $images; do
            "$dumpconv" "$format" "$dir/$of" "$work/images/vmcore.$format"
        done
        python3 "$VM_SCRIPTS/containers.py" "$kmemdb" "$vmlinux" "$work/images" >"$work/log" ||
            { failed=$((failed + 1)) && cat "$work/log"; }
        printf '%s: %s memory images give the same tables\n' "$name" "$(grep -c '^vmcore' "$work/log")"
        rm -rf "$work/images"
    fi
    release=$(cat "$dir/release")
    if [ "$failed" != "$before" ] && [[ $name = latest-* && $release != "$checked_up_to".* ]]; then
        say "$name: $((failed - before)) do not hold on $release, which is newer than $checked_up_to: not counted"
        failed=$before
    fi
done
[ "$guests" -gt 0 ] || die "no guest could be made"
# Two builds, each booted several times: compare finds what was changed between them, and nothing else.
if [ -n "$pair" ]; then
    if "$VM_SCRIPTS/make-pair.sh" --if-changed; then
        python3 "$VM_SCRIPTS/pair.py" "$kmemdb" "$KMEMDB_VM_DIR/kernels" "$KMEMDB_VM_DIR/guests" || failed=$((failed + 1))
    else
        skipped="$skipped pair"
    fi
fi
# Guests that the benchmarks made: what the rules find in them.
for dir in ${whole:+"$KMEMDB_VM_DIR"/guests/*-full "$KMEMDB_VM_DIR"/guests/*-16g "$KMEMDB_VM_DIR"/guests/*-herd-*}; do
    findings "${dir##*/}" vmcore.kdump
done
# What all of them left, as one fleet.
[ -z "$whole" ] || python3 "$VM_SCRIPTS/fleet.py" "$kmemdb" "$KMEMDB_SOURCE" "$KMEMDB_VM_DIR/guests" || failed=$((failed + 1))
[ -z "$skipped" ] || say "SKIPPED, no kernel of the series is in the archive:$skipped"
say "$guests guests, $failed comparisons that do not hold"
[ "$failed" = 0 ]
