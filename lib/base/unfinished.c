/* SPDX-License-Identifier: GPL-2.0-or-later */
#include <limits.h>
#include <stdlib.h>
#include <string.h>

#include "unfinished.h"

pid_t km_unfinished_pid(const char *name, const char *base)
{
	static const char suffix[] = ".tmp";
	size_t n = strlen(name), digits = 0, end;
	unsigned long pid;

	if (name[0] != '.' || n < sizeof(suffix) || strcmp(name + n - strlen(suffix), suffix) != 0)
		return 0;
	end = n - strlen(suffix);
	while (digits < end && name[end - digits - 1] >= '0' && name[end - digits - 1] <= '9')
		digits++;
	/* ".", the base, "." */
	if (!digits || digits > 10 || end - digits < 3 || name[end - digits - 1] != '.' || name[end - digits] == '0')
		return 0;
	if (base && (end - digits - 2 != strlen(base) || strncmp(name + 1, base, strlen(base)) != 0))
		return 0;
	pid = strtoul(name + end - digits, NULL, 10);
	return pid <= INT_MAX ? (pid_t)pid : 0;
}
