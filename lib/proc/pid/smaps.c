/* SPDX-License-Identifier: GPL-2.0-or-later */
/* /proc/PID/{smaps,smaps_rollup,maps}: mappings, and with them PSS and USS. */
#include "proc/files.h"
#include "pid.h"

/* What is said of one mapping, or of all of them. */
enum key {
	KEY_SIZE,
	KEY_RSS,
	KEY_PSS,
	KEY_PRIVATE_CLEAN,
	KEY_PRIVATE_DIRTY,
	KEY_ANONYMOUS,
	KEY_THP,
	KEY_SWAP,
	KEY_SWAP_PSS,
	KEY_LOCKED,
	KEY_PRIVATE_HUGETLB,
	KEY_SHARED_HUGETLB,
	KEY_PSS_ANON,
	KEY_PSS_FILE,
	KEY_PSS_SHMEM,
	KEY_KERNEL_PAGE,
	NR_KEYS
};

static const struct {
	const char *name;
	int key; /* NR_KEYS: known, and not used */
} keys[] = {
	{ "Size", KEY_SIZE },
	{ "Rss", KEY_RSS },
	{ "Pss", KEY_PSS },
	{ "Private_Clean", KEY_PRIVATE_CLEAN },
	{ "Private_Dirty", KEY_PRIVATE_DIRTY },
	{ "Anonymous", KEY_ANONYMOUS },
	{ "AnonHugePages", KEY_THP },
	{ "Swap", KEY_SWAP },
	{ "SwapPss", KEY_SWAP_PSS },
	{ "Locked", KEY_LOCKED },
	{ "Private_Hugetlb", KEY_PRIVATE_HUGETLB },
	{ "Shared_Hugetlb", KEY_SHARED_HUGETLB },
	{ "Pss_Dirty", NR_KEYS },
	{ "Pss_Anon", KEY_PSS_ANON },
	{ "Pss_File", KEY_PSS_FILE },
	{ "Pss_Shmem", KEY_PSS_SHMEM },
	{ "Shared_Clean", NR_KEYS },
	{ "Shared_Dirty", NR_KEYS },
	{ "Referenced", NR_KEYS },
	{ "KSM", NR_KEYS },
	{ "LazyFree", NR_KEYS },
	{ "ShmemPmdMapped", NR_KEYS },
	{ "ShmemHugePages", NR_KEYS },
	{ "FilePmdMapped", NR_KEYS },
	{ "KernelPageSize", KEY_KERNEL_PAGE },
	{ "MMUPageSize", NR_KEYS },
	{ "Nonlinear", NR_KEYS },
	{ "THPeligible", NR_KEYS },
	{ "ProtectionKey", NR_KEYS },
	{ "VmFlags", NR_KEYS },
};

struct vma {
	uint64_t start, end, offset;
	int64_t inode;
	struct km_text perms, path, device, flags;
	int64_t kb[NR_KEYS]; /* negative: unknown */
};

static void vma_init(struct vma *v)
{
	unsigned i;

	*v = (struct vma){ 0 };
	for (i = 0; i < NR_KEYS; i++)
		v->kb[i] = -1;
}

/* "start-end perms offset device inode path", hexadecimal; the path may have blanks, or be missing. */
static bool parse_header(struct km_text line, struct vma *v)
{
	struct km_text word;
	uint64_t start, end;

	if (!km_text_hex(&line, &start) || line.p == line.end || *line.p++ != '-' ||
	    !km_text_hex(&line, &end) || !km_text_word(&line, &word) || word.end - word.p != 4)
		return false;
	vma_init(v);
	v->start = start;
	v->end = end;
	v->perms = word;
	if (!km_text_hex(&line, &v->offset) || !km_text_word(&line, &v->device) ||
	    !km_text_word(&line, &word))
		return false;
	if (!km_text_int(&word, &v->inode)) /* 64 bits of some network file systems */
		v->inode = -1;
	while (line.p < line.end && *line.p == ' ')
		line.p++;
	v->path = line;
	return true;
}

/* False: a line that is not known. */
static bool parse_key(struct km_text line, struct vma *v)
{
	const char *colon = memchr(line.p, ':', (size_t)(line.end - line.p));
	struct km_text name = { line.p, colon }, value = { colon ? colon + 1 : NULL, line.end };
	int64_t kb;
	size_t i;

	for (i = 0; colon && i < KM_ARRAY_LEN(keys); i++) {
		if (!km_text_equal(name, keys[i].name))
			continue;
		if (!strcmp(keys[i].name, "VmFlags")) {
			while (value.p < value.end && *value.p == ' ')
				value.p++;
			while (value.end > value.p && value.end[-1] == ' ')
				value.end--;
			v->flags = value;
			return true;
		}
		if (!km_text_int(&value, &kb) || kb < 0)
			return false;
		if (keys[i].key < NR_KEYS)
			v->kb[keys[i].key] = kb;
		return true;
	}
	return false;
}

