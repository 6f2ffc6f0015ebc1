/* SPDX-License-Identifier: GPL-2.0-or-later */
#include <inttypes.h>
#include <string.h>

#include "commands.h"
#include "layout/layout.h"
#include "base/mem.h"
#include "file/mapfile.h"
#include "inspect/inspect.h"
#include "ktype/type_decl.h"
#include "live.h"

struct types_args {
	struct cli_output out;
	bool expand;
	const char *vmlinux;
};

static const struct cli_opt types_opts[] = {
	{ OPT_FLAG, 'e', "expand", NULL, "expand nested structures too",
	  offsetof(struct types_args, expand), NULL, 0, false },
	{ OPT_STR, 0, "vmlinux", "FILE", "for a case: the vmlinux with debug information (default: its own, or found by build-id)",
	  offsetof(struct types_args, vmlinux), NULL, 0, false },
	CLI_OPT_OUTPUT(struct types_args),
	{ .type = OPT_END },
};

/* The previous line: only the next one shows whether it opens a structure. */
struct type_printer {
	bool held, in_enum;
	char text[512];
	struct km_type_line line;
	uint64_t bytes; /* of the whole */
};

#define OFFSET_COLUMN 60 /* what stands there ends at 80 */

static void print_place(const struct km_type_line *l, int column)
{
	int pad = OFFSET_COLUMN - column;

	printf("%*s ", pad > 0 ? pad : 0, "");
	if (l->bit_size)
		printf("/* %6" PRIu64 ":%2u %4u bits */", l->offset, l->bit_offset, l->bit_size);
	else
		printf("/* %6" PRIu64 " %6" PRIu64 " */", l->offset, l->bytes);
}

/* Print the line that was held back; @opens: members of it follow. */
static void print_held(struct type_printer *p, bool opens)
{
	const struct km_type_line *l = &p->line;
	int indent = (int)l->depth * 8;
	const char *mark = opens ? " {" : p->in_enum && !l->closes && l->depth ? ","
									       : ";";
	int column;

	if (!p->held)
		return;
	if (l->hole_bytes)
		printf("\n%*s/* hole of %" PRIu64 " bytes */\n\n", indent, "", l->hole_bytes);
	column = printf("%*s%s%s", indent, "", p->text, mark);
	if (l->depth && !l->closes && !p->in_enum)
		print_place(l, column);
	else if (!l->depth && !opens)
		printf(" /* size: %" PRIu64 " */", p->bytes);
	printf("\n");
	p->held = false;
}

static enum km_status hold_line(void *arg, const struct km_type_line *l)
{
	struct type_printer *p = arg;

	print_held(p, !l->closes && l->depth > p->line.depth);
	if (!l->depth && !l->closes) {
		p->in_enum = !strncmp(l->text, "enum ", 5);
		p->bytes = l->bytes;
	}
	snprintf(p->text, sizeof(p->text), "%s", l->text);
	p->line = *l;
	p->held = true;
	return ferror(stdout) ? KM_IO : KM_OK;
}

/* A row for each member, for programs. */
struct type_rows {
	struct km_format_writer *w;
	const char *type; /* as it was asked for */
	bool in_enum;
};

enum {
	ROW_TYPE,
	ROW_DEPTH,
	ROW_NAME,
	ROW_DECLARATION,
	ROW_OFFSET,
	ROW_BYTES,
	ROW_BIT_OFFSET,
	ROW_BIT_SIZE,
	ROW_HOLE,
	NR_ROW_CELLS
};

static const struct km_result_column row_cols[NR_ROW_CELLS] = {
	{ "type", KM_UNIT_TEXT, -1 },
	{ "depth", KM_UNIT_COUNT, -1 },
	{ "name", KM_UNIT_TEXT, -1 },
	{ "declaration", KM_UNIT_TEXT, -1 },
	{ "offset", KM_UNIT_BYTES, -1 },
	{ "bytes", KM_UNIT_BYTES, -1 },
	{ "bit_offset", KM_UNIT_COUNT, -1 },
	{ "bit_size", KM_UNIT_COUNT, -1 },
	{ "hole_bytes", KM_UNIT_BYTES, -1 },
};

static void set_text(struct km_cell *c, const char *text)
{
	c->kind = KM_CELL_TEXT;
	c->text = text;
	c->bytes = strlen(text);
}

static void set_number(struct km_cell *c, uint64_t value)
{
	c->kind = KM_CELL_INT;
	c->i = (int64_t)value;
}

static enum km_status write_line(void *arg, const struct km_type_line *l)
{
	struct type_rows *rows = arg;
	struct km_cell c[NR_ROW_CELLS] = { 0 };

