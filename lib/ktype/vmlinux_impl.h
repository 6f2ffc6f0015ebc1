/* SPDX-License-Identifier: GPL-2.0-or-later */
#ifndef KM_VMLINUX_IMPL_H
#define KM_VMLINUX_IMPL_H

/* What the files of lib/ktype share of struct km_vmlinux; not for others. */

#include "image.h"
#include "types.h"
#include "vmlinux.h"

struct km_vmlinux {
	struct km_kernel_id id;
	struct km_types types;	      /* indexed */
	KM_VEC(struct km_elfsym) sym; /* those that the kernel has; names live in types.arena or are static */
	bool foreign;		      /* a profile that was made for other names than layout.def's */
	struct km_layout *layout;
	struct km_arena arena; /* reasons */
};

#endif
