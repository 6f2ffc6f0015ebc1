/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * A log of several boots: a log of each.
 *
 * A boot begins at its banner "Linux version …", with the lines that some kernels print before it; at journalctl's line
 * between two boots; and where the kernel's clock falls back to its start. A boot may appear twice in one text, as dmesg
 * and journalctl print it: where two stretches have the same records at the same time, or the same kill, they are of one boot.
 */
#include "base/map.h"
#include "event.h"

/* More boots than that are a text that was misread. */
#define MAX_BOOTS 1024

#define SECOND_NS UINT64_C(1000000000)
/* The clock of a boot whose banner is not there begins below this, and that of the boot before had gone on. */
#define START_NS (60 * SECOND_NS)
#define FALL_NS	 (60 * SECOND_NS)
/* Records at the same time by chance; those of the first second are the same in each boot. */
#define SHARED_NS SECOND_NS
/* Lines of another clock in between are no boot: the clock is back within so many. */
#define MAX_BETWEEN 3
/* A clock that is printed in two ways is rounded: kills that are so near are one. */
#define ROUNDED_NS (SECOND_NS / 1000)
/* Lines without a prefix that are looked through for the next one with it. */
#define MAX_BARE 64

/* Lines from one beginning to the next. */
struct stretch {
	size_t first, n;
	const char *banner;  /* NULL: none */
	const char *release; /* of the banner, else of reports; not NUL-terminated; NULL: unknown */
	size_t release_bytes;
	uint64_t timed, shared, last; /* lines with a usable clock; those that an earlier stretch has, too; which one */
	size_t boot;		      /* index of the first stretch of its boot */
	const char *id;		      /* of its boot, that a line names; NULL: none */
	bool foreign;		      /* only a banner among lines of another kernel */
};

/* Where a record was seen first. */
struct sighting {
	size_t stretch;
	const struct km_log_line *l;
};

struct boots {
	const struct km_log_line *l;
	size_t nr_lines;
	KM_VEC(struct stretch) all;
	uint64_t more; /* beginnings beyond MAX_BOOTS, which began no stretch */
	KM_VEC(struct sighting) first;
	struct km_map seen; /* hash of a record: one more than its number in @first */
};

/* The release of a banner; NULL: @l is none. */
static const char *banner_release(const struct km_log_line *l, size_t *ret_bytes)
{
	const char *p = l->text;

	if (!log_skip(&p, "Linux version ") || !km_release_parse(p))
		return NULL;
	*ret_bytes = strcspn(p, " ");
	return p;
}

/* journalctl's line between two boots: "-- Boot 0123… --", "-- Reboot --". */
static bool is_mark(const struct km_log_line *l)
{
	const char *p = l->text;

	if (!log_skip(&p, "-- ") || (!log_skip(&p, "Boot ") && !log_skip(&p, "Reboot")))
		return false;
	p += strspn(p, "0123456789abcdef-");
	return !strncmp(p, " --", 3);
}

/* What kernels print ahead of their banner. */
static bool is_before_banner(const struct km_log_line *l)
{
	static const char *const begins[] = { "Booting Linux on ", "Initializing cgroup subsys ", "microcode: ", "random: get_random_u", "Booting paravirtualized " };
	size_t i;

	if (l->has_ts && l->ts_ns)
		return false;
	for (i = 0; i < KM_ARRAY_LEN(begins); i++)
		if (!strncmp(l->text, begins[i], strlen(begins[i])))
			return true;
	return false;
}

/* Is it a kernel's, and not what somebody wrote around a log? */
static bool is_of_kernel(const struct km_log_line *l)
{
	return l->has_ts || l->stamp || strstr(l->text, " invoked oom-killer: ") || strstr(l->text, "page allocation failure") ||
	       strstr(l->text, "Mem-Info:") || log_is_kill(l->text) || !strncmp(l->text, "CPU: ", 5);
}

