/* SPDX-License-Identifier: GPL-2.0-or-later */
/* /proc/modules, /proc/swaps and /proc/iomem: one thing a line. */
#include "proc/files.h"

#define MAX_DEPTH 32

/* Every line of @text to @add; KM_FORMAT when it took none. */
static enum km_status each_line(struct km_proc_run *run, const char *text, size_t bytes,
				const char *form,
				enum km_status (*add)(struct km_proc_run *, struct km_text, bool *))
{
	struct km_text t = { text, text + bytes }, line;
	enum km_status st = KM_OK;
	bool any = false;

	while (!st && km_text_line(run, &t, &line)) {
		bool taken = true;

		if (km_text_blank(line))
			continue;
		st = add(run, line, &taken);
		if (!st && !taken)
			st = km_proc_unparsed(run, line);
		any |= taken;
	}
	if (!st && !any) {
		km_journal_skip(&run->journal, "no line of the form '%s'", form);
		return KM_FORMAT;
	}
	return st;
}

/* ---- modules (kernel/module/procfs.c): name bytes users used-by state address (taints) ---- */

static enum km_status add_module(struct km_proc_run *run, struct km_text line, bool *taken)
{
	struct km_text name, users, by, state, word;
	struct row_module row = { 0 };
	int64_t bytes, refcount;
	uint64_t addr;

	*taken = km_text_word(&line, &name) && km_text_int(&line, &bytes) &&
		 km_text_word(&line, &users);
	if (!*taken)
		return KM_OK;
	ROW_SET(row, module, name, km_text_dup(run, name));
	ROW_SET(row, module, bytes, bytes);
	if (km_text_int(&users, &refcount)) /* "-": a kernel that cannot unload */
		ROW_SET(row, module, refcount, refcount);
	if (km_text_word(&line, &by) && !km_text_equal(by, "-")) {
		if (by.end[-1] == ',')
			by.end--;
		ROW_SET(row, module, used_by, km_text_dup(run, by));
	}
	if (km_text_word(&line, &state))
		ROW_SET(row, module, state, km_text_dup(run, state));
	if (km_text_hex(&line, &addr)) {
		if (addr)
			ROW_SET(row, module, addr, addr);
		else
			km_journal_unknown(&run->journal, KM_OK,
					   "addresses are hidden (kptr_restrict)");
	}
	if (km_text_word(&line, &word) && *word.p == '(' && word.end - word.p > 2) {
		word.p++;
		word.end -= word.end[-1] == ')';
		ROW_SET(row, module, taints, km_text_dup(run, word));
	}
	if (!row.name)
		return KM_NOMEM;
	return PROC_ADD(run, module, row);
}

static enum km_status parse_modules(struct km_proc_run *run, const char *text, size_t bytes)
{
	return each_line(run, text, bytes, "ext4 1234 1 - Live 0x…", add_module);
}

/* ---- swaps (mm/swapfile.c swap_show): path kind kB kB priority ---- */

static bool is_octal(char c)
{
	return c >= '0' && c <= '7';
}

/* "\040" is a blank (seq_file_path()). In place. */
static void unescape_octal(char *s)
{
	char *out = s;

	while (*s) {
		if (s[0] == '\\' && is_octal(s[1]) && is_octal(s[2]) && is_octal(s[3])) {
			*out++ = (char)((s[1] - '0') << 6 | (s[2] - '0') << 3 | (s[3] - '0'));
			s += 4;
		} else {
			*out++ = *s++;
		}
	}
	*out = '\0';
}

static enum km_status add_swap(struct km_proc_run *run, struct km_text line, bool *taken)
{
	struct row_swap_area row = { 0 };
	struct km_text path, kind;
	int64_t size, used, priority;
	char *name;

	*taken = km_text_word(&line, &path) && km_text_word(&line, &kind);
	if (*taken && km_text_equal(path, "Filename"))
		return KM_OK;
	*taken = *taken && km_text_int(&line, &size) && km_text_int(&line, &used) &&
		 km_text_int(&line, &priority);
	if (!*taken)
		return KM_OK;
	name = km_arena_strndup(&run->arena, path.p, (size_t)(path.end - path.p));
	if (!name)
		return KM_NOMEM;
	unescape_octal(name);
	ROW_SET(row, swap_area, path, name);
	ROW_SET(row, swap_area, kind, km_text_dup(run, kind));
	ROW_SET(row, swap_area, size_kb, size);
	ROW_SET(row, swap_area, used_kb, used);
	ROW_SET(row, swap_area, priority, priority);
	if (!row.kind)
		return KM_NOMEM;
	return PROC_ADD(run, swap_area, row);
}

/* As "swapon --bytes --show" prints it (util-linux, sys-utils/swapon.c): the sizes in bytes, and names as they are. */
static enum km_status add_shown_swap(struct km_proc_run *run, struct km_text line, bool *taken)
{
	struct row_swap_area row = { 0 };
	struct km_text path, kind;
	int64_t size, used, priority;

