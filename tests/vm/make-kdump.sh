#!/bin/bash
# SPDX-License-Identifier: GPL-2.0-or-later
# A real kdump: the guest loads a capture kernel, works, prints its /proc files and crashes; the capture kernel
# saves /proc/vmcore whole and, by makedumpfile, filtered. The host derives the other formats from the whole copy.
#
# usage: make-kdump.sh NAME...|all
# Result: $KMEMDB_VM_DIR/guests/NAME/ as make-guest.sh's, with
#   vmcore          the whole ELF copy                    vmcore.l31.guest  the capture kernel's, -l -d 31
#   vmcore.c31 .l31 .p31 .z31   -d 31: zlib, lzo, snappy, zstd     vmcore.c0   zlib, nothing left out
#   vmcore.E31      ELF, -d 31                            vmcore.flat31     flattened, -l -d 31
#   vmcore.split.1 .2 .3        --split, -l -d 31         makedumpfile.log  what was said, what failed
set -eu
. "$(dirname -- "$0")/common.sh"
. "$VM_SCRIPTS/guest-lib.sh"
need qemu-system-x86_64=qemu-system-x86 busybox=busybox-static cpio gcc mkfs.ext4=e2fsprogs kexec=kexec-tools \
    makedumpfile

guests='5.10-kdump 6.1-kdump 6.12-kdump latest-kdump'

guest_define() {
    guest_defaults
    # Room for a workload of about 300 MB beside the capture kernel's reservation.
    MEM=512M APPEND=crashkernel=192M ZRAM_MB=48 HUGEPAGES=5 MANY=120 VMCOREINFO=0
    KEXEC_APPEND='console=ttyS0 no_timer_check nr_cpus=1 reset_devices panic=-1'
    DERIVE='c31 l31 p31 z31 c0 E31 flat31 split'
    case $1 in
    5.10-kdump) SERIES=5.10 ;;
    6.1-kdump)  SERIES=6.1 CPU=max LEVELS=5 ;;
    6.12-kdump) SERIES=6.12 ;;
    latest-kdump) SERIES=latest ;;
    # Bundled, see make-sample.sh: a small machine, one useful file. makedumpfile 1.7.6 leaves no free page out of a
    # 6.12 dump; with init_on_free=1 they are zeros, which take no room.
    sample)     SERIES=6.12 MEM=400M APPEND="crashkernel=160M init_on_free=1" WORK_MB=170 MANY=40 DERIVE='c31 l31 z31' ;;
    # The kernel of make-toy.sh: small enough to bundle, with planted leaks, page_owner and allocation profiling.
    toy)        SERIES=toy MEM=224M APPEND='crashkernel=64M page_owner=on' WORK_MB=100 PLANT=1 ZRAM_MB=24 MANY=20 HUGEPAGES=2
                DERIVE='c31 l31 z31 E31' ;;
    *) die "no such guest: $1 (there are: $guests)" ;;
    esac
}

guest_extra() {
    local tree=$1 capture=$1.capture kernel=$KMEMDB_VM_DIR/kernels/$SERIES
    # shellcheck disable=SC2086
    initramfs_tree "$capture" "$kernel" "$VM_SCRIPTS/capture-init.sh" $MODULES
    rm -f "$capture"/modules/z*.ko "$capture"/modules/lz*.ko
    initramfs_program "$capture" makedumpfile
    mkdir "$tree/boot"
    initramfs_pack "$capture" "$tree/boot/capture.gz"
    rm -rf "$capture"
    cp "$kernel/vmlinuz" "$tree/boot/vmlinuz"
    initramfs_program "$tree" kexec
}

