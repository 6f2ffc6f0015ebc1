/* SPDX-License-Identifier: GPL-2.0-or-later */
#include <ctype.h>
#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

#include "commands.h"
#include "live.h"
#include "mm/entry_rule.h"
#include "show.h"

struct show_args {
	struct cli_output out;
	unsigned capture, pid;
	const char *vmlinux, *to;
};

static const struct cli_opt show_opts[] = {
	{ OPT_UINT, 'c', "capture", "ID", "the capture whose dump is read (default: the newest)",
	  offsetof(struct show_args, capture), NULL, 1, false },
	{ OPT_STR, 0, "vmlinux", "FILE", "the vmlinux with debug information (default: the one of the case, or found by build-id)",
	  offsetof(struct show_args, vmlinux), NULL, 0, false },
	{ OPT_UINT, 'p', "pid", "PID", "vtop: the address is one of this process", offsetof(struct show_args, pid), NULL, 1, false },
	{ OPT_STR, 'o', "output", "FILE", "file, trace: where it is written", offsetof(struct show_args, to), NULL, 0, false },
	CLI_OPT_OUTPUT(struct show_args),
	{ .type = OPT_END },
};

struct show {
	const struct show_args *args;
	int argc;
	char **argv; /* behind CASE */
	struct km_format_writer *writer;
	struct km_report *report;
	bool begun; /* the dump is open */
	bool part;  /* it does not have all that was asked for */
};

/* @written is "TYPE", or "TYPE.MEMBER" as crash has it: @t becomes one, or its member. */
static enum km_status type_take(struct km_inspect *x, const char *written, struct km_thing *t, struct km_err *err)
{
	size_t n = strcspn(written, ".-");
	_cleanup_(km_freep) char *name = strndup(written, n);
	struct km_lookup *types;
	enum km_status st = name ? km_inspect_types(x, &types, err) : KM_NOMEM;
	uint32_t type;

	if (!st)
		st = km_lookup_type(types, name, &type, err);
	if (!st)
		st = km_inspect_as(x, type, t, err);
	return st || !written[n] ? st : km_inspect_member(x, t, written + n, t, err);
}

/* TYPE PLACE, or PLACE alone. */
static enum km_status thing_show(struct show *s, struct km_inspect *x, struct km_err *err)
{
	struct km_thing t;
	enum km_status st = km_inspect_place(x, s->argv[s->argc - 1], &t, err);

	if (!st && s->argc > 1)
		st = type_take(x, s->argv[0], &t, err);
	if (!st && !t.type)
		st = km_fail(err, KM_NOTFOUND, "the type of '%s' is not known: give it first, as in show CASE list_head '%s'",
			     s->argv[0], s->argv[0]);
	if (!st && t.per_cpu)
		st = km_fail(err, KM_NOTFOUND,
			     "'%s' is a per-CPU variable: SELECT * FROM per_cpu('%s') gives the address on each CPU",
			     s->argv[s->argc - 1], s->argv[s->argc - 1]);
	return st ? st : show_thing(x, &t, err);
}

static enum km_status memory_show(struct show *s, struct km_inspect *x, struct km_err *err)
{
	uint64_t words = 1;
	struct km_thing t;
	char *end;
	enum km_status st = km_inspect_place(x, s->argv[1], &t, err);

	if (s->argc > 2) {
		words = strtoull(s->argv[2], &end, 0);
		if (*end || !words || words > UINT64_C(1) << 40)
			return km_fail(err, KM_NOTFOUND, "'%s' is not a number of words", s->argv[2]);
	}
	if (!st && t.per_cpu)
		st = km_fail(err, KM_NOTFOUND, "'%s' is a per-CPU variable", s->argv[1]);
	if (!st && words > (UINT64_MAX - t.addr) / 8 + (t.addr % 8 == 0))
		st = km_fail(err, KM_NOTFOUND, "%" PRIu64 " words from 0x%" PRIx64 " on end behind the last address", words, t.addr);
	return st ? st : show_memory(x, t.addr, words);
}

static void put_text(struct km_cell *c, const char *text)
{
	if (text)
		*c = (struct km_cell){ .kind = KM_CELL_TEXT, .text = text, .bytes = strlen(text) };
}

