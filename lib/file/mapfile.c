/* SPDX-License-Identifier: GPL-2.0-or-later */
#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include "mapfile.h"

/* Say what the file is instead, and what to do. */
static const char *kind_of(mode_t mode)
{
	if (S_ISFIFO(mode))
		return " but a pipe; write what comes out of it to a file first";
	if (S_ISBLK(mode) || S_ISCHR(mode))
		return " but a device; copy it to a file first";
	if (S_ISSOCK(mode))
		return " but a socket";
	return S_ISDIR(mode) ? " but a directory" : "";
}

enum km_status km_mapfile_take(int fd, const char *name, struct km_mapfile *ret,
			       struct km_err *err)
{
	struct km_mapfile m = { 0 };
	enum km_status fail = KM_OK;
	struct stat sb;

	if (fstat(fd, &sb) < 0) {
		fail = km_fail(err, KM_IO, "cannot open '%s': %s", name, strerror(errno));
	} else if (!S_ISREG(sb.st_mode)) {
		fail = km_fail(err, KM_FORMAT, "cannot open '%s': not a regular file%s", name,
			       kind_of(sb.st_mode));
	} else {
		m.bytes = (uint64_t)sb.st_size;
		m.mtime_ns =
			(uint64_t)sb.st_mtim.tv_sec * 1000000000u + (uint64_t)sb.st_mtim.tv_nsec;
		m.inode = sb.st_ino;
		m.device = sb.st_dev;
		m.owner = sb.st_uid;
		m.mode = sb.st_mode & 07777;
	}
	if (!fail && m.bytes) {
		void *p = mmap(NULL, m.bytes, PROT_READ, MAP_SHARED, fd, 0);

		if (p == MAP_FAILED)
			fail = km_fail(err, KM_IO, "cannot map '%s': %s", name, strerror(errno));
		else
			m.data = p;
	}
	close(fd);
	if (fail)
		return fail;
	*ret = m;
	return KM_OK;
}

enum km_status km_mapfile_open(const char *path, struct km_mapfile *ret, struct km_err *err)
{
	int fd = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK);

	return fd < 0 ? km_fail(err, KM_IO, "cannot open '%s': %s", path, strerror(errno))
		      : km_mapfile_take(fd, path, ret, err);
}

void km_mapfile_close(struct km_mapfile *m)
{
	if (m->data)
		munmap((void *)(uintptr_t)m->data, m->bytes);
	*m = (struct km_mapfile){ 0 };
}
