/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Names that only one file of /proc has, whatever folder a copy of it is in. */
#include <ctype.h>
#include <stdio.h>
#include <string.h>
#include <strings.h>

#include "heading.h"
#include "proc/constants.h"

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

/* ---- what a name speaks of ---- */

/* Files that a name speaks of only behind "proc". */
static const char *const others[] = { "proc/loadavg", "proc/pressure/memory", "proc/sys/kernel/tainted", "proc/sys/kernel/osrelease" };

/* @name in small letters, each run of marks as one '_'. False: it is longer than @buf. */
static bool fold_name(const char *name, char *buf, size_t bytes)
{
	size_t n = 0;

	for (; *name && n + 1 < bytes; name++) {
		if (isalnum((unsigned char)*name))
			buf[n++] = (char)tolower((unsigned char)*name);
		else if (n && buf[n - 1] != '_')
			buf[n++] = '_';
	}
	buf[n] = '\0';
	return !*name;
}

/* Bytes of @folded that are the words of @path behind "proc/"; 0: it goes on otherwise. */
static size_t words_of(const char *folded, const char *path)
{
	const char *known = path + strlen("proc/");
	size_t i;

	for (i = 0; known[i]; i++)
		if (folded[i] != (known[i] == '/' ? '_' : known[i]))
			return 0;
	return folded[i] && folded[i] != '_' ? 0 : i;
}

struct search {
	struct km_named_file *ret;
	size_t longest;
};

static void take_longer(struct search *s, size_t n, const char *path, bool weak)
{
	if (n <= s->longest)
		return;
	s->longest = n;
	s->ret->weak = weak;
	snprintf(s->ret->path, sizeof(s->ret->path), "%s", path);
}

/* "sys_vm_min_free_kbytes_txt": the longest name of a setting. */
static void take_setting(struct search *s, const char *folded)
{
	char knob[KM_HEADING_MAX], path[KM_HEADING_MAX];
	char *name = knob + strlen("vm."), *end;
	size_t before = strlen("sys_vm_");

	if (strncmp(folded, "sys_vm_", before) != 0)
		return;
	snprintf(knob, sizeof(knob), "vm.%s", folded + before);
	while (!km_knob_is_known(knob)) {
		end = strrchr(name, '_');
		if (!end)
			return;
		*end = '\0';
	}
	snprintf(path, sizeof(path), "proc/sys/vm/%.200s", name);
	take_longer(s, before + strlen(name), path, true);
}

/* The longest known name that begins at @folded; @behind_proc: "proc" is the word before. */
static void take_known(struct search *s, const char *folded, bool behind_proc)
{
	size_t i;

	for (i = 0; i < KM_ARRAY_LEN(bare); i++)
		take_longer(s, words_of(folded, bare[i].path), bare[i].path, bare[i].weak);
	for (i = 0; behind_proc && i < KM_ARRAY_LEN(others); i++)
		take_longer(s, words_of(folded, others[i]), others[i], true);
	if (behind_proc)
		take_setting(s, folded);
}

/* Behind the word "proc" in @folded; NULL: it has none. */
static const char *behind_proc(const char *folded)
{
	const char *at = folded;

	while ((at = strstr(at, "proc_"))) {
		if (at == folded || at[-1] == '_')
			return at + strlen("proc_");
		at++;
	}
	return NULL;
}

bool km_text_named_file(const char *name, struct km_named_file *ret)
{
	struct search s = { .ret = ret };
	char folded[KM_HEADING_MAX];
	const char *at, *words;

	if (!fold_name(name, folded, sizeof(folded)))
		return false;
	words = behind_proc(folded);
	if (words) {
		ret->first = words == folded + strlen("proc_");
		take_known(&s, words, true);
		return s.longest != 0;
	}
	for (at = folded; *at; at += strcspn(at, "_"), at += *at != '\0') {
		size_t before = s.longest;

		take_known(&s, at, false);
		if (s.longest > before)
			ret->first = at == folded;
	}
	return s.longest != 0;
}