static void put_number(struct km_cell *c, uint64_t n)
{
	*c = (struct km_cell){ .kind = KM_CELL_INT, .i = (int64_t)n };
}

/* ---- sym ---- */

static enum km_status symbol_row(struct show *s, const struct km_symbol_row *r, uint64_t addr)
{
	struct km_cell c[5] = { 0 };

	put_number(&c[0], addr);
	put_text(&c[1], r ? r->name : NULL);
	if (r)
		put_number(&c[2], addr - r->addr);
	if (r && r->bytes)
		put_number(&c[3], r->bytes);
	put_text(&c[4], r ? r->module : NULL);
	return km_format_sink(s->writer)->row(s->writer, c, KM_ARRAY_LEN(c));
}

static enum km_status symbol_show(struct show *s, struct km_inspect *x, struct km_err *err)
{
	static const struct km_result_column cols[] = {
		{ "addr", KM_UNIT_KADDR, -1 },
		{ "symbol", KM_UNIT_TEXT, -1 },
		{ "offset_bytes", KM_UNIT_BYTES, -1 },
		{ "size_bytes", KM_UNIT_BYTES, -1 },
		{ "module", KM_UNIT_TEXT, -1 },
	};
	struct km_symbols *symbols;
	struct km_thing t;
	size_t at = 0, i;
	uint64_t offset;
	bool any = false;
	enum km_status st = km_inspect_symbols(x, &symbols);

	if (!st)
		st = km_format_sink(s->writer)->begin(s->writer, cols, KM_ARRAY_LEN(cols));
	while (!st && km_symbols_next(symbols, s->argv[1], &at, &i)) {
		const struct km_symbol_row *r = km_symbols_at(symbols, i);

		any = true;
		st = symbol_row(s, r, r->addr);
	}
	if (!st && !any) {
		st = km_inspect_place(x, s->argv[1], &t, err);
		if (!st)
			st = symbol_row(s, km_symbols_of(symbols, t.addr, &offset), t.addr);
	}
	return st ? st : km_format_sink(s->writer)->end(s->writer);
}

/* ---- vtop ---- */

enum {
	VTOP_LEVEL,
	VTOP_ENTRY_ADDR,
	VTOP_ENTRY,
	VTOP_MAPS,
	VTOP_PADDR,
	VTOP_BYTES,
	NR_VTOP,
};

static enum km_status vtop_row(struct show *s, unsigned level, uint64_t at, uint64_t raw, const char *maps,
			       uint64_t paddr, uint64_t bytes)
{
	struct km_cell c[NR_VTOP] = { 0 };

	if (level)
		put_number(&c[VTOP_LEVEL], level);
	if (at)
		put_number(&c[VTOP_ENTRY_ADDR], at);
	if (at)
		put_number(&c[VTOP_ENTRY], raw);
	put_text(&c[VTOP_MAPS], maps);
	if (bytes)
		put_number(&c[VTOP_PADDR], paddr);
	if (bytes)
		put_number(&c[VTOP_BYTES], bytes);
	return km_format_sink(s->writer)->row(s->writer, c, NR_VTOP);
}

/* The tables of each level, from the top one down to the page. */
static enum km_status tables_walk(struct show *s, struct km_inspect *x, uint64_t table, uint64_t addr)
{
	const struct km_kernel *k = km_view_kernel(km_inspect_view(x));
	const struct km_xlate *xl = &k->xlate;
	enum km_entry_format format = km_entry_rule_find(k)->format;
	unsigned level;
	enum km_status st = KM_OK;

	for (level = xl->levels; !st && level; level--) {
		uint64_t at = table + UINT64_C(8) * km_table_index(xl, level, addr), raw = 0;
		uint64_t inside = addr & ((UINT64_C(1) << km_table_shift(xl, level)) - 1);
		struct km_entry e;
		enum km_status read = km_view_read_phys(km_inspect_view(x), at, &raw, 8);

		if (read)
			return vtop_row(s, level, 0, 0, km_status_name(read), 0, 0);
		xl->arch->entry(xl, format, level, raw, &e);
		if (e.kind == KM_ENTRY_PAGE)
			return vtop_row(s, level, at, raw, "page", (e.pfn << k->page_shift) + inside,
					(UINT64_C(1) << km_table_shift(xl, level)) - inside);
		if (e.kind != KM_ENTRY_TABLE)
			return vtop_row(s, level, at, raw, e.kind == KM_ENTRY_NONE ? "nothing" : "not present", 0, 0);
		st = vtop_row(s, level, at, raw, "table", 0, 0);
		table = e.pfn << k->page_shift;
	}
	return st;
}

