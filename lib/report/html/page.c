/* SPDX-License-Identifier: GPL-2.0-or-later */
#include <stdlib.h>
#include <string.h>

#include "store/embed.h"
#include "html_impl.h"
#include "report/head.h"
#include "report/question.h"

/* lib/report/html: style.css and script.js. */
extern const struct km_embedded km_html_files[];

/* Rows that are kept to be drawn, and values of them. */
#define KEPT_ROWS  4000
#define KEPT_CELLS 100000

/* ---- rows that are kept ---- */

void km_html_rows_clear(struct km_html_rows *rows)
{
	free(rows->cols);
	free(rows->cells);
	km_arena_free(&rows->arena);
	memset(rows, 0, sizeof(*rows));
}

static enum km_status keep_begin(void *arg, const struct km_result_column *cols, unsigned n)
{
	struct km_html_rows *rows = &((struct km_html *)arg)->rows;
	unsigned i;

	km_html_rows_clear(rows);
	rows->cols = km_calloc(n, sizeof(*rows->cols));
	if (!rows->cols)
		return KM_NOMEM;
	rows->nr_cols = n;
	for (i = 0; i < n; i++) {
		rows->cols[i] = cols[i];
		rows->cols[i].name = km_arena_strdup(&rows->arena, cols[i].name);
		if (!rows->cols[i].name)
			return KM_NOMEM;
	}
	return KM_OK;
}

static enum km_status keep_row(void *arg, const struct km_cell *cells, unsigned n)
{
	struct km_html_rows *rows = &((struct km_html *)arg)->rows;
	struct km_cell *to;
	unsigned i;

	if (rows->n >= KEPT_ROWS || (uint64_t)rows->n * n >= KEPT_CELLS)
		return KM_OK;
	if (rows->n == rows->room) {
		unsigned room = rows->room ? 2 * rows->room : 16;

		to = realloc(rows->cells, (size_t)room * n * sizeof(*to));
		if (!to)
			return KM_NOMEM;
		rows->cells = to;
		rows->room = room;
	}
	to = rows->cells + (size_t)rows->n * n;
	for (i = 0; i < n; i++) {
		to[i] = cells[i];
		if (cells[i].kind != KM_CELL_TEXT && cells[i].kind != KM_CELL_BLOB)
			continue;
		to[i].text = km_arena_strndup(&rows->arena, cells[i].text, cells[i].bytes);
		if (!to[i].text)
			return KM_NOMEM;
	}
	rows->n++;
	return KM_OK;
}

const struct km_sink *km_html_keep(struct km_html *h)
{
	return &h->keep;
}

unsigned km_html_column(const struct km_html_rows *rows, const char *name)
{
	unsigned i;

	for (i = 0; i < rows->nr_cols && strcmp(rows->cols[i].name, name) != 0;)
		i++;
	return i;
}

const struct km_cell *km_html_cell(const struct km_html_rows *rows, unsigned row, const char *name)
{
	static const struct km_cell none = { .kind = KM_CELL_NULL };
	unsigned i = km_html_column(rows, name);

	return i < rows->nr_cols && row < rows->n ? &rows->cells[(size_t)row * rows->nr_cols + i]
						  : &none;
}

bool km_html_number(const struct km_html_rows *rows, unsigned row, const char *name, double *ret)
{
	const struct km_cell *c = km_html_cell(rows, row, name);

	if (c->kind == KM_CELL_INT)
		*ret = (double)c->i;
	else if (c->kind == KM_CELL_REAL)
		*ret = c->d;
	return c->kind == KM_CELL_INT || c->kind == KM_CELL_REAL;
}

const char *km_html_text(const struct km_html_rows *rows, unsigned row, const char *name)
{
	const struct km_cell *c = km_html_cell(rows, row, name);

	return c->kind == KM_CELL_TEXT ? c->text : "";
}

/* ---- text ---- */

static void write_buf(struct km_html *h, struct km_buf *b)
{
	if (b->n)
		(void)fwrite(b->v, 1, b->n, h->f);
	km_buf_free(b);
}

void km_html_puts(struct km_html *h, const char *text)
{
	struct km_buf b = { 0 };

	km_text_put(&b, text, strlen(text), KM_TEXT_HTML);
	write_buf(h, &b);
}

static void put_number(struct km_html *h, const struct km_cell *c, enum km_unit unit, int decimals,
		       enum km_scale scale)
{
	struct km_buf b = { 0 };

	km_print_cell(&b, c,
		      &(struct km_print){ .as = KM_AS_HTML,
					  .unit = unit,
					  .decimals = decimals,
					  .scale = scale,
					  .people = true });
	write_buf(h, &b);
}

