/* SPDX-License-Identifier: GPL-2.0-or-later */
/* A text rewritten into a temporary file: without what stands in front of its lines (heading/prefix.c), and otherwise. */
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <unistd.h>

#include "impl.h"

/* The lines of @text without the prefix @arg, into @f. */
static void write_lines(FILE *f, struct km_text text, const void *arg)
{
	struct km_text prefix = *(const struct km_text *)arg;
	const char *p = text.p, *end = text.end;

	while (p < end) {
		const char *nl = memchr(p, '\n', (size_t)(end - p));
		struct km_text line = { p, nl ? nl : end };
		const char *rest = km_text_behind(prefix, line);

		p = line.end + (line.end < end);
		/* The blank that ends the prefix; more of them are the file's. */
		if (rest && rest < line.end && *rest == ' ')
			rest++;
		if (!rest)
			rest = line.p;
		fwrite(rest, 1, (size_t)(p - rest), f);
	}
}

enum km_status km_tree_strip(struct km_tree *t, struct km_text prefix, uint32_t *blob)
{
	return km_tree_rewrite(t, write_lines, &prefix, blob);
}

enum km_status km_tree_rewrite(struct km_tree *t, void (*write)(FILE *f, struct km_text text, const void *arg),
			       const void *arg, uint32_t *blob)
{
	const struct km_blob b = t->blobs.v[*blob];
	char path[] = "/tmp/kmemdb.XXXXXX";
	int fd = mkostemp(path, O_CLOEXEC), out;
	FILE *f = NULL;
	bool failed;

	if (fd >= 0) {
		unlink(path);
		out = dup(fd);
		f = out >= 0 ? fdopen(out, "w") : NULL;
		if (!f && out >= 0)
			close(out);
	}
	if (!f) {
		if (fd >= 0)
			close(fd);
		return km_fail(&t->error, KM_IO, "cannot make a temporary file: %s", strerror(errno));
	}
	write(f, (struct km_text){ b.data, b.data + b.bytes }, arg);
	failed = ferror(f) != 0;
	if (fclose(f) || failed) {
		close(fd);
		return km_fail(&t->error, KM_IO, "cannot write a temporary file: %s", strerror(errno));
	}
	return km_tree_map(t, fd, blob);
}