/* The top page table that @addr is translated by: of the process of --pid, or the kernel's own. */
static enum km_status table_find(const struct show *s, struct km_inspect *x, uint64_t addr, uint64_t *ret, struct km_err *err)
{
	const struct km_xlate *xl = &km_view_kernel(km_inspect_view(x))->xlate;
	uint64_t task;
	enum km_status st;

	*ret = xl->pgd_paddr;
	if (!s->args->pid)
		return xl->arch->is_kernel(xl, addr)
			       ? KM_OK
			       : km_fail(err, KM_NOTFOUND, "0x%" PRIx64 " is no address of the kernel: --pid names its process", addr);
	st = km_inspect_task(x, s->args->pid, &task);
	if (st)
		return km_fail(err, st, st == KM_NOTFOUND ? "the dump has no task %u" : "task %u cannot be found: tasks are %s", s->args->pid,
			       km_status_name(st));
	st = km_inspect_tables(x, task, ret);
	if (st)
		return km_fail(err, st, st == KM_NOTFOUND ? "task %u has no memory of its own" : "page tables of task %u: %s", s->args->pid,
			       km_status_name(st));
	return KM_OK;
}

static enum km_status vtop_show(struct show *s, struct km_inspect *x, struct km_err *err)
{
	static const struct km_result_column cols[NR_VTOP] = {
		{ "level", KM_UNIT_COUNT, -1 },
		{ "entry_paddr", KM_UNIT_PADDR, -1 },
		{ "entry", KM_UNIT_FLAGS, -1 },
		{ "maps", KM_UNIT_TEXT, -1 },
		{ "paddr", KM_UNIT_PADDR, -1 },
		{ "bytes_behind", KM_UNIT_BYTES, -1 },
	};
	struct km_mapping m;
	struct km_thing t;
	uint64_t table;
	enum km_status st = km_inspect_place(x, s->argv[1], &t, err);

	if (!st && t.per_cpu)
		return km_fail(err, KM_NOTFOUND, "'%s' is a per-CPU variable", s->argv[1]);
	if (!st)
		st = table_find(s, x, t.addr, &table, err);
	if (!st)
		st = km_format_sink(s->writer)->begin(s->writer, cols, NR_VTOP);
	if (!st)
		st = tables_walk(s, x, table, t.addr);
	/* Where a table is not in the dump, what arithmetic says of the image and the direct map. */
	if (!st && !s->args->pid && km_view_kernel(km_inspect_view(x))->page_tables &&
	    !km_view_translate(km_inspect_view(x), t.addr, &m))
		st = vtop_row(s, 0, 0, 0, "by arithmetic", m.paddr, m.bytes);
	return st ? st : km_format_sink(s->writer)->end(s->writer);
}

/* ---- file ---- */

/* Files of a name. */
struct named {
	int64_t n, addr; /* the first */
	char list[320];	 /* some, in words */
};

static enum km_status on_named(void *arg, const struct km_cell *cells, unsigned n)
{
	struct named *f = arg;

	if (n < 3 || cells[0].i <= 0)
		return KM_OK;
	f->n = cells[0].i;
	f->addr = cells[1].i;
	(void)snprintf(f->list, sizeof(f->list), "%.*s", (int)cells[2].bytes, cells[2].text ? cells[2].text : "");
	return KM_OK;
}

/* Those that @condition on :path finds. */
static enum km_status named_find(struct show *s, const char *condition, const char *path, struct named *ret, struct km_err *err)
{
	const struct km_sink sink = { km_sink_no_begin, on_named, km_sink_no_end, ret };
	enum km_status st = km_report_set_param(s->report, "path", KM_UNIT_TEXT, path, err);
	char sql[640];

