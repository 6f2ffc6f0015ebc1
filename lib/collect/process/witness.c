/* SPDX-License-Identifier: GPL-2.0-or-later */
/* What an address space says of its mappings beside the mappings themselves. */
#include "process_impl.h"

#define VM_SHADOW_STACK (UINT64_C(1) << 37) /* counted as a stack since v6.6 */
#define SPACES_LOCKED	16u		    /* VFIO counts what it pins, for each of its containers */

/* The mapping that @addr lies in; NULL: none. */
static const struct km_vma *vma_of(const struct km_space_use *u, uint64_t addr)
{
	size_t low = 0, high = u->vmas.n;

	while (low < high) {
		size_t mid = low + (high - low) / 2;

		if (u->vmas.v[mid].end <= addr)
			low = mid + 1;
		else
			high = mid;
	}
	return low < u->vmas.n && u->vmas.v[low].start <= addr ? &u->vmas.v[low] : NULL;
}

static bool has_stack(const struct km_space_use *u)
{
	size_t i;

	for (i = 0; i < u->vmas.n; i++)
		if (u->vmas.v[i].flags & KM_VM_GROWSDOWN)
			return true;
	return false;
}

/* The heap ends at brk; main()'s stack, which exec() made, grows down. */
static void check_places(struct km_space_worker *w, struct km_space_use *u)
{
	uint64_t mm = u->space->mm, brk, start_brk, stack;

	if (!km_read_field(w->view, KF_mm_struct_brk, mm, 0, &brk) &&
	    !km_read_field(w->view, KF_mm_struct_start_brk, mm, 0, &start_brk) &&
	    (brk < start_brk ||
	     (brk > start_brk && (!vma_of(u, start_brk) || !vma_of(u, brk - 1)))))
		km_space_issue(u, mm, KM_CORRUPT, "its heap from 0x%llx to 0x%llx is not mapped",
			       (unsigned long long)start_brk, (unsigned long long)brk);
	if (!km_read_field(w->view, KF_mm_struct_start_stack, mm, 0, &stack) &&
	    (stack || has_stack(u))) {
		const struct km_vma *vma = vma_of(u, stack);

		if (!vma || !(vma->flags & KM_VM_GROWSDOWN))
			km_space_issue(u, mm, KM_CORRUPT,
				       "its stack at 0x%llx is not mapped as one",
				       (unsigned long long)stack);
	}
}

static void check_locked(const struct km_space_plan *p, struct km_space_use *u)
{
	const struct km_space_counters *c = &u->counters;
	uint64_t pages = 0;
	size_t i;

	for (i = 0; i < u->vmas.n; i++)
		if (u->vmas.v[i].flags & KM_VM_LOCKED && !(u->vmas.v[i].flags & KM_VM_HUGETLB))
			pages += (u->vmas.v[i].end - u->vmas.v[i].start) >> p->k->page_shift;
	if (c->has_locked_vm && c->has_total_vm &&
	    (c->locked_vm < pages || c->locked_vm / SPACES_LOCKED > c->total_vm))
		km_space_issue(u, u->space->mm, KM_CORRUPT,
			       "locked_vm is %llu pages, mappings of %llu are locked",
			       (unsigned long long)c->locked_vm, (unsigned long long)pages);
}

/* Each process that has it is one of its users. */
static void check_users(struct km_space_worker *w, struct km_space_use *u)
{
	uint64_t users;

	if (!km_read_field(w->view, KF_mm_struct_mm_users, u->space->mm, 0, &users) &&
	    users < u->space->processes)
		km_space_issue(u, u->space->mm, KM_CORRUPT,
			       "%llu processes have this address space, which has %lld users",
			       (unsigned long long)u->space->processes, (long long)users);
}

/* vm_stat_account(): since v4.5 84638335900f what is of one of three kinds is counted by its flags. */
static void check_kinds(struct km_space_worker *w, struct km_space_use *u)
{
	static const struct {
		enum km_field_id counter;
		const char *name;
		uint64_t of, is;
	} kinds[] = {
		{ KF_mm_struct_data_vm, "data_vm", KM_VM_WRITE | KM_VM_SHARED | KM_VM_GROWSDOWN, KM_VM_WRITE },
		{ KF_mm_struct_exec_vm, "exec_vm", KM_VM_EXEC | KM_VM_WRITE | KM_VM_GROWSDOWN, KM_VM_EXEC },
		{ KF_mm_struct_stack_vm, "stack_vm", KM_VM_GROWSDOWN, KM_VM_GROWSDOWN },
	};
	uint64_t counted, pages;
	size_t i, k;

	for (i = 0; i < u->vmas.n; i++)
		if (u->vmas.v[i].flags & VM_SHADOW_STACK)
			return;
	for (k = 0; k < KM_ARRAY_LEN(kinds); k++) {
		if (km_read_field(w->view, kinds[k].counter, u->space->mm, 0, &counted))
			continue;
		for (i = 0, pages = 0; i < u->vmas.n; i++)
			if ((u->vmas.v[i].flags & kinds[k].of) == kinds[k].is)
				pages += (u->vmas.v[i].end - u->vmas.v[i].start) >>
					 w->plan->k->page_shift;
		if (counted != pages)
			km_space_issue(u, u->space->mm, KM_CORRUPT,
				       "%s is %llu pages, its mappings of that kind have %llu",
				       kinds[k].name, (unsigned long long)counted,
				       (unsigned long long)pages);
	}
}

void km_space_witness(struct km_space_worker *w, struct km_space_use *u)
{
	if (u->vmas_st || !u->vmas.n)
		return;
	check_places(w, u);
	check_locked(w->plan, u);
	check_kinds(w, u);
	check_users(w, u);
}
