/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * Settings: one-line files of /proc/sys/vm and /sys/kernel/mm, and the output of "sysctl -a". A name
 * in table sysctl is that of sysctl(8) for the former ("vm.swappiness"); for the latter the path below
 * /sys/kernel/mm with dots ("transparent_hugepage.enabled"), without the folder that only repeats
 * itself ("hugepages-2048kB.nr_hugepages"). An input may have a setting twice, in its own file and in the
 * list of sysctl(8): table sysctl has it once.
 */
#include "proc/constants.h"
#include "proc/files.h"

#define VALUE_MAX 4096

struct setting {
	const char *name, *value; /* value NULL: the file is empty */
	const char *path;
	size_t place; /* in the order of the input */
};

struct sysctl_state {
	bool documented; /* table knob is written for this capture */
	struct km_arena arena;
	KM_VEC(struct setting) settings;
	const char *path; /* of the file that was read last; in @arena */
};

static enum km_status add_documentation(struct km_proc_run *run)
{
	struct sysctl_state *state = run->state;

	if (state->documented)
		return KM_OK;
	state->documented = true;
	return km_knobs_store(run->store);
}

/* The kernel prints settings in ASCII. */
static bool is_setting(struct km_text value)
{
	const char *p;

	for (p = value.p; p < value.end; p++) {
		if ((unsigned char)*p >= 0x80)
			return false;
	}
	return true;
}

/* Keep a setting until the snapshot ends. */
static enum km_status keep_setting(struct km_proc_run *run, const char *name, const struct km_text *value)
{
	struct sysctl_state *state = run->state;
	struct setting *s = km_vec_push(&state->settings);

	if (!s)
		return KM_NOMEM;
	s->place = state->settings.n;
	if (!state->path || strcmp(state->path, run->path) != 0)
		state->path = km_arena_strdup(&state->arena, run->path);
	s->path = state->path;
	s->name = km_arena_strdup(&state->arena, name);
	if (value)
		s->value = km_arena_strndup(&state->arena, value->p, (size_t)(value->end - value->p));
	return s->path && s->name && (s->value || !value) ? KM_OK : KM_NOMEM;
}

static enum km_status add_value(struct km_proc_run *run, const char *name, struct km_text value)
{
	enum km_status st = add_documentation(run);

	if (st)
		return st;
	while (value.end > value.p && (value.end[-1] == ' ' || value.end[-1] == '\t'))
		value.end--;
	if (value.end - value.p > VALUE_MAX) {
		value.end = value.p + VALUE_MAX;
		st = km_journal_issue(&run->journal, 0, KM_CORRUPT, "%s: longer than %d bytes, cut",
				      name, VALUE_MAX);
		if (st)
			return st;
	}
	if (!is_setting(value)) /* a heading that was none: prose */
		return km_proc_unparsed(run, value);
	return keep_setting(run, name, &value);
}

/* One value a file; a file that was captured empty (write-only, or not readable) is an unknown. */
static enum km_status parse_value(struct km_proc_run *run, const char *name, const char *text,
				  size_t bytes)
{
	struct km_text t = { text, text + bytes }, line;
	enum km_status st;

	if (!km_text_line(run, &t, &line) || line.p == line.end)
		return keep_setting(run, name, NULL);
	st = add_value(run, name, line);
	while (!st && km_text_line(run, &t, &line)) {
		if (line.p < line.end)
			st = km_proc_unparsed(run, line);
	}
	return st;
}

static enum km_status parse_vm(struct km_proc_run *run, const char *text, size_t bytes)
{
	const char *folder = strstr(run->path, "sys/vm/") ? "vm" : NULL;
	const char *name;

	if (!folder)
		folder = strstr(run->path, "sys/fs/") ? "fs" : "kernel";
	name = km_arena_printf(&run->arena, "%s.%s", folder, run->tail);
	return name ? parse_value(run, name, text, bytes) : KM_NOMEM;
}

static const char *last_of(const char *path, const char *part)
{
	const char *found = NULL, *p;

	for (p = path; (p = strstr(p, part)); p++)
		found = p;
	return found ? found + strlen(part) : NULL;
}

static enum km_status parse_mm(struct km_proc_run *run, const char *text, size_t bytes)
{
	const char *p = last_of(run->path, "sys/kernel/mm/");
	char *name, *c;

	if (!p)
		return KM_FORMAT;
	if (!strncmp(p, "hugepages/", strlen("hugepages/")))
		p += strlen("hugepages/");
	name = km_arena_strdup(&run->arena, p);
	if (!name)
		return KM_NOMEM;
	for (c = name; *c; c++) {
		if (*c == '/')
			*c = '.';
	}
	return parse_value(run, name, text, bytes);
}

