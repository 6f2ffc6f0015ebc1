/* SPDX-License-Identifier: GPL-2.0-or-later */
/* /proc/PID/{status,statm,comm,oom_score_adj}, and the rows that all files of a process come to. */
#include <stdio.h>

#include "proc/files.h"
#include "pid.h"

#define PID_LIMIT (INT64_C(1) << 22) /* PID_MAX_LIMIT of include/linux/threads.h */

struct kept_vma {
	uint64_t start, end;
	const char *perms, *path, *device; /* in the arena */
	uint64_t offset;		   /* with a device */
	int64_t inode;			   /* negative: not known */
};

struct km_process_state {
	KM_VEC(struct km_process) all;
	KM_VEC(uint32_t) slots; /* hash table: index in all + 1; 0 empty */
	size_t last;		/* files of one process mostly follow each other */
	int64_t vma_pid;	/* whose mappings are kept */
	KM_VEC(struct kept_vma) vmas;
	struct km_arena arena;
};

/* ---- finding a process ---- */

static size_t slot_of(const struct km_process_state *s, int64_t pid)
{
	size_t i = (size_t)pid * 0x9e3779b1u & (s->slots.n - 1);

	while (s->slots.v[i] && s->all.v[s->slots.v[i] - 1].pid != pid)
		i = (i + 1) & (s->slots.n - 1);
	return i;
}

static bool grow_slots(struct km_process_state *s)
{
	size_t i, n = s->slots.n ? s->slots.n * 2 : 256;

	if (s->all.n < s->slots.n / 2)
		return true;
	if (!km_vec_reserve(&s->slots, n - s->slots.n))
		return false;
	memset(s->slots.v, 0, n * sizeof(*s->slots.v));
	s->slots.n = n;
	for (i = 0; i < s->all.n; i++)
		s->slots.v[slot_of(s, s->all.v[i].pid)] = (uint32_t)i + 1;
	return true;
}

static struct km_process *process_find(struct km_process_state *s, int64_t pid)
{
	struct km_process *p;
	size_t slot;

	if (s->last < s->all.n && s->all.v[s->last].pid == pid)
		return &s->all.v[s->last];
	if (!grow_slots(s))
		return NULL;
	slot = slot_of(s, pid);
	if (s->slots.v[slot]) {
		s->last = s->slots.v[slot] - 1;
		return &s->all.v[s->last];
	}
	p = km_vec_push(&s->all);
	if (!p)
		return NULL;
	p->pid = pid;
	p->statm_vss = p->statm_rss = p->statm_shared = -1;
	s->last = s->all.n - 1;
	s->slots.v[slot] = (uint32_t)s->all.n;
	return p;
}

struct km_process *km_process_numbered(struct km_proc_run *run, int64_t pid)
{
	return process_find(run->state, pid);
}

/* ---- mappings of maps, kept until smaps cannot come any more ---- */

static enum km_status write_kept(struct km_proc_run *run)
{
	struct km_process_state *s = run->state;
	struct km_process *p;
	enum km_status st = KM_OK;
	size_t i;

	if (!s->vmas.n)
		return KM_OK;
	p = process_find(s, s->vma_pid);
	if (!p)
		return KM_NOMEM;
	for (i = 0; !st && i < s->vmas.n && !p->smaps_rows; i++) {
		const struct kept_vma *v = &s->vmas.v[i];
		struct row_vma row = { 0 };

		if (km_process_pid(p) > 0)
			ROW_SET(row, vma, pid, km_process_pid(p));
		ROW_SET(row, vma, start_addr, v->start);
		ROW_SET(row, vma, end_addr, v->end);
		ROW_SET(row, vma, perms, v->perms);
		if (v->path)
			ROW_SET(row, vma, path, v->path);
		if (v->device) {
			ROW_SET(row, vma, device, v->device);
			ROW_SET(row, vma, offset_bytes, v->offset);
			if (v->inode >= 0)
				ROW_SET(row, vma, inode, v->inode);
		}
		st = PROC_ADD(run, vma, row);
		p->maps_rows = true;
	}
	km_process_forget_vmas(run);
	return st;
}

