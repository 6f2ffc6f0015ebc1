/* SPDX-License-Identifier: GPL-2.0-or-later */
/* What the folders and the name of a file say of it. */
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

static bool ends(const char *s, const char *with)
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
		if (ends(path, kinds[i]))
			return true;
	}
	return false;
}

bool km_path_is_memory(const char *path)
{
	static const char *const kinds[] = { ".vmem", ".mem", ".raw", ".lime", ".memory" };
	size_t i;

	for (i = 0; i < KM_ARRAY_LEN(kinds); i++) {
		if (ends(path, kinds[i]))
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