void km_html_size(struct km_html *h, double bytes)
{
	const struct km_cell c = { .kind = KM_CELL_REAL, .d = bytes };
	bool small = bytes < 1048576 && bytes > -1048576 && bytes != 0;

	put_number(h, &c, KM_UNIT_BYTES, -1, small ? KM_SCALE_KIB : KM_SCALE_MIB);
	fputs(small ? " KiB" : " MiB", h->f);
}

void km_html_count(struct km_html *h, double n)
{
	const struct km_cell c = { .kind = KM_CELL_REAL, .d = n };

	put_number(h, &c, KM_UNIT_REAL, 0, KM_SCALE_NONE);
}

void km_html_value(struct km_html *h, const struct km_html_rows *rows, unsigned row, const char *name)
{
	const struct km_cell *c = km_html_cell(rows, row, name);
	unsigned i = km_html_column(rows, name);
	const struct km_result_column *col = i < rows->nr_cols ? &rows->cols[i] : NULL;

	if (col && c->kind != KM_CELL_NULL && km_print_is_size(col->unit, col->decimals))
		km_html_size(h, km_print_bytes(c, col->unit));
	else
		put_number(h, c, col ? col->unit : KM_UNIT_TEXT, col ? col->decimals : -1,
			   KM_SCALE_NONE);
}

const char *km_html_class(const char *class)
{
	/* As lib/report/html/style.css names them. */
	static const char *const names[] = {
		"c-free", "c-pcp", "c-slab", "c-anon", "c-file",
		"c-shmem", "c-hugetlb", "c-page_table", "c-kernel_stack", "c-vmalloc",
		"c-percpu", "c-kernel_image", "c-kernel_data", "c-module", "c-memmap",
		"c-reserved", "c-balloon", "c-offline", "c-zsmalloc", "c-other_kernel",
		"c-absent"
	};
	size_t i;

	for (i = 0; i < KM_ARRAY_LEN(names); i++)
		if (!strcmp(names[i] + 2, class))
			return names[i];
	return "c-unknown";
}

/* ---- sections ---- */

FILE *km_html_stream(struct km_html *h)
{
	return h->f;
}

void km_html_set_region(struct km_html *h, uint64_t start, uint64_t end)
{
	h->region_start = start;
	h->region_end = end;
}

enum km_status km_html_set_case(struct km_html *h, const char *path)
{
	static const char plain[] = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789._+,:@%=-";
	const char *name = strrchr(path, '/') ? strrchr(path, '/') + 1 : path, *c;
	bool quote = !*name || name[strspn(name, plain)];
	struct km_buf shell = { 0 };

	/* As a shell takes it for one word, and kmemdb for no option. */
	km_buf_puts(&shell, quote ? "'" : "");
	km_buf_puts(&shell, *name == '-' ? "./" : "");
	for (c = name; *c; c++)
		km_buf_put(&shell, *c == '\'' ? "'\\''" : c, *c == '\'' ? 4 : 1);
	km_buf_puts(&shell, quote ? "'" : "");
	km_buf_free(&h->case_name);
	if (!shell.failed)
		km_text_put(&h->case_name, shell.v, shell.n, KM_TEXT_HTML);
	km_buf_free(&shell);
	return h->case_name.n && !h->case_name.failed ? KM_OK : KM_NOMEM;
}

static void end_section(struct km_html *h)
{
	if (h->open)
		fputs("</section>\n", h->f);
	h->open = false;
}

enum km_status km_html_section(struct km_html *h, const char *id, const char *title,
			       const char *from)
{
	void *parts = realloc(h->parts, (h->nr_parts + 1) * sizeof(*h->parts));

	if (!parts)
		return KM_NOMEM;
	h->parts = parts;
	h->parts[h->nr_parts].id = strdup(id);
	h->parts[h->nr_parts].title = strdup(title);
	h->nr_parts++;
	if (!h->parts[h->nr_parts - 1].id || !h->parts[h->nr_parts - 1].title)
		return KM_NOMEM;
	end_section(h);
	fprintf(h->f, "<section aria-labelledby=\"%s\">\n<h2 id=\"%s\">", id, id);
	km_html_puts(h, title);
	if (*from) {
		fputs("<small>", h->f);
		km_html_puts(h, from);
		fputs("</small>", h->f);
	}
	fputs("</h2>\n", h->f);
	h->open = true;
	return KM_OK;
}

void km_html_paragraph(struct km_html *h, const char *class, const char *text)
{
	if (class)
		fprintf(h->f, "<p class=\"%s\">", class);
	else
		fputs("<p>", h->f);
	km_html_puts(h, text);
	fputs("</p>\n", h->f);
}

bool km_html_is_whole(enum km_html_figure figure)
{
	return figure == KM_FIGURE_FINDINGS;
}