void km_process_forget_vmas(struct km_proc_run *run)
{
	struct km_process_state *s = run->state;

	s->vmas.n = 0;
	s->vma_pid = 0;
	km_arena_free(&s->arena);
}

enum km_status km_process_keep_vma(struct km_proc_run *run, const struct row_vma *row)
{
	struct km_process_state *s = run->state;
	struct kept_vma *v = km_vec_push(&s->vmas);

	if (!v)
		return KM_NOMEM;
	s->vma_pid = ROW_HAS(*row, vma, pid) ? row->pid : KM_NO_PID;
	v->start = (uint64_t)row->start_addr;
	v->end = (uint64_t)row->end_addr;
	v->perms = km_arena_strdup(&s->arena, row->perms);
	if (row->path)
		v->path = km_arena_strdup(&s->arena, row->path);
	if (row->device)
		v->device = km_arena_strdup(&s->arena, row->device);
	v->offset = (uint64_t)row->offset_bytes;
	v->inode = ROW_HAS(*row, vma, inode) ? row->inode : -1;
	return v->perms && (v->path || !row->path) && (v->device || !row->device) ? KM_OK
										  : KM_NOMEM;
}

enum km_status km_process_of(struct km_proc_run *run, struct km_process **ret)
{
	struct km_process_state *s = run->state;
	struct km_text tail = { run->tail, strchrnul(run->tail, '/') };
	enum km_status st;
	int64_t pid;

	*ret = NULL;
	/* Beside files of others it is one of these again. */
	if ((km_text_equal(tail, "self") && (!s->all.n || s->all.v[0].pid == KM_NO_PID)) || km_text_equal(tail, "?"))
		pid = KM_NO_PID;
	else if (!km_text_int(&tail, &pid) || tail.p != tail.end || pid <= 0 || pid > PID_LIMIT)
		return KM_OK;
	if (s->vmas.n && s->vma_pid != pid) {
		st = write_kept(run);
		if (st)
			return st;
	}
	*ret = process_find(s, pid);
	return *ret ? KM_OK : KM_NOMEM;
}

int64_t km_process_pid(const struct km_process *p)
{
	return p->pid > 0 || !p->has_tgid ? p->pid : p->tgid;
}

/* ---- amounts ---- */

void km_process_set(struct km_process *p, enum km_amount a, int64_t kb, enum km_amount_source from)
{
	if (from < p->from[a])
		return;
	p->from[a] = (uint8_t)from;
	p->kb[a] = kb;
}

void km_process_add(struct km_process *p, enum km_amount a, int64_t kb, enum km_amount_source from)
{
	int64_t sum = kb;

	if (p->from[a] == from && __builtin_add_overflow(p->kb[a], kb, &sum))
		sum = INT64_MAX;
	km_process_set(p, a, sum, from);
}

/* ---- parsers ---- */

static void copy_text(char *to, size_t room, struct km_text t)
{
	size_t n = (size_t)(t.end - t.p);

	if (n >= room)
		n = room - 1;
	memcpy(to, t.p, n);
	to[n] = '\0';
}

/* The name of status has "\n" and "\\" escaped. */
static void unescape_name(char *s)
{
	char *to = s;

	for (; *s; s++) {
		if (s[0] == '\\' && s[1] == 'n') {
			*to++ = '\n';
			s++;
		} else {
			if (s[0] == '\\' && s[1] == '\\')
				s++;
			*to++ = *s;
		}
	}
	*to = '\0';
}

static const struct {
	const char *key;
	enum km_amount amount;
} status_amounts[] = {
	{ "VmSize", AMOUNT_VSS },
	{ "VmRSS", AMOUNT_RSS },
	{ "RssAnon", AMOUNT_ANON },
	{ "RssFile", AMOUNT_FILE },
	{ "RssShmem", AMOUNT_SHMEM },
	{ "VmPTE", AMOUNT_PAGE_TABLE },
	{ "VmPMD", AMOUNT_PAGE_TABLE },
	{ "VmSwap", AMOUNT_SWAP },
	{ "VmLck", AMOUNT_LOCKED },
	{ "HugetlbPages", AMOUNT_HUGETLB },
};

