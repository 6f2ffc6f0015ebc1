/* SPDX-License-Identifier: GPL-2.0-or-later */
#include <inttypes.h>
#include <string.h>

#include "commands.h"
#include "layout.h"
#include "vmlinux.h"

struct types_args {
	struct cli_output out;
	bool expand;
};

static const struct cli_opt types_opts[] = {
	{OPT_FLAG, 'e', "expand", NULL, "open the structures inside a structure too",
	 offsetof(struct types_args, expand), NULL, 0, false},
	CLI_OPT_OUTPUT(struct types_args),
	{.type = OPT_END},
};

/* The line before the one at hand: only the next one tells whether it opens a structure. */
struct type_printer {
	bool held, in_enum;
	char text[512];
	struct km_type_line line;
	uint64_t bytes; /* of the whole */
};

#define OFFSET_COLUMN 64

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
	const char *mark = opens ? " {" : p->in_enum && !l->closes && l->depth ? "," : ";";
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

static int show_types(const struct types_args *args, const char *path, int argc, char **argv)
{
	int i;

	for (i = 0; i < argc; i++) {
		struct type_printer printer = {0};
		struct km_err err = {""};
		enum km_status st;

		if (i)
			printf("\n");
		st = km_vmlinux_show_type(path, argv[i], args->expand, hold_line, &printer, &err);
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
	static const char *const names[] = {"type",  "member", "found", "offset",
					    "bytes", "stride", "count", NULL};
	struct cli_table t;
	unsigned i;

	cli_table_begin(&t, out, names);
	for (i = 0; i < KM_NR_FIELDS; i++) {
		const struct km_field_decl *d = &km_field_decls[i];
		const struct km_place *p = &layout->field[i];
		char n[4][24];

		snprintf(n[0], sizeof(n[0]), "%" PRIu32, p->offset);
		snprintf(n[1], sizeof(n[1]), "%" PRIu32, p->bytes);
		snprintf(n[2], sizeof(n[2]), "%" PRIu32, p->stride);
		snprintf(n[3], sizeof(n[3]), "%" PRIu32, p->count);
		if (p->present)
			cli_table_row(&t, (const char *const[]){d->type, d->name, d->paths[p->alt],
								n[0], n[1], n[2], n[3]});
		else
			cli_table_row(&t, (const char *const[]){d->type, d->name,
								p->why ? p->why : "absent", NULL,
								NULL, NULL, NULL});
	}
	return cli_table_end(&t);
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

static int run_types(const void *opts, int argc, char **argv)
{
	const struct types_args *args = opts;

	return argc == 1 ? show_kernel(args, argv[0])
			 : show_types(args, argv[0], argc - 1, argv + 1);
}

const struct cli_cmd cli_cmd_types = {
	.name = "types",
	.group = "Kernels",
	.args = "VMLINUX [STRUCT...]",
	.summary = "print structures of a kernel with offsets and sizes",
	.doc = "Print each STRUCT (a struct, union, enum or typedef of the kernel VMLINUX) with "
	       "the "
	       "offset and the size of every member, as pahole does. Without STRUCT, list the "
	       "members "
	       "that kmemdb reads, and under which of their names this kernel has them. VMLINUX is "
	       "a "
	       "vmlinux with debug information, or a profile made of one.",
	.min = 1,
	.max = -1,
	.args_bytes = sizeof(struct types_args),
	.opts = types_opts,
	.run = run_types,
	.paged = true,
	.complete = "file",
};
