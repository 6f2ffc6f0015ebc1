/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Processes of a toy machine. Their structures and page tables are in spare frames of section 2. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "machine.h"

#define PAGE	   4096u
#define SWAP_SLOTS 4000u
#define FRAME_MASK UINT64_C(0x000ffffffffff000)
#define TABLE	   0x67u /* present, writable, of a process, accessed, dirty */

/* Of the machine that toy_processes_begin() was called for last. */
static uint64_t room_at, room_end; /* what is left of the frame that structures are put in */
static uint64_t lib, last_entry;   /* entries of /lib, and of the file that was opened last */
static char last_name[64];

static void *kptr(uint64_t addr)
{
	return (void *)(uintptr_t)addr;
}

static uint64_t spare_frame(struct toy *m)
{
	uint64_t pfn = m->next_paddr / PAGE;

	m->next_paddr += PAGE;
	if (pfn >= 3 * m->section_pages || m->class[pfn] != TOY_other_kernel)
		abort();
	m->frame[pfn] = TOY_DATA;
	return pfn;
}

uint64_t toy_room(struct toy *m, uint64_t bytes)
{
	bytes = (bytes + 255) & ~UINT64_C(255); /* nodes of maple trees are aligned so */
	if (room_end - room_at < bytes) {
		room_at = TOY_DIRECT_MAP + spare_frame(m) * PAGE;
		room_end = room_at + PAGE;
	}
	room_at += bytes;
	return room_at - bytes;
}

static uint64_t make_text(struct toy *m, const char *text)
{
	uint64_t at = toy_room(m, strlen(text) + 1);

	strcpy(toy_at(m, at), text);
	return at;
}

static void list_init(struct toy *m, uint64_t head)
{
	struct list_head *h = toy_at(m, head);

	h->next = h->prev = kptr(head);
}

static void list_add(struct toy *m, uint64_t head, uint64_t entry)
{
	struct list_head *h = toy_at(m, head), *e = toy_at(m, entry);
	struct list_head *last = toy_at(m, (uint64_t)(uintptr_t)h->prev);

	e->next = kptr(head);
	e->prev = h->prev;
	last->next = kptr(entry);
	h->prev = kptr(entry);
}

void toy_processes_begin(struct toy *m)
{
	uint64_t init = toy_sym(m, "init_task"), area, map;
	struct swap_info_struct *si;

	room_at = room_end = lib = 0;
	last_name[0] = '\0';
	list_init(m, init + offsetof(struct task_struct, tasks));
	list_init(m, init + offsetof(struct task_struct, children));
	area = toy_room(m, sizeof(*si));
	map = TOY_DIRECT_MAP + spare_frame(m) * PAGE;
	si = toy_at(m, area);
	*si = (struct swap_info_struct){ .flags = 1, .max = SWAP_SLOTS, .swap_map = kptr(map) };
	*TOY_VAR(m, uint64_t, "swap_info") = area;
	*TOY_VAR(m, unsigned, "nr_swapfiles") = 1;
	*TOY_VAR(m, uint64_t, "huge_zero_pfn") = ~UINT64_C(0);
	TOY_VAR(m, struct mm_struct, "init_mm")->pgd = kptr(toy_sym(m, "init_top_pgt"));
}

uint64_t toy_add_task(struct toy *m, const struct toy_process *p, int pid, bool thread)
{
	uint64_t addr = toy_room(m, sizeof(struct task_struct)), signal;
	struct task_struct *task = toy_at(m, addr), *leader = toy_at(m, p->task);

	task->pid = pid;
	task->tgid = thread ? leader->pid : pid;
	memcpy(task->comm, leader->comm, sizeof(task->comm));
	task->mm = kptr(p->mm);
	if (thread) {
		signal = (uint64_t)(uintptr_t)leader->signal;
	} else {
		signal = toy_room(m, sizeof(struct signal_struct));
		list_init(m, signal + offsetof(struct signal_struct, thread_head));
		list_init(m, addr + offsetof(struct task_struct, children));
		list_add(m, toy_sym(m, "init_task") + offsetof(struct task_struct, children),
			 addr + offsetof(struct task_struct, sibling));
		list_add(m, toy_sym(m, "init_task") + offsetof(struct task_struct, tasks),
			 addr + offsetof(struct task_struct, tasks));
	}
	task->signal = kptr(signal);
	list_add(m, signal + offsetof(struct signal_struct, thread_head),
		 addr + offsetof(struct task_struct, thread_node));
	return addr;
}

