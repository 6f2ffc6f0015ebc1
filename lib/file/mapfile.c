/* SPDX-License-Identifier: GPL-2.0-or-later */
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/vfs.h>
#include <unistd.h>

#include "base/mem.h"
#include "mapfile.h"

#define PROC_SUPER_MAGIC 0x9fa0 /* linux/magic.h */

/* Files that are the memory of the kernel that runs; a copy of one elsewhere is an ordinary file. */
static bool is_running_kernel(const char *path)
{
	static const char *const files[] = { "/proc/kcore", "/dev/mem", "/dev/kmem", "/dev/crash" };
	char real[PATH_MAX] = "";
	struct statfs fs;
	const char *name;
	size_t i;

	/* Where it fails, glibc has left there what is not there, or must not be entered. */
	if (!realpath(path, real) && !*real)
		(void)snprintf(real, sizeof(real), "%s", path);
	for (i = 0; i < KM_ARRAY_LEN(files); i++)
		if (!strcmp(real, files[i]))
			return true;
	/* procfs may be mounted elsewhere; its vmcore is the memory of a kernel that crashed. */
	name = strrchr(real, '/');
	return name && !strcmp(name, "/kcore") && !statfs(path, &fs) && fs.f_type == PROC_SUPER_MAGIC;
}

static enum km_status refuse_running(const char *name, struct km_err *err)
{
	return km_fail(err, KM_UNSUPPORTED,
		       "cannot open '%s': it is the memory of the running kernel, which changes while it is read; "
		       "make a snapshot with `kmemdb capture`, or a crash dump",
		       name);
}

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
	char link[32];
	struct stat sb;

	(void)snprintf(link, sizeof(link), "/proc/self/fd/%d", fd);
	if (fstat(fd, &sb) < 0) {
		fail = km_fail(err, KM_IO, "cannot open '%s': %s", name, strerror(errno));
	} else if (is_running_kernel(link)) {
		fail = refuse_running(name, err);
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
	int fd = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK), error = errno;

	if (fd >= 0)
		return km_mapfile_take(fd, path, ret, err);
	/* Who must not read it gets the same message. */
	return is_running_kernel(path) ? refuse_running(path, err)
				       : km_fail(err, KM_IO, "cannot open '%s': %s", path, strerror(error));
}

void km_mapfile_close(struct km_mapfile *m)
{
	if (m->data)
		munmap((void *)(uintptr_t)m->data, m->bytes);
	*m = (struct km_mapfile){ 0 };
}
