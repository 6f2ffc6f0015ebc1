/* SPDX-License-Identifier: GPL-2.0-or-later */
/* What the folders and the name of a file say of it. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/mem.h"
#include "heading.h"

const char *km_path_basename(const char *path)
{
	const char *slash = strrchr(path, '/');

	return slash ? slash + 1 : path;
}

/* Is one of the folders of @path called as one of @names? */
static bool has_folder(const char *path, const char *const *names)
{
	const char *slash;
	size_t i;

	for (; (slash = strchr(path, '/')); path = slash + 1) {
		for (i = 0; names[i]; i++) {
			if (strlen(names[i]) == (size_t)(slash - path) &&
			    strncmp(path, names[i], (size_t)(slash - path)) == 0)
				return true;
		}
	}
	return false;
}

bool km_path_is_placed(const char *path)
{
	static const char *const folders[] = { "proc", "sys", "sos_commands", "etc", NULL };

	return has_folder(path, folders);
}

bool km_path_is_command(const char *path, size_t *ret_root)
{
	static const char folder[] = "sos_commands/";
	const char *at = strstr(path, folder);

	if (!at || (at != path && at[-1] != '/'))
		return false;
	*ret_root = (size_t)(at - path);
	return true;
}

/*
 * Folders of programs, their settings and documents (what is called dmesg there is the program), and sos's own files.
 */
bool km_path_is_program_folder(const char *path)
{
	static const char *const folders[] = { "bin", "sbin", "usr", "lib", "lib64", "etc",
					       "doc", "share", "include", "sos_reports", "sos_logs", NULL };

	return has_folder(path, folders);
}

bool km_path_is_kernel_folder(const char *path)
{
	static const char *const folders[] = { "proc", "sys", NULL };

	return has_folder(path, folders);
}

static bool path_ends(const char *s, const char *with)
{
	size_t n = strlen(s), m = strlen(with);

	return n >= m && strcmp(s + n - m, with) == 0;
}

/* Documents and sources quote what the kernel prints. */
bool km_path_is_document(const char *path)
{
	static const char *const kinds[] = { ".md", ".rst", ".c", ".h", ".S", ".py", ".sh",
					     ".pl", ".sql", ".go", ".html", ".def", ".rs", ".patch" };
	size_t i;

	for (i = 0; i < KM_ARRAY_LEN(kinds); i++) {
		if (path_ends(path, kinds[i]))
			return true;
	}
	return false;
}

bool km_path_is_memory(const char *path)
{
	static const char *const kinds[] = { ".vmem", ".mem", ".raw", ".lime", ".memory" };
	size_t i;

	for (i = 0; i < KM_ARRAY_LEN(kinds); i++) {
		if (path_ends(path, kinds[i]))
			return true;
	}
	return false;
}

/* Logs of all programs, in which the kernel's lines may come late. */
bool km_path_is_system_log(const char *path)
{
	static const char *const names[] = { "messages", "syslog", "kern.log", "journal",
					     "vmcore-dmesg", "kexec-dmesg", "dmesg", "console" };
	const char *base = km_path_basename(path);
	size_t i;

	for (i = 0; i < KM_ARRAY_LEN(names); i++) {
		if (strncmp(base, names[i], strlen(names[i])) == 0)
			return true;
	}
	return false;
}

size_t km_path_root_before(const char *path, size_t bytes)
{
	static const char *const inner[] = { "sys", "proc", "var", "kernel",
					     "debug", "mm", "slab", "log" };
	size_t end = bytes, report, i;

	if (km_path_is_command(path, &report) && report < bytes)
		return report;
	while (end) {
		size_t start = end - 1;

		while (start && path[start - 1] != '/')
			start--;
		for (i = 0; i < KM_ARRAY_LEN(inner); i++) {
			if (strlen(inner[i]) == end - 1 - start &&
			    strncmp(path + start, inner[i], end - 1 - start) == 0)
				break;
		}
		if (i == KM_ARRAY_LEN(inner))
			break;
		end = start;
		if (i < 3)
			return end;
	}
	return bytes;
}

/* Where the last component of the folder @path, of @n bytes with the slash, begins. */
static size_t last_folder(const char *path, size_t n)
{
	while (n && path[n - 1] == '/')
		n--;
	while (n && path[n - 1] != '/')
		n--;
	return n;
}

/* "db1" of "db1_meminfo_26.11.24.1000.dat", where OSWatcher's folder is "oswmeminfo"; 0: not of that form. */
static size_t host_bytes(const char *folder, size_t folder_bytes, const char *base)
{
	const char *at;

	while (folder_bytes && folder[folder_bytes - 1] == '/')
		folder_bytes--;
	if (folder_bytes <= 3)
		return 0;
	for (at = strchr(base, '_'); at; at = strchr(at + 1, '_')) {
		if (strncmp(at + 1, folder + 3, folder_bytes - 3) == 0 && strchr("._", at[folder_bytes - 2]))
			return (size_t)(at - base);
	}
	return 0;
}

char *km_path_root(const char *path, char *host, size_t host_room)
{
	const char *base = km_path_basename(path);
	size_t n = (size_t)(base - path), up = last_folder(path, n), above = last_folder(path, up), k;
	char *root;

	*host = '\0';
	if (strncmp(path + up, "osw", 3) != 0)
		return strndup(path, n);
	k = host_bytes(path + up, n - up, base);
	if (k && k < host_room)
		snprintf(host, host_room, "%.*s", (int)k, base);
	if (!*host || (up - above == k + 1 && strncmp(path + above, base, k) == 0))
		return strndup(path, up);
	return asprintf(&root, "%.*s%s/", (int)up, path, host) < 0 ? NULL : root;
}
