/* SPDX-License-Identifier: GPL-2.0-or-later */
#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

#include "commands.h"
#include "kconst/constant.h"
#include "report/functions.h"
#include "kconst/gfp.h"
#include "base/mem.h"
#include "base/number.h"

struct decode_args {
	const char *case_path, *kernel;
	unsigned capture;
	struct cli_output out;
};

static const struct cli_opt decode_opts[] = {
	{ OPT_STR, 'c', "case", "CASE", "use the kernel of the newest capture in CASE",
	  offsetof(struct decode_args, case_path), NULL, 0, false },
	{ OPT_UINT, 0, "capture", "ID", "use the kernel of this capture of the case",
	  offsetof(struct decode_args, capture), NULL, 1, false },
	{ OPT_STR, 'k', "kernel", "RELEASE", "use the built-in table for a release, such as 5.4",
	  offsetof(struct decode_args, kernel), NULL, 0, false },
	CLI_OPT_OUTPUT(struct decode_args),
	{ .type = OPT_END },
};

/* Where names come from: a case, or a release. */
struct decoder {
	struct km_report *report;
	unsigned release;
	struct km_gfp_table table;
	struct km_arena arena;
	char source[160];
	const struct cli_output *to;
	bool begun;
	struct cli_table out;
};

static void put_decoded(struct decoder *d, const char *part, const char *name, uint64_t value,
			bool has_value, const char *meaning)
{
	static const char *const columns[] = { "part", "name", "value", "meaning", NULL };
	char number[24] = "";

	if (!d->begun)
		cli_table_begin(&d->out, d->to, columns);
	d->begun = true;
	if (has_value)
		snprintf(number, sizeof(number), "0x%" PRIx64, value);
	cli_table_row(&d->out, (const char *const[]){ part, name ? name : "", number,
						      meaning ? meaning : "" });
}

/* ---- names from a case ---- */

static enum km_status take_name(void *arg, const struct km_cell *cells, unsigned n)
{
	struct decoder *d = arg;
	const char *name;

	if (n < 2 || cells[0].kind != KM_CELL_TEXT || cells[1].kind != KM_CELL_INT)
		return KM_OK;
	name = km_arena_strndup(&d->arena, cells[0].text, cells[0].bytes);
	if (!name)
		return KM_NOMEM;
	(void)km_gfp_table_add(&d->table, name, (uint64_t)cells[1].i);
	return KM_OK;
}

static enum km_status take_release(void *arg, const struct km_cell *cells, unsigned n)
{
	struct decoder *d = arg;

	if (n > 0 && cells[0].kind == KM_CELL_TEXT) {
		d->release = km_release_parse(cells[0].text);
		snprintf(d->source, sizeof(d->source), "kernel %.*s", (int)cells[0].bytes,
			 cells[0].text);
	}
	return KM_OK;
}

static enum km_status query_case(struct decoder *d, const char *sql,
				 enum km_status (*row)(void *arg, const struct km_cell *cells, unsigned n))
{
	const struct km_sink sink = { km_sink_no_begin, row, km_sink_no_end, d };
	struct km_err err;
	enum km_status st = km_report_query(d->report, sql, NULL, 0, &sink, &err);

	if (st != KM_OK)
		cli_error("%s", st == KM_NOMEM ? "out of memory" : err.text);
	return st;
}

/* Names of the case's own kernel into d->table; false after saying why not. */
static bool names_of_case(struct decoder *d, const char *sql)
{
	return !d->report || query_case(d, sql, take_name) == KM_OK;
}

static bool begin_decoding(struct decoder *d, const struct decode_args *args, int *ret_status)
{
	*ret_status = CLI_OK;
	snprintf(d->source, sizeof(d->source), "the newest kernels");
	if (args->case_path) {
		*ret_status = cli_open_case(args->case_path, args->capture, &d->report);
		if (*ret_status == CLI_OK &&
		    query_case(d, "SELECT kernel_release FROM capture WHERE capture_id = :capture",
			       take_release) != KM_OK)
			*ret_status = CLI_INPUT;
	}
	if (args->kernel) {
		d->release = km_release_parse(args->kernel);
		if (!d->release)
			*ret_status = cli_usage(&cli_cmd_decode,
						"'%s' is not a kernel release, such as 5.4",
						args->kernel);
		snprintf(d->source, sizeof(d->source), "kernel %s", args->kernel);
	}
	return *ret_status == CLI_OK;
}

static bool number_of(const char *text, uint64_t *ret)
{
	return km_read_number(text, strlen(text), 0, ret) == KM_OK;
}

