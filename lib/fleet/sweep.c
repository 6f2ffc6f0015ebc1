/* SPDX-License-Identifier: GPL-2.0-or-later */
/* What a killed run left behind. */
#include <dirent.h>
#include <string.h>
#include <unistd.h>

#include "build.h"

void km_fleet_sweep(const char *path, const char *lead)
{
	DIR *d = opendir(path);
	struct dirent *e;

	while (d && (e = readdir(d))) {
		const char *name = e->d_name + (*e->d_name == '.');

		if (!strncmp(name, lead, strlen(lead)))
			(void)unlinkat(dirfd(d), e->d_name, 0);
	}
	if (d)
		(void)closedir(d);
}
