/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Names that only one file of /proc has, whatever folder a copy of it is in. */
#include <ctype.h>
#include <string.h>
#include <strings.h>

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

/* A folder "Proc" or "PROC" in @path, not "proc"; NULL: there is none. */
static const char *proc_in_capitals(const char *path)
{
	const char *at = path, *slash;

	for (; (slash = strchr(at, '/')); at = slash + 1) {
		if (slash - at == 4 && strncasecmp(at, "proc", 4) == 0)
			return memcmp(at, "proc", 4) ? at : NULL;
	}
	return NULL;
}

const char *km_text_fold_proc(const char *path, char *buf, size_t bytes)
{
	const char *at = proc_in_capitals(path);
	size_t n = strlen(path), i;

	if (!at || n >= bytes)
		return path;
	memcpy(buf, path, n + 1);
	for (i = (size_t)(at - path); i < n; i++)
		buf[i] = (char)tolower((unsigned char)buf[i]);
	return buf;
}
