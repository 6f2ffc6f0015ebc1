/* SPDX-License-Identifier: GPL-2.0-or-later */
/* The bytes of a file or member, mapped. */
#include <errno.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include "impl.h"

enum km_status km_tree_map(struct km_tree *t, int fd, uint32_t *ret_blob)
{
	struct km_blob *b = km_vec_push(&t->blobs);
	struct stat st;
	void *p;

	if (!b || fstat(fd, &st)) {
		close(fd);
		return b ? km_fail(&t->error, KM_IO, "%s", strerror(errno)) : KM_NOMEM;
	}
	*ret_blob = (uint32_t)(t->blobs.n - 1);
	*b = (struct km_blob){ "", 0, false, false };
	if (st.st_size > 0) {
		p = mmap(NULL, (size_t)st.st_size, PROT_READ, MAP_PRIVATE, fd, 0);
		if (p == MAP_FAILED) {
			close(fd);
			return km_fail(&t->error, KM_IO, "cannot map: %s", strerror(errno));
		}
		*b = (struct km_blob){ p, (uint64_t)st.st_size, true, false };
	}
	close(fd);
	return KM_OK;
}