	*taken = km_text_word(&line, &path) && km_text_word(&line, &kind);
	if (*taken && km_text_equal(path, "NAME"))
		return KM_OK;
	*taken = *taken && km_text_int(&line, &size) && km_text_int(&line, &used) && km_text_int(&line, &priority);
	if (!*taken)
		return KM_OK;
	ROW_SET(row, swap_area, path, km_text_dup(run, path));
	ROW_SET(row, swap_area, kind, km_text_dup(run, kind));
	ROW_SET(row, swap_area, size_kb, size / 1024);
	ROW_SET(row, swap_area, used_kb, used / 1024);
	ROW_SET(row, swap_area, priority, priority);
	return row.path && row.kind ? PROC_ADD(run, swap_area, row) : KM_NOMEM;
}

struct swaps_state {
	bool seen;
};

static enum km_status end_swaps(struct km_proc_run *run)
{
	struct swaps_state *state = run->state;

	state->seen = false;
	return KM_OK;
}

/* /proc/swaps comes first: what commands print of the same areas is not counted again. */
static enum km_status parse_swaps(struct km_proc_run *run, const char *text, size_t bytes)
{
	struct swaps_state *state = run->state;

	if (state->seen && strstr(run->path, "swapon"))
		return KM_OK;
	state->seen = true;
	if (bytes >= 5 && !memcmp(text, "NAME ", 5))
		return each_line(run, text, bytes, "/dev/sda2 partition 1263616 0 -2", add_shown_swap);
	return each_line(run, text, bytes, "/dev/sda2 partition 1234 0 -2", add_swap);
}

/* ---- iomem (kernel/resource.c r_show): two blanks a level, start-end : name ---- */

static enum km_status add_resource(struct km_proc_run *run, struct km_text line, bool *taken)
{
	struct row_memory_map row = { 0 };
	const char *first = line.p;
	uint64_t start, end;
	int64_t depth;

	while (first < line.end && *first == ' ')
		first++;
	depth = (first - line.p) / 2;
	*taken = depth <= MAX_DEPTH && km_text_hex(&line, &start) && km_text_skip(&line, "-") &&
		 km_text_hex(&line, &end) && km_text_skip(&line, ":");
	if (!*taken)
		return KM_OK;
	if (!start && !end) {
		km_journal_unknown(&run->journal, KM_OK,
				   "addresses read as 0: only root could read them");
		return KM_OK;
	}
	while (line.p < line.end && *line.p == ' ')
		line.p++;
	ROW_SET(row, memory_map, start_addr, start);
	ROW_SET(row, memory_map, end_addr, end);
	ROW_SET(row, memory_map, depth, depth);
	if (line.p < line.end && !km_text_equal(line, "<BAD>")) {
		ROW_SET(row, memory_map, name, km_text_dup(run, line));
		if (!row.name)
			return KM_NOMEM;
	}
	/* Also "System RAM (virtio_mem)" and "System RAM (kmem)", which are below their device. */
	if (km_text_begins(line, "System RAM") && end < UINT64_MAX)
		km_spans_add(&run->facts->ram, start, end + 1);
	return PROC_ADD(run, memory_map, row);
}

static enum km_status parse_iomem(struct km_proc_run *run, const char *text, size_t bytes)
{
	return each_line(run, text, bytes, "00001000-0009fbff : System RAM", add_resource);
}

const struct km_proc_file km_proc_modules = {
	.name = "proc/modules",
	.doc = "Loaded modules.",
	.paths = (const char *const[]){ "proc/modules", NULL },
	.tables = (const struct km_table *const[]){ &km_tbl_module, NULL },
	.parse = parse_modules,
};

static const struct km_table *const swaps_tables[] = { &km_tbl_swap_area, NULL };
static const struct km_proc_merge swaps_merge = {
	.name = "proc/swaps",
	.state_bytes = sizeof(struct swaps_state),
	.tables = swaps_tables,
	.finish = end_swaps,
};

const struct km_proc_file km_proc_swaps = {
	.name = "proc/swaps",
	.doc = "Swap areas.",
	.paths = (const char *const[]){ "proc/swaps", "sos_commands/memory/swapon_--bytes_--show",
					"sos_commands/filesys/swapon_--bytes_--show", "sos_commands/memory/swapon_--summary_--verbose",
					"sos_commands/memory/swapon_--summary", NULL },
	.tables = swaps_tables,
	.merge = &swaps_merge,
	.parse = parse_swaps,
};

const struct km_proc_file km_proc_iomem = {
	.name = "proc/iomem",
	.doc = "The map of physical addresses.",
	.paths = (const char *const[]){ "proc/iomem", NULL },
	.tables = (const struct km_table *const[]){ &km_tbl_memory_map, NULL },
	.parse = parse_iomem,
};
