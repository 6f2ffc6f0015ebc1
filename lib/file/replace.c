/* SPDX-License-Identifier: GPL-2.0-or-later */
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "mapfile.h"
#include "replace.h"

enum km_status km_file_replaceable(const char *path, const char *head, const char *what, char **ret, struct km_err *err)
{
	size_t bytes = strlen(head);
	struct km_mapfile m;
	enum km_status st;
	struct stat sb;
	bool ours;

	*ret = NULL;
	if (lstat(path, &sb)) {
		if (errno != ENOENT)
			return km_fail(err, KM_IO, "cannot write '%s': %s", path, strerror(errno));
		*ret = strdup(path);
		return *ret ? KM_OK : km_fail(err, KM_NOMEM, "out of memory");
	}
	if (stat(path, &sb))
		return km_fail(err, KM_IO, "cannot write '%s': it is a link that leads nowhere", path);
	if (!S_ISREG(sb.st_mode))
		return km_fail(err, KM_FORMAT, "cannot write '%s': there is something that is no regular file", path);
	st = km_mapfile_open(path, &m, err);
	if (st)
		return st;
	ours = !m.bytes || (m.bytes >= bytes && !memcmp(m.data, head, bytes));
	km_mapfile_close(&m);
	if (!ours)
		return km_fail(err, KM_FORMAT, "cannot write '%s': there is a file that is no %s", path, what);
	*ret = realpath(path, NULL);
	return *ret ? KM_OK : km_fail(err, errno == ENOMEM ? KM_NOMEM : KM_IO, "cannot write '%s': %s", path, strerror(errno));
}
