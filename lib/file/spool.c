/* SPDX-License-Identifier: GPL-2.0-or-later */
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/mem.h"
#include "spool.h"

enum km_status km_spool_open(struct km_spool *s, struct km_err *err)
{
	static const char *const places[] = { "/var/tmp", "/tmp", "." };
	const char *dir = getenv("TMPDIR");
	char path[4096];
	size_t i;

	s->bytes = 0;
	for (i = 0; i <= KM_ARRAY_LEN(places); i++) {
		if (i)
			dir = places[i - 1];
		if (!dir || !*dir ||
		    (size_t)snprintf(path, sizeof(path), "%s/kmemdb.XXXXXX", dir) >= sizeof(path))
			continue;
		s->fd = mkostemp(path, O_CLOEXEC);
		if (s->fd >= 0) {
			unlink(path);
			return KM_OK;
		}
	}
	return km_fail(err, KM_IO, "cannot make a temporary file: %s", strerror(errno));
}

enum km_status km_spool_write(struct km_spool *s, const void *data, size_t bytes,
			      struct km_err *err)
{
	const char *from = data;

	while (bytes) {
		ssize_t n = write(s->fd, from, bytes);

		if (n < 0 && errno == EINTR)
			continue;
		if (n <= 0)
			return km_fail(err, KM_IO, "cannot write a temporary file: %s",
				       strerror(errno));
		from += n;
		bytes -= (size_t)n;
		s->bytes += (uint64_t)n;
	}
	return KM_OK;
}

enum km_status km_spool_stream(struct km_spool *s, FILE **ret, struct km_err *err)
{
	int fd = fcntl(s->fd, F_DUPFD_CLOEXEC, 0);

	*ret = fd >= 0 ? fdopen(fd, "w") : NULL;
	if (*ret)
		return KM_OK;
	if (fd >= 0)
		close(fd);
	return km_fail(err, KM_IO, "cannot make a temporary file: %s", strerror(errno));
}

enum km_status km_spool_stream_end(FILE *f, struct km_err *err)
{
	bool failed = ferror(f) != 0;

	return fclose(f) || failed ? km_fail(err, KM_IO, "cannot write a temporary file: %s", strerror(errno)) : KM_OK;
}

enum km_status km_spool_cut(struct km_spool *s, uint64_t bytes, struct km_err *err)
{
	if (ftruncate(s->fd, (off_t)bytes) || lseek(s->fd, (off_t)bytes, SEEK_SET) < 0)
		return km_fail(err, KM_IO, "cannot cut a temporary file: %s", strerror(errno));
	s->bytes = bytes;
	return KM_OK;
}

void km_spool_drop_half_line(struct km_spool *s)
{
	char tail[4096];
	size_t n = s->bytes < sizeof(tail) ? (size_t)s->bytes : sizeof(tail);
	uint64_t start = s->bytes - n;
	const char *nl;

	if (pread(s->fd, tail, n, (off_t)start) != (ssize_t)n)
		return;
	nl = memrchr(tail, '\n', n);
	if (nl && !ftruncate(s->fd, (off_t)(start + (uint64_t)(nl + 1 - tail))))
		s->bytes = start + (uint64_t)(nl + 1 - tail);
}
