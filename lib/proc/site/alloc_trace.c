/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * Who holds slab objects: SLUB's user tracking (debugfs slab/CACHE/alloc_traces and free_traces since
 * 5.14, sysfs slab/CACHE/alloc_calls and free_calls before) and kmemleak.
 */
#include "proc/files.h"
#include "site.h"

/* The folder that the file is in: the cache. */
static const char *cache_of(struct km_proc_run *run)
{
	const char *slash = strrchr(run->path, '/'), *start = slash;

	if (!slash)
		return NULL;
	while (start > run->path && start[-1] != '/')
		start--;
	return km_text_dup(run, (struct km_text){ start, slash });
}

/* Whether the next line begins a record, as in files without stacks; a function may be "0xffff…". */
static bool at_record(struct km_text t)
{
	int64_t objects;

	return km_text_int(&t, &objects) && t.p < t.end && *t.p == ' ';
}

/* "300 plant_lose+0x3f/0xf59 [mod] waste=3600/12 age=5571/5573/5577 pid=172 cpus=0", then its stack. */
static enum km_status parse_trace(struct km_proc_run *run, struct km_text *t, struct km_text line,
				  struct km_sites *sites, uint64_t number)
{
	struct km_text rest = line, stack, who;
	struct km_site *s;
	const char *close;
	int64_t objects;

	if (!km_text_int(&rest, &objects) || objects < 0 || !km_text_word(&rest, &who))
		return km_proc_unparsed(run, line);
	stack = (struct km_text){ t->p, t->p };
	if (!at_record(*t))
		stack = km_site_take_stack(run, t);
	/* Old files have no stacks: the function is all there is. For some objects not even that is known. */
	if (stack.p == stack.end && !km_text_equal(who, "<not-available>")) {
		stack = who;
		close = km_text_skip(&rest, "[") ? memchr(rest.p, ']', (size_t)(rest.end - rest.p))
						 : NULL;
		if (close)
			stack.end = close + 1;
	}
	/* The kernel has grouped them: records of one stack may differ in other ways. */
	s = km_sites_find(sites, stack, number, 0);
	if (!s)
		return KM_NOMEM;
	s->objects = (uint64_t)objects;
	s->no_bytes = true; /* the size of an object is in table slab_cache */
	return KM_OK;
}

static enum km_status parse_traces(struct km_proc_run *run, const char *text, size_t bytes)
{
	struct km_text t = { text, text + bytes }, line;
	const char *file = strrchr(run->path, '/');
	bool freed = file && !strncmp(file, "/free_", strlen("/free_"));
	struct km_sites sites = { 0 };
	enum km_status st = KM_OK;
	uint64_t records = 0;

	while (!st && km_text_line(run, &t, &line)) {
		if (line.p == line.end || km_text_equal(line, "No data"))
			continue;
		st = parse_trace(run, &t, line, &sites, records++);
	}
	if (!st && run->unparsed && !sites.all.n)
		st = KM_FORMAT;
	if (!st)
		st = km_sites_write(run, &sites, freed ? "slub_free" : "slub_user", cache_of(run));
	km_sites_free(&sites);
	return st;
}

static const char *const trace_paths[] = {
	"sys/kernel/debug/slab/%/alloc_traces",
	"sys/kernel/debug/slab/%/free_traces",
	"sys/kernel/slab/%/alloc_calls",
	"sys/kernel/slab/%/free_calls",
	NULL,
};
const struct km_proc_file km_proc_slab_traces = {
	.name = "slab/traces",
	.doc = "Who allocated and who freed the objects of a cache; needs slub_debug=U.",
	.paths = trace_paths,
	.tables = km_site_tables,
	.parse = parse_traces,
};

/* "unreferenced object 0x… (size 192):", also with "(phys)" or "(percpu)" before the address. */
static bool parse_object(struct km_text line, int64_t *bytes)
{
	const char *size;

	if (!km_text_skip(&line, "unreferenced object"))
		return false;
	size = memmem(line.p, (size_t)(line.end - line.p), "(size ", 6);
	if (!size)
		return false;
	line.p = size + 6;
	return km_text_int(&line, bytes) && *bytes >= 0;
}

static enum km_status parse_kmemleak(struct km_proc_run *run, const char *text, size_t bytes)
{
	struct km_text t = { text, text + bytes }, line, stack = { text, text };
	struct km_sites sites = { 0 };
	enum km_status st = KM_OK;
	bool open = false, more;
	int64_t size = 0, next;

	do {
		struct km_text rest;

		more = km_text_line(run, &t, &line);
		if (open && (!more || parse_object(line, &next))) {
			struct km_site *s = km_sites_find(&sites, stack, (uint64_t)size, 0);

			if (!s) {
				st = KM_NOMEM;
				break;
			}
			s->objects++;
			s->bytes += (uint64_t)size;
			open = false;
		}
		if (!more)
			break;
		rest = line;
		if (parse_object(line, &size)) {
			open = true;
			stack = (struct km_text){ t.p, t.p };
		} else if (open && km_text_skip(&rest, "backtrace")) {
			stack = km_site_take_stack(run, &t);
		} else if (line.p < line.end && (!open || !km_site_is_frame(line))) {
			st = km_proc_unparsed(run, line);
		}
	} while (!st);
	if (!st && run->unparsed && !sites.all.n)
		st = KM_FORMAT;
	if (!st)
		st = km_sites_write(run, &sites, "kmemleak", NULL);
	km_sites_free(&sites);
	return st;
}

static const char *const kmemleak_paths[] = { "sys/kernel/debug/kmemleak", "kmemleak",
					      "kmemleak.txt", NULL };
const struct km_proc_file km_proc_kmemleak = {
	.name = "debug/kmemleak",
	.doc = "Objects that nothing refers to, as kmemleak found them.",
	.paths = kmemleak_paths,
	.tables = km_site_tables,
	.parse = parse_kmemleak,
};
