/* SPDX-License-Identifier: GPL-2.0-or-later */
#ifndef KM_BTF_H
#define KM_BTF_H

/**
 * Types of modules, as the kernel itself keeps them in memory (struct btf, kernel/bpf/btf.c): a vmlinux has none of
 * what only a module uses. Since v5.11, with CONFIG_DEBUG_INFO_BTF_MODULES.
 */

#include "view/view.h"

struct km_btf {
	struct km_view *view;
	struct km_btf_part {
		uint64_t types; /* array of pointers to struct btf_type */
		uint64_t strings;
		uint32_t nr_types, start_id, start_string;
	} own, base;
};

/**
 * Find the types of the module called @module. KM_OK; KM_ABSENT: this kernel keeps no types of modules; KM_NOTFOUND:
 * there is no such module, or it has none; or why memory cannot be read.
 */
enum km_status km_btf_open(struct km_btf *b, struct km_view *view, const char *module);

/**
 * Find where a member of one of the module's own structures is: a name, names joined by dots, or "name[]" for
 * the elements of an array. *@ret is set up as by the layout, but for the sign. KM_OK; KM_NOTFOUND;
 * KM_CORRUPT; or why memory cannot be read.
 */
enum km_status km_btf_place(const struct km_btf *b, const char *type, const char *path,
			    struct km_place *ret);

#endif
