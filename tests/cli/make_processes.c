/* SPDX-License-Identifier: GPL-2.0-or-later */
#include <string.h>

#include "make_processes.h"
#include "row_add.h"

static const struct {
	int64_t pid, rss_kb, pss_kb, uss_kb, swap_kb, table_kb, same_as; /* -1: unknown, none */
	const char *comm;
} processes[] = {
	{1, 9000, 4000, 2000, 0, 60, -1, "init"},
	{70, 52000, 48000, 46000, 2000, 140, -1, "d\x1b[31mb"},
	{71, 52000, 48000, 46000, 2000, 140, 70, "db-fork"},
	{80, 8000, -1, -1, 0, 9000, -1, "thin"},
	{81, -1, -1, -1, -1, 40, -1, "lost"},
};

static const struct {
	int64_t pid, start, kb, rss_kb, pss_kb, swap_kb, hugetlb_kb, inode; /* inode 0: no file */
	const char *perms, *path, *device, *flags;
} vmas[] = {
	{1, 0x400000, 4000, 3000, 1500, 0, 0, 18, "r-xp", "/lib/libc.so", "08:01", "rd ex mr mw me"},
	{1, 0x7f0000000000, 8000, 5000, 2000, 0, 0, 5, "rw-s", "/dev/zero (deleted)", "00:01", "rd wr sh mr mw me ms"},
	{1, 0x7ffe00000000, 132, 500, 500, 0, 0, 0, "rw-p", "[stack]", NULL, "rd wr mr mw me gd ac"},
	{70, 0x400000, 4000, 3000, 1500, 0, 0, 18, "r-xp", "/lib/libc.so", "08:01", "rd ex mr mw me"},
	{70, 0x10000000, 60000, 44000, 44000, 2000, 0, 0, "rw-p", "[heap]", NULL, "rd wr mr mw me ac"},
	{70, 0x7f0000000000, 8000, 5000, 2500, 0, 0, 5, "rw-s", "/dev/zero (deleted)", "00:01", "rd wr sh mr mw me ms"},
	{70, 0x7f1000000000, 4096, 0, 0, 0, 4096, 0, "rw-p", NULL, NULL, "rd wr mr mw me de ht"},
	{80, 0x7f0000000000, 90000000, 8000, -1, 0, 0, 0, "rw-p", NULL, NULL, "rd wr mr mw me nr"},
};

static bool add_process(struct km_store *s, size_t i)
{
	struct row_process_memory p = {0};
	struct row_task t = {0};

	ROW_SET(p, process_memory, pid, processes[i].pid);
	ROW_SET(p, process_memory, comm, processes[i].comm);
	ROW_SET(p, process_memory, vss_kb, 100000);
	ROW_SET(p, process_memory, page_table_kb, processes[i].table_kb);
	ROW_SET(p, process_memory, mm_addr, -0x777000000000 + 0x1000 * processes[i].pid);
	ROW_SET(p, process_memory, unread, processes[i].pss_kb < 0 ? 7 : 0);
	if (processes[i].rss_kb >= 0) {
		ROW_SET(p, process_memory, rss_kb, processes[i].rss_kb);
		ROW_SET(p, process_memory, swap_kb, processes[i].swap_kb);
		ROW_SET(p, process_memory, hugetlb_kb, processes[i].pid == 70 ? 4096 : 0);
		ROW_SET(p, process_memory, mappings, 20);
	}
	if (processes[i].pss_kb >= 0) {
		ROW_SET(p, process_memory, pss_kb, processes[i].pss_kb);
		ROW_SET(p, process_memory, uss_kb, processes[i].uss_kb);
		ROW_SET(p, process_memory, anon_kb, processes[i].uss_kb);
		ROW_SET(p, process_memory, file_kb, processes[i].rss_kb - processes[i].uss_kb - 1000);
		ROW_SET(p, process_memory, shmem_kb, 1000);
	}
	if (processes[i].same_as >= 0)
		ROW_SET(p, process_memory, same_as_pid, processes[i].same_as);
	ADD(process_memory, p);
	ROW_SET(t, task, pid, processes[i].pid);
	ROW_SET(t, task, tgid, processes[i].pid);
	ROW_SET(t, task, comm, processes[i].comm);
	ROW_SET(t, task, threads, 2);
	ROW_SET(t, task, oom_score_adj, processes[i].pid == 1 ? -1000 : 0);
	ADD(task, t);
	return true;
}

static bool add_vma(struct km_store *s, size_t i)
{
	struct row_vma v = {0};

	ROW_SET(v, vma, pid, vmas[i].pid);
	ROW_SET(v, vma, start_addr, vmas[i].start);
	ROW_SET(v, vma, end_addr, vmas[i].start + 1024 * vmas[i].kb);
	ROW_SET(v, vma, perms, vmas[i].perms);
	if (vmas[i].inode == 18) /* its pages are of a file */
		ROW_SET(v, vma, shmem_kb, 0);
	ROW_SET(v, vma, vm_flags, vmas[i].flags);
	ROW_SET(v, vma, rss_kb, vmas[i].rss_kb);
	ROW_SET(v, vma, swap_kb, vmas[i].swap_kb);
	ROW_SET(v, vma, hugetlb_kb, vmas[i].hugetlb_kb);
	if (vmas[i].pss_kb >= 0)
		ROW_SET(v, vma, pss_kb, vmas[i].pss_kb);
	if (vmas[i].path)
		ROW_SET(v, vma, path, vmas[i].path);
	if (vmas[i].inode) {
		ROW_SET(v, vma, inode, vmas[i].inode);
		ROW_SET(v, vma, device, vmas[i].device);
	}
	ADD(vma, v);
	return true;
}

bool add_processes(struct km_store *s)
{
	struct row_capture r = {0};
	size_t i;

	ROW_SET(r, capture, kind, "vmcore");
	ROW_SET(r, capture, source, "processes");
	ROW_SET(r, capture, loaded_at, 1760000000);
	ROW_SET(r, capture, kmemdb_version, "test");
	ROW_SET(r, capture, page_bytes, 4096);
	ADD(capture, r);
	for (i = 0; i < sizeof(processes) / sizeof(processes[0]); i++)
		if (!add_process(s, i))
			return false;
	for (i = 0; i < sizeof(vmas) / sizeof(vmas[0]); i++)
		if (!add_vma(s, i))
			return false;
	return true;
}