void toy_add_process(struct toy *m, int pid, const char *comm, struct toy_process *ret)
{
	struct toy_process first = { .task = toy_sym(m, "init_task") };
	struct task_struct *task;
	uint64_t pfn = spare_frame(m);

	*ret = (struct toy_process){ .mm = toy_room(m, sizeof(struct mm_struct)) };
	first.mm = ret->mm;
	ret->task = toy_add_task(m, &first, pid, false);
	task = toy_at(m, ret->task);
	snprintf(task->comm, sizeof(task->comm), "%s", comm);
	/* The top table is neither marked nor counted. */
	m->class[pfn] = TOY_page_table;
	ret->pgd = TOY_DIRECT_MAP + pfn * PAGE;
	((struct mm_struct *)toy_at(m, ret->mm))->pgd = kptr(ret->pgd);
}

uint64_t toy_add_vma(struct toy *m, struct toy_process *p, uint64_t start, uint64_t pages,
		     uint64_t flags)
{
	uint64_t addr = toy_room(m, sizeof(struct vm_area_struct));
	struct vm_area_struct *v = toy_at(m, addr);

	if (p->nr_vmas == TOY_VMAS)
		abort();
	v->vm_start = start;
	v->vm_end = start + pages * PAGE;
	v->vm_mm = kptr(p->mm);
	v->vm_flags = flags;
	p->vma[p->nr_vmas++] = addr;
	((struct mm_struct *)toy_at(m, p->mm))->total_vm += pages;
	if (flags & 0x2000) /* VM_LOCKED */
		((struct mm_struct *)toy_at(m, p->mm))->locked_vm += pages;
	return addr;
}

static uint64_t make_entry(struct toy *m, const char *name, uint64_t parent)
{
	uint64_t addr = toy_room(m, sizeof(struct dentry));
	struct dentry *d = toy_at(m, addr);

	*d = (struct dentry){ .d_parent = kptr(parent ? parent : addr),
			      .d_hash.pprev = kptr(addr) };
	d->d_name.name = kptr(make_text(m, name));
	return addr;
}

/* The entry /lib/NAME: the same as before for the same name. */
static uint64_t entry_of(struct toy *m, const char *name)
{
	struct mount *mount = TOY_VAR(m, struct mount, "toy_mount");

	if (!lib) {
		uint64_t root = make_entry(m, "/", 0);

		mount->mnt_parent = kptr(toy_sym(m, "toy_mount"));
		mount->mnt.mnt_root = kptr(root);
		lib = make_entry(m, "lib", root);
	}
	if (strcmp(last_name, name)) {
		snprintf(last_name, sizeof(last_name), "%s", name);
		last_entry = make_entry(m, name, lib);
	}
	return last_entry;
}

uint64_t toy_open(struct toy *m, const char *name)
{
	uint64_t file = toy_room(m, sizeof(struct file)),
		 sb = toy_room(m, sizeof(struct super_block));
	uint64_t inode = toy_room(m, sizeof(struct inode));
	uint64_t mapping = toy_room(m, sizeof(struct address_space));
	struct file *f = toy_at(m, file);
	struct inode *i = toy_at(m, inode);

	f->f_path.dentry = kptr(entry_of(m, name));
	f->f_path.mnt = kptr(toy_sym(m, "toy_mount") + offsetof(struct mount, mnt));
	f->f_inode = kptr(inode);
	f->f_mapping = kptr(mapping);
	i->i_sb = kptr(sb);
	i->i_ino = 77;
	((struct super_block *)toy_at(m, sb))->s_dev = 8 << 20 | 1;
	return file;
}

/* A page table, marked and counted. */
static uint64_t make_table(struct toy *m, struct toy_process *p)
{
	uint64_t pfn = spare_frame(m);

	m->class[pfn] = TOY_page_table;
#if TOY_ERA == 612
	toy_page(m, pfn)->page_type = (unsigned)PGTY_table << 24;
#else
	toy_page(m, pfn)->page_type = ~0x200u;
#endif
	m->pgdat[0]->vm_stat[NR_PAGETABLE].counter++;
	TOY_VAR(m, atomic_long_t, "vm_node_stat")[NR_PAGETABLE].counter++;
	p->tables++;
	return pfn;
}

uint64_t *toy_set_entry(struct toy *m, struct toy_process *p, uint64_t vaddr, unsigned level,
			uint64_t entry)
{
	uint64_t *table = toy_at(m, p->pgd);
	unsigned at;

	for (at = 4; at > level; at--) {
		uint64_t *e = &table[vaddr >> (3 + 9 * at) & 511];

		if (!*e)
			*e = make_table(m, p) * PAGE | TABLE;
		table = (uint64_t *)(m->mem + (*e & FRAME_MASK));
	}
	table += vaddr >> (3 + 9 * level) & 511;
	*table = entry;
	return table;
}

