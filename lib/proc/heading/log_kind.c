/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Is a text the log of a kernel, by its clock or its words? */
#include <string.h>

#include "heading.h"
#include "proc/files.h"

bool km_text_is_binary(const char *head, size_t bytes)
{
	size_t i, odd = 0;

	if (bytes >= 4 && !memcmp(head, "\177ELF", 4))
		return true;
	for (i = 0; i < bytes; i++) {
		unsigned char c = (unsigned char)head[i];

		odd += (c < 32 && !strchr("\t\n\r\f\b\x1b\x1e", c)) || !c || c == 127;
	}
	return odd * 8 > bytes;
}

/* What only a report of memory that ran out has. */
static bool has_words_of_log(struct km_text line)
{
	static const char *const words[] = {
		"invoked oom-killer",
		"VM: killing process ",
		"page allocation failure",
		"Mem-Info:",
		"Out of memory: Kill",
		"emory cgroup out of memory: Kill",
		"oom-kill:constraint=",
		"SLUB: Unable to allocate memory on ",
		"SLAB: Unable to allocate memory on ",
		"vmalloc: allocation failure",
		"vmalloc error: size ",
		" are going to be killed due to memory.oom.group",
		"vmap allocation for size ",
		"execmem: unable to allocate memory",
		"cma_alloc: alloc failed",
		"cma: cma_alloc: ",
		"page allocation stalls for ",
		" as a result of limit of ",
		"lowmemorykiller: Kill",
		"systemd-oomd[",
		"systemd-oomd killed ",
		"low memory! at or below SIG",
		"ow Memory! At or below sig",
		" due to memory pressure for ",
		" due to memory used ",
		"Memory cgroup stats for /",
		"lowmem_reserve[]: ",
		"oom_reaper: reaped process ",
	};
	size_t i, n = km_text_length(line);
	const char *usage = memmem(line.p, n, "memory: usage ", 14);

	for (i = 0; i < KM_ARRAY_LEN(words); i++)
		if (memmem(line.p, n, words[i], strlen(words[i])))
			return true;
	return usage && memmem(usage, (size_t)(line.end - usage), "kB, limit ", 10);
}

/* "…[ 119588]  1001 119588    55434     3501   176128        5           996 postgres" of an OOM report's tasks */
static bool is_task_row(struct km_text line)
{
	const char *open = line.p;
	struct km_text t, word;
	int64_t pid, n;
	unsigned numbers;

	while ((open = memchr(open, '[', (size_t)(line.end - open)))) {
		t = (struct km_text){ ++open, line.end };
		if (!km_text_int(&t, &pid) || pid < 0 || !km_text_skip(&t, "]"))
			continue;
		for (numbers = 0; numbers < 10 && km_text_int(&t, &n); numbers++)
			;
		if (numbers >= 6 && km_text_word(&t, &word))
			return true;
	}
	return false;
}

/* "[   12.345678] ", with a level before it or not */
static bool has_clock(struct km_text line)
{
	const char *end;
	int64_t n;

	if (km_text_begins(line, "<")) {
		end = memchr(line.p, '>', km_text_length(line));
		if (!end)
			return false;
		line.p = end + 1;
	}
	if (!km_text_begins(line, "["))
		return false;
	line.p++;
	return km_text_int(&line, &n) && km_text_begins(line, ".");
}

bool km_text_is_log_line(struct km_text line)
{
	return has_clock(line) || has_words_of_log(line);
}

/* That clock, or words that only a kernel log has. */
bool km_text_is_log(const char *head, size_t bytes)
{
	struct km_text t = { head, head + bytes }, line;
	unsigned stamps = 0, lines = 0, tasks = 0;

	if (km_text_is_binary(head, bytes))
		return false;
	while (km_text_take_line(&t, &line) && lines < 2000) {
		struct km_text l = km_text_trim(line);

		lines += km_text_length(l) != 0;
		tasks += is_task_row(l);
		if (has_words_of_log(l) || tasks >= 2)
			return true;
		if (memmem(l.p, km_text_length(l), " kernel: ", 9) ||
		    memmem(l.p, km_text_length(l), "\"_TRANSPORT\"", 12) ||
		    km_text_begins(l, "_TRANSPORT=kernel")) {
			stamps++;
			continue;
		}
		stamps += has_clock(l);
	}
	return stamps >= 2 && stamps * 4 >= lines;
}