/* From @at on, the clock goes on from @ts within some lines: those before are of something else. */
static bool comes_back(const struct boots *b, size_t at, uint64_t ts)
{
	size_t i, between = 0;

	for (i = at; i < b->nr_lines && between <= MAX_BETWEEN; i++) {
		const struct km_log_line *l = &b->l[i];

		if (l->has_ts && !l->bare && l->ts_ns >= ts && l->ts_ns - ts < FALL_NS)
			return true;
		between += !l->bare;
	}
	return false;
}

/* A banner that was pasted without the prefixes of the lines around it, while their clock goes on: what /proc/version has. */
static bool is_pasted(const struct boots *b, size_t i)
{
	size_t next;

	if (!b->l[i].bare || !i || (!b->l[i - 1].has_ts && !b->l[i - 1].stamp))
		return false;
	for (next = i + 1; next < b->nr_lines && b->l[next].bare && next - i < MAX_BARE; next++)
		;
	if (next == b->nr_lines)
		return true;
	return b->l[next].has_ts && b->l[i - 1].has_ts && b->l[next].ts_ns >= b->l[i - 1].ts_ns;
}

/* One banner, logged by way of two inputs: no machine boots twice in a moment. */
static bool is_twice(const struct km_log_line *l, const struct km_log_line *before)
{
	return l->has_ts && before->has_ts && l->ts_ns == before->ts_ns && !strcmp(l->text, before->text);
}

/* ---- stretches ---- */

struct walk {
	const char *boot; /* the last one that a line named; NULL: none */
	bool any;	  /* a line of the kernel in this stretch */
	bool clocked;	  /* one that has a clock; @ts is that of the last one */
	uint64_t ts;
	size_t from; /* first of the lines that stand before a banner; those of this stretch */
};

/* Whether a boot begins at line @i, of which the stretch before has lines. */
static bool begins_boot(const struct boots *b, const struct walk *w, size_t i)
{
	const struct km_log_line *l = &b->l[i];
	size_t unused;

	if (l->boot && w->boot)
		return strcmp(l->boot, w->boot) != 0;
	if (banner_release(l, &unused))
		return !is_pasted(b, i) && !is_twice(l, l - 1);
	if (is_mark(l))
		return true;
	return l->has_ts && !l->bare && w->clocked && l->ts_ns < START_NS && w->ts > l->ts_ns + FALL_NS && !comes_back(b, i, w->ts);
}

static bool same_release(const struct stretch *s, const char *release, size_t bytes)
{
	return s->release && s->release_bytes == bytes && !memcmp(s->release, release, bytes);
}

/* What the line says of the kernel of its stretch. */
static void note_kernel(struct stretch *s, const struct km_log_line *l)
{
	size_t bytes;
	const char *p = banner_release(l, &bytes);

	if (p && !s->banner)
		s->banner = l->text;
	else if (p || s->release || !(p = log_cpu_release(l->text, &bytes)))
		return;
	s->release = p;
	s->release_bytes = bytes;
}

static bool begin_stretch(struct boots *b, size_t first)
{
	struct stretch *s = km_vec_push(&b->all);

	if (!s)
		return false;
	*s = (struct stretch){ .first = first, .boot = b->all.n - 1 };
	return true;
}

/* Begin a stretch, or count it where there are too many. */
static bool begin_or_count(struct boots *b, size_t first)
{
	if (b->all.n < MAX_BOOTS)
		return begin_stretch(b, first);
	b->more++;
	return true;
}

/*
 * A report that says that the kernel of the stretch before wrote it: the banner between them is that of another machine, and
 * all from the line behind it on is of the stretch before.
 */
static bool is_of_before(struct boots *b, const struct km_log_line *l)
{
	struct stretch *s = &b->all.v[b->all.n - 1];
	size_t bytes;
	const char *p;

	if (b->all.n < 2 || !s->banner || s->foreign)
		return false;
	p = log_cpu_release(l->text, &bytes);
	return p && !same_release(s, p, bytes) && same_release(&s[-1], p, bytes);
}

