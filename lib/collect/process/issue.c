/* SPDX-License-Identifier: GPL-2.0-or-later */
/* What is wrong with an address space, kept until its rows are written. */
#include <stdarg.h>
#include <stdio.h>

#include "process_impl.h"

void km_space_issue(struct km_space_use *u, uint64_t addr, enum km_status st, const char *fmt, ...)
{
	struct km_space_issue *e;
	va_list ap;

	if (u->nr_issues++ >= KM_SPACE_ISSUES) {
		if (u->more_st == KM_OK || st != KM_EXCLUDED)
			u->more_st = st;
		return;
	}
	e = &u->issues[u->nr_issues - 1];
	e->addr = addr;
	e->st = st;
	va_start(ap, fmt);
	vsnprintf(e->text, sizeof(e->text), fmt, ap);
	va_end(ap);
}
