/* SPDX-License-Identifier: GPL-2.0-or-later */
#ifndef KM_VM_FLAG_H
#define KM_VM_FLAG_H

/** Flags of mappings (vm_area_struct.vm_flags) as /proc/PID/smaps shows them. */

#include "view/view.h"

#define KM_VM_FLAGS_ROOM (64u * 3)

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
