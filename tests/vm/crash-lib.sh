# SPDX-License-Identifier: GPL-2.0-or-later
# Guests of other scripts that end as those of make-kdump.sh do: they crash, and a capture kernel saves them. Sourced after
# common.sh and guest-lib.sh.
# shellcheck shell=bash

# Functions of make-kdump.sh, which goes on to make its own guests: guest_extra, derive, derive_all, make_kdump.
eval "$(sed -n '/^[a-z_]*() {$/,/^}$/p' "$VM_SCRIPTS/make-kdump.sh" | sed '/^guest_define() {$/,/^}$/d')"

crash_programs='qemu-system-x86_64=qemu-system-x86 busybox=busybox-static cpio gcc mkfs.ext4=e2fsprogs kexec=kexec-tools makedumpfile'

# Room for a capture kernel, which is loaded first of all (crash_init in guest.conf), and its command line.
crash_defaults() {
    guest_defaults
    MEM=400M APPEND=crashkernel=160M VMCOREINFO=0
    KEXEC_APPEND='console=ttyS0 no_timer_check nr_cpus=1 reset_devices panic=-1'
}

crash_init() {
    # shellcheck disable=SC2016
    printf 'CRASH=1\ncrash_init() {\n    kexec -s -p /boot/vmlinuz --initrd=/boot/capture.gz --append="%s" || echo "=== FAILED kexec"\n    rm -rf /boot\n}\n' "$KEXEC_APPEND"
}