/* The sum of two amounts; negative when one is not known. */
static int64_t sum_amounts(const struct vma *v, enum key a, enum key b)
{
	int64_t n;

	if (v->kb[a] < 0 || v->kb[b] < 0 || __builtin_add_overflow(v->kb[a], v->kb[b], &n))
		return -1;
	return n;
}

static enum km_status fill_row(struct km_proc_run *run, const struct km_process *p,
			       const struct vma *v, struct row_vma *row)
{
	int64_t uss = sum_amounts(v, KEY_PRIVATE_CLEAN, KEY_PRIVATE_DIRTY);
	int64_t hugetlb = sum_amounts(v, KEY_PRIVATE_HUGETLB, KEY_SHARED_HUGETLB);
	const char *perms = km_text_dup(run, v->perms);
	const char *path = v->path.p < v->path.end ? km_text_dup(run, v->path) : NULL;
	const char *flags = v->flags.p < v->flags.end ? km_text_dup(run, v->flags) : NULL;
	bool has_file = v->inode || !km_text_equal(v->device, "00:00");
	const char *device = has_file ? km_text_dup(run, v->device) : NULL;

	if (!perms || (v->path.p < v->path.end && !path) || (v->flags.p < v->flags.end && !flags) ||
	    (has_file && !device))
		return KM_NOMEM;
	if (km_process_pid(p) > 0)
		ROW_SET(*row, vma, pid, km_process_pid(p));
	ROW_SET(*row, vma, start_addr, v->start);
	ROW_SET(*row, vma, end_addr, v->end);
	ROW_SET(*row, vma, perms, perms);
	if (path)
		ROW_SET(*row, vma, path, path);
	if (v->kb[KEY_RSS] >= 0)
		ROW_SET(*row, vma, rss_kb, v->kb[KEY_RSS]);
	if (v->kb[KEY_PSS] >= 0)
		ROW_SET(*row, vma, pss_kb, v->kb[KEY_PSS]);
	if (uss >= 0)
		ROW_SET(*row, vma, uss_kb, uss);
	if (v->kb[KEY_SWAP] >= 0)
		ROW_SET(*row, vma, swap_kb, v->kb[KEY_SWAP]);
	if (v->kb[KEY_SWAP_PSS] >= 0)
		ROW_SET(*row, vma, swap_pss_kb, v->kb[KEY_SWAP_PSS]);
	if (v->kb[KEY_LOCKED] >= 0)
		ROW_SET(*row, vma, locked_kb, v->kb[KEY_LOCKED]);
	if (hugetlb >= 0)
		ROW_SET(*row, vma, hugetlb_kb, hugetlb);
	if (v->kb[KEY_ANONYMOUS] >= 0)
		ROW_SET(*row, vma, anon_kb, v->kb[KEY_ANONYMOUS]);
	if (v->kb[KEY_THP] >= 0)
		ROW_SET(*row, vma, thp_kb, v->kb[KEY_THP]);
	if (flags)
		ROW_SET(*row, vma, vm_flags, flags);
	if (has_file) {
		ROW_SET(*row, vma, device, device);
		ROW_SET(*row, vma, offset_bytes, v->offset);
		if (v->inode >= 0)
			ROW_SET(*row, vma, inode, v->inode);
	}
	return KM_OK;
}

/* @kb negative: unknown. */
static void count_amount(struct km_process *p, enum km_amount a, int64_t kb, enum km_amount_source from)
{
	if (kb >= 0)
		km_process_add(p, a, kb, from);
	else if (from == FROM_SMAPS)
		p->lacks[a] = true;
}

static void count_mapping(struct km_process *p, const struct vma *v, enum km_amount_source from)
{
	static const struct {
		enum key key;
		enum km_amount amount;
	} map[] = {
		{ KEY_RSS, AMOUNT_RSS },
		{ KEY_RSS, AMOUNT_WALKED_RSS },
		{ KEY_PSS, AMOUNT_PSS },
		{ KEY_ANONYMOUS, AMOUNT_WALKED_ANON },
		{ KEY_SWAP, AMOUNT_SWAP },
		{ KEY_SWAP_PSS, AMOUNT_SWAP_PSS },
		{ KEY_LOCKED, AMOUNT_LOCKED },
		{ KEY_ANONYMOUS, AMOUNT_ANON },
		{ KEY_THP, AMOUNT_THP },
		{ KEY_PSS_ANON, AMOUNT_PSS_ANON },
		{ KEY_PSS_FILE, AMOUNT_PSS_FILE },
		{ KEY_PSS_SHMEM, AMOUNT_PSS_SHMEM },
	};
	int64_t uss = sum_amounts(v, KEY_PRIVATE_CLEAN, KEY_PRIVATE_DIRTY);
	int64_t hugetlb = sum_amounts(v, KEY_PRIVATE_HUGETLB, KEY_SHARED_HUGETLB);
	size_t i;

	for (i = 0; i < KM_ARRAY_LEN(map); i++)
		count_amount(p, map[i].amount, v->kb[map[i].key], from);
	count_amount(p, AMOUNT_USS, uss, from);
	count_amount(p, AMOUNT_HUGETLB, hugetlb, from);
}

