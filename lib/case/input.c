/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Where an input lies, and whether the case holds it already. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "input.h"
#include "base/mem.h"

void km_case_next_capture(struct km_store *store)
{
	struct km_err err;

	if (km_store_rows(store, &km_tbl_capture))
		km_store_next_capture(store);
	else
		(void)km_store_drop_capture(store, &err); /* the store keeps a failure */
}

bool km_case_is_loaded(const struct km_load_options *o, struct km_store *store, const char *input,
		       const char *origin, const char *fingerprint, const char *content,
		       int64_t first_id, size_t *nr)
{
	int64_t id = km_store_find_input(store, fingerprint, content);

	if (!id || id >= first_id)
		return false;
	(*nr)++;
	if (o->duplicate)
		o->duplicate(o->progress_arg, input, origin, id);
	return true;
}

void km_case_folder(const char *path, char *buf, size_t bytes)
{
	_cleanup_(km_freep) char *whole = realpath(path, NULL);
	struct stat st;
	char *slash;

	*buf = '\0';
	if (!whole || strlen(whole) >= bytes || stat(whole, &st))
		return;
	slash = strrchr(whole, '/');
	if (!S_ISDIR(st.st_mode) || !strcmp(slash, "/proc"))
		*slash = '\0';
	snprintf(buf, bytes, "%s", *whole ? whole : "/");
}
