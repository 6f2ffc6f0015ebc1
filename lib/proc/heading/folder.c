/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Folders of /proc: what is below a process, and copies of /proc that are called otherwise. */
#include <dirent.h>
#include <limits.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "base/mem.h"
#include "heading.h"

bool km_path_is_below_process(const char *path)
{
	const char *p = strstr(path, "proc/");

	while (p && p != path && p[-1] != '/')
		p = strstr(p + 1, "proc/");
	if (!p)
		return false;
	p += strlen("proc/");
	if (*p < '0' || *p > '9')
		return false;
	p += strspn(p, "0123456789");
	return *p == '/';
}

static bool folder_has(const char *folder, const char *name)
{
	char path[PATH_MAX];
	int n = snprintf(path, sizeof(path), "%s/%s", folder, name);

	return n > 0 && (size_t)n < sizeof(path) && !access(path, F_OK);
}

static const char *const process_files[] = { "status", "comm", "statm", "maps", "smaps", "smaps_rollup", "cgroup" };

bool km_name_is_of_process(const char *name)
{
	size_t i;

	for (i = 0; i < KM_ARRAY_LEN(process_files); i++)
		if (!strcmp(name, process_files[i]))
			return true;
	return false;
}

/* A folder with a meminfo of its own is a snapshot with a number as its name. */
static bool is_process(const char *folder)
{
	bool any = false;
	size_t i;

	for (i = 0; i < KM_ARRAY_LEN(process_files) && !any; i++)
		any = folder_has(folder, process_files[i]);
	return any && !folder_has(folder, "meminfo");
}

bool km_folder_is_proc(const char *folder)
{
	char path[PATH_MAX];
	struct dirent *e;
	bool found = false;
	DIR *d;
	int n;

	if (!folder_has(folder, "meminfo") && !folder_has(folder, "stat"))
		return false;
	d = opendir(folder);
	while (d && !found && (e = readdir(d))) {
		if (e->d_name[strspn(e->d_name, "0123456789")])
			continue;
		n = snprintf(path, sizeof(path), "%s/%s", folder, e->d_name);
		found = n > 0 && (size_t)n < sizeof(path) && is_process(path);
	}
	if (d)
		closedir(d);
	return found;
}