void km_html_box_begin(struct km_html *h, bool folded)
{
	const char *id = h->nr_parts ? h->parts[h->nr_parts - 1].id : "top";

	if (folded)
		fputs("<details class=\"numbers\"><summary>The table</summary>\n", h->f);
	fprintf(h->f, "<div class=\"box\" role=\"region\" tabindex=\"0\" aria-labelledby=\"%s\">\n", id);
}

void km_html_box_end(struct km_html *h, bool folded)
{
	fputs(folded ? "</div></details>\n" : "</div>\n", h->f);
}

void km_html_columns(struct km_html *h, const struct km_question_section *s)
{
	unsigned i;

	fputs("<details><summary>What the columns mean</summary><dl>\n", h->f);
	for (i = 0; i < s->nr_cols; i++) {
		fputs("<dt>", h->f);
		km_html_puts(h, s->cols[i].name);
		fputs("</dt><dd>", h->f);
		km_html_puts(h, s->col_docs[i] ? s->col_docs[i] : "");
		fputs("</dd>\n", h->f);
	}
	fputs("</dl></details>\n", h->f);
}

void km_html_answerer(struct km_html *h)
{
	if (km_report_capture(h->r) != km_report_own_capture(h->r))
		fprintf(h->f, "<p class=\"more\">From capture %lld.</p>\n", (long long)km_report_capture(h->r));
}

/* ---- the page ---- */

enum km_status km_html_create(struct km_report *r, struct km_html **ret, struct km_err *err)
{
	struct km_html *h = calloc(1, sizeof(*h));
	struct km_err ignored;

	if (!h || !(h->f = open_memstream(&h->text, &h->bytes))) {
		km_html_destroy(h);
		return km_fail(err, KM_NOMEM, "out of memory");
	}
	h->r = r;
	h->keep = (struct km_sink){ keep_begin, keep_row, km_sink_no_end, h };
	if (km_report_number(r, "SELECT page_bytes FROM capture WHERE capture_id = :capture",
			     &h->page_bytes, &ignored) != KM_OK)
		h->page_bytes = 0;
	*ret = h;
	return KM_OK;
}

void km_html_destroy(struct km_html *h)
{
	size_t i;

	if (!h)
		return;
	if (h->f)
		(void)fclose(h->f);
	for (i = 0; i < h->nr_parts; i++) {
		free(h->parts[i].id);
		free(h->parts[i].title);
	}
	free(h->parts);
	for (i = 0; i < h->nr_grown; i++)
		free(h->grown[i].name);
	free(h->text);
	km_buf_free(&h->case_name);
	km_html_rows_clear(&h->rows);
	free(h);
}

static const struct km_embedded *find_file(const char *name)
{
	const struct km_embedded *e;

	for (e = km_html_files; strcmp(e->name, name) != 0;)
		e++;
	return e;
}

/* Host, kernel, time, as far as they are known: the title, and the head of the page. */
static const char head_sql[] =
	"SELECT coalesce(c.hostname, b.hostname, b.folder, 'host unknown') AS host,"
	" coalesce('Linux ' || coalesce(c.kernel_release, b.kernel_release), 'kernel unknown')"
	" || coalesce(' ' || c.arch, '') AS kernel,"
	" coalesce(strftime('%Y-%m-%d %H:%M:%S UTC', c.captured_at, 'unixepoch'), 'time unknown') AS time,"
	" CASE c.kind WHEN 'vmcore' THEN 'dump' WHEN 'proc' THEN '/proc snapshot' ELSE c.kind END AS kind,"
	" c.kmemdb_version AS version"
	" FROM capture c LEFT JOIN boot b ON b.boot = c.boot WHERE c.capture_id = :capture";

static void put_head(struct km_html *h)
{
	static const char *const names[] = { "host", "kernel", "time", "kind" };
	size_t i;

	fputs(KM_REPORT_HEAD_HTML, h->f);
	km_html_puts(h, km_html_text(&h->rows, 0, "version"));
	fputs("\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
	      /* Nothing is fetched, whatever a page says that was made of a hostile case. */
	      "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; "
	      "style-src 'unsafe-inline'; script-src 'unsafe-inline'\">\n"
	      "<title>",
	      h->f);
	km_html_puts(h, km_html_text(&h->rows, 0, "host"));
	fputs(": memory of ", h->f);
	km_html_puts(h, km_html_text(&h->rows, 0, "kernel"));
	fputs("</title>\n<style>\n", h->f);
	fputs(find_file("style")->text, h->f);
	fputs("</style>\n</head>\n<body>\n<a class=\"skip\" href=\"#main\">Skip to the findings</a>\n"
	      "<header>\n<h1>",
	      h->f);
	km_html_puts(h, km_html_text(&h->rows, 0, "host"));
	fputs("</h1>\n<ul class=\"facts\">", h->f);
	for (i = 1; i < KM_ARRAY_LEN(names); i++) {
		fputs("<li>", h->f);
		km_html_puts(h, km_html_text(&h->rows, 0, names[i]));
		fputs("</li>", h->f);
	}
	fputs("</ul>\n", h->f);
}

