/* SPDX-License-Identifier: GPL-2.0-or-later */
#ifndef KM_VM_FLAG_H
#define KM_VM_FLAG_H

/** Flags of mappings (vm_area_struct.vm_flags) as /proc/PID/smaps shows them. */

#include "view/view.h"

#define KM_VM_FLAGS_ROOM (64u * 3)

/* Those that have had these values in all kernels that are read. */
#define KM_VM_READ	0x1u
#define KM_VM_WRITE	0x2u
#define KM_VM_EXEC	0x4u
#define KM_VM_SHARED	0x8u
#define KM_VM_MAYSHARE	0x80u
#define KM_VM_GROWSDOWN 0x100u
#define KM_VM_PFNMAP	0x400u
#define KM_VM_LOCKED	0x2000u
#define KM_VM_IO	0x4000u
#define KM_VM_HUGETLB	0x400000u
#define KM_VM_MIXEDMAP	0x10000000u

/** Two letters a bit; "": not shown. */
struct km_vm_letters {
	char v[64][3];
	bool part; /* some could not be read: "??" may have letters */
};

/**
 * By the kernel's own table of names, where it has one. KM_CORRUPT: it contradicts itself, or why it cannot be read to its
 * end; what it says is taken all the same.
 */
enum km_status km_vm_letters_read(struct km_vm_letters *l, struct km_view *view);
/** As in the line VmFlags: "rd wr mr". False when the letters of one could not be read. */
bool km_vm_flags_text(const struct km_vm_letters *l, uint64_t flags, char text[KM_VM_FLAGS_ROOM]);
/** As in /proc/PID/maps: "rw-p". */
void km_vm_perms(uint64_t flags, char text[5]);

#endif
