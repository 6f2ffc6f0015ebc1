/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Names that only one file of /proc has, whatever folder a copy of it is in. */
#include <string.h>

#include "heading.h"

/* Files that are what they are called in whatever folder; the weak ones only beside one of these. */
static const struct {
	const char *path;
	bool weak;
} bare[] = {
	{ "proc/buddyinfo", false },
	{ "proc/pagetypeinfo", false },
	{ "proc/zoneinfo", false },
	{ "proc/meminfo", false },
	{ "proc/vmstat", false },
	{ "proc/slabinfo", false },
	{ "proc/vmallocinfo", false },
	{ "proc/allocinfo", false },
	{ "proc/modules", true },
	{ "proc/swaps", true },
	{ "proc/iomem", true },
	{ "proc/version", true },
	{ "proc/cmdline", true },
	{ "proc/uptime", true },
	{ "proc/stat", true },
};

const char *km_text_bare_name(const char *name, size_t bytes, bool *ret_weak)
{
	size_t i;

	for (i = 0; i < KM_ARRAY_LEN(bare); i++) {
		const char *base = bare[i].path + strlen("proc/");

		if (strlen(base) == bytes && memcmp(base, name, bytes) == 0) {
			*ret_weak = bare[i].weak;
			return bare[i].path;
		}
	}
	return NULL;
}