/* Tables below the one at @table that are @up levels above those of @level. */
static unsigned unmark_below(struct toy *m, const uint64_t *table, unsigned up)
{
	unsigned i, n = 0;

	for (i = 0; i < 512; i++) {
		if ((table[i] & TABLE) != TABLE || table[i] & 0x80)
			continue;
		if (up > 1) {
			n += unmark_below(m, (uint64_t *)(m->mem + (table[i] & FRAME_MASK)),
					  up - 1);
		} else {
			toy_page(m, (table[i] & FRAME_MASK) / PAGE)->page_type = (unsigned)-1;
			n++;
		}
	}
	return n;
}

unsigned toy_unmark_tables(struct toy *m, const struct toy_process *p, unsigned nr, unsigned level)
{
	unsigned i, n = 0;

	for (i = 0; i < nr; i++)
		n += unmark_below(m, toy_at(m, p[i].pgd), 4 - level);
	return n;
}

uint64_t toy_swap_entry(struct toy *m, unsigned slot)
{
	struct swap_info_struct *si = toy_at(m, *TOY_VAR(m, uint64_t, "swap_info"));

	((uint8_t *)toy_at(m, (uint64_t)(uintptr_t)si->swap_map))[slot]++;
	return ~(uint64_t)slot << 14 >> 5;
}

#if TOY_ERA == 61
static void link_vmas(struct toy *m, const struct toy_process *p)
{
	unsigned i;

	((struct mm_struct *)toy_at(m, p->mm))->mmap = kptr(p->nr_vmas ? p->vma[0] : 0);
	for (i = 0; i + 1 < p->nr_vmas; i++)
		((struct vm_area_struct *)toy_at(m, p->vma[i]))->vm_next = kptr(p->vma[i + 1]);
}

/* Half of each counter is still with the first task. */
static void set_counters(struct toy *m, const struct toy_process *p)
{
	struct mm_struct *mm = toy_at(m, p->mm);
	struct task_struct *task = toy_at(m, p->task);
	unsigned i;

	for (i = 0; i < NR_MM_COUNTERS; i++) {
		task->rss_stat.count[i] = (int)(p->rss[i] / 2) - 3;
		mm->rss_stat.count[i].counter = (long)p->rss[i] - task->rss_stat.count[i];
	}
}
#else
/* A node of one level or the other: its next slot, up to and with @last. */
static void add_slot(struct maple_range_64 *n, unsigned *slot, uint64_t last, uint64_t entry)
{
	n->pivot[*slot] = last;
	n->slot[*slot] = kptr(entry);
	n->meta.end = (unsigned char)(*slot)++;
}

/* Leaves of 7 mappings, with the gaps between them, below one node. */
static void link_vmas(struct toy *m, const struct toy_process *p)
{
	uint64_t top = toy_room(m, 256), next = 0, leaf;
	struct maple_range_64 *above = toy_at(m, top), *n;
	unsigned i = 0, slot, leaves = 0;

	((struct mm_struct *)toy_at(m, p->mm))->mm_mt.ma_root = kptr(top | 2 << 3 | 4 | 2);
	above->parent = kptr(p->mm | 1);
	do {
		leaf = toy_room(m, 256);
		n = toy_at(m, leaf);
		n->parent = kptr(top | (uint64_t)leaves << 3 | 6);
		slot = 0;
		do {
			const struct vm_area_struct *v =
				i < p->nr_vmas ? toy_at(m, p->vma[i]) : NULL;

			if (!v || v->vm_start != next)
				add_slot(n, &slot, v ? v->vm_start - 1 : ~UINT64_C(0), 0);
			if (v)
				add_slot(n, &slot, v->vm_end - 1, p->vma[i]);
			next = v ? v->vm_end : 0;
		} while (next && ++i % 7);
		add_slot(above, &leaves, next - 1, leaf | 1 << 3 | 4);
	} while (next);
}

/* A part of each counter is still with the CPUs. */
static void set_counters(struct toy *m, const struct toy_process *p)
{
	struct mm_struct *mm = toy_at(m, p->mm);
	unsigned i;

	for (i = 0; i < NR_MM_COUNTERS; i++) {
		static const int parts[TOY_CPUS] = { 40, -7, 5 };
		uint64_t at = 0x3900 + 4 * i;
		unsigned cpu;

		mm->rss_stat[i].counters = kptr(at);
		mm->rss_stat[i].count = (long long)p->rss[i];
		for (cpu = 0; cpu < TOY_CPUS; cpu++) {
			*(int *)(m->mem + m->percpu[cpu] + at) = parts[cpu];
			mm->rss_stat[i].count -= parts[cpu];
		}
	}
}
#endif

void toy_process_end(struct toy *m, struct toy_process *p)
{
	struct mm_struct *mm = toy_at(m, p->mm);

	link_vmas(m, p);
	set_counters(m, p);
	mm->map_count = (int)p->nr_vmas;
	mm->pgtables_bytes.counter = (long)(p->tables * PAGE);
}