	*ret = (struct named){ 0 };
	(void)snprintf(sql, sizeof(sql),
		       "WITH f AS (SELECT addr, printf('%%s (inode %%s%%s)', addr_text(addr), coalesce(inode, '?'), coalesce(' of ' || device, '')) AS says,"
		       " row_number() OVER (ORDER BY addr) AS nth FROM file_cache WHERE capture_id = :capture AND %s)"
		       " SELECT count(*), min(addr), group_concat(says, ', ') FILTER (WHERE nth <= 4) || iif(count(*) > 4, ', ...', '') FROM f",
		       condition);
	return st ? st : km_report_query(s->report, sql, NULL, 0, &sink, err);
}

/* The struct address_space at @name, or that of the inode there. */
static enum km_status mapping_at(struct show *s, struct km_inspect *x, const char *name, uint64_t *ret, struct km_err *err)
{
	struct named found;
	struct km_thing t;
	char hex[24];
	enum km_status st = isxdigit((unsigned char)*name) ? km_inspect_place(x, name, &t, err) : KM_NOTFOUND;

	if (st || t.per_cpu)
		return km_fail(err, KM_NOTFOUND, "the case has no file '%s' in the page cache: SELECT path FROM file_cache lists them", name);
	(void)snprintf(hex, sizeof(hex), "0x%" PRIx64, t.addr);
	st = named_find(s, "addr = addr(:path)", hex, &found, err);
	*ret = t.addr;
	if (!st && !found.n)
		st = km_field_addr(km_inspect_view(x), KF_inode_i_data, t.addr, 0, ret);
	return st;
}

/* The struct address_space that PATH, or the address of it or of an inode, names. */
static enum km_status mapping_find(struct show *s, struct km_inspect *x, struct show_file *f, struct km_err *err)
{
	const char *name = s->argv[1];
	struct named found;
	uint64_t inode;
	enum km_status st = named_find(s, "path = :path", name, &found, err);

	if (!st && found.n > 1)
		return km_fail(err, KM_NOTFOUND, "%" PRId64 " files are named '%.60s': give the address of one: %s", found.n, name, found.list);
	f->mapping = (uint64_t)found.addr;
	if (!st && !found.n)
		st = mapping_at(s, x, name, &f->mapping, err);
	if (st && *err->text)
		return st;
	if (!st)
		st = km_read_field(km_inspect_view(x), KF_address_space_host, f->mapping, 0, &inode);
	if (!st)
		st = km_read_field(km_inspect_view(x), KF_inode_i_size, inode, 0, &f->size);
	return st ? km_fail(err, st, "'%s' is no file whose size can be read: %s", name, km_status_name(st)) : KM_OK;
}

static enum km_status file_show(struct show *s, struct km_inspect *x, struct km_err *err)
{
	struct show_file f = { .writer = s->writer, .to = s->args->to };
	enum km_status st = mapping_find(s, x, &f, err);

	if (!st)
		st = show_file(x, &f, err);
	s->part = f.part;
	return st;
}

static enum km_status trace_show(struct show *s, struct km_inspect *x, struct km_err *err)
{
	struct show_file f = { .writer = s->writer, .to = s->args->to };
	enum km_status st = f.to ? show_trace(x, &f, err) : show_trace_records(x, &f, err);

	s->part = f.part;
	return st;
}

/* ---- the command ---- */

static const struct word {
	const char *word;
	int min, max; /* arguments, the word among them */
	enum km_status (*show)(struct show *s, struct km_inspect *x, struct km_err *err);
} words[] = {
	{ "file", 2, 2, file_show },
	{ "rd", 2, 3, memory_show },
	{ "sym", 2, 2, symbol_show },
	{ "trace", 1, 1, trace_show },
	{ "vtop", 2, 2, vtop_show },
};

static enum km_status dispatch(void *arg, struct km_inspect *x, struct km_err *err)
{
	struct show *s = arg;
	size_t i;

	s->begun = true;
	for (i = 0; i < KM_ARRAY_LEN(words); i++)
		if (!strcmp(s->argv[0], words[i].word))
			return words[i].show(s, x, err);
	return thing_show(s, x, err);
}

