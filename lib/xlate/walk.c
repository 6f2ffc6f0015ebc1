/* SPDX-License-Identifier: GPL-2.0-or-later */
#include <stddef.h>
#include <string.h>

#include "xlate.h"

static const struct km_arch *const km_archs[] = { &km_arch_x86_64, NULL };

const struct km_arch *km_arch_by_machine(uint16_t machine)
{
	size_t i;

	for (i = 0; km_archs[i]; i++)
		if (!machine || km_archs[i]->machine == machine)
			return km_archs[i];
	return NULL;
}

const struct km_arch *km_arch_by_name(const char *name)
{
	size_t i;

	for (i = 0; km_archs[i]; i++)
		if (strcmp(km_archs[i]->name, name) == 0)
			return km_archs[i];
	return NULL;
}

bool km_vmalloc_is_random(uint64_t lowest)
{
	size_t i;

	for (i = 0; km_archs[i]; i++)
		if (km_archs[i]->vmalloc_is_random(lowest))
			return true;
	return false;
}

enum km_status km_xlate_kernel(const struct km_xlate *x, uint64_t vaddr, km_phys_read_fn read,
			       void *arg, struct km_mapping *ret)
{
	if (!x->arch->is_kernel(x, vaddr))
		return KM_UNMAPPED;
	if (x->arch->fixed(x, vaddr, ret) == KM_OK)
		return KM_OK;
	return x->arch->walk(x, x->pgd_paddr, vaddr, read, arg, ret);
}