/* @text up to the next flag is none of @what, such as "GFP flag". */
static int no_such(const struct decoder *d, const char *what, const char *text)
{
	size_t n = strcspn(text, "| +");
	uint64_t v;

	if (km_read_number(text, n, 0, &v) == KM_UNSUPPORTED)
		return cli_usage(&cli_cmd_decode, "'%.*s' is wider than 64 bits", (int)n, text);
	return cli_usage(&cli_cmd_decode, "'%.*s' is no %s of %s", (int)n, text, what, d->source);
}

/* ---- gfp ---- */

static bool has_flag(uint64_t flags, enum km_gfp flag)
{
	return flags >> flag & 1;
}

static const char *zones_text(uint64_t f)
{
	if (has_flag(f, KM_GFP_DMA))
		return "zone DMA; without one, Normal and below";
	if (has_flag(f, KM_GFP_DMA32))
		return "zones DMA32 and DMA";
	if (has_flag(f, KM_GFP_HIGHMEM) && has_flag(f, KM_GFP_MOVABLE))
		return "every zone, Movable first";
	if (has_flag(f, KM_GFP_HIGHMEM))
		return "zone HighMem where there is one, Normal, DMA32 and DMA; not Movable";
	return "zones Normal, DMA32 and DMA";
}

static const char *watermark_text(uint64_t f, unsigned release)
{
	bool sleeps = has_flag(f, KM_GFP_DIRECT_RECLAIM) || has_flag(f, KM_GFP_WAIT);
	bool harder = has_flag(f, KM_GFP_ATOMIC) ||
		      (!sleeps &&
		       (release >= KM_RELEASE(6, 3) || !release || release < KM_RELEASE(4, 4)));

	if (has_flag(f, KM_GFP_MEMALLOC) && !has_flag(f, KM_GFP_NOMEMALLOC))
		return "none counts: all free pages may be used";
	if (has_flag(f, KM_GFP_NOMEMALLOC))
		harder = false;
	if (has_flag(f, KM_GFP_HIGH) && harder)
		return "must stay above 3/8 of min (half for HIGH, a quarter of that for who "
		       "cannot "
		       "sleep)";
	if (has_flag(f, KM_GFP_HIGH))
		return "must stay above half of min";
	if (harder && release && release < KM_RELEASE(6, 3))
		return "must stay above 3/4 of min";
	return "must stay above min";
}

static const char *reclaim_text(uint64_t f)
{
	if (!has_flag(f, KM_GFP_DIRECT_RECLAIM) && !has_flag(f, KM_GFP_WAIT))
		return "no: it takes what is free, at most wakes kswapd";
	if (has_flag(f, KM_GFP_IO) && has_flag(f, KM_GFP_FS))
		return "yes: it may sleep, reclaim, write pages out and call file systems";
	if (has_flag(f, KM_GFP_IO))
		return "yes, and may start I/O, but not call file systems";
	return "yes, but only what needs no I/O";
}

static const char *retry_text(uint64_t f)
{
	if (has_flag(f, KM_GFP_NOFAIL))
		return "never fails: tries for ever";
	if (has_flag(f, KM_GFP_NORETRY))
		return "gives up after one light attempt";
	if (has_flag(f, KM_GFP_RETRY_MAYFAIL) || has_flag(f, KM_GFP_REPEAT))
		return "tries hard, then fails; kills nobody";
	if (!has_flag(f, KM_GFP_DIRECT_RECLAIM) && !has_flag(f, KM_GFP_WAIT))
		return "fails at once";
	return "up to order 3 tries on and calls the OOM killer; above gives up after compaction";
}

static const char *kind_text(uint64_t f)
{
	if (has_flag(f, KM_GFP_MOVABLE) && has_flag(f, KM_GFP_RECLAIMABLE))
		return "none: MOVABLE and RECLAIMABLE exclude each other";
	return has_flag(f, KM_GFP_MOVABLE)	 ? "Movable pageblocks, and CMA"
	       : has_flag(f, KM_GFP_RECLAIMABLE) ? "Reclaimable pageblocks"
						 : "Unmovable pageblocks";
}

