/* SPDX-License-Identifier: GPL-2.0-or-later */
#include <fcntl.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <unistd.h>

#include "scratch.h"

enum km_status km_scratch_create(uint64_t bytes, struct km_scratch *ret)
{
	const char *dir = getenv("TMPDIR");
	void *p = MAP_FAILED;
	int fd;

	if (!bytes || bytes > INT64_MAX)
		return KM_NOMEM;
	fd = open(dir && *dir ? dir : "/var/tmp", O_TMPFILE | O_RDWR | O_CLOEXEC, 0600);
	if (fd >= 0) {
		if (ftruncate(fd, (off_t)bytes) == 0)
			p = mmap(NULL, bytes, PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0);
		close(fd);
	}
	if (p == MAP_FAILED)
		p = mmap(NULL, bytes, PROT_READ | PROT_WRITE,
			 MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
	if (p == MAP_FAILED)
		return KM_NOMEM;
	*ret = (struct km_scratch){ p, bytes };
	return KM_OK;
}

void km_scratch_destroy(struct km_scratch *s)
{
	if (s->data)
		munmap(s->data, s->bytes);
	*s = (struct km_scratch){ 0 };
}
