/* SPDX-License-Identifier: GPL-2.0-or-later */
/* What lint.arch must find, and not in comments: x86, addr << 12. */
unsigned long bad_pfn(unsigned long addr)
{ return addr >> 12; }

#include "../page/page.h"
#define KM_BAD_MAGIC 0x57ac6e9du
#define BAD_MAGIC UINT64_C(0x57AC6E9D)
int bad_release(struct bad *b)
{
	return b->release >= KM_RELEASE(5, 9) ? bad_way(b) : 0;
}
int bad_cell(FILE *f, struct bad *b)
{
	fprintf(f, "%s", km_cell(b));
}
static int finish(struct bad *b)
{
	return bad_release(b);
}