/* What the capture is and how complete, and what else the case has. */
static void put_coverage(struct km_html *h)
{
	unsigned i, k;

	for (i = 0; i < h->rows.n; i++)
		for (k = 0; k < h->rows.nr_cols; k++)
			km_html_paragraph(h, "coverage",
					  km_html_text(&h->rows, i, h->rows.cols[k].name));
	fputs("<p class=\"coverage\">In tables a <b>?</b> stands for a value that is not known, or that there is none of, such as a "
	      "limit that is not set: What the columns mean says which.",
	      h->f);
	if (h->case_name.n)
		fprintf(h->f, " Commands name the case file that this page was made of, <code>%s</code>: run them in its folder.",
			h->case_name.v);
	fputs("</p>\n</header>\n", h->f);
}

static void put_contents(struct km_html *h)
{
	size_t i;

	fputs("<nav aria-label=\"Contents\"><ol>\n", h->f);
	for (i = 0; i < h->nr_parts; i++) {
		fprintf(h->f, "<li><a href=\"#%s\">", h->parts[i].id);
		km_html_puts(h, h->parts[i].title);
		fputs("</a></li>\n", h->f);
	}
	fputs("</ol></nav>\n<main id=\"main\" tabindex=\"-1\">\n", h->f);
}

static void put_tail(struct km_html *h)
{
	fputs("</main>\n<footer><p>Sizes are in MiB (1,048,576 bytes) or KiB. "
	      "Each table is a section of a question: <code>kmemdb ask CASE</code> lists them.</p></footer>\n"
	      "<script>\n",
	      h->f);
	fputs(find_file("script")->text, h->f);
	fputs("</script>\n</body>\n</html>\n", h->f);
}

/* Written to a second stream in memory, as the functions above write to h->f. */
static enum km_status put_page(struct km_html *h, const char *body, size_t bytes, struct km_err *err)
{
	enum km_status st = km_report_ask(h->r, head_sql, NULL, 0, &h->keep, err);

	if (st != KM_OK)
		return st;
	put_head(h);
	st = km_report_ask(h->r,
			   "SELECT 'capture ' || capture_id || ': ' || subject AS what, 'coverage: ' || text AS how"
			   " FROM coverage WHERE capture_id = :capture",
			   NULL, 0, &h->keep, err);
	put_coverage(h);
	put_contents(h);
	(void)fwrite(body, 1, bytes, h->f);
	put_tail(h);
	return st;
}

/* The length of a command such as "kmemdb ask" at @text that CASE follows; 0: there is none. */
static size_t command_of_case(const char *text)
{
	static const char word[] = "abcdefghijklmnopqrstuvwxyz-";
	size_t n = 7;

	if (strncmp(text, "kmemdb ", n) != 0)
		return 0;
	n += strspn(text + n, word);
	return !strncmp(text + n, " CASE", 5) && !strchr(word, text[n + 5]) && text[n + 5] != '_' ? n : 0;
}

/* The page with the name of the case file in its commands. What is inside of scripts stays. Returns whether all was written. */
static bool write_page(const struct km_html *h, const char *page, FILE *f)
{
	const char *from = page, *at = page;

	while (h->case_name.n && (at = strpbrk(at, "k<")) != NULL) {
		size_t n = command_of_case(at);

		if (n) {
			(void)fwrite(from, 1, (size_t)(at - from) + n + 1, f);
			(void)fwrite(h->case_name.v, 1, h->case_name.n, f);
			from = at += n + 5;
		} else if (!strncmp(at, "<script", 7) && strstr(at, "</script>")) {
			at = strstr(at, "</script>");
		} else {
			at++;
		}
	}
	return fputs(from, f) >= 0 && !ferror(f);
}

enum km_status km_html_finish(struct km_html *h, FILE *f, struct km_err *err)
{
	FILE *sections = h->f;
	enum km_status st = KM_OK;
	char *page = NULL;
	size_t bytes = 0;
	bool failed;

	end_section(h);
	failed = fflush(sections) || ferror(sections);
	h->f = failed ? NULL : open_memstream(&page, &bytes);
	if (!h->f)
		st = km_fail(err, KM_NOMEM, "out of memory");
	if (st == KM_OK) {
		st = put_page(h, h->text, h->bytes, err);
		if ((fclose(h->f) || !page) && st == KM_OK)
			st = km_fail(err, KM_NOMEM, "out of memory");
	}
	h->f = sections;
	if (st == KM_OK && !write_page(h, page, f))
		st = KM_IO;
	free(page);
	return st;
}
