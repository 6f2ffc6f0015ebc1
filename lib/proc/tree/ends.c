/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * How the files of a snapshot end. A shell takes the newline at the end of what it reads, "$(cat FILE)", and so do some
 * forms of the web: then it lacks in all files, of which none is cut.
 */
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include "impl.h"

#define END_BYTES      4096
#define LEAST_STRIPPED 2 /* files of several lines without a newline at the end: one alone may be cut */

/* The last bytes of @item into @buf of END_BYTES; 0: it is empty, or not known where it ends. */
static size_t read_end(const struct km_tree *t, const struct km_tree_item *item, char *buf, uint64_t *ret_bytes)
{
	size_t n;
	ssize_t got;
	struct stat st;
	int fd;

	if (!item->file) {
		*ret_bytes = item->bytes;
		n = item->bytes < END_BYTES ? item->bytes : END_BYTES;
		km_copy(buf, t->blobs.v[item->blob].data + item->offset + item->bytes - n, n);
		return n;
	}
	fd = open(item->file, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK);
	if (fd < 0)
		return 0;
	got = fstat(fd, &st) ? 0 : pread(fd, buf, END_BYTES, st.st_size < END_BYTES ? 0 : st.st_size - END_BYTES);
	close(fd);
	*ret_bytes = got > 0 ? (uint64_t)st.st_size : 0;
	return got > 0 && st.st_size ? (size_t)got : 0;
}

bool km_tree_is_stripped(const struct km_tree *t, const struct km_tree_item *first, size_t n)
{
	uint64_t bytes, last = 0;
	unsigned stripped = 0;
	bool differ = false;
	char buf[END_BYTES];
	size_t i, end;

	for (i = 0; i < n; i++) {
		if (!first[i].parser || first[i].parser->binary || first[i].truncated)
			continue;
		end = read_end(t, &first[i], buf, &bytes);
		if (!end)
			continue;
		if (buf[end - 1] == '\n')
			return false;
		if (!memchr(buf, '\n', end))
			continue;
		/* Files that were cut by a limit are of one size. */
		differ = differ || (stripped && bytes != last);
		last = bytes;
		stripped++;
	}
	return stripped >= LEAST_STRIPPED && differ;
}