/* Addresses of user space; the vsyscall page of x86 is listed and belongs to no process. */
static void count_size(struct km_process *p, const struct vma *v, enum km_amount_source from)
{
	if (v->start <= v->end && !(v->start >> 63)) {
		km_process_add(p, AMOUNT_VSS, (int64_t)((v->end - v->start) / 1024), from);
		km_process_add(p, AMOUNT_MAPPINGS, 1, from);
	}
}

static enum km_status end_vma(struct km_proc_run *run, struct km_process *p, const struct vma *v,
			      bool rows)
{
	int64_t page = v->kb[KEY_KERNEL_PAGE], *smallest = &run->facts->kernel_page_kb;
	struct row_vma row = { 0 };
	enum km_status st;

	count_mapping(p, v, FROM_SMAPS);
	count_size(p, v, FROM_SMAPS);
	if (page > 0 && (!*smallest || page < *smallest))
		*smallest = page;
	if (!rows)
		return KM_OK;
	st = fill_row(run, p, v, &row);
	return st ? st : PROC_ADD(run, vma, row);
}

/* A text that was cut in the middle of a line: that line would give half a number. */
static enum km_status cut(struct km_proc_run *run, bool *ret_cut, struct km_text *t)
{
	const char *nl = t->p < t->end ? memrchr(t->p, '\n', (size_t)(t->end - t->p)) : NULL;

	if (t->p == t->end || t->end[-1] == '\n')
		return KM_OK;
	t->end = nl ? nl + 1 : t->p;
	*ret_cut = true;
	return km_journal_issue(&run->journal, 0, KM_MISSING,
				"%s: the last line is incomplete and not used", run->path);
}

static enum km_status parse_smaps(struct km_proc_run *run, const char *text, size_t bytes)
{
	struct km_text t = { text, text + bytes }, line;
	struct km_process *p;
	struct vma v = { 0 }, next;
	bool open = false, rows;
	enum km_status st = km_process_of(run, &p);

	if (st || !p)
		return st;
	if (!bytes) {
		p->unreadable = true; /* or a kernel thread: status shows which */
		return KM_OK;
	}
	if (p->smaps_rows)
		return km_journal_issue(&run->journal, 0, KM_CORRUPT,
					"%s: smaps of process %lld appears twice", run->path,
					(long long)km_process_pid(p));
	rows = !p->maps_rows;
	p->smaps_rows = rows;
	km_process_forget_vmas(run);
	st = cut(run, &p->cut, &t);
	while (!st && km_text_line(run, &t, &line)) {
		if (parse_header(line, &next)) {
			if (open)
				st = end_vma(run, p, &v, rows);
			v = next;
			open = true;
		} else if (!open || !parse_key(line, &v)) {
			st = km_proc_unparsed(run, line);
		}
	}
	if (!st && open)
		st = end_vma(run, p, &v, rows);
	if (!st && !rows)
		km_journal_unknown(
			&run->journal, KM_OK,
			"rows of vma of process %lld are those of maps, which came first",
			(long long)km_process_pid(p));
	return st;
}

static enum km_status parse_smaps_rollup(struct km_proc_run *run, const char *text, size_t bytes)
{
	struct km_text t = { text, text + bytes }, line;
	struct km_process *p;
	struct vma v;
	bool is_cut = false; /* what is left has values of its own */
	enum km_status st = km_process_of(run, &p);

	if (st || !p)
		return st;
	if (!bytes) {
		p->unreadable = true;
		return KM_OK;
	}
	if (p->from[AMOUNT_PSS] == FROM_ROLLUP)
		return KM_OK;
	vma_init(&v);
	st = cut(run, &is_cut, &t);
	while (!st && km_text_line(run, &t, &line)) {
		struct vma header;

		if (!parse_header(line, &header) && !parse_key(line, &v))
			st = km_proc_unparsed(run, line);
	}
	count_mapping(p, &v, FROM_ROLLUP);
	return st;
}

static enum km_status parse_maps(struct km_proc_run *run, const char *text, size_t bytes)
{
	struct km_text t = { text, text + bytes }, line;
	struct km_process *p;
	struct vma v;
	enum km_status st = km_process_of(run, &p);

	if (st || !p || p->maps_rows)
		return st;
	if (p->from[AMOUNT_VSS] == FROM_MAPS)
		return KM_OK;
	st = cut(run, &p->cut, &t);
	while (!st && km_text_line(run, &t, &line)) {
		struct row_vma row = { 0 };

		if (!parse_header(line, &v)) {
			st = km_proc_unparsed(run, line);
			continue;
		}
		count_size(p, &v, FROM_MAPS);
		if (p->smaps_rows)
			continue;
		st = fill_row(run, p, &v, &row);
		if (!st)
			st = km_process_keep_vma(run, &row);
	}
	return st;
}

KM_PROCESS_FILE(smaps, true, "Mappings of a process with what is resident of each.");
KM_PROCESS_FILE(smaps_rollup, true, "Resident memory of a process, exactly counted: PSS and USS.");
KM_PROCESS_FILE(maps, true, "Mappings of a process.");
