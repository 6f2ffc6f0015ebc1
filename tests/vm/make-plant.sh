#!/bin/bash
# SPDX-License-Identifier: GPL-2.0-or-later
# Guests with leaks of many kinds, planted in known numbers beside objects that are kept (plant/kmemdb_kinds.c), guests of
# the same life without, and rich ones, without planted leaks as well (plant/rich-init.sh): for leaks.py.
#
# usage: make-plant.sh [--if-changed] SERIES-plant|SERIES-clean|SERIES-rich|SERIES-plantkdump...
# Result: $KMEMDB_VM_DIR/guests/NAME/{vmcore.kdump,proc/kmemdb_kinds,dmesg.txt,release,guest.env}; SERIES-plantkdump, which has
# crashed: vmcore, vmcore.c0, .c1, .c31, .z31 (makedumpfile -d 0, 1, 31; zlib, zstd by that of Debian 13)
set -eu
. "$(dirname -- "$0")/common.sh"
. "$VM_SCRIPTS/guest-lib.sh"
. "$VM_SCRIPTS/dump-lib.sh"
. "$VM_SCRIPTS/apt-lib.sh"
. "$VM_SCRIPTS/module-lib.sh"
. "$VM_SCRIPTS/crash-lib.sh"
need qemu-system-x86_64=qemu-system-x86 busybox=busybox-static cpio gcc socat make mkfs.ext4=e2fsprogs ip=iproute2 strings=binutils apt-get=apt dpkg-deb=dpkg

