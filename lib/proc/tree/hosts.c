/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * Texts of several machines in one, a text of each:
 *
 *	node1: MemTotal:       98834848 kB		(pdsh, clush, dsh: lines of machines may alternate)
 *	node2: MemTotal:       98834848 kB
 *
 *	node1 | CHANGED | rc=0 >>			(ansible)
 *	MemTotal:       98834848 kB
 *
 *	----------------				(dshbak, clush -b)
 *	node1
 *	----------------
 *
 *	[1] 10:01:02 [SUCCESS] node1			(pssh -i)
 *
 *	node1:						(salt)
 *	    MemTotal:       98834848 kB
 *
 * A group of machines that said the same, "node[01-03,07]" or "db1,db2 (2)", is one by that name. A machine is one whose
 * lines begin a file of /proc or the output of a known command. Of one machine alone that only rules name nothing
 * is done, nor where no two of them have the same file: titles of parts of one machine's text are no names. Where all are
 * words of time, such as "before" and "after", or "run1" and "run2", they are titles of what one machine had then.
 */
#include <stdio.h>

#include "base/map.h"
#include "impl.h"
#include "proc/files.h"

#define HEAD_BYTES  (UINT64_C(1) << 18) /* of a text, to find the form of its prefix */
#define MAX_HOSTS   4096
#define MAX_NAME    128
#define NO_HOST	    UINT32_MAX
#define NAME_MARKS  "._-" /* in a name, beside letters and digits */
#define LEAST_SHARE 8	  /* of ten lines, those that must be of a machine */

#define NO_RUN UINT32_MAX
#define INDENT "    " /* of salt */

/* How the text says of which machine a line is. */
enum form {
	FORM_PATTERN,  /* by a prefix that was learnt from a line which begins a file */
	FORM_NAME,     /* "node1: " */
	FORM_HEADED,   /* by lines above */
	FORM_INDENTED, /* by "node1:" above lines that are indented */
	NR_FORMS,
};

struct host_name {
	struct km_text name;
	const char *begins; /* the first file that a line of it begins; NULL: none */
	uint64_t lines;
	uint64_t bytes;	      /* of its lines, without prefixes */
	uint32_t first, last; /* runs; NO_RUN */
};

/* Lines of one machine, one behind the other in the text. */
struct host_run {
	struct km_text text; /* with prefixes */
	uint32_t host, next; /* run of this machine; NO_RUN */
};

/* The text is read twice: for machines, and for their lines where there are two machines or more. */
struct host_lines {
	struct km_text before, behind; /* the prefix around the name */
	enum form form;
	bool keep;	   /* the second time */
	bool titled;	   /* names are those of moments */
	bool sure;	   /* headings are of a kind that names machines alone */
	struct km_map map; /* hash of a name: its number, from 1 */
	KM_VEC(struct host_name) names;
	KM_VEC(struct host_run) runs;
	uint64_t lines;
};

static bool is_name(char c)
{
	return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c && strchr(NAME_MARKS, c));
}

/* "2024-01-05T10" and "Jan" are dates. */
static bool is_date(struct km_text word)
{
	static const char months[] = "JanFebMarAprMayJunJulAugSepOctNovDec";
	const char *month = km_text_length(word) == 3 ? memmem(months, sizeof(months) - 1, word.p, 3) : NULL;

	return (month && (month - months) % 3 == 0) || (km_text_length(word) > 8 && word.p[4] == '-' && word.p[7] == '-');
}

/* The first word of @t that may name a machine: it has a letter or is an address. */
static bool find_name(struct km_text t, struct km_text *ret)
{
	const char *p;
	unsigned dots;

	while (t.p < t.end) {
		bool letter = false;

		if (!is_name(*t.p)) {
			t.p++;
			continue;
		}
		ret->p = t.p;
		for (dots = 0, p = t.p; p < t.end && is_name(*p); p++) {
			letter = letter || (*p | 32) >= 'a';
			dots += *p == '.';
		}
		ret->end = t.p = p;
		if ((letter || dots == 3) && !is_date(*ret) && km_text_length(*ret) < MAX_NAME)
			return true;
	}
	return false;
}

