/* SPDX-License-Identifier: GPL-2.0-or-later */
#ifndef KM_VMLINUX_IMPL_H
#define KM_VMLINUX_IMPL_H

/* The parts of struct km_vmlinux that the files of lib/ktype share; not for others. */

#include "dwarf/image.h"
#include "layout/types.h"
#include "vmlinux.h"

struct km_vmlinux {
	struct km_kernel_id id;
	struct km_types types;	      /* indexed */
	KM_VEC(struct km_elfsym) sym; /* that the kernel has; names are static or in types.arena */
	uint64_t names_hash;	      /* of the names that were looked for, see km_profile_names_hash() */
	struct km_layout *layout;
	struct km_arena arena; /* reasons */
};

/** The identity of an ELF file: build-id and, with @banner, the text at that symbol. */
void km_identify_elf(const struct km_image *im, const struct km_elfsym *banner,
		     struct km_kernel_id *ret);
/** As km_vmlinux_identify(), but of an ELF file the build-id alone, for which its symbols are not read. */
enum km_status km_vmlinux_identify_build(const char *path, struct km_kernel_id *ret, struct km_err *err);
/** True for "6.12.1-amd64" and the like: text that may become part of a path. */
bool km_release_is_plain(const char *release);
/** True for an even number of lower-case hex digits, 8 to 80. */
bool km_build_id_is_plain(const char *build_id);

#endif