static bool status_amount(struct km_process *p, struct km_text key, struct km_text value)
{
	int64_t kb;
	size_t i;

	for (i = 0; i < KM_ARRAY_LEN(status_amounts); i++) {
		if (!km_text_equal(key, status_amounts[i].key))
			continue;
		if (!km_text_int(&value, &kb) || kb < 0 || !km_text_skip(&value, "kB"))
			return false;
		if (status_amounts[i].amount == AMOUNT_VSS)
			p->vm_seen = true;
		/* VmPTE and VmPMD (4.4 to 4.14) are parts of one. */
		km_process_add(p, status_amounts[i].amount, kb, FROM_STATUS);
	}
	return true;
}

static void status_number(struct km_text key, struct km_text value, const char *name, int64_t *ret,
			  bool *has)
{
	if (km_text_equal(key, name) && km_text_int(&value, ret))
		*has = true;
}

static enum km_status parse_status(struct km_proc_run *run, const char *text, size_t bytes)
{
	struct km_text t = { text, text + bytes }, line;
	struct km_process *p;
	enum km_status st = km_process_of(run, &p);

	if (st || !p || p->status_seen)
		return st;
	while (!st && km_text_line(run, &t, &line)) {
		const char *colon = memchr(line.p, ':', (size_t)(line.end - line.p));
		struct km_text key = { line.p, colon },
			       value = { colon ? colon + 1 : NULL, line.end };

		if (!colon) {
			if (line.p < line.end)
				st = km_proc_unparsed(run, line);
			continue;
		}
		while (value.p < value.end && (*value.p == '\t' || *value.p == ' '))
			value.p++;
		if (km_text_equal(key, "Name") && !p->comm[0]) {
			copy_text(p->comm, sizeof(p->comm), value);
			unescape_name(p->comm);
		} else if (km_text_equal(key, "State")) {
			copy_text(p->state, sizeof(p->state), value);
		} else if (!status_amount(p, key, value)) {
			st = km_proc_unparsed(run, line);
		}
		status_number(key, value, "Tgid", &p->tgid, &p->has_tgid);
		status_number(key, value, "PPid", &p->ppid, &p->has_ppid);
		status_number(key, value, "Uid", &p->uid, &p->has_uid);
		status_number(key, value, "Threads", &p->threads, &p->has_threads);
		p->status_seen = true;
	}
	return st;
}

/* "size resident shared text lib data dt" in pages. */
static enum km_status parse_statm(struct km_proc_run *run, const char *text, size_t bytes)
{
	struct km_text t = { text, text + bytes }, line;
	int64_t size, resident, shared;
	struct km_process *p;
	enum km_status st = km_process_of(run, &p);

	if (st || !p)
		return st;
	if (!km_text_line(run, &t, &line)) {
		km_journal_unknown(&run->journal, KM_OK, "%s is empty", run->path);
		return KM_OK;
	}
	if (!km_text_int(&line, &size) || !km_text_int(&line, &resident) || size < 0 ||
	    resident < 0)
		return KM_FORMAT;
	p->statm_vss = size;
	p->statm_rss = resident;
	/* A counter that was negative for a moment is printed as 18446744073709551615. */
	if (km_text_int(&line, &shared) && shared >= 0)
		p->statm_shared = shared;
	else
		km_journal_unknown(&run->journal, KM_OK, "%s: shared pages are no amount",
				   run->path);
	return KM_OK;
}

static enum km_status parse_comm(struct km_proc_run *run, const char *text, size_t bytes)
{
	struct km_text t = { text, text + bytes };
	struct km_process *p;
	enum km_status st = km_process_of(run, &p);

	if (st || !p)
		return st;
	/* The name itself may hold a newline; the last one is the file's. */
	if (t.p < t.end && t.end[-1] == '\n')
		t.end--;
	if (t.p < t.end)
		copy_text(p->comm, sizeof(p->comm), t);
	return KM_OK;
}