/* With its newline. */
static bool next_line(struct km_text *t, struct km_text *line)
{
	bool any = km_text_take_line(t, line);

	if (any)
		line->end = t->p;
	return any;
}

/* @line without its newline, and blanks around it. */
static struct km_text bare(struct km_text line)
{
	if (line.end > line.p && line.end[-1] == '\n')
		line.end--;
	return km_text_trim(line);
}

static uint32_t host_of(struct host_lines *h, struct km_text name)
{
	uint64_t *slot = km_map_at(&h->map, km_hash_bytes(KM_HASH_START, name.p, km_text_length(name)) | 1);
	struct host_name *new;

	if (slot && *slot)
		return (uint32_t)*slot - 1;
	new = slot && h->names.n < MAX_HOSTS ? km_vec_push(&h->names) : NULL;
	if (!new)
		return NO_HOST;
	*new = (struct host_name){ .name = name, .first = NO_RUN, .last = NO_RUN };
	*slot = h->names.n;
	return (uint32_t)h->names.n - 1;
}

/* Note that @line, which is @text without its prefix, is of a machine. */
static enum km_status keep_line(struct host_lines *h, struct km_text line, struct km_text text, uint32_t host)
{
	struct host_name *of = &h->names.v[host];
	struct host_run *last = h->runs.n ? &h->runs.v[h->runs.n - 1] : NULL;

	if (!of->begins)
		return KM_OK;
	of->bytes += km_text_length(text);
	if (last && last->host == host && last->text.end == line.p) {
		last->text.end = line.end;
		return KM_OK;
	}
	last = h->runs.n < NO_RUN ? km_vec_push(&h->runs) : NULL;
	if (!last)
		return KM_NOMEM;
	*last = (struct host_run){ line, host, NO_RUN };
	if (of->last == NO_RUN)
		of->first = (uint32_t)h->runs.n - 1;
	else
		h->runs.v[of->last].next = (uint32_t)h->runs.n - 1;
	of->last = (uint32_t)h->runs.n - 1;
	return KM_OK;
}

/* The file that @line begins. Prefixes of logs are read with the logs (log/prefix.c). */
static const char *file_of(const struct host_lines *h, struct km_text line)
{
	const char *name = km_text_begins_sar(line) ? "sar_memory" : km_text_first_file(line);

	return name || h->form < FORM_HEADED || !km_text_is_log_line(line) ? name : "dmesg";
}

static enum km_status add_line(struct host_lines *h, struct km_text line, struct km_text text, uint32_t host)
{
	struct host_name *of = host == NO_HOST ? NULL : &h->names.v[host];

	if (h->keep)
		return of ? keep_line(h, line, text, host) : KM_OK;
	h->lines++;
	if (!of)
		return KM_OK;
	of->lines++;
	if (!of->begins)
		of->begins = file_of(h, bare(text));
	return KM_OK;
}

/* ---- a name before each line ---- */

/* Take the prefix with the name of a machine from @line. False: it has none. */
static bool take_prefix(const struct host_lines *h, struct km_text *line, struct km_text *ret_name)
{
	const char *p = km_text_behind(h->before, *line);
	struct km_text name = { p, p };

	if (!p)
		return false;
	while (name.end < line->end && is_name(*name.end))
		name.end++;
	if (name.end == name.p || km_text_length(name) >= MAX_NAME)
		return false;
	p = km_text_behind(h->behind, (struct km_text){ name.end, line->end });
	if (!p)
		return false;
	/* The blank that ends the prefix; more of them are the file's. */
	line->p = p < line->end && *p == ' ' ? p + 1 : p;
	*ret_name = name;
	return true;
}

static enum km_status read_prefixed(struct host_lines *h, struct km_text text)
{
	enum km_status st = KM_OK;
	struct km_text line, name;

	while (!st && next_line(&text, &line)) {
		struct km_text rest = line;
		uint32_t host = take_prefix(h, &rest, &name) ? host_of(h, name) : NO_HOST;

		if (!km_text_blank(bare(rest)) || host != NO_HOST)
			st = add_line(h, line, rest, host);
	}
	return st;
}