static int decode_gfp(struct decoder *d, const char *text)
{
	const char *bad = text;
	uint64_t value, left, flags;
	char names[1024];
	unsigned i;

	if (!names_of_case(d, "SELECT name, value FROM gfp_flag "
			      "WHERE capture_id = " KM_SQL_CONSTANTS_OF(":capture")))
		return CLI_INPUT;
	if (d->table.n) {
		km_gfp_table_sort(&d->table);
	} else {
		km_gfp_table_builtin(d->release, &d->table);
		snprintf(d->source + strlen(d->source), sizeof(d->source) - strlen(d->source),
			 ", built-in table of %s", d->table.source);
	}
	if (!number_of(text, &value) &&
	    km_gfp_value(&d->table, text, strlen(text), &value, &bad) != KM_OK) {
		return no_such(d, "GFP flag", bad);
	}
	flags = km_gfp_meaning(&d->table, value);
	put_decoded(d, "mask", km_gfp_names(&d->table, value, names, sizeof(names)), value, true,
		    d->source);
	for (i = 0, left = value; i < d->table.n; i++) {
		const struct km_gfp_name *n = &d->table.v[i];

		if (!n->value || (left & n->value) != n->value)
			continue;
		left &= ~n->value;
		put_decoded(d, n->value & (n->value - 1) ? "composite" : "flag", n->name, n->value, true,
			    km_gfp_doc(n->name));
	}
	for (i = 0; i < d->table.n; i++) {
		const struct km_gfp_name *n = &d->table.v[i];

		/* The bits behind composites, under the names of single flags. */
		if (n->value && !(n->value & (n->value - 1)) && (value & ~left) & n->value &&
		    !strncmp(n->name, "__GFP_", 6) && !strstr(names, n->name))
			put_decoded(d, "bit", n->name, n->value, true, km_gfp_doc(n->name));
	}
	if (left)
		put_decoded(d, "bit", NULL, left, true, "no flag of this kernel");
	put_decoded(d, "may reclaim", NULL, 0, false, reclaim_text(flags));
	put_decoded(d, "zones", NULL, 0, false, zones_text(flags));
	put_decoded(d, "taken from", NULL, 0, false, kind_text(flags));
	put_decoded(d, "watermark", NULL, 0, false, watermark_text(flags, d->release));
	put_decoded(d, "failure", NULL, 0, false, retry_text(flags));
	return CLI_OK;
}

/* ---- alloc, migratetype, page_flags ---- */

static void builtin(struct decoder *d, enum km_constant_set set)
{
	const struct km_constant *c;
	unsigned pos = 0;

	while ((c = km_constant_next(set, d->release, &pos)))
		(void)km_gfp_table_add(&d->table, c->name, (uint64_t)c->value);
	if (d->table.n)
		snprintf(d->source + strlen(d->source), sizeof(d->source) - strlen(d->source),
			 ", built-in table");
}

/* Bits 0 and 1 of ALLOC_ flags are a number: which watermark. */
#define ALLOC_WMARK_MASK 3u

static int decode_alloc(struct decoder *d, const char *text)
{
	const char *bad = text;
	char names[1024] = "";
	uint64_t value, left;
	unsigned i;

	builtin(d, KM_CONSTANT_ALLOC);
	if (!number_of(text, &value) &&
	    km_gfp_value(&d->table, text, strlen(text), &value, &bad) != KM_OK) {
		return no_such(d, "ALLOC_ flag", bad);
	}
	for (i = 0, left = value & ~(uint64_t)ALLOC_WMARK_MASK; i < d->table.n; i++) {
		const struct km_gfp_name *n = &d->table.v[i];
		bool mark = n->value < ALLOC_WMARK_MASK;

		if (mark ? n->value != (value & ALLOC_WMARK_MASK) : !(left & n->value))
			continue;
		snprintf(names + strlen(names), sizeof(names) - strlen(names), "%s%s",
			 *names ? "|" : "", n->name);
		if (!mark)
			left &= ~n->value;
	}
	put_decoded(d, "mask", names, value, true, d->source);
	for (i = 0; i < d->table.n; i++) {
		const struct km_gfp_name *n = &d->table.v[i];

		if (n->value < ALLOC_WMARK_MASK ? n->value == (value & ALLOC_WMARK_MASK)
						: (value & n->value) != 0)
			put_decoded(d, "flag", n->name, n->value, true,
				    km_constant_doc(KM_CONSTANT_ALLOC, n->name));
	}
	if (left)
		put_decoded(d, "bit", NULL, left, true, "no flag of this kernel");
	return CLI_OK;
}