static enum km_status parse_oom_score_adj(struct km_proc_run *run, const char *text, size_t bytes)
{
	struct km_text t = { text, text + bytes };
	struct km_process *p;
	enum km_status st = km_process_of(run, &p);
	int64_t v;

	if (st || !p)
		return st;
	if (!km_text_int(&t, &v) || v < -1000 || v > 1000)
		return KM_FORMAT;
	p->oom_score_adj = v;
	p->has_oom_score_adj = true;
	return KM_OK;
}

/* ---- rows ---- */

static enum km_status add_task(struct km_proc_run *run, const struct km_process *p)
{
	int64_t pid = km_process_pid(p);
	struct row_task row = { 0 };

	if (pid < 0)
		return KM_OK;
	ROW_SET(row, task, pid, pid);
	if (p->has_tgid)
		ROW_SET(row, task, tgid, p->tgid);
	if (p->has_ppid)
		ROW_SET(row, task, ppid, p->ppid);
	if (p->comm[0])
		ROW_SET(row, task, comm, p->comm);
	if (p->state[0])
		ROW_SET(row, task, state, p->state);
	if (p->has_uid)
		ROW_SET(row, task, uid, p->uid);
	if (p->has_threads)
		ROW_SET(row, task, threads, p->threads);
	if (p->has_oom_score_adj)
		ROW_SET(row, task, oom_score_adj, p->oom_score_adj);
	return PROC_ADD(run, task, row);
}

/* A mapping that ends early, in a file or an excerpt that was cut, makes sums unknown, and so does a cut list. True: there was one. */
static bool drop_sums(struct km_process *p)
{
	bool dropped = false;
	unsigned a;

	for (a = 0; a < NR_AMOUNTS; a++) {
		bool sum = p->from[a] == FROM_SMAPS || (p->cut && p->from[a] == FROM_MAPS);

		if (!sum || !(p->lacks[a] || p->cut))
			continue;
		p->from[a] = FROM_NOBODY;
		p->kb[a] = 0;
		dropped = true;
	}
	return dropped;
}

/* Why some values of smaps are unknown. */
static void report_unknown_sums(struct km_proc_run *run, const struct km_process *p, bool dropped)
{
	char of[40] = "the process";

	if (km_process_pid(p) > 0)
		(void)snprintf(of, sizeof(of), "process %lld", (long long)km_process_pid(p));
	if (dropped)
		km_journal_unknown(&run->journal, KM_OK,
				   "sums over the mappings of %s are unknown: %s", of,
				   p->cut ? "the list of them is cut" : "a mapping lacks fields that others have");
	else if (!p->from[AMOUNT_PSS])
		km_journal_unknown(&run->journal, KM_OK, "no PSS and USS of %s: %s", of,
				   p->unreadable ? "its smaps is empty (only its owner and root can read it)"
						 : "its smaps was not captured");
}

/* statm is used where no other file has an amount, if the page size is known. */
static void use_statm(struct km_process *p, uint64_t page_bytes)
{
	int64_t page_kb = (int64_t)(page_bytes / 1024), limit;

	if (!page_kb)
		return;
	limit = INT64_MAX / page_kb;
	if (p->from[AMOUNT_VSS] < FROM_SMAPS && p->statm_vss >= 0 && p->statm_vss < limit)
		km_process_set(p, AMOUNT_VSS, p->statm_vss * page_kb, FROM_SMAPS);
	if (!p->from[AMOUNT_RSS] && p->statm_rss >= 0 && p->statm_rss < limit) {
		km_process_set(p, AMOUNT_RSS, p->statm_rss * page_kb, FROM_SMAPS);
		if (!p->from[AMOUNT_ANON] && p->statm_shared >= 0 &&
		    p->statm_shared <= p->statm_rss)
			km_process_set(p, AMOUNT_ANON, (p->statm_rss - p->statm_shared) * page_kb,
				       FROM_SMAPS);
	}
}

/*
 * Two ways to count what is resident, each of which leaves out something. Counters (status): up to 6.1 a task keeps
 * its last changes to itself, which were seen to be 4 MB. Page tables (smaps): up to 6.5 huge pages that NUMA balancing
 * watches.
 */