/* ---- a name above some lines ---- */

static bool is_rule(struct km_text line)
{
	struct km_text t = bare(line);
	const char *p = t.p;

	while (p < t.end && *p == '-')
		p++;
	return p == t.end && km_text_length(t) >= 4;
}

/* "node1 | CHANGED | rc=0 >>" */
static bool ansible_heading(struct km_text line, struct km_text *name)
{
	static const char *const words[] = { "CHANGED", "SUCCESS", "FAILED", "FAILED!", NULL };
	struct km_text rest = line, word;
	size_t i;

	if (!km_text_word(&rest, name) || !km_text_skip(&rest, "| ") || !km_text_word(&rest, &word))
		return false;
	for (i = 0; words[i]; i++)
		if (km_text_equal(word, words[i]))
			return memmem(rest.p, km_text_length(rest), ">>", 2) || memmem(rest.p, km_text_length(rest), "=>", 2);
	return false;
}

/* "[1] 10:01:02 [SUCCESS] node1" */
static bool pssh_heading(struct km_text line, struct km_text *name)
{
	struct km_text rest = line, word;
	int64_t n;

	return km_text_skip(&rest, "[") && km_text_int(&rest, &n) && km_text_skip(&rest, "]") && km_text_word(&rest, &word) &&
	       (km_text_skip(&rest, "[SUCCESS]") || km_text_skip(&rest, "[FAILURE]")) && km_text_word(&rest, name);
}

/* Whether @name, between rules, is the title of a file: "meminfo", "/proc/meminfo". */
static bool is_file(struct km_text name)
{
	char path[sizeof("proc/") + MAX_NAME] = "proc/";
	const char *tail;
	bool weak;

	if (km_text_length(name) >= MAX_NAME || memchr(name.p, '/', km_text_length(name)) ||
	    km_text_bare_name(name.p, km_text_length(name), &weak))
		return true;
	km_text_copy(name, path + strlen("proc/"), MAX_NAME);
	return km_proc_claim(path, &tail) || km_proc_claim(path + strlen("proc/"), &tail);
}

/* "n[1-2]", "node[01-03,07]", "db1,db2": what dshbak -c and clush -b call machines that said the same. */
static bool is_group(struct km_text name)
{
	const char *open = memchr(name.p, '[', km_text_length(name)), *p;
	bool digit = false;

	if (!open)
		return memchr(name.p, ',', km_text_length(name)) && is_name(*name.p) && is_name(name.end[-1]);
	for (p = open + 1; p < name.end && *p != ']'; p++) {
		digit = digit || (*p >= '0' && *p <= '9');
		if (!(*p >= '0' && *p <= '9') && *p != '-' && *p != ',')
			return false;
	}
	return digit && p < name.end && open > name.p && is_name(*name.p);
}

/* "(3)": how many machines a group has. */
static bool is_count(struct km_text t)
{
	int64_t n;

	return km_text_skip(&t, "(") && km_text_int(&t, &n) && km_text_equal(t, ")");
}

/* Whether @line, behind which @rest stands, heads the lines of machine @name; *@rest moves behind the heading. */
static bool take_heading(struct host_lines *h, struct km_text line, struct km_text *rest, struct km_text *name)
{
	struct km_text t = *rest, second, third;

	if (ansible_heading(line, name) || pssh_heading(line, name)) {
		h->sure = true;
		return true;
	}
	if (!is_rule(line) || !next_line(&t, &second) || !next_line(&t, &third) || !is_rule(third))
		return false;
	second = bare(second);
	if (!km_text_word(&second, name) || is_file(*name))
		return false;
	second = km_text_trim(second);
	if (!km_text_blank(second) && !is_count(second))
		return false;
	h->sure = h->sure || is_count(second) || is_group(*name);
	*rest = t;
	return true;
}

