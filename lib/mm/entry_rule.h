/* SPDX-License-Identifier: GPL-2.0-or-later */
#ifndef KM_ENTRY_RULE_H
#define KM_ENTRY_RULE_H

/** How this kernel writes entries of page tables that are not present. */

#include "view/view.h"

/** Whether the kernel has @name, one of the symbols that the layout declares. */
bool km_has_symbol(const struct km_layout *l, const char *name);
/** The first of the architecture's rules that holds for the kernel; never NULL. */
const struct km_entry_rule *km_entry_rule_find(const struct km_kernel *k);

#endif
