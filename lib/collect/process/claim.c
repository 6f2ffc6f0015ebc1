/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Page tables and anonymous pages get their processes as owners. */
#include <stdio.h>

#include "owner/owner.h"
#include "process_impl.h"

/* Handle a page table that another process also has: only those of hugetlb mappings may be shared. */
static enum km_status claim_tables(struct km_space_plan *p, const struct km_space_use *u,
				   const char *name)
{
	struct km_owners *o = p->run->owners;
	uint64_t pgd = 0, taken = 0, at = 0;
	uint32_t owner;
	enum km_status st;
	size_t i;

	if (!u->tables.n)
		return KM_OK;
	(void)km_read_field(p->run->view, KF_mm_struct_pgd, u->space->mm, 0, &pgd);
	st = km_owner_add(o, KM_CLASS_page_table, name, pgd, u->space->pid, &owner);
	for (i = 0; !st && i < u->tables.n; i++) {
		if (!km_owner_claim(o, u->tables.v[i], 1, owner) && o->nr_frames) {
			at = u->tables.v[i];
			taken++;
		}
	}
	if (!st)
		o->v.v[owner].shares = u->shared_tables.n > 0;
	for (i = 0; !st && i < u->shared_tables.n; i++)
		(void)km_owner_claim(o, u->shared_tables.v[i], 1, owner);
	if (!st && taken)
		st = km_run_issue(p->run, u->space->mm, KM_CORRUPT,
				  "process %lld (%s): %llu of its page tables are somebody else's, "
				  "such as frame 0x%llx",
				  (long long)u->space->pid, u->space->comm,
				  (unsigned long long)taken, (unsigned long long)at);
	return st;
}

static enum km_status claim_pages(struct km_space_plan *p, const struct km_space_use *u,
				  const char *name)
{
	struct km_owners *o = p->run->owners;
	uint32_t owner;
	enum km_status st = KM_OK;
	size_t i;

	if (u->anon.n) {
		st = km_owner_add(o, KM_CLASS_anon, name, u->space->mm, u->space->pid, &owner);
		if (!st)
			o->v.v[owner].shares = true;
		for (i = 0; !st && i < u->anon.n; i++)
			km_owner_map_anon(o, u->anon.v[i].pfn, u->anon.v[i].nr, owner);
	}
	if (!st && u->merged.n && !p->merged)
		st = km_owner_add(o, KM_CLASS_anon, "merged by KSM", 0, -1, &p->merged);
	for (i = 0; !st && i < u->merged.n; i++)
		(void)km_owner_claim(o, u->merged.v[i].pfn, u->merged.v[i].nr, p->merged);
	return st;
}

enum km_status km_process_claim(struct km_space_plan *p, const struct km_space_use *u)
{
	char name[48];
	enum km_status st;

	snprintf(name, sizeof(name), "%s (%lld)", u->space->comm, (long long)u->space->pid);
	st = claim_tables(p, u, name);
	return st ? st : claim_pages(p, u, name);
}