	if (!l->depth && !l->closes)
		rows->in_enum = !strncmp(l->text, "enum ", 5);
	/* The end of a structure has a row where padding stands before it. */
	if (l->closes && !l->hole_bytes)
		return KM_OK;
	set_text(&c[ROW_TYPE], rows->type);
	set_number(&c[ROW_DEPTH], l->depth);
	if (*l->name && !l->closes)
		set_text(&c[ROW_NAME], l->name);
	set_text(&c[ROW_DECLARATION], l->text);
	if (!l->closes && !(rows->in_enum && l->depth)) {
		set_number(&c[ROW_OFFSET], l->offset);
		set_number(&c[ROW_BYTES], l->bytes);
	}
	if (l->bit_size) {
		set_number(&c[ROW_BIT_OFFSET], l->bit_offset);
		set_number(&c[ROW_BIT_SIZE], l->bit_size);
	}
	set_number(&c[ROW_HOLE], l->hole_bytes);
	return km_format_sink(rows->w)->row(rows->w, c, NR_ROW_CELLS);
}

/* Where types are read from: a file, or the dump of a case. */
struct type_origin {
	const char *path;
	struct km_inspect *x; /* or NULL */
};

/* Pointers have a size whatever they point at: "zone_*" is none where there is no type "zone_". */
static enum km_status check_target(struct km_lookup *l, const char *name, struct km_err *err)
{
	size_t n = strlen(name);
	uint32_t type;
	char base[256];

	while (n && (name[n - 1] == '*' || name[n - 1] == ' '))
		n--;
	if (!name[n] || n >= sizeof(base) || memchr(name, '(', n))
		return KM_OK;
	if (!n)
		return km_fail(err, KM_NOTFOUND, "there is no type '%s'", name);
	snprintf(base, sizeof(base), "%.*s", (int)n, name);
	return strcmp(base, "void") ? km_lookup_type(l, base, &type, err) : KM_OK;
}

static enum km_status show_type(const struct types_args *args, const struct type_origin *from, const char *name,
				enum km_status (*line)(void *arg, const struct km_type_line *l), void *arg, struct km_err *err)
{
	struct km_lookup *l;
	uint32_t type;
	enum km_status st;

	if (!from->x)
		return km_vmlinux_show_type(from->path, name, args->expand, line, arg, err);
	st = km_inspect_types(from->x, &l, err);
	if (!st)
		st = km_lookup_type(l, name, &type, err);
	if (!st)
		st = check_target(l, name, err);
	if (st)
		return st;
	st = km_types_show(km_lookup_types(l), type, args->expand, line, arg);
	return st == KM_CORRUPT ? km_fail(err, st, "the type '%s' does not end", name) : st;
}

/* The members of all types in one table. */
static int write_types(const struct types_args *args, const struct type_origin *from, int argc, char **argv)
{
	struct type_rows rows = { 0 };
	struct km_err err = { "" };
	const struct km_sink *sink;
	enum km_status st = cli_writer_create(&args->out, true, &rows.w);
	int i, status = CLI_OK;

	if (st != KM_OK) {
		cli_error("out of memory");
		return CLI_INPUT;
	}
	sink = km_format_sink(rows.w);
	st = sink->begin(rows.w, row_cols, NR_ROW_CELLS);
	for (i = 0; st == KM_OK && i < argc; i++) {
		rows.type = argv[i];
		st = show_type(args, from, argv[i], write_line, &rows, &err);
	}
	if (st == KM_OK || st == KM_NOTFOUND) {
		enum km_status ended = sink->end(rows.w);

		st = st == KM_OK ? ended : st;
	}
	km_format_destroy(rows.w);
	if (st != KM_OK && !ferror(stdout)) {
		cli_error("%s", *err.text ? err.text : "out of memory");
		status = st == KM_NOTFOUND ? CLI_USAGE : CLI_INPUT;
	}
	return status;
}

static int show_types(const struct types_args *args, const struct type_origin *from, int argc, char **argv)
{
	int i;

	for (i = 0; i < argc; i++) {
		struct type_printer printer = { 0 };
		struct km_err err = { "" };
		enum km_status st;

		if (i)
			printf("\n");
		st = show_type(args, from, argv[i], hold_line, &printer, &err);
		print_held(&printer, false);
		if (st == KM_OK || ferror(stdout))
			continue;
		cli_error("%s", err.text);
		return st == KM_NOTFOUND ? CLI_USAGE : CLI_INPUT;
	}
	return CLI_OK;
}