/* "node1:" alone on @line, and @next is indented. */
static bool salt_heading(struct km_text line, struct km_text next, struct km_text *name)
{
	const char *p = line.p;
	bool letter = false;

	for (; p < line.end && is_name(*p); p++)
		letter = letter || (*p | 32) >= 'a';
	*name = (struct km_text){ line.p, p };
	return letter && km_text_length(*name) < MAX_NAME && km_text_equal((struct km_text){ p, line.end }, ":") &&
	       km_text_begins(next, INDENT) && !is_file(*name);
}

/* @line of salt without its indentation. */
static struct km_text outdent(struct km_text line)
{
	size_t n = km_text_begins(line, INDENT) ? strlen(INDENT) : 0;

	return (struct km_text){ line.p + n, line.end };
}

static enum km_status read_indented(struct host_lines *h, struct km_text text)
{
	enum km_status st = KM_OK;
	uint32_t host = NO_HOST;
	struct km_text line, name;

	while (!st && next_line(&text, &line)) {
		if (salt_heading((struct km_text){ line.p, bare(line).end }, text, &name))
			host = host_of(h, name);
		else if (!km_text_blank(bare(line)))
			st = add_line(h, line, outdent(line), km_text_begins(line, INDENT) ? host : NO_HOST);
		else if (h->keep)
			st = add_line(h, line, outdent(line), host);
	}
	return st;
}

static enum km_status read_headed(struct host_lines *h, struct km_text text)
{
	enum km_status st = KM_OK;
	uint32_t host = NO_HOST;
	struct km_text line, name;

	while (!st && next_line(&text, &line)) {
		if (take_heading(h, bare(line), &text, &name))
			host = host_of(h, name);
		else
			st = add_line(h, line, line, host);
	}
	return st;
}

/* ---- a text of each ---- */

static enum km_status read_lines(struct host_lines *h, struct km_text text)
{
	switch (h->form) {
	case FORM_HEADED:
		return read_headed(h, text);
	case FORM_INDENTED:
		return read_indented(h, text);
	default:
		return read_prefixed(h, text);
	}
}

/* Whether two machines have the same file. */
static bool has_same(const struct host_lines *h)
{
	size_t i, k;

	for (i = 0; i < h->names.n; i++)
		for (k = 0; h->names.v[i].begins && k < i; k++)
			if (h->names.v[k].begins && !strcmp(h->names.v[i].begins, h->names.v[k].begins))
				return true;
	return false;
}

/* Whether the text is of several machines, or, @h->titled, of several moments. */
static bool has_hosts(struct host_lines *h)
{
	uint64_t n = 0, known = 0;
	size_t i;

	h->titled = true;
	for (i = 0; i < h->names.n; i++) {
		h->titled = h->titled && (!h->names.v[i].begins || km_text_is_moment(h->names.v[i].name));
		n += h->names.v[i].begins != NULL;
		known += h->names.v[i].begins ? h->names.v[i].lines : 0;
	}
	return n && known * 10 >= h->lines * LEAST_SHARE && (h->sure || (n > 1 && has_same(h)));
}

static void write_run(FILE *f, const struct host_lines *h, const struct host_run *run)
{
	struct km_text text = run->text, line, name;

	while (next_line(&text, &line)) {
		if (h->form < FORM_HEADED)
			take_prefix(h, &line, &name);
		else if (h->form == FORM_INDENTED)
			line = outdent(line);
		fwrite(line.p, 1, km_text_length(line), f);
	}
}

static void write_hosts(FILE *f, struct km_text text, const void *arg)
{
	const struct host_lines *h = arg;
	uint32_t run;
	size_t i;

	(void)text;
	for (i = 0; i < h->names.n; i++)
		for (run = h->names.v[i].first; run != NO_RUN; run = h->runs.v[run].next)
			write_run(f, h, &h->runs.v[run]);
}

static enum km_status add_part(struct km_tree *t, const struct host_name *of, struct km_blob part, struct km_host_texts *ret)
{
	struct km_host_text *to = km_vec_push(&ret->texts);
	struct km_blob *blob = to ? km_vec_push(&t->blobs) : NULL;

	if (!blob)
		return KM_NOMEM;
	*blob = part;
	to->blob = (uint32_t)(t->blobs.n - 1);
	to->name = km_arena_strndup(&t->arena, of->name.p, km_text_length(of->name));
	return to->name ? KM_OK : KM_NOMEM;
}

