# SPDX-License-Identifier: GPL-2.0-or-later
# How a guest is built, started, watched and frozen. Sourced after common.sh.
# shellcheck shell=bash disable=SC2034,SC2153

guest_defaults() {
    SERIES=6.12 CPU=Skylake-Server MEM=512M CPUS=2 LEVELS=4 NODES=1 NUMA='' APPEND='' VMCOREINFO=1
    FORMATS='elf kdump' ZRAM_MB=96 HUGEPAGES=6 HUGEPAGES_OVER=0 WORK_MB=800 PRESSURE_PERCENT=115 OOM='' FRAGMENT='' PLANT=''
    MANY=200 HERD=0 HERD_MB=10 HIDE_PROCESSES='' KEXEC_APPEND=''
    # In the order in which they must be loaded; those built in are not there and are passed over.
    MODULES='virtio_ring virtio virtio_pci_modern_dev virtio_pci_legacy_dev virtio_pci virtio_blk'
    MODULES="$MODULES lzo-rle lz4_compress lz4hc_compress lz4 lz4hc zsmalloc zram"
}

# All that is known of a guest, for scripts that use it.
guest_env() {
    printf 'NAME=%s\nSERIES=%s\nRELEASE=%s\nVMLINUX=%s\nMEM=%s\nCPUS=%s\nCPU=%s\nLEVELS=%s\nNODES=%s\nVMCOREINFO=%s\n' \
        "$NAME" "$SERIES" "$(cat "$KMEMDB_VM_DIR/kernels/$SERIES/release")" "$KMEMDB_VM_DIR/kernels/$SERIES/vmlinux" \
        "$MEM" "$CPUS" "$CPU" "$LEVELS" "$NODES" "$VMCOREINFO"
    printf "ZRAM_MB=%s\nHUGEPAGES=%s\nMANY=%s\nHERD=%s\nAPPEND='%s'\nFROZEN_AT=%s\nRECIPE=%s\n" \
        "$ZRAM_MB" "$HUGEPAGES" "$MANY" "$HERD" "$APPEND" "$(cat "$1/frozen_at" 2>/dev/null || true)" "$(guest_recipe)"
}

# The tree every initramfs here begins with: busybox, /init, modules.
initramfs_tree() {
    local tree=$1 kernel=$2 init=$3 m ko
    shift 3
    mkdir -p "$tree"/{bin,dev,proc,sys,modules}
    cp "$(command -v busybox)" "$tree/bin/busybox"
    ln -s busybox "$tree/bin/sh"
    install -m 755 "$init" "$tree/init"
    for m in "$@"; do
        ko=$(find "$kernel/modules" -name "$m.ko" | head -n1)
        [ -z "$ko" ] || cp "$ko" "$tree/modules/"
    done
}

initramfs_pack() { (cd "$1" && find . | cpio --quiet -o -H newc -R 0:0) | gzip -1 >"$2"; }

# A dynamic program and the libraries it needs.
initramfs_program() {
    local tree=$1 program
    program=$(command -v "$2")
    install -m 755 "$program" "$tree/bin/"
    ldd "$program" | grep -o '/[^ ]*' | while read -r lib; do
        install -D "$lib" "$tree$lib"
    done
}

guest_initramfs() {
    local work=$1 tree=$1/tree
    [ "$VMCOREINFO" = 0 ] || MODULES="$MODULES qemu_fw_cfg"
    [ -z "$PLANT" ] || MODULES="$MODULES kmemdb_plant"
    # shellcheck disable=SC2086
    initramfs_tree "$tree" "$KMEMDB_VM_DIR/kernels/$SERIES" "$VM_SCRIPTS/guest-init.sh" $MODULES
    gcc -std=gnu17 -O2 -Wall -static -o "$tree/bin/guest" "$VM_SCRIPTS/guest.c" "$VM_SCRIPTS/witness.c"
    gcc -std=gnu17 -O2 -Wall -static -o "$tree/bin/fragment" "$VM_SCRIPTS/fragment.c"
    cat >"$tree/guest.conf" <<CONF
NAME=$NAME
MODULES='$(echo ${MODULES% kmemdb_plant})'
ZRAM_MB=$ZRAM_MB
HUGEPAGES=$HUGEPAGES
HUGEPAGES_OVER=$HUGEPAGES_OVER
MANY=$MANY
HERD=$HERD
HERD_MB=$HERD_MB
WORK_MB=$WORK_MB
PRESSURE_PERCENT=$PRESSURE_PERCENT
OOM=$OOM
FRAGMENT=$FRAGMENT
PLANT=$PLANT
KEXEC_APPEND='$KEXEC_APPEND'
${HIDE_PROCESSES:+export HIDE_PROCESSES=1}
CONF
    if declare -F guest_extra >/dev/null; then guest_extra "$tree"; fi
    initramfs_pack "$tree" "$work/initrd.gz"
    rm -rf "$tree"
    truncate -s 96M "$work/disk.img"
    mkfs.ext4 -q -F "$work/disk.img"
}