/* Where the members are that kmemdb reads. */
static int show_layout(const struct cli_output *out, const struct km_layout *layout)
{
	static const struct km_result_column cols[] = {
		{ "type", KM_UNIT_TEXT, -1 },
		{ "member", KM_UNIT_TEXT, -1 },
		{ "found", KM_UNIT_TEXT, -1 },
		{ "offset", KM_UNIT_COUNT, -1 },
		{ "bytes", KM_UNIT_COUNT, -1 },
		{ "stride", KM_UNIT_COUNT, -1 },
		{ "count", KM_UNIT_COUNT, -1 },
	};
	struct km_format_writer *w;
	enum km_status st = cli_writer_create(out, true, &w);
	unsigned i;

	if (st == KM_OK)
		st = km_format_sink(w)->begin(w, cols, KM_ARRAY_LEN(cols));
	for (i = 0; st == KM_OK && i < KM_NR_FIELDS; i++) {
		const struct km_field_decl *d = &km_field_decls[i];
		const struct km_place *p = &layout->field[i];
		struct km_cell c[KM_ARRAY_LEN(cols)] = { 0 };

		set_text(&c[0], d->type);
		set_text(&c[1], d->name);
		set_text(&c[2], p->present ? d->paths[p->alt] : p->why ? p->why
								       : "absent");
		if (p->present) {
			set_number(&c[3], p->offset);
			set_number(&c[4], p->bytes);
			set_number(&c[5], p->stride);
			set_number(&c[6], p->count);
		}
		st = km_format_sink(w)->row(w, c, KM_ARRAY_LEN(cols));
	}
	if (st == KM_OK)
		st = km_format_sink(w)->end(w);
	km_format_destroy(w);
	if (st == KM_NOMEM)
		cli_error("out of memory");
	return st == KM_NOMEM ? CLI_INPUT : CLI_OK;
}

static int show_kernel(const struct types_args *args, const char *path)
{
	const struct km_layout *layout;
	struct km_vmlinux *v;
	struct km_err err;
	enum km_status st;
	int status;

	st = km_vmlinux_open(path, NULL, &v, &err);
	if (st != KM_OK) {
		cli_error("%s", err.text);
		return CLI_INPUT;
	}
	st = km_vmlinux_layout(v, &layout, &err);
	if (st == KM_OK) {
		status = show_layout(&args->out, layout);
	} else {
		cli_error("%s", err.text);
		status = CLI_INPUT;
	}
	km_vmlinux_close(v);
	return status;
}

static int print_types(const struct types_args *args, const struct type_origin *from, int argc, char **argv)
{
	return args->out.format == KM_AS_TABLE ? show_types(args, from, argc, argv) : write_types(args, from, argc, argv);
}

/* ---- of a case ---- */

struct case_types {
	const struct types_args *args;
	int argc, status;
	char **argv;
	bool begun;
};

static enum km_status types_inspect(void *arg, struct km_inspect *x, struct km_err *err)
{
	struct case_types *c = arg;
	const struct type_origin from = { NULL, x };

	(void)err;
	c->begun = true;
	c->status = print_types(c->args, &from, c->argc, c->argv);
	return KM_OK;
}

static int run_case(const struct types_args *args, const char *path, int argc, char **argv)
{
	struct case_types c = { .args = args, .argc = argc, .argv = argv };
	struct cli_live live = { .vmlinux = args->vmlinux };
	struct km_report *r = NULL;
	struct km_err err = { "" };
	int status;

	if (!argc)
		return cli_usage(&cli_cmd_types, "which type of the kernel in '%s'?", path);
	status = cli_open_case(path, 0, &r);
	if (status != CLI_OK)
		return status;
	if (cli_inspect(r, &live, types_inspect, &c, &err) && !c.begun) {
		cli_error("%s", err.text);
		c.status = CLI_INPUT;
	}
	km_report_close(r);
	return c.status;
}

static bool is_case(const char *path)
{
	static const char magic[16] = "SQLite format 3";
	struct km_mapfile map;
	bool is;

	if (km_mapfile_open(path, &map, NULL))
		return false;
	is = map.bytes >= sizeof(magic) && !memcmp(map.data, magic, sizeof(magic));
	km_mapfile_close(&map);
	return is;
}

static int run_types(const void *opts, int argc, char **argv)
{
	const struct types_args *args = opts;
	const struct type_origin from = { argv[0], NULL };

	if (is_case(argv[0]))
		return run_case(args, argv[0], argc - 1, argv + 1);
	if (args->vmlinux)
		return cli_usage(&cli_cmd_types, "--vmlinux belongs to a case file");
	if (argc == 1)
		return show_kernel(args, argv[0]);
	return print_types(args, &from, argc - 1, argv + 1);
}

const struct cli_cmd cli_cmd_types = {
	.name = "types",
	.group = "Kernels",
	.args = "VMLINUX|CASE [STRUCT...]",
	.summary = "print structures of a kernel with offsets and sizes",
	.doc = "Print each STRUCT (a struct, union, enum or typedef of the kernel VMLINUX) with the offset and "
	       "the size of every member, as pahole does. Without STRUCT, list the members that kmemdb reads, "
	       "with the name that each has in this kernel. Formats for programs print one row per member, with "
	       "plain numbers. VMLINUX is a vmlinux with debug information, or a profile made of one. For a case file CASE, "
	       "types are those of the kernel of its newest dump, and those that only a module has, which are read from the "
	       "dump (ext4_inode_info, or ext4:ext4_inode_info where several modules have one).",
	.min = 1,
	.max = -1,
	.args_bytes = sizeof(struct types_args),
	.opts = types_opts,
	.run = run_types,
	.paged = true,
	.complete = "file",
};