static bool is_known_name(const char *name)
{
	return !strncmp(name, "vm.", 3) || km_knob_is_known(name);
}

/* "vm.swappiness = 60"; settings that are not of memory are left out on purpose. */
static enum km_status parse_listing(struct km_proc_run *run, const char *text, size_t bytes)
{
	struct km_text t = { text, text + bytes }, line, word;
	enum km_status st = KM_OK;
	uint64_t settings = 0;

	while (!st && km_text_line(run, &t, &line)) {
		struct km_text rest = line;
		const char *name;

		if (line.p == line.end || !strncmp(line.p, "sysctl: ", 8))
			continue;
		if (!km_text_word(&rest, &word) || !km_text_skip(&rest, "=")) {
			st = km_proc_unparsed(run, line);
			continue;
		}
		settings++;
		name = km_text_dup(run, word);
		if (!name)
			return KM_NOMEM;
		if (!is_known_name(name))
			continue;
		while (rest.p < rest.end && *rest.p == ' ')
			rest.p++;
		st = add_value(run, name, rest);
	}
	if (!st && !settings)
		km_journal_unknown(&run->journal, KM_OK, "%s has no line 'name = value'",
				   run->path);
	return st;
}

/* ---- the end of a snapshot ---- */

static int by_name(const void *a, const void *b)
{
	const struct setting *x = a, *y = b;
	int order = strcmp(x->name, y->name);

	return order ? order : (x->place > y->place) - (x->place < y->place);
}

static int by_place(const void *a, const void *b)
{
	const struct setting *x = a, *y = b;

	return (x->place > y->place) - (x->place < y->place);
}

/* Files have tabs between the numbers of a list, pastes have blanks. */
static bool values_equal(const char *a, const char *b)
{
	struct km_text x = { a, a + strlen(a) }, y = { b, b + strlen(b) }, v, w;

	while (km_text_word(&x, &v)) {
		if (!km_text_word(&y, &w) || v.end - v.p != w.end - w.p ||
		    memcmp(v.p, w.p, (size_t)(v.end - v.p)) != 0)
			return false;
	}
	return km_text_blank(y);
}

/* @same has the name of @first, which stands before it in the input. */
static enum km_status merge_setting(struct km_proc_run *run, struct setting *first, const struct setting *same)
{
	if (!same->value)
		return KM_OK;
	if (!first->value) {
		first->value = same->value;
		return KM_OK;
	}
	if (values_equal(first->value, same->value))
		return KM_OK;
	return km_journal_issue(&run->journal, 0, KM_CORRUPT,
				"%s is '%.60s' in %s and '%.60s' in %s: the former is kept", first->name,
				first->value, first->path, same->value, same->path);
}

/* One setting a name, in the order of the input; those that are left are at the start of the vector. */
static enum km_status merge_settings(struct km_proc_run *run, struct sysctl_state *state)
{
	struct setting *v = state->settings.v;
	enum km_status st = KM_OK;
	size_t i, n = 0;

	if (!state->settings.n)
		return KM_OK;
	km_sort(v, state->settings.n, sizeof(*v), by_name);
	for (i = 0; !st && i < state->settings.n; i++) {
		if (n && strcmp(v[n - 1].name, v[i].name) == 0)
			st = merge_setting(run, &v[n - 1], &v[i]);
		else
			v[n++] = v[i];
	}
	state->settings.n = n;
	km_sort(v, n, sizeof(*v), by_place);
	return st;
}

static enum km_status add_setting(struct km_proc_run *run, const struct setting *s)
{
	struct row_sysctl row = { 0 };

	if (!s->value)
		km_journal_unknown(&run->journal, KM_OK, "%s is empty", s->name);
	ROW_SET(row, sysctl, name, s->name);
	if (s->value)
		ROW_SET(row, sysctl, value, s->value);
	else
		ROW_SET(row, sysctl, reason, "the file is empty");
	return PROC_ADD(run, sysctl, row);
}

/* "hugepages-2048kB.nr_hugepages": the size and what it counts; false: another setting. */
static bool read_pool(const struct setting *s, int64_t *ret_kb, struct km_text *ret_item, int64_t *ret_value)
{
	struct km_text t = { s->name, s->name + strlen(s->name) }, v;

	if (!s->value || !km_text_skip(&t, "hugepages-") || !km_text_int(&t, ret_kb) || !km_text_skip(&t, "kB."))
		return false;
	*ret_item = t;
	v = (struct km_text){ s->value, s->value + strlen(s->value) };
	return km_text_int(&v, ret_value) && *ret_value >= 0;
}

