/* SPDX-License-Identifier: GPL-2.0-or-later */
/* What no home defines: the tour has to find the REQUIRED structures of the old kernel here. */
#ifdef TOY_NEW
#include "../new.h"
#else
#include "../old.h"
#endif

#ifndef TOY_NEW
struct per_cpu_pageset boot_pageset;
#endif

struct only_here {
	struct list_head list;
	struct page *page;
};
struct only_here only_here;

static unsigned long num_poisoned_pages; /* of the same name as a global one elsewhere */

unsigned long read_poisoned(void);

unsigned long read_poisoned(void)
{
	return ++num_poisoned_pages;
}
