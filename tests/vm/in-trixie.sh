#!/bin/bash
# SPDX-License-Identifier: GPL-2.0-or-later
# Run a command in the Debian 13 tree that make-trixie.sh made. Needs root. There, /vm is $KMEMDB_VM_DIR and
# /src is this project (read-only unless KMEMDB_TRIXIE_RW=1: builds belong elsewhere, e.g. /tmp/build).
#
# usage: in-trixie.sh COMMAND [ARGUMENT...]        e.g. in-trixie.sh crash -s /vm/kernels/6.12/vmlinux /vm/guests/…
set -eu
. "$(dirname -- "$0")/common.sh"
root=$KMEMDB_VM_DIR/trixie
[ -x "$root/bin/sh" ] || die "no Debian 13 tree in $root: run make-trixie.sh"
[ $# -gt 0 ] || die "usage: in-trixie.sh COMMAND [ARGUMENT...]"

# A mount namespace of its own: the mounts disappear with the command, and parallel runs do not meet.
export root KMEMDB_SOURCE
exec unshare --mount --propagation private /bin/sh -c '
    mkdir -p "$root/vm" "$root/src"
    mount -t proc proc "$root/proc"
    mount --rbind /dev "$root/dev"
    mount --bind "$KMEMDB_VM_DIR" "$root/vm"
    mount --bind "$KMEMDB_SOURCE" "$root/src"
    [ "${KMEMDB_TRIXIE_RW:-0}" = 1 ] || mount -o remount,bind,ro "$root/src"
    exec env -u TMPDIR HOME=/root LC_ALL=C.UTF-8 PATH=/usr/local/bin:/usr/bin:/bin:/usr/sbin:/sbin \
        DEBIAN_FRONTEND="${DEBIAN_FRONTEND:-}" KMEMDB_VM_DIR=/vm chroot "$root" "$@"
' sh "$@"
