/* SPDX-License-Identifier: GPL-2.0-or-later */
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

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
		return km_fail(err, KM_FORMAT, "cannot write '%s': it exists and is not a regular file", path);
	st = km_mapfile_open(path, &m, err);
	if (st)
		return st;
	ours = !m.bytes || (m.bytes >= bytes && !memcmp(m.data, head, bytes));
	km_mapfile_close(&m);
	if (!ours)
		return km_fail(err, KM_FORMAT, "cannot write '%s': it exists and is not a %s", path, what);
	*ret = realpath(path, NULL);
	return *ret ? KM_OK : km_fail(err, errno == ENOMEM ? KM_NOMEM : KM_IO, "cannot write '%s': %s", path, strerror(errno));
}

mode_t km_file_mode(void)
{
	mode_t mask = umask(0);

	(void)umask(mask);
	return 0666 & ~mask;
}

enum km_status km_new_file_open(struct km_new_file *n, const char *to, mode_t mode, struct km_err *err)
{
	const char *slash = strrchr(to, '/');
	size_t dir = slash ? (size_t)(slash + 1 - to) : 0;
	int fd = -1;

	*n = (struct km_new_file){ .to = strdup(to) };
	if (!n->to || asprintf(&n->made, "%.*s.%s.XXXXXX", (int)dir, to, to + dir) < 0) {
		n->made = NULL;
		return km_fail(err, KM_NOMEM, "out of memory");
	}
	fd = mkostemp(n->made, O_CLOEXEC);
	if (fd >= 0 && !fchmod(fd, mode))
		n->f = fdopen(fd, "w");
	if (n->f)
		return KM_OK;
	(void)km_fail(err, KM_IO, "cannot write '%s': %s", to, strerror(errno));
	if (fd >= 0)
		(void)close(fd);
	else
		n->made[0] = '\0'; /* nothing was made */
	return KM_IO;
}

enum km_status km_new_file_keep(struct km_new_file *n, struct km_err *err)
{
	int why = 0;

	if (fflush(n->f) || ferror(n->f) || fsync(fileno(n->f)))
		why = errno ? errno : EIO;
	if (fclose(n->f) && !why)
		why = errno;
	n->f = NULL;
	if (!why && rename(n->made, n->to))
		why = errno;
	if (why)
		return km_fail(err, KM_IO, "cannot write '%s': %s", n->to, strerror(why));
	n->made[0] = '\0';
	return KM_OK;
}

void km_new_file_drop(struct km_new_file *n)
{
	if (n->f)
		(void)fclose(n->f);
	if (n->made && *n->made)
		(void)unlink(n->made);
	free(n->made);
	free(n->to);
	*n = (struct km_new_file){ 0 };
}