static int run_show(const void *opts, int argc, char **argv)
{
	const struct show_args *args = opts;
	struct show s = { .args = args, .argc = argc - 1, .argv = argv + 1 };
	struct cli_live live = { .vmlinux = args->vmlinux };
	struct km_report *r = NULL;
	struct km_err err = { "" };
	enum km_status st;
	int status, max = 2;
	bool file, trace;
	size_t i;

	for (i = 0; i < KM_ARRAY_LEN(words); i++) {
		if (strcmp(argv[1], words[i].word) != 0)
			continue;
		max = words[i].max;
		if (s.argc < words[i].min)
			return cli_usage(&cli_cmd_show, "%s of what?", words[i].word);
	}
	if (s.argc > max)
		return cli_usage(&cli_cmd_show, "too many arguments");
	if (args->pid && strcmp(argv[1], "vtop") != 0)
		return cli_usage(&cli_cmd_show, "--pid belongs to vtop");
	file = !strcmp(argv[1], "file");
	trace = !strcmp(argv[1], "trace");
	if (args->to && !file && !trace)
		return cli_usage(&cli_cmd_show, "--output belongs to file and trace");
	if (!args->to && file)
		return cli_usage(&cli_cmd_show, "file: name where it is written, with -o");
	status = cli_open_case(argv[0], args->capture, &r);
	if (status != CLI_OK)
		return status;
	s.report = r;
	st = cli_writer_create(&args->out, true, &s.writer);
	if (!st)
		st = cli_inspect(r, &live, dispatch, &s, &err);
	km_format_destroy(s.writer);
	km_report_close(r);
	if (!st && s.part)
		return CLI_WRONG;
	if (!st || ferror(stdout) || cli_interrupted)
		return CLI_OK;
	cli_error("%s", *err.text ? err.text : km_status_name(st));
	/* A dump that is not where it was cannot be read. */
	return st == KM_NOTFOUND && s.begun ? CLI_USAGE : CLI_INPUT;
}

const struct cli_cmd cli_cmd_show = {
	.name = "show",
	.group = "Ask",
	.args = "CASE [TYPE] PLACE",
	.summary = "print a structure, a variable or memory of a dump",
	.doc = "Print what is at PLACE in the dump that the case file CASE was made from, as crash's struct and "
	       "drgn do: a variable by its own type (init_task, init_task.comm), or PLACE as a TYPE (show CASE "
	       "task_struct ffff888003c42a00) or a member of it (task_struct.comm ffff888003c42a00); a PLACE that is a pointer "
	       "to a TYPE stands for what it points to. Arrays of numbers are printed on one line, strings in quotes, "
	       "enumerators and symbols by name; a value that the dump does not have is ? with the reason. "
	       "PLACE is a hexadecimal address or a C expression: `kmemdb help live` says more.\n\n"
	       "Some words stand for other ways to look, most with crash's names:\n\n"
	       "    show CASE rd PLACE [COUNT]    words of 8 bytes, in hexadecimal\n"
	       "    show CASE sym ADDR|NAME       the symbol at an address, or the addresses of a name\n"
	       "    show CASE vtop PLACE          the page tables that lead there, level by level, and the "
	       "physical address\n"
	       "    show CASE vtop ADDR --pid N   those of a process\n"
	       "    show CASE file PATH -o FILE   write what the page cache has of a file, with zeros for the rest, and list both;\n"
	       "                                  PATH as in table file_cache, or where several have it\n"
	       "                                  the address of one (file_cache.addr), or of its inode\n"
	       "    show CASE trace               the records of the kernel's tracer, CPU by CPU, with the fields that the kernel\n"
	       "                                  lists of each event, as trace-cmd report -R prints them\n"
	       "    show CASE trace -o DIR        write the ring buffer of the kernel's tracer: in DIR a file cpuN for each CPU with\n"
	       "                                  its pages, the oldest first, as per_cpu/cpuN/trace_pipe_raw of tracefs gives them\n\n"
	       "Types come from the vmlinux with debug information, those that only a module has from the dump (zram, or "
	       "zram:zram where several modules have one). Without a vmlinux, the kernel's BTF in the dump has types of "
	       "structures, but not of variables. Rows for programs: "
	       "kmemdb query CASE \"SELECT * FROM struct('TYPE', 'PLACE')\".",
	.min = 2,
	.max = 4,
	.args_bytes = sizeof(struct show_args),
	.opts = show_opts,
	.run = run_show,
	.paged = true,
	.complete = "case",
};