# guest_start WORK [QEMU OPTION...] — in the background; the console and the data go to two serial lines,
# so that no kernel message can cut into the files.
guest_start() {
    local work=$1 vmcoreinfo=''
    shift
    [ "$VMCOREINFO" = 0 ] || vmcoreinfo='-device vmcoreinfo'
    rm -f "$work/qmp"
    # shellcheck disable=SC2086
    qemu-system-x86_64 -accel tcg,thread=multi -cpu "$CPU" -m "$MEM" -smp "$CPUS" $NUMA \
        -kernel "$KMEMDB_VM_DIR/kernels/$SERIES/vmlinuz" -initrd "$work/initrd.gz" \
        -append "console=ttyS0 panic=-1 no_timer_check $APPEND" $vmcoreinfo -nodefaults -no-user-config \
        -drive "file=$work/disk.img,format=raw,if=virtio,cache=unsafe" \
        -serial "file:$work/console.log" -serial "file:$work/data" \
        -qmp "unix:$work/qmp,server,nowait" -display none -no-reboot "$@" 2>"$work/qemu.log" &
}

# guest_wait FILE TEXT PID SECONDS
guest_wait() {
    local i
    for ((i = 0; i < $4 * 10; i++)); do
        if grep -qsaF -- "$2" "$1"; then return 0; fi
        kill -0 "$3" 2>/dev/null || return 1
        sleep 0.1
    done
    return 1
}

# qmp WORK COMMAND — one command, answered when it is done.
qmp() {
    { printf '{"execute":"qmp_capabilities"}\n%s\n' "$2"; sleep 0.3; } | socat -t 600 - "UNIX-CONNECT:$1/qmp"
}

# The dump is written in full before QEMU answers, so wait for that answer.
qmp_dump() {
    local work=$1 out=$1/$2 format=$3 begin end
    begin=$(date +%s%N)
    {
        printf '{"execute":"qmp_capabilities"}\n'
        printf '{"execute":"dump-guest-memory","arguments":{"paging":false,"protocol":"file:%s","format":"%s"},"id":"dump"}\n' \
            "$out" "$format"
        until grep -qs '"id": "dump"' "$work/qmp.dump"; do sleep 0.1; done
    } | socat -t 1 - "UNIX-CONNECT:$work/qmp" >"$work/qmp.dump"
    end=$(date +%s%N)
    ! grep -q '"error"' "$work/qmp.dump" || { cat "$work/qmp.dump" >&2; die "dump failed"; }
    rm -f "$work/qmp.dump"
    say "$NAME: $2 $(stat -c %s "$out") bytes in $(((end - begin) / 1000000)) ms"
}

# Cut the serial line into files: proc/NAME, proc.first/NAME (the earlier reading of the same counters), sys/…
guest_split() {
    local work=$1
    mkdir -p "$work/proc"
    awk -v root="$work" '
        /^=== FIRST$/ { first = 1; out = ""; next }
        /^=== LAST$/  { first = 0; out = ""; next }
        /^=== (SHOWN|READY)$/ { out = ""; next }
        /^=== dmesg$/ { out = root "/dmesg.txt"; next }
        /^=== \// {
            if (out != "") close(out)
            path = substr($0, 5)
            if (first) sub(/^\/proc/, "/proc.first", path)
            out = root path
            dir = out
            sub(/\/[^\/]*$/, "", dir)
            if (!(dir in made)) { system("mkdir -p \"" dir "\""); made[dir] = 1 }
            printf "" >out
            next
        }
        out != "" { print >out }' "$work/data"
    cp "$KMEMDB_VM_DIR/kernels/$SERIES/release" "$work/release"
    [ ! -e "$work/proc/kpages.runs" ] || "$VM_SCRIPTS/unpack-kpages.py" "$work/proc"
}

# What a guest is made of. run.sh makes it again when this is no longer what its guest.env says.
guest_recipe() {
    (cd "$VM_SCRIPTS" && cat common.sh guest-lib.sh guest-init.sh guest.h guest.c witness.c fragment.c unpack-kpages.py \
        capture-init.sh make-guest.sh make-kdump.sh) | sha256sum | cut -c1-16
}
