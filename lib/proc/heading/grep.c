/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * Several files by one command, the name of its file before each line:
 *
 *	# grep . /sys/kernel/mm/transparent_hugepage/ *	(without the blank)
 *	/sys/kernel/mm/transparent_hugepage/enabled:always [madvise] never
 *
 *	[root@host 0b1c2d]# grep . *
 *	memory.limit_in_bytes:536870912
 *	memory.stat:cache 12288
 *
 * Each file's lines become text below a heading of its own.
 */
#include <stdio.h>
#include <string.h>

#include "heading.h"
#include "proc/files.h"

#define NAME_MAX_BYTES 250

/* The file that the last line was of. */
struct at {
	struct km_headings h;
	char path[KM_HEADING_MAX]; /* "" none */
};

static bool is_name(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || strchr("/._-@", c);
}

/* Names without a folder: of cgroups, and those that are files of /proc in whatever folder. */
static bool is_sure(const struct km_headings *h, struct km_text name)
{
	bool weak = false;

	if (*name.p == '/' || *h->folder || km_text_begins(name, "memory.") || km_text_begins(name, "cgroup."))
		return true;
	return km_text_bare_name(name.p, km_text_length(name), &weak) && !weak;
}

/* A file beside the one before, which nobody claims: its lines are not those of that one. */
static bool is_sibling(const struct at *a, struct km_text name, char *path)
{
	const char *slash = strrchr(a->path, '/');
	size_t n = slash ? (size_t)(slash + 1 - a->path) : 0;

	if (!*a->path || memchr(name.p, '/', km_text_length(name)) || memchr(name.p, '@', km_text_length(name)) || n + km_text_length(name) >= KM_HEADING_MAX ||
	    *name.p < 'a' || *name.p > 'z')
		return false;
	memcpy(path, a->path, n);
	km_text_copy(name, path + n, KM_HEADING_MAX - n);
	return true;
}

/* "NAME:TEXT": whether NAME is a file that is read, or stands beside the one before; *@line becomes TEXT. */
static bool take_name(struct at *a, struct km_text *line, char *path)
{
	struct km_text name = *line;
	const char *p = line->p, *end = line->end, *tail;

	while (p < end && p - line->p < NAME_MAX_BYTES && is_name(*p))
		p++;
	if (p == line->p || p + 1 >= end || *p != ':')
		return false;
	name.end = p;
	line->p = p + 1;
	if (is_sure(&a->h, name) && km_text_resolve(&a->h, name) && km_proc_claim(a->h.path, &tail) &&
	    (km_text_begins((struct km_text){ a->h.path, strchr(a->h.path, '\0') }, "proc/") ||
	     km_text_begins((struct km_text){ a->h.path, strchr(a->h.path, '\0') }, "sys/"))) {
		memcpy(path, a->h.path, KM_HEADING_MAX);
		return true;
	}
	return is_sibling(a, name, path);
}

bool km_text_is_grep(const char *head, size_t bytes)
{
	struct km_text t = { head, head + bytes }, line;
	struct at a = { .h = { .now = "" } };
	char path[KM_HEADING_MAX];

	while (km_text_take_line(&t, &line)) {
		struct km_text text = km_text_trim(line);

		if (take_name(&a, &text, path))
			return true;
		(void)km_text_heading(&a.h, text);
	}
	return false;
}

void km_text_ungrep(FILE *f, struct km_text t, const void *arg)
{
	struct km_text line;
	struct at a = { .h = { .now = "" } };
	char path[KM_HEADING_MAX];

	(void)arg;
	while (km_text_take_line(&t, &line)) {
		struct km_text text = km_text_trim(line);

		if (!take_name(&a, &text, path)) {
			(void)km_text_heading(&a.h, text);
			*a.path = '\0';
			text = line;
		} else if (strcmp(a.path, path) != 0) {
			memcpy(a.path, path, sizeof(a.path));
			fprintf(f, "=== /%s\n", path);
		}
		fwrite(text.p, 1, km_text_length(text), f);
		fputc('\n', f);
	}
}