static void use_walk(struct km_process *p, enum km_amount amount, enum km_amount walked)
{
	if (p->from[walked] && p->kb[walked] > p->kb[amount])
		km_process_set(p, amount, p->kb[walked], FROM_STATUS);
}

static bool has_memory(const struct km_process *p)
{
	unsigned a;

	if (p->status_seen && !p->vm_seen)
		return false;
	for (a = 0; a < NR_AMOUNTS; a++) {
		if (p->from[a] && p->kb[a])
			return true;
	}
	return false;
}

static enum km_status add_memory(struct km_proc_run *run, const struct km_process *p)
{
	struct row_process_memory row = { 0 };

	if (km_process_pid(p) > 0)
		ROW_SET(row, process_memory, pid, km_process_pid(p));
	if (p->comm[0])
		ROW_SET(row, process_memory, comm, p->comm);
#define SET(column, amount)                                                  \
	do {                                                                 \
		if (p->from[amount])                                         \
			ROW_SET(row, process_memory, column, p->kb[amount]); \
	} while (0)
	SET(vss_kb, AMOUNT_VSS);
	SET(rss_kb, AMOUNT_RSS);
	SET(pss_kb, AMOUNT_PSS);
	SET(uss_kb, AMOUNT_USS);
	SET(swap_kb, AMOUNT_SWAP);
	SET(swap_pss_kb, AMOUNT_SWAP_PSS);
	SET(anon_kb, AMOUNT_ANON);
	SET(file_kb, AMOUNT_FILE);
	SET(shmem_kb, AMOUNT_SHMEM);
	SET(page_table_kb, AMOUNT_PAGE_TABLE);
	SET(locked_kb, AMOUNT_LOCKED);
	SET(hugetlb_kb, AMOUNT_HUGETLB);
	SET(pss_anon_kb, AMOUNT_PSS_ANON);
	SET(pss_file_kb, AMOUNT_PSS_FILE);
	SET(pss_shmem_kb, AMOUNT_PSS_SHMEM);
	SET(thp_kb, AMOUNT_THP);
	SET(mappings, AMOUNT_MAPPINGS);
#undef SET
	return PROC_ADD(run, process_memory, row);
}

static enum km_status process_finish(struct km_proc_run *run)
{
	struct km_process_state *s = run->state;
	uint64_t page_bytes = run->page_bytes;
	enum km_status st = write_kept(run);
	size_t i;

	if (!page_bytes && run->facts)
		page_bytes = km_proc_page_bytes(run->facts);
	for (i = 0; !st && i < s->all.n; i++) {
		struct km_process *p = &s->all.v[i];
		bool dropped = drop_sums(p);

		use_statm(p, page_bytes);
		use_walk(p, AMOUNT_RSS, AMOUNT_WALKED_RSS);
		use_walk(p, AMOUNT_ANON, AMOUNT_WALKED_ANON);
		st = add_task(run, p);
		if (st || !has_memory(p))
			continue;
		report_unknown_sums(run, p, dropped);
		st = add_memory(run, p);
	}
	s->all.n = 0;
	s->last = 0;
	if (s->slots.n)
		memset(s->slots.v, 0, s->slots.n * sizeof(*s->slots.v));
	return st;
}

static void process_drop(void *state)
{
	struct km_process_state *s = state;

	km_vec_free(&s->all);
	km_vec_free(&s->slots);
	km_vec_free(&s->vmas);
	km_arena_free(&s->arena);
}

const struct km_table *const km_process_tables[] = { &km_tbl_task, &km_tbl_process_memory,
						     &km_tbl_vma, NULL };

const struct km_proc_merge km_process_merge = {
	.name = "proc/PID",
	.state_bytes = sizeof(struct km_process_state),
	.tables = km_process_tables,
	.finish = process_finish,
	.drop = process_drop,
};

KM_PROCESS_FILE(status, false, "A process: who, and its memory by counters.");
KM_PROCESS_FILE(statm, false, "Memory of a process in pages.");
KM_PROCESS_FILE(comm, false, "Name of a process.");
KM_PROCESS_FILE(oom_score_adj, false, "Adjustment of the OOM score of a process.");
