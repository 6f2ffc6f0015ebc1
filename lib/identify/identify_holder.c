/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Who holds things: the chain of words from each to a root. */
#include <inttypes.h>

#include "case/case.h"
#include "identify_impl.h"
#include "leak/leak.h"

#define QUICK_BYTES (UINT64_C(1) << 30)
#define SHOWN	    ((size_t)3) /* at each end of a long chain */

bool km_identify_is_quick(struct km_identify *i)
{
	struct km_identity id = { 0 };
	struct km_asked a = { .i = i, .id = &id };
	struct km_id_row searched;
	bool quick = false;

	if (i->has_dump && i->run.mm && i->run.mm->end_pfn << i->page_shift <= QUICK_BYTES) {
		km_id_row(&a, "searched", &searched);
		quick = searched.found;
	}
	km_identity_deinit(&id);
	return quick;
}

static void drop_fact(struct km_identity *id, const char *fact)
{
	size_t i, n = 0;

	for (i = 0; i < id->facts.n; i++)
		if (strcmp(id->facts.v[i].fact, fact) != 0)
			id->facts.v[n++] = id->facts.v[i];
	id->facts.n = n;
}

/* What the case says of unreferenced memory stays: it names the group. */
static void add_holders(struct km_asked *a, const struct km_leak_refs *r)
{
	size_t i;

	if (a->id->unsearched || r->reached)
		drop_fact(a->id, "held by");
	a->id->unsearched = false;
	if (r->is_object && !r->reached && !r->refs.n)
		km_id_fact(a, "held by", "nothing points here");
	else if (r->is_object && !r->reached)
		km_id_fact(a, "held by", "memory that no root leads to, such as %s", r->refs.v[0].text);
	for (i = 0; i < r->chain.n; i++) {
		if (r->chain.n > 2 * SHOWN && i == SHOWN) {
			i = r->chain.n - SHOWN;
			km_id_fact(a, "held in turn by", "%" PRIu64 " others, one by the next: kmemdb refs CASE 0x%" PRIx64,
				   r->chain_left_out + i - SHOWN, a->id->kaddr);
		}
		km_id_fact(a, i ? "held in turn by" : "held by", "%s", r->chain.v[i].text);
	}
}

enum km_status km_identify_holders(struct km_identify *i, struct km_identity *ids, size_t n,
				   void (*progress)(void *arg, const char *what, uint64_t done, uint64_t total), void *arg,
				   struct km_err *err)
{
	const struct km_leaks_options o = { .progress = progress, .progress_arg = arg };
	struct km_leak_refs *refs = km_calloc(n, sizeof(*refs));
	uint64_t *addrs = km_calloc(n, sizeof(*addrs));
	size_t *of = km_calloc(n, sizeof(*of)), k, asked = 0;
	enum km_status st = refs && addrs && of ? KM_OK : km_fail(err, KM_NOMEM, "out of memory");

	for (k = 0; !st && k < n && i->has_dump; k++) {
		if (!ids[k].kaddr)
			continue;
		addrs[asked] = ids[k].kaddr;
		of[asked++] = k;
	}
	if (asked)
		st = km_dump_chains(&o, &i->dump.k, addrs, asked, refs, err);
	for (k = 0; !st && k < asked; k++) {
		struct km_asked a = { .i = i, .id = &ids[of[k]], .err = err };

		add_holders(&a, &refs[k]);
		st = a.failed ? km_fail(err, a.failed, "out of memory") : KM_OK;
	}
	for (k = 0; k < asked; k++)
		km_leak_refs_free(&refs[k]);
	free(refs);
	free(addrs);
	free(of);
	return st;
}