static int decode_migratetype(struct decoder *d, const char *text)
{
	uint64_t value;
	bool number = number_of(text, &value);
	unsigned i;

	if (!names_of_case(d, "SELECT name, value FROM migratetype "
			      "WHERE capture_id = " KM_SQL_CONSTANTS_OF(":capture")))
		return CLI_INPUT;
	if (!d->table.n)
		builtin(d, KM_CONSTANT_MIGRATETYPE);
	for (i = 0; i < d->table.n; i++) {
		const struct km_gfp_name *n = &d->table.v[i];
		const char *plain = strncmp(text, "MIGRATE_", 8) ? text : text + 8;

		if (number ? n->value != value : strcasecmp(n->name, plain) != 0)
			continue;
		put_decoded(d, "type", n->name, n->value, true,
			    km_constant_doc(KM_CONSTANT_MIGRATETYPE, n->name));
		put_decoded(d, "kernel", d->source, 0, false, NULL);
		return CLI_OK;
	}
	return no_such(d, "migrate type", text);
}

static int decode_page_flags(struct decoder *d, const char *text)
{
	const char *bad = text;
	char names[1024];
	uint64_t value;
	unsigned i;

	if (!names_of_case(d, "SELECT name, mask FROM page_flag WHERE alias_of IS NULL "
			      "AND capture_id = " KM_SQL_CONSTANTS_OF(":capture") " ORDER BY bit"))
		return CLI_INPUT;
	if (!d->table.n)
		builtin(d, KM_CONSTANT_PAGE_FLAG);
	if (!d->table.n)
		return cli_usage(&cli_cmd_decode,
				 "the page flags of %s are not built in: give a case of it with --case",
				 d->source);
	if (!number_of(text, &value) &&
	    km_gfp_value(&d->table, text, strlen(text), &value, &bad) != KM_OK) {
		return no_such(d, "page flag", bad);
	}
	put_decoded(d, "mask", km_gfp_names(&d->table, value, names, sizeof(names)), value, true,
		    d->source);
	for (i = 0; i < d->table.n; i++) {
		if (value & d->table.v[i].value)
			put_decoded(d, "flag", d->table.v[i].name, d->table.v[i].value, true,
				    km_constant_doc(KM_CONSTANT_PAGE_FLAG, d->table.v[i].name));
		value &= ~d->table.v[i].value;
	}
	if (value)
		put_decoded(d, "bit", NULL, value, true,
			    "no flag: zone, node and section are in the high bits");
	return CLI_OK;
}

static const struct {
	const char *name;
	int (*decode)(struct decoder *d, const char *text);
} kinds[] = {
	{ "gfp", decode_gfp },
	{ "alloc", decode_alloc },
	{ "page_flags", decode_page_flags },
	{ "migratetype", decode_migratetype },
};

static int run_decode(const void *opts, int argc, char **argv)
{
	const struct decode_args *args = opts;
	struct decoder *d;
	int status, ended;
	size_t i;

	(void)argc;
	for (i = 0; i < KM_ARRAY_LEN(kinds) && strcmp(kinds[i].name, argv[0]) != 0; i++)
		;
	if (i == KM_ARRAY_LEN(kinds))
		return cli_usage(&cli_cmd_decode,
				 "'%s' is none of gfp, alloc, page_flags, migratetype", argv[0]);
	d = km_calloc(1, sizeof(*d));
	if (!d) {
		cli_error("out of memory");
		return CLI_INPUT;
	}
	if (begin_decoding(d, args, &status)) {
		d->to = &args->out;
		status = kinds[i].decode(d, argv[1]);
		ended = d->begun ? cli_table_end(&d->out) : CLI_OK;
		if (status == CLI_OK)
			status = ended;
	}
	km_report_close(d->report);
	km_arena_free(&d->arena);
	free(d);
	return status;
}

const struct cli_cmd cli_cmd_decode = {
	.name = "decode",
	.group = "Kernels",
	.args = "KIND VALUE",
	.summary = "name the flags of a mask, and say what they mean",
	.doc = "KIND is gfp, alloc, page_flags or migratetype. VALUE is a number, or names joined by |, which "
	       "are converted to a number. The values of GFP flags depend on the kernel: those of the kernel in "
	       "--case are used, else those of the release given with --kernel, else those of the newest "
	       "kernels. Page flags differ even between builds of a release: a case is better than the built-in "
	       "table. Composites (GFP_KERNEL) are named first, as in the kernel's logs, then the single bits, "
	       "then their effect: whether the request may reclaim, which zones and pageblocks it may use, "
	       "which watermark it has to meet, and what happens when it cannot.",
	.min = 2,
	.max = 2,
	.args_bytes = sizeof(struct decode_args),
	.opts = decode_opts,
	.run = run_decode,
	.complete = "",
};