static enum km_status make_parts(struct km_tree *t, const struct host_lines *h, uint32_t blob, struct km_host_texts *ret)
{
	enum km_status st = km_tree_rewrite(t, write_hosts, h, &blob);
	const char *from = st ? NULL : t->blobs.v[blob].data;
	size_t i;

	for (i = 0; !st && i < h->names.n; i++) {
		struct km_blob part = { .data = from, .bytes = h->names.v[i].bytes };

		from += part.bytes;
		if (h->names.v[i].begins)
			st = add_part(t, &h->names.v[i], part, ret);
		if (!st && h->names.v[i].begins)
			ret->texts.v[ret->texts.n - 1].titled = h->titled;
	}
	return st;
}

/* What machines say that have no file, such as why a command failed there, is of no use. */
static enum km_status pass_others(struct km_tree *t, const struct host_lines *h)
{
	enum km_status st = KM_OK;
	size_t i;

	for (i = 0; !st && i < h->names.n; i++) {
		const char *name = h->names.v[i].begins ? NULL
							: km_arena_printf(&t->arena, "lines of %.*s", (int)km_text_length(h->names.v[i].name),
									  h->names.v[i].name.p);

		if (!h->names.v[i].begins)
			st = name ? km_tree_pass(t, name, KM_PASSED_UNKNOWN, NULL) : KM_NOMEM;
	}
	return st;
}

/* Find the prefix of the lines that has the name of a machine, where they have such a one. */
static bool find_prefix(struct host_lines *h, struct km_text text)
{
	static const char colon[] = ":";
	size_t head = km_text_length(text) < HEAD_BYTES ? km_text_length(text) : HEAD_BYTES;
	struct km_text prefix, name;

	if (h->form == FORM_NAME) {
		h->before = (struct km_text){ colon, colon };
		h->behind = (struct km_text){ colon, colon + 1 };
		return true;
	}
	if (km_text_is_known(text.p, head) || !km_text_prefix(text.p, head, &prefix) || !find_name(prefix, &name))
		return false;
	h->before = (struct km_text){ prefix.p, name.p };
	h->behind = (struct km_text){ name.end, prefix.end };
	return true;
}

static void forget_hosts(struct host_lines *h)
{
	km_map_free(&h->map);
	km_vec_free(&h->names);
	km_vec_free(&h->runs);
	*h = (struct host_lines){ .form = h->form };
}

/* Whether @text is of several machines, in which form. */
static enum km_status find_hosts(struct host_lines *h, struct km_text text, bool *ret)
{
	enum km_status st = KM_OK;

	for (*ret = false; !st && h->form < NR_FORMS; h->form++) {
		forget_hosts(h);
		if (h->form < FORM_HEADED && !find_prefix(h, text))
			continue;
		st = read_lines(h, text);
		*ret = !st && has_hosts(h);
		if (*ret)
			break;
	}
	return st;
}

enum km_status km_text_is_of_hosts(const char *head, size_t bytes, bool *ret)
{
	struct host_lines h = { .form = FORM_PATTERN };
	enum km_status st = find_hosts(&h, (struct km_text){ head, head + bytes }, ret);

	forget_hosts(&h);
	return st;
}

enum km_status km_tree_split_hosts(struct km_tree *t, uint32_t blob, struct km_host_texts *ret)
{
	const struct km_blob b = t->blobs.v[blob];
	struct km_text text = { b.data, b.data + b.bytes };
	size_t head = b.bytes < HEAD_BYTES ? b.bytes : HEAD_BYTES;
	struct host_lines h = { .form = FORM_PATTERN };
	enum km_status st;
	bool found;

	if (!b.bytes || km_text_is_grep(b.data, head))
		return KM_OK;
	st = find_hosts(&h, text, &found);
	if (!st && found) {
		h.keep = true;
		st = read_lines(&h, text);
		if (!st)
			st = make_parts(t, &h, blob, ret);
		if (!st)
			st = pass_others(t, &h);
	}
	forget_hosts(&h);
	return st;
}
