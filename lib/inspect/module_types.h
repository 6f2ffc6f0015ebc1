/* SPDX-License-Identifier: GPL-2.0-or-later */
#ifndef KM_INSPECT_MODULE_TYPES_H
#define KM_INSPECT_MODULE_TYPES_H

/**
 * Types of modules, as a source of km_lookup: from the BTF that the dumped kernel keeps of them, and from their debug files
 * (.ko.debug, or .ko with debug information), which are looked for beside the vmlinux, by build-id and by release. A file of
 * another build-id than the loaded module's is never taken; where that is not known, none of another release or srcversion.
 */

#include "inspect.h"

struct km_module_types;

/** @btf, and @x with types that km_lookup_use() gives the result, outlive it; @vmlinux may be NULL. KM_OK or KM_NOMEM. */
enum km_status km_module_types_create(struct km_inspect *x, const struct km_lookup_sources *btf, const char *vmlinux,
				      struct km_module_types **ret);
/** Accepts NULL. */
void km_module_types_destroy(struct km_module_types *m);
/** As km_inspect_doubt(). */
void km_module_types_doubt(const struct km_module_types *m, char *buf, size_t room);
/** For km_lookup_use(); borrowed. */
const struct km_lookup_sources *km_module_types_sources(struct km_module_types *m);

#endif