# derive DIR SUFFIX OPTION... — by the host's makedumpfile, or by the one in the Debian 13 tree when the host's was built
# without that compression: it then says so, and writes pages uncompressed.
derive() {
    local dir=$1 out=vmcore.$2 guest log
    shift 2
    guest=/vm/guests/$(basename "$dir")
    log=$(cd "$dir" && makedumpfile "$@" vmcore "$out" 2>&1) || log="$log
failed with status $?"
    if printf '%s' "$log" | grep -q 'option is disabled' && [ -x "$KMEMDB_VM_DIR/trixie/usr/bin/makedumpfile" ]; then
        rm -f "$dir/$out"
        log=$("$VM_SCRIPTS/in-trixie.sh" makedumpfile "$@" "$guest/vmcore" "$guest/$out" 2>&1) || log="$log
failed with status $?"
        log="(the Debian 13 makedumpfile)
$log"
    fi
    if printf '%s' "$log" | grep -q 'option is disabled'; then rm -f "$dir/$out"; fi
    printf '== %s: makedumpfile %s\n%s\n' "$out" "$*" "$log" | tr '\r' '\n' |
        grep -v '[0-9]\.[0-9] %\]' | grep . >>"$dir/makedumpfile.log"
    [ -s "$dir/$out" ] || say "$NAME: $out could not be made, see makedumpfile.log"
}

derive_all() {
    local dir=$1 what
    makedumpfile -v >"$dir/makedumpfile.log" 2>&1 || true
    for what in $DERIVE; do
        case $what in
        c31)    derive "$dir" c31 -c -d 31 ;;
        l31)    derive "$dir" l31 -l -d 31 ;;
        p31)    derive "$dir" p31 -p -d 31 ;;
        z31)    derive "$dir" z31 -z -d 31 ;;
        c0)     derive "$dir" c0 -c -d 0 ;;
        E31)    derive "$dir" E31 -E -d 31 ;;
        flat31) (cd "$dir" && makedumpfile -F -l -d 31 vmcore >vmcore.flat31 2>/dev/null) ;;
        split)  (cd "$dir" && makedumpfile --split --splitblock-size 16 -l -d 31 vmcore vmcore.split.1 vmcore.split.2 vmcore.split.3) \
                    >/dev/null 2>>"$dir/makedumpfile.log" ;;
        esac
    done
}

make_kdump() {
    local dir=$KMEMDB_VM_DIR/guests/$1 work pid bytes
    NAME=$1
    guest_define "$NAME"
    [ -e "$KMEMDB_VM_DIR/kernels/$SERIES/vmlinuz" ] || { say "$NAME: no $SERIES kernel; skipped"; return 0; }
    work=$KMEMDB_VM_DIR/guests/.$NAME.new
    rm -rf "$work"
    mkdir -p "$work"
    guest_initramfs "$work"
    truncate -s 1G "$work/elf.raw" "$work/flat.raw"
    guest_start "$work" -drive "file=$work/elf.raw,format=raw,if=virtio,cache=unsafe" \
        -drive "file=$work/flat.raw,format=raw,if=virtio,cache=unsafe"
    pid=$!
    trap 'kill $pid 2>/dev/null || true' EXIT
    guest_wait "$work/data" '=== READY' "$pid" 600 || die "$NAME: the guest did not get ready; see $work/console.log"
    date +%s >"$work/frozen_at"
    guest_wait "$work/console.log" capture-end "$pid" 600 || die "$NAME: no capture; see $work/console.log"
    wait "$pid" || true
    trap - EXIT
    bytes=$(tr -d '\r' <"$work/console.log" | sed -n 's/^vmcore-bytes \([0-9]*\)$/\1/p')
    grep -q '^copied' "$work/console.log" || die "$NAME: /proc/vmcore could not be copied"
    truncate -s "$bytes" "$work/elf.raw"
    mv "$work/elf.raw" "$work/vmcore"
    if grep -q '^filtered' "$work/console.log"; then
        makedumpfile -R "$work/vmcore.l31.guest" <"$work/flat.raw" >/dev/null
    else
        say "$NAME: makedumpfile failed in the capture kernel"
    fi
    guest_split "$work"
    guest_env "$work" >"$work/guest.env"
    rm -rf "$work/initrd.gz" "$work/disk.img" "$work/flat.raw" "$work/data" "$work/qmp"
    rm -rf "$dir"
    mv "$work" "$dir"
    derive_all "$dir"
    chmod a+r "$dir"/vmcore*
    ready "$NAME" "$dir"
    say "$NAME: $(du -sh "$dir" | cut -f1) in $dir"
}

[ $# -gt 0 ] || die "usage: make-kdump.sh NAME...|all (there are: $guests)"
# shellcheck disable=SC2086
[ "$1" != all ] || set -- $guests
mkdir -p "$KMEMDB_VM_DIR/guests"
for name in "$@"; do
    make_kdump "$name"
done