# These guests are of other files than those of make-guest.sh.
guest_recipe() {
    (cd "$VM_SCRIPTS" && cat common.sh guest-lib.sh dump-lib.sh module-lib.sh crash-lib.sh make-plant.sh guest.h guest.c plant/* tasks/tasks.c) |
        sha256sum | cut -c1-16
}

# More modules than most machines load: of networks, file systems, disks and devices that need no hardware.
rich_modules='bridge veth vxlan geneve dummy ifb tun tap macvlan macvtap ipvlan bonding team 8021q vrf wireguard macsec
    ipip ip_gre ip6_gre sit ip_vti ip6_tunnel fou l2tp_ip l2tp_eth xfrm_user esp4 ah4 ipcomp af_key nf_tables nft_ct nft_nat
    nft_masq nft_chain_nat nft_limit nft_log nft_reject_inet nft_fib_inet nft_hash nft_numgen nft_flow_offload nft_compat
    iptable_nat iptable_filter iptable_mangle ip6table_filter ip_set ip_set_hash_ip ip_set_hash_net xt_conntrack
    xt_MASQUERADE xt_comment xt_multiport xt_set xt_hashlimit xt_recent ip_vs ip_vs_rr nf_conntrack_ftp nf_conntrack_sip
    nf_log_syslog br_netfilter sch_htb sch_fq sch_sfq sch_netem sch_ingress cls_u32 cls_bpf act_mirred act_police tcp_bbr
    tcp_dctcp tls sctp tipc vsock vsock_loopback vsock_diag netlink_diag unix_diag tcp_diag udp_diag af_packet_diag openvswitch
    overlay squashfs xfs btrfs vfat exfat isofs udf configfs autofs4 binfmt_misc nfs nfsv4 nfsd cifs loop brd null_blk nbd
    dm-mod dm-crypt dm-snapshot dm-thin-pool raid0 raid1 raid456 sd_mod sg sr_mod scsi_debug libiscsi_tcp vhost_net vhost_vsock
    uio softdog evdev uhid hid-generic algif_hash algif_skcipher kvm'

# with_needed TREE NAME... — the modules, each behind those that it needs, into $found.
with_needed() {
    local tree=$1 name ko needed
    shift
    for name in "$@"; do
        [[ " $found " != *" $name "* ]] || continue
        ko=$(find -L "$tree" -name "$name.ko" -o -name "${name//_/-}.ko" -o -name "${name//-/_}.ko" | head -n1)
        [ -n "$ko" ] || continue
        needed=$(strings -a "$ko" | sed -n 's/^depends=//p' | tr ',' ' ')
        # shellcheck disable=SC2086
        with_needed "$tree" $needed
        name=$(basename "$ko" .ko)
        [[ " $found " = *" $name "* ]] || found="$found $name"
    done
}

# A disk whose file system has the image of another one as a file.
rich_disk() {
    local work=$1
    mkdir -p "$work/outer" "$work/inner/dir"
    seq 1 2000 >"$work/inner/lower"
    seq 1 500 >"$work/inner/dir/file"
    truncate -s 24M "$work/outer/inner.img"
    mkfs.ext4 -q -F -d "$work/inner" "$work/outer/inner.img"
    truncate -s 128M "$work/disk.img"
    mkfs.ext4 -q -F -d "$work/outer" "$work/disk.img"
    rm -rf "$work/outer" "$work/inner"
}

# What a rich guest has beside the others: programs, modules.
rich_tree() {
    local work=$1 kernel=$KMEMDB_VM_DIR/kernels/$SERIES found=''
    # shellcheck disable=SC2086
    with_needed "$kernel/modules" $rich_modules
    MODULES="$MODULES$found"
    initramfs_tree "$work/tree" "$kernel" "$VM_SCRIPTS/plant/rich-init.sh" $MODULES qemu_fw_cfg
    # Not where the shell takes its own for it.
    initramfs_program "$work/tree" ip
    mkdir "$work/tree/tools"
    mv "$work/tree/bin/ip" "$work/tree/tools/"
    gcc -std=gnu17 -O2 -Wall -static -pthread -o "$work/tree/bin/tasks" "$VM_SCRIPTS/tasks/tasks.c"
    rich_disk "$work"
}

guest_define() {
    crash_defaults
    SERIES=${1%-*} MEM=640M DERIVE='c0 c31 z31'
}

# Of a guest that crashes.
guest_initramfs() {
    local work=$1 tree=$1/tree
    # shellcheck disable=SC2086
    initramfs_tree "$tree" "$KMEMDB_VM_DIR/kernels/$SERIES" "$VM_SCRIPTS/plant/plant-init.sh" $MODULES
    gcc -std=gnu17 -O2 -Wall -static -o "$tree/bin/guest" "$VM_SCRIPTS/guest.c" "$VM_SCRIPTS/witness.c"
    { printf "MODULES='%s'\n" "$MODULES" && crash_init; } >"$tree/guest.conf"
    KINDS=1 build_module "$tree" plant kmemdb_kinds
    guest_extra "$tree"
    initramfs_pack "$tree" "$work/initrd.gz"
    rm -rf "$tree"
    truncate -s 64M "$work/disk.img"
    mkfs.ext4 -q -F "$work/disk.img"
}

make_crashed() {
    fetch_headers "${1%-*}" || { say "$1: no headers of that kernel in the apt sources; skipped"; return 0; }
    make_kdump "$1"
    ! grep -a '=== FAILED' "$KMEMDB_VM_DIR/guests/$1/console.log" >&2 || die "$1: see console.log"
    derive "$KMEMDB_VM_DIR/guests/$1" c1 -c -d 1
    chmod a+r "$KMEMDB_VM_DIR/guests/$1"/vmcore*
}

make_plant() {
    [[ $1 != *-plantkdump ]] || { make_crashed "$1" && return; }
    local dir=$KMEMDB_VM_DIR/guests/$1 work
    NAME=$1
    guest_defaults
    SERIES=${1%-*} MEM=512M
    [[ $NAME != *-rich ]] || MEM=1G
    [ -e "$KMEMDB_VM_DIR/kernels/$SERIES/vmlinuz" ] || { say "$NAME: no $SERIES kernel; skipped"; return 0; }
    work=$KMEMDB_VM_DIR/guests/.$NAME.new
    rm -rf "$work"
    mkdir -p "$work"
    if [[ $NAME = *-rich ]]; then
        rich_tree "$work"
    else
        # shellcheck disable=SC2086
        initramfs_tree "$work/tree" "$KMEMDB_VM_DIR/kernels/$SERIES" "$VM_SCRIPTS/plant/plant-init.sh" $MODULES qemu_fw_cfg
        truncate -s 64M "$work/disk.img"
        mkfs.ext4 -q -F "$work/disk.img"
    fi
    gcc -std=gnu17 -O2 -Wall -static -o "$work/tree/bin/guest" "$VM_SCRIPTS/guest.c" "$VM_SCRIPTS/witness.c"
    printf "MODULES='%s qemu_fw_cfg'\nZRAM_MB=%s\n" "$MODULES" "$ZRAM_MB" >"$work/tree/guest.conf"
    if [[ $NAME = *-plant ]] && [ -e "$KMEMDB_VM_DIR/kernels/$SERIES/modules/kmemdb_kinds.ko" ]; then
        cp "$KMEMDB_VM_DIR/kernels/$SERIES/modules/kmemdb_kinds.ko" "$work/tree/modules/" # of make-toy.sh
    elif [[ $NAME = *-plant ]]; then
        fetch_headers "$SERIES" || { say "$NAME: no headers of that kernel in the apt sources; skipped"; return 0; }
        KINDS=1 build_module "$work/tree" plant kmemdb_kinds
    fi
    initramfs_pack "$work/tree" "$work/initrd.gz"
    rm -rf "$work/tree"
    guest_freeze "$work" "$dir"
}

make_each make_plant 'SERIES-plant|SERIES-clean|SERIES-rich|SERIES-plantkdump' "$@"