/* Pools of the sizes that meminfo lacks; files of one size are adjacent. */
static enum km_status add_pools(struct km_proc_run *run, const struct sysctl_state *state)
{
	struct km_proc_huge h = { -1, -1, -1, -1, -1 };
	enum km_status st = KM_OK;
	int64_t kb = -1, value;
	struct km_text item;
	size_t i;

	for (i = 0; !st && i < state->settings.n; i++) {
		if (!read_pool(&state->settings.v[i], &kb, &item, &value) ||
		    (run->facts->huge.page_kb == kb && run->facts->huge.total >= 0))
			continue;
		if (kb != h.page_kb) {
			st = km_huge_add(run, &h, -1);
			h = (struct km_proc_huge){ kb, -1, -1, -1, -1 };
		}
		if (km_text_equal(item, "nr_hugepages"))
			h.total = value;
		else if (km_text_equal(item, "free_hugepages"))
			h.free = value;
		else if (km_text_equal(item, "resv_hugepages"))
			h.reserved = value;
		else if (km_text_equal(item, "surplus_hugepages"))
			h.surplus = value;
	}
	return st ? st : km_huge_add(run, &h, -1);
}

static void sysctl_drop(void *arg)
{
	struct sysctl_state *state = arg;

	km_vec_free(&state->settings);
	km_arena_free(&state->arena);
	state->path = NULL;
}

static enum km_status sysctl_finish(struct km_proc_run *run)
{
	struct sysctl_state *state = run->state;
	enum km_status st = merge_settings(run, state);
	size_t i;

	for (i = 0; !st && i < state->settings.n; i++)
		st = add_setting(run, &state->settings.v[i]);
	if (!st)
		st = add_pools(run, state);
	sysctl_drop(state);
	state->documented = false;
	return st;
}

static const struct km_table *const tables[] = { &km_tbl_sysctl, &km_tbl_knob, &km_tbl_hugetlb_pool, NULL };

static const struct km_proc_merge merge = {
	.name = "proc/sys/vm",
	.state_bytes = sizeof(struct sysctl_state),
	.tables = tables,
	.finish = sysctl_finish,
	.drop = sysctl_drop,
};

static const char *const vm_paths[] = { "proc/sys/vm/%", NULL };
const struct km_proc_file km_proc_sysctl_vm = {
	.name = "proc/sys/vm",
	.doc = "Settings of memory management.",
	.remarks = true,
	.paths = vm_paths,
	.tables = tables,
	.merge = &merge,
	.parse = parse_vm,
};

/* The file's own name replaces the "%". */
static enum km_status parse_other(struct km_proc_run *run, const char *text, size_t bytes)
{
	const char *slash = strrchr(run->path, '/');

	run->tail = slash ? slash + 1 : run->path;
	return parse_vm(run, text, bytes);
}

static const char *const other_paths[] = {
	"proc/sys/kernel/numa_balancing", "proc/sys/kernel/kptr_restrict", "proc/sys/kernel/shmmax",
	"proc/sys/kernel/shmall", "proc/sys/fs/file-max", NULL
};
const struct km_proc_file km_proc_sysctl_other = {
	.name = "proc/sys",
	.doc = "Settings outside of vm that memory depends on.",
	.remarks = true,
	.paths = other_paths,
	.tables = tables,
	.merge = &merge,
	.parse = parse_other,
};

static const char *const mm_paths[] = {
	"sys/kernel/mm/transparent_hugepage/%",
	"sys/kernel/mm/transparent_hugepage/khugepaged/%",
	"sys/kernel/mm/transparent_hugepage/%/enabled",
	"sys/kernel/mm/transparent_hugepage/%/shmem_enabled",
	"sys/kernel/mm/hugepages/%/%",
	"sys/kernel/mm/ksm/%",
	"sys/kernel/mm/numa/demotion_enabled",
	"sys/kernel/mm/swap/vma_ra_enabled",
	"sys/kernel/mm/lru_gen/%",
	NULL,
};
const struct km_proc_file km_proc_sysfs_mm = {
	.name = "sys/kernel/mm",
	.doc = "Settings and counters of huge pages, KSM and the LRU.",
	.remarks = true,
	.paths = mm_paths,
	.tables = tables,
	.merge = &merge,
	.parse = parse_mm,
};

static const char *const listing_paths[] = {
	"sos_commands/kernel/sysctl_-a",
	"sysctl_-a",
	"sysctl-a.txt",
	NULL,
};
const struct km_proc_file km_proc_sysctl_listing = {
	.name = "sysctl -a",
	.doc = "Settings as sysctl(8) lists them.",
	.remarks = true,
	.paths = listing_paths,
	.tables = tables,
	.merge = &merge,
	.parse = parse_listing,
};
