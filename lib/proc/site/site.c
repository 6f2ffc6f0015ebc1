/* SPDX-License-Identifier: GPL-2.0-or-later */
#include "base/map.h"
#include "proc/allocators.h"
#include "site.h"

/* ---- groups ---- */

static uint64_t hash_of(struct km_text stack, uint64_t a, uint64_t b)
{
	uint64_t h = km_hash_bytes((a * 31 + b + 1) * UINT64_C(0x9e3779b97f4a7c15), stack.p, (size_t)(stack.end - stack.p));

	return h ^ h >> 29;
}

static bool is_site(const struct km_site *s, struct km_text stack, uint64_t a, uint64_t b)
{
	size_t n = (size_t)(stack.end - stack.p);

	return s->key_a == a && s->key_b == b && (size_t)(s->stack.end - s->stack.p) == n &&
	       !memcmp(s->stack.p, stack.p, n);
}

static size_t slot_of(const struct km_sites *s, struct km_text stack, uint64_t a, uint64_t b)
{
	size_t i = (size_t)hash_of(stack, a, b) & (s->slots.n - 1);

	while (s->slots.v[i] && !is_site(&s->all.v[s->slots.v[i] - 1], stack, a, b))
		i = (i + 1) & (s->slots.n - 1);
	return i;
}

static bool grow_sites(struct km_sites *s)
{
	size_t i, n = s->slots.n ? s->slots.n * 2 : 1024;

	if (s->slots.n && s->all.n < s->slots.n / 2)
		return true;
	if (!km_vec_reserve(&s->slots, n - s->slots.n))
		return false;
	memset(s->slots.v, 0, n * sizeof(*s->slots.v));
	s->slots.n = n;
	for (i = 0; i < s->all.n; i++) {
		const struct km_site *site = &s->all.v[i];

		s->slots.v[slot_of(s, site->stack, site->key_a, site->key_b)] = (uint32_t)i + 1;
	}
	return true;
}

struct km_site *km_sites_find(struct km_sites *s, struct km_text stack, uint64_t key_a,
			      uint64_t key_b)
{
	struct km_site *site;
	size_t slot;

	if (!grow_sites(s))
		return NULL;
	slot = slot_of(s, stack, key_a, key_b);
	if (s->slots.v[slot])
		return &s->all.v[s->slots.v[slot] - 1];
	site = km_vec_push(&s->all);
	if (!site)
		return NULL;
	site->stack = stack;
	site->key_a = key_a;
	site->key_b = key_b;
	site->page_order = site->gfp_mask = -1;
	s->slots.v[slot] = (uint32_t)s->all.n;
	return site;
}

void km_sites_free(struct km_sites *s)
{
	km_vec_free(&s->all);
	km_vec_free(&s->slots);
}

/* ---- stacks ---- */

bool km_site_is_frame(struct km_text line)
{
	return line.p < line.end && (*line.p == ' ' || *line.p == '\t' || *line.p == '[');
}

struct km_text km_site_take_stack(struct km_proc_run *run, struct km_text *t)
{
	struct km_text stack = { t->p, t->p }, at = *t, line;
	uint64_t number = run->line;

	while (km_text_line(run, &at, &line) && km_site_is_frame(line)) {
		stack.end = line.end;
		*t = at;
		number = run->line;
	}
	run->line = number;
	return stack;
}

/* " [<ffffffff811a3b2c>] name+0x12/0x34 [module]": without the blanks and the address. */
static struct km_text frame_of(struct km_text line)
{
	while (line.p < line.end && (*line.p == ' ' || *line.p == '\t'))
		line.p++;
	if (line.end - line.p > 2 && line.p[0] == '[' && (line.p[1] == '<' || line.p[1] == '0')) {
		const char *close = memchr(line.p, ']', (size_t)(line.end - line.p));

		if (close)
			line.p = close + 1;
		while (line.p < line.end && *line.p == ' ')
			line.p++;
	}
	while (line.end > line.p && line.end[-1] == ' ')
		line.end--;
	return line;
}

bool km_site_is_allocator(struct km_text frame)
{
	return km_is_allocator(frame.p, (size_t)(frame.end - frame.p));
}

/* "name+0x12/0x34 [module]": the name, and the module when there is one. */
static bool name_frame(struct km_proc_run *run, struct km_text frame, const char **function,
		       const char **module)
{
	struct km_text name;
	const char *plus;

	*module = NULL;
	if (!km_text_word(&frame, &name))
		return false;
	plus = memchr(name.p, '+', (size_t)(name.end - name.p));
	if (plus && plus > name.p)
		name.end = plus;
	*function = km_text_dup(run, name);
	if (km_text_skip(&frame, "[")) {
		const char *close = memchr(frame.p, ']', (size_t)(frame.end - frame.p));

		if (close)
			*module = km_text_dup(run, (struct km_text){ frame.p, close });
	}
	return *function != NULL;
}

/* The stack as the table has it, and the function to blame: the first that is no allocator, or else the last. */
static const char *write_stack(struct km_proc_run *run, struct km_text stack, struct km_text *blame)
{
	char *out = km_arena_alloc(&run->arena, (size_t)(stack.end - stack.p) + 2), *to = out;
	uint64_t number = run->line;
	struct km_text line;

	if (!out)
		return NULL;
	*blame = (struct km_text){ NULL, NULL };
	while (km_text_line(run, &stack, &line)) {
		struct km_text frame = frame_of(line);
		size_t n = (size_t)(frame.end - frame.p);

		if (!n)
			continue;
		if (to > out)
			*to++ = '\n';
		memcpy(to, frame.p, n);
		to += n;
		if (!blame->p || km_site_is_allocator(*blame))
			*blame = frame;
	}
	run->line = number;
	return out;
}

static enum km_status write_site(struct km_proc_run *run, const struct km_site *s,
				 const char *source, const char *cache)
{
	const char *function = NULL, *module = NULL;
	const char *stack;
	struct row_alloc_site row = { 0 };
	struct km_text blame;

	stack = write_stack(run, s->stack, &blame);
	if (!stack)
		return KM_NOMEM;
	ROW_SET(row, alloc_site, source, source);
	ROW_SET(row, alloc_site, objects, s->objects);
	if (!s->no_bytes)
		ROW_SET(row, alloc_site, bytes, s->bytes);
	if (cache)
		ROW_SET(row, alloc_site, cache, cache);
	if (s->page_order >= 0)
		ROW_SET(row, alloc_site, page_order, s->page_order);
	if (s->gfp_mask >= 0)
		ROW_SET(row, alloc_site, gfp_mask, s->gfp_mask);
	if (blame.p && name_frame(run, blame, &function, &module)) {
		ROW_SET(row, alloc_site, function, function);
		if (module)
			ROW_SET(row, alloc_site, module, module);
	}
	if (*stack)
		ROW_SET(row, alloc_site, stack, stack);
	return PROC_ADD(run, alloc_site, row);
}

enum km_status km_sites_write(struct km_proc_run *run, const struct km_sites *s, const char *source,
			      const char *cache)
{
	enum km_status st = KM_OK;
	size_t i;

	for (i = 0; !st && i < s->all.n; i++)
		st = write_site(run, &s->all.v[i], source, cache);
	return st;
}

uint64_t km_site_page_bytes(const struct km_proc_run *run)
{
	if (run->page_bytes)
		return run->page_bytes;
	return run->facts ? km_proc_page_bytes(run->facts) : 0;
}

const struct km_table *const km_site_tables[] = { &km_tbl_alloc_site, NULL };
