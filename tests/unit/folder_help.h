/* SPDX-License-Identifier: GPL-2.0-or-later */
#ifndef KM_FOLDER_HELP_H
#define KM_FOLDER_HELP_H

/** A folder of its own for the files of a test. */

#include <ftw.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* The folder, and where a case goes in it. */
struct folder {
	char dir[64], path[96];
};

static inline bool folder_make(struct folder *s)
{
	strcpy(s->dir, "/tmp/kmemdb-test.XXXXXX");
	if (!mkdtemp(s->dir))
		return false;
	snprintf(s->path, sizeof(s->path), "%s/case.db", s->dir);
	return true;
}

static inline int folder_remove_one(const char *path, const struct stat *st, int flag,
				    struct FTW *ftw)
{
	(void)st, (void)flag, (void)ftw;
	return remove(path);
}

static inline void folder_remove(const struct folder *s)
{
	(void)nftw(s->dir, folder_remove_one, 8, FTW_DEPTH | FTW_PHYS);
}

#endif