/* The first line behind the banner of stretch @s that is not of its start. */
static size_t behind_banner(const struct boots *b, const struct stretch *s, size_t end)
{
	size_t i = s->first + 1;

	while (i < end && b->l[i - 1].text != s->banner)
		i++;
	while (i < end && b->l[i].has_ts && b->l[i].ts_ns < SECOND_NS)
		i++;
	return i;
}

static bool turn_back(struct boots *b, size_t at)
{
	struct stretch *s = &b->all.v[b->all.n - 1], before = s[-1];
	size_t first = behind_banner(b, s, at);

	s->foreign = true;
	if (!begin_stretch(b, first))
		return false;
	s = &b->all.v[b->all.n - 1];
	s->banner = before.banner;
	s->release = before.release;
	s->release_bytes = before.release_bytes;
	s->boot = before.boot;
	return true;
}

static bool find_stretches(struct boots *b)
{
	struct walk w = { .any = false };
	size_t i;

	if (!begin_stretch(b, 0))
		return false;
	for (i = 0; i < b->nr_lines; i++) {
		const struct km_log_line *l = &b->l[i];

		if (w.any && begins_boot(b, &w, i)) {
			if (!begin_or_count(b, w.from < i ? w.from : i))
				return false;
			/* A mark is no line of the boot, whose banner may follow. */
			w = (struct walk){ .any = !is_before_banner(l) && !is_mark(l), .boot = l->boot, .from = w.from < i ? w.from : i };
		} else if (b->all.n < MAX_BOOTS && is_of_before(b, l) && !turn_back(b, i)) {
			return false;
		}
		note_kernel(&b->all.v[b->all.n - 1], l);
		w.from = is_before_banner(l) ? w.from : i + 1;
		w.any = w.any || (w.from > i && !is_mark(l) && is_of_kernel(l));
		w.clocked = w.clocked || l->has_ts;
		if (l->boot)
			w.boot = b->all.v[b->all.n - 1].id = l->boot;
		w.ts = l->has_ts ? l->ts_ns : w.ts;
	}
	for (i = 0; i < b->all.n; i++)
		b->all.v[i].n = (i + 1 < b->all.n ? b->all.v[i + 1].first : b->nr_lines) - b->all.v[i].first;
	return true;
}

/* ---- the same boot again ---- */

/* Stretches that name one boot belong to it; nothing else identifies them. */
static void join_named(struct boots *b)
{
	size_t i, k;

	for (i = 1; i < b->all.n; i++) {
		struct stretch *s = &b->all.v[i];

		for (k = 0; s->id && k < i; k++)
			if (b->all.v[k].id && !strcmp(s->id, b->all.v[k].id))
				break;
		if (s->id && k < i)
			s->boot = b->all.v[k].boot;
	}
}

/* One of the two may say nothing. */
static bool may_be_same(const struct stretch *a, const struct stretch *b)
{
	if (a->id && b->id)
		return !strcmp(a->id, b->id);
	if (a->banner && b->banner)
		return !strcmp(a->banner, b->banner);
	return !a->release || !b->release || same_release(a, b->release, b->release_bytes);
}

/*
 * A hash of a line that belongs to one moment of one boot; 0: it does not. With all its sizes and its number, a kill is that
 * without a clock, too.
 */
static uint64_t hash_of(const struct km_log_line *l, bool *ret_kill)
{
	const char *kill = strstr(l->text, "Killed process ");
	uint64_t h = KM_HASH_START;

	*ret_kill = kill && strstr(kill, "total-vm:") && !strstr(kill, "total-vm:0kB");
	if (*ret_kill)
		return km_hash_text(h, kill) | 1;
	if (l->bare || !l->has_ts || l->ts_ns < SHARED_NS)
		return 0;
	return km_hash_bytes(km_hash_text(h, l->text), (const char *)&l->ts_ns, sizeof(l->ts_ns)) | 1;
}

/*
 * Whether the clocks of two lines show that they are of two kills, as of a service that begins with each boot of one image and
 * is killed in each at the same size. A journal may have the time at which a line came to it: another dress says so only by much.
 */
