#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-or-later
# /init of the capture kernel (busybox): save /proc/vmcore to the second and third disk, then power off.
/bin/busybox --install -s /bin
export PATH=/bin
mount -t proc proc /proc
mount -t sysfs sysfs /sys
mount -t devtmpfs dev /dev
mkdir -p /tmp   # makedumpfile keeps its notes there
for m in virtio_ring virtio virtio_pci_modern_dev virtio_pci_legacy_dev virtio_pci virtio_blk; do
    [ ! -e "/modules/$m.ko" ] || insmod "/modules/$m.ko"
done
echo "vmcore-bytes $(stat -c %s /proc/vmcore)"
dd if=/proc/vmcore of=/dev/vdb bs=1M conv=fsync && echo copied
# A filtered dump straight from /proc/vmcore, as a machine that cannot store all of its memory does it. A pipe
# cannot seek, hence the flattened format.
makedumpfile -F -l -d 31 /proc/vmcore >/dev/vdc && sync && echo filtered
echo capture-end
poweroff -f
