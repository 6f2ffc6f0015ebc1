/* SPDX-License-Identifier: GPL-2.0-or-later */
#include <string.h>

#include "entry_rule.h"

bool km_has_symbol(const struct km_layout *l, const char *name)
{
	unsigned i;

	for (i = 0; i < KM_NR_SYMS; i++)
		if (strcmp(km_sym_decls[i].names[0], name) == 0)
			return l->syms[i].present;
	return false;
}

static bool has_enumeration(const struct km_layout *l, const char *name)
{
	unsigned i;

	for (i = 0; i < KM_NR_ENUMS; i++)
		if (strcmp(km_enum_decls[i].names[0], name) == 0)
			return l->enums[i].n != 0;
	return false;
}

const struct km_entry_rule *km_entry_rule_find(const struct km_kernel *k)
{
	const struct km_entry_rule *r = k->xlate.arch->entry_rules;

	while ((r->symbol && !km_has_symbol(k->layout, r->symbol)) ||
	       (r->enumeration && !has_enumeration(k->layout, r->enumeration)))
		r++;
	return r;
}