static bool is_other_moment(const struct km_log_line *x, const struct km_log_line *y)
{
	bool dressed_alike = !*x->host == !*y->host && !x->stamp == !y->stamp;
	uint64_t apart = x->ts_ns > y->ts_ns ? x->ts_ns - y->ts_ns : y->ts_ns - x->ts_ns;

	return x->has_ts && y->has_ts && apart > (dressed_alike ? ROUNDED_NS : START_NS);
}

/* Notes that @l, of stretch @at, is the first such record; *@number: where to note that. */
static bool add_first(struct boots *b, size_t at, const struct km_log_line *l, uint64_t *number)
{
	struct sighting *first = km_vec_push(&b->first);

	if (!first)
		return false;
	*first = (struct sighting){ .stretch = at, .l = l };
	*number = b->first.n;
	return true;
}

/* Times of two dresses differ: a journal that has none of the kernel's own has that of its arrival. */
static bool add_record(struct boots *b, size_t at, const struct km_log_line *l)
{
	struct stretch *s = &b->all.v[at], *other;
	const struct sighting *first;
	bool kill;
	uint64_t h = hash_of(l, &kill), *have;

	if (!h)
		return true;
	have = km_map_at(&b->seen, h);
	if (!have)
		return false;
	s->timed += !kill;
	if (!*have)
		return add_first(b, at, l, have);
	first = &b->first.v[*have - 1];
	other = &b->all.v[first->stretch];
	if (other == s || other->boot == s->boot || !may_be_same(other, s) || (kill && is_other_moment(first->l, l)))
		return true;
	s->shared += !kill;
	s->last = first->stretch;
	if (kill)
		s->boot = other->boot;
	return true;
}

static bool find_same(struct boots *b)
{
	size_t i, k;

	join_named(b);
	for (i = 0; i < b->all.n; i++) {
		struct stretch *s = &b->all.v[i];
		size_t own = s->boot;

		for (k = 0; k < s->n; k++)
			if (!add_record(b, i, &b->l[s->first + k]))
				return false;
		if (s->boot == own && own == i && s->shared && s->shared * 2 >= s->timed)
			s->boot = b->all.v[s->last].boot;
	}
	return true;
}

/* ---- logs ---- */

/* Numbers of the boots in the order of their first lines; how many. */
static size_t number_boots(const struct boots *b, size_t *number)
{
	size_t i, n = 0;

	for (i = 0; i < b->all.n; i++)
		number[i] = b->all.v[i].boot == i ? n++ : number[b->all.v[i].boot];
	return n;
}

static bool deal(const struct boots *b, const size_t *number, struct km_log_parts *ret)
{
	size_t i, k;

	for (i = 0; i < b->all.n; i++) {
		for (k = 0; k < b->all.v[i].n; k++) {
			struct km_log_line *to = km_vec_push(&ret->v[number[i]].lines);

			if (!to)
				return false;
			*to = b->l[b->all.v[i].first + k];
		}
	}
	ret->v[number[b->all.n - 1]].more_boots = b->more;
	return true;
}

enum km_status km_log_split_boots(const struct km_log *log, struct km_log_parts *ret)
{
	struct boots b = { .l = log->lines.v, .nr_lines = log->lines.n };
	bool good = find_stretches(&b) && find_same(&b);
	size_t *number = good ? km_calloc(b.all.n, sizeof(*number)) : NULL;
	size_t n = number ? number_boots(&b, number) : 0;

	*ret = (struct km_log_parts){ .n = 0 };
	good = number != NULL;
	if (n > 1 || (n && b.more))
		good = !km_log_parts_init(ret, n, log) && deal(&b, number, ret);
	if (!good)
		km_log_parts_deinit(ret);
	free(number);
	km_vec_free(&b.all);
	km_vec_free(&b.first);
	km_map_free(&b.seen);
	return good ? KM_OK : KM_NOMEM;
}
