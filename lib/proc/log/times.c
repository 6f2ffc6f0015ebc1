/* SPDX-License-Identifier: GPL-2.0-or-later */
/* What separates a kernel's record from other text, and its time, where a program writes one beside the kernel's. */
#include <stdio.h>

#include "text.h"

bool log_clock_of(struct text_line message, int64_t *ret)
{
	struct log_prefix x;

	log_prefix_clear(&x);
	if (!log_prefix_take(&message, &x) || !x.has_ts)
		return false;
	*ret = (int64_t)(x.ts_ns / 1000);
	return true;
}

/* Bytes of a name in a message. */
#define MAX_NAME 40

enum km_status log_times_differ(struct km_log *log, struct text_line a, struct text_line b)
{
	int n = (int)(line_bytes(a) < MAX_NAME ? line_bytes(a) : MAX_NAME), m = (int)(line_bytes(b) < MAX_NAME ? line_bytes(b) : MAX_NAME);
	char names[2 * MAX_NAME + 16];

	snprintf(names, sizeof(names), "'%.*s' and '%.*s'", n, n ? a.p : "", m, m ? b.p : "");
	log->times = km_arena_strdup(&log->arena, names);
	return log->times ? KM_OK : KM_NOMEM;
}

bool log_is_record(struct text_line t)
{
	static const char *const words[] = { "invoked oom-killer: ", "Mem-Info:", ": page allocation failure", "ut of memory: Kill", "Node 0 " };
	size_t i;

	for (i = 0; i < sizeof(words) / sizeof(*words); i++)
		if (line_find(t, words[i]))
			return true;
	return log_prefix_clock(t) != NULL;
}
