/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * JSON of any shape: one string member of its objects, whatever it is called and however deep, has the records, or one place
 * in its arrays.
 *
 *	{"_index":"x","_source":{"host":{"name":"web1"},"message":"[   12.345678] …"}}
 *	{"events":[{"timestamp":1,"message":"[   12.345678] …"},{"timestamp":2,"message":"…"}]}
 *	{"stream":{"host":"web1"},"values":[["1764000000000000000","[   12.345678] …"],["1764000000000000001","…"]]}
 *	{"lines":["[   12.345678] …","…"]}
 *	2026-11-24T10:00:39Z {host="web1"} {"line":"[   12.345678] …"}
 *
 * The text is scanned for strings and numbers, without regard to what is around them but for brackets: the depth of a record
 * is the one that most pairs of messages have between them. Further members or places with records are read, too, unless
 * they repeat the message. A host and a time are those of all records in the object that has them, and in the objects
 * around it. Lines that are no part of an object are a log of their own, and are read as such.
 */
#include <stdlib.h>

#include "text.h"

#define MAX_KEYS      64
#define MAX_LEVELS    32
#define LEAST_RECORDS 2
#define PLACE_LIST    (-1)
#define PLACE_OBJECT  (-2)

/* What stands at one slot of the text. */
struct member {
	struct log_slot slot;
	uint64_t values, records, times;
};

/* An open bracket. */
struct level {
	char open;
	int index;	      /* of the element, in an array */
	struct text_line key; /* of the member that it is the value of */
};

/* A scan; next_token() says what is at @p. */
struct scan {
	const char *p, *end, *begin;
	struct text_line key, outer; /* of the string that follows; of the object that it is in */
	struct level level[MAX_LEVELS];
	unsigned depth;
	uint64_t cut; /* strings that do not end in their line */
};

enum token {
	TOKEN_END,
	TOKEN_TEXT,   /* a string that is a value, at slot_of() the scan */
	TOKEN_NUMBER, /* the same of a number */
	TOKEN_PLAIN,  /* a line that is outside of objects */
};

static struct scan begin_scan(const char *text, size_t bytes)
{
	return (struct scan){ .p = text, .end = text + bytes, .begin = text };
}

/* The innermost bracket; NULL: none, or it is too deep to be known. */
static struct level *innermost(struct scan *s)
{
	return s->depth && s->depth <= MAX_LEVELS ? &s->level[s->depth - 1] : NULL;
}

static bool in_array(const struct scan *s)
{
	return s->depth && s->depth <= MAX_LEVELS && s->level[s->depth - 1].open == '[';
}

/* Where the value at the scan stands. */
static struct log_slot slot_of(const struct scan *s)
{
	struct log_slot slot = { .key = s->key, .place = PLACE_OBJECT };
	unsigned i = s->depth;

	if (!in_array(s))
		return slot;
	slot.place = i > 1 && s->level[i - 2].open == '[' ? s->level[i - 1].index : PLACE_LIST;
	while (i > 1 && s->level[i - 1].open == '[' && !s->level[i - 1].key.p)
		i--;
	slot.key = s->level[i - 1].key;
	return slot;
}

/* The line at the scan, if it begins there and is plain. */
static bool take_plain(struct scan *s, struct text_line *ret)
{
	const char *nl;

	if (s->p != s->begin && s->p[-1] != '\n')
		return false;
	nl = memchr(s->p, '\n', (size_t)(s->end - s->p));
	*ret = (struct text_line){ s->p, nl ? nl : s->end };
	if (!log_is_plain(*ret))
		return false;
	s->p = nl ? nl + 1 : s->end;
	s->key = (struct text_line){ NULL, NULL };
	return true;
}

/* A bracket, or what else stands between values. *@low becomes the depth where that is less. */
static void skip_mark(struct scan *s, unsigned *low)
{
	if (*s->p == '{' || *s->p == '[') {
		s->outer = s->key;
		s->depth += s->depth < UINT32_MAX;
		if (innermost(s))
			*innermost(s) = (struct level){ .open = *s->p, .key = s->key };
	} else if ((*s->p == '}' || *s->p == ']') && s->depth) {
		s->depth--;
		*low = s->depth < *low ? s->depth : *low;
	} else if (*s->p == ',' && in_array(s)) {
		innermost(s)->index++;
	}
	if (*s->p != ':' && !is_blank(*s->p))
		s->key = (struct text_line){ NULL, NULL };
	s->p++;
}

/* Does a value stand here, and not a word of something else? */
static bool is_value(const struct scan *s)
{
	return s->key.p || in_array(s);
}

/* A number that is a value. */
static bool take_value_number(struct scan *s, struct text_line *ret)
{
	const char *p = s->p;

	if (!is_digit(*p) || !is_value(s) || (p > s->begin && !strchr(" \t\r\n[,:", p[-1])) || !log_json_scalar(&p, s->end))
		return false;
	*ret = (struct text_line){ s->p, p };
	s->p = p;
	return true;
}

/* The next value or plain line. *@ret_low: the least depth on the way. */
static enum token next_token(struct scan *s, struct text_line *ret, unsigned *ret_low)
{
	struct text_line t;

	for (*ret_low = s->depth; s->p < s->end;) {
		if (take_plain(s, ret))
			return TOKEN_PLAIN;
		if (take_value_number(s, ret))
			return TOKEN_NUMBER;
		if (*s->p != '"') {
			skip_mark(s, ret_low);
			continue;
		}
		if (!log_json_string(&s->p, s->end, &t)) {
			s->cut++;
			continue;
		}
		if (log_json_is_key(s->p, s->end)) {
			s->key = t;
			continue;
		}
		*ret = t;
		if (is_value(s))
			return TOKEN_TEXT;
	}
	return TOKEN_END;
}

static bool same_value(struct text_line a, struct text_line b)
{
	return line_bytes(a) == line_bytes(b) && (!line_bytes(a) || !memcmp(a.p, b.p, line_bytes(a)));
}

static bool same_slot(const struct log_slot *a, const struct log_slot *b)
{
	return a->place == b->place && same_value(a->key, b->key);
}

/* The number of @slot in @all; @n: it is not there. */
static unsigned index_of(const struct log_slot *slot, const struct log_slot *all, unsigned n)
{
	unsigned i;

	for (i = 0; i < n && !same_slot(slot, &all[i]); i++)
		;
	return i;
}

/* Lines of @text that have a record anywhere, without those outside of objects, which are read in any case. */
static uint64_t count_lines(const char *text, size_t bytes)
{
	const char *p = text, *end = text + bytes, *nl;
	struct text_line line;
	uint64_t n = 0;

	for (; p < end; p = nl + 1) {
		nl = memchr(p, '\n', (size_t)(end - p));
		nl = nl ? nl : end;
		line = (struct text_line){ p, nl };
		n += log_is_record(line) && !log_is_plain(line);
	}
	return n;
}

struct members {
	struct member v[MAX_KEYS];
	unsigned n;
	uint64_t beyond; /* records of slots beyond MAX_KEYS */
};

/* The value at the scan, which has a record or a time: its slot is one to count. */
static void count_value(struct members *all, const struct scan *s, struct text_line value, bool text)
{
	struct log_slot slot = slot_of(s);
	bool record = text && log_is_record(value);
	struct log_time unused;
	bool time = !record && log_time_parse(value, &unused);
	struct member *m;

	for (m = all->v; m < all->v + all->n && !same_slot(&m->slot, &slot); m++)
		;
	if (m == all->v + all->n) {
		if (all->n == MAX_KEYS) {
			all->beyond += record;
			return;
		}
		if (!record && !time)
			return;
		all->v[all->n++] = (struct member){ .slot = slot };
	}
	m->values++;
	m->records += record;
	m->times += time;
}

/* Messages of @ret, most records first, and what may be their times. Returns the records. */
static uint64_t choose_members(const struct members *all, struct log_member *ret)
{
	const struct member *m, *end = all->v + all->n, *most = all->v;
	uint64_t records = 0;

	ret->left_out = all->beyond;
	for (m = all->v; m < end; m++)
		most = m->records > most->records ? m : most;
	for (m = all->v; m < end; m++) {
		unsigned at = m == most ? 0 : ret->nr_messages + !ret->nr_messages;

		if (m->records && at < LOG_MAX_MESSAGES) {
			ret->message[at] = m->slot;
			ret->all[at] = m == most || m->records * 2 >= m->values;
			ret->nr_messages = at >= ret->nr_messages ? at + 1 : ret->nr_messages;
			records += m->records;
		} else if (m->records) {
			ret->left_out += m->records;
		} else if (m->times == m->values && ret->nr_times < LOG_MAX_TIMES) {
			ret->time[ret->nr_times++] = m->slot;
		}
	}
	return records;
}

bool log_member_find(const char *text, size_t bytes, struct log_member *ret)
{
	struct members all = { .n = 0 };
	struct scan s = begin_scan(text, bytes);
	struct text_line value;
	enum token token;
	uint64_t records;
	unsigned low;

	if (!memmem(text, bytes, "\"", 1)) /* many texts have none */
		return false;
	while ((token = next_token(&s, &value, &low)))
		if (token != TOKEN_PLAIN)
			count_value(&all, &s, value, token == TOKEN_TEXT);
	memset(ret, 0, sizeof(*ret));
	records = choose_members(&all, ret);
	return records >= LEAST_RECORDS && records * 2 >= count_lines(text, bytes);
}

/* The depth that most pairs of messages have between them: that around a record. */
static unsigned depth_of_records(const struct log_member *of, const char *text, size_t bytes)
{
	uint64_t pairs[MAX_LEVELS + 1] = { 0 };
	struct scan s = begin_scan(text, bytes);
	unsigned low, between = MAX_LEVELS, i, most = 0;
	struct text_line value;
	enum token token;
	bool first = true;

	while ((token = next_token(&s, &value, &low))) {
		struct log_slot slot = slot_of(&s);

		between = low < between ? low : between;
		if (token != TOKEN_TEXT || !same_slot(&slot, &of->message[0]))
			continue;
		pairs[between] += !first;
		first = false;
		between = s.depth < MAX_LEVELS ? s.depth : MAX_LEVELS;
	}
	for (i = 0; i <= MAX_LEVELS; i++)
		most = pairs[i] >= pairs[most] && pairs[i] ? i : most;
	return most;
}

/* Members that name a machine, or objects of which member "name" does. */
static bool names_host(const struct scan *s)
{
	static const char *const names[] = { "host", "hostname", "_HOSTNAME", "node", "nodename", "node_name" };
	static const char name[] = "name";
	bool inner = s->key.p && same_value(s->key, (struct text_line){ name, name + sizeof(name) - 1 });
	struct text_line key = inner ? s->outer : s->key;
	size_t i;

	for (i = 0; i < sizeof(names) / sizeof(*names); i++)
		if (key.p && same_value(key, (struct text_line){ names[i], names[i] + strlen(names[i]) }))
			return true;
	return false;
}

/* What a value says of records around it. */
struct said {
	struct text_line value; /* raw; p NULL: nothing */
	unsigned depth;		/* it holds as long as the scan is as deep as that */
};

/* A record that is being read, and what is said of it. */
struct record {
	struct text_line message[LOG_MAX_MESSAGES]; /* raw */
	unsigned n;
	uint64_t left_out; /* messages of all records that found no place */
	struct said host, time[LOG_MAX_TIMES];
};

/* Takes each record. */
typedef enum km_status record_fn(void *arg, const struct record *r);

/* What is said in an object holds in those around it, up to the next array. */
static void note_value(struct said *to, const struct scan *s, struct text_line value)
{
	unsigned depth = s->depth;

	if (to->value.p)
		return;
	while (depth > 1 && depth <= MAX_LEVELS && s->level[depth - 1].open == '{' && s->level[depth - 2].open == '{')
		depth--;
	*to = (struct said){ value, depth };
}

static void forget_value(struct said *of, unsigned low)
{
	if (low < of->depth)
		of->value = (struct text_line){ NULL, NULL };
}

static void forget_all(struct record *r, unsigned low)
{
	unsigned i;

	forget_value(&r->host, low);
	for (i = 0; i < LOG_MAX_TIMES; i++)
		forget_value(&r->time[i], low);
}

/* Is the text of one message within the other? */
static bool repeats(struct text_line a, struct text_line b)
{
	struct text_line longer = line_bytes(a) > line_bytes(b) ? a : b, shorter = line_bytes(a) > line_bytes(b) ? b : a;

	return memmem(longer.p, line_bytes(longer), shorter.p, line_bytes(shorter)) != NULL;
}

static void add_message(struct record *r, struct text_line value)
{
	unsigned i;

	for (i = 0; i < r->n; i++)
		if (repeats(r->message[i], value)) {
			r->message[i] = line_bytes(value) > line_bytes(r->message[i]) ? value : r->message[i];
			return;
		}
	if (r->n < LOG_MAX_MESSAGES)
		r->message[r->n++] = value;
	else
		r->left_out++;
}

static enum km_status end_record(struct record *r, record_fn *take, void *arg)
{
	enum km_status st = r->n ? take(arg, r) : KM_OK;

	r->n = 0;
	return st;
}

struct reading {
	const struct log_member *of;
	record_fn *take;
	void *arg;
	unsigned depth; /* around records */
	struct record r;
};

/* The value at the scan. @low: the least depth since the one before. */
static enum km_status read_value(struct reading *t, const struct scan *s, unsigned low, struct text_line value, bool text)
{
	struct log_slot slot = slot_of(s);
	unsigned message = text ? index_of(&slot, t->of->message, t->of->nr_messages) : t->of->nr_messages;
	unsigned time = index_of(&slot, t->of->time, t->of->nr_times);
	enum km_status st = KM_OK;

	if (low <= t->depth || (!message && t->of->nr_messages && t->r.n && in_array(s)))
		st = end_record(&t->r, t->take, t->arg);
	forget_all(&t->r, low);
	if (message < t->of->nr_messages && line_bytes(value) && (t->of->all[message] || log_is_record(value)))
		add_message(&t->r, value);
	else if (time < t->of->nr_times)
		note_value(&t->r.time[time], s, value);
	else if (text && names_host(s) && line_bytes(value))
		note_value(&t->r.host, s, value);
	return st;
}

/* All records, and the lines outside of objects to @plain unless that is NULL. *@ret_cut: strings that do not end. */
static enum km_status read_records(struct reading *t, const char *text, size_t bytes, struct text_state *plain, uint64_t *ret_cut)
{
	struct scan s = begin_scan(text, bytes);
	unsigned low, least = UINT32_MAX;
	enum km_status st = KM_OK;
	struct text_line value;
	enum token token;

	while (!st && (token = next_token(&s, &value, &low))) {
		least = low < least ? low : least;
		if (token != TOKEN_PLAIN) {
			st = read_value(t, &s, least, value, token == TOKEN_TEXT);
			least = UINT32_MAX;
			continue;
		}
		st = plain ? end_record(&t->r, t->take, t->arg) : KM_OK;
		if (!st && plain)
			st = log_text_line(plain, value);
	}
	*ret_cut = s.cut;
	return st ? st : end_record(&t->r, t->take, t->arg);
}

static enum km_status count_times(void *arg, const struct record *r)
{
	struct text_line value[LOG_MAX_TIMES];
	int64_t clock;
	unsigned i;

	for (i = 0; i < LOG_MAX_TIMES; i++)
		value[i] = r->time[i].value;
	log_times_add(arg, value, log_clock_of(r->message[0], &clock) ? &clock : NULL);
	return KM_OK;
}

struct writing {
	struct text_state *state;
	int time; /* number of the slot; negative: none */
};

static enum km_status write_record(void *arg, const struct record *r)
{
	const struct writing *w = arg;
	struct log_source of = { .host = r->host.value };
	enum km_status st = KM_OK;
	unsigned i;

	if (w->time >= 0)
		of.time = r->time[w->time].value;
	for (i = 0; !st && i < r->n; i++)
		st = log_journal_text(w->state, r->message[i], &of);
	return st;
}

/* The slot that has the times of records; negative: none. */
static enum km_status find_time(struct reading *t, const char *text, size_t bytes, struct km_log *log, int *ret)
{
	struct log_times times = { .records = 0 };
	unsigned two[2] = { 0, 0 };
	enum km_status st;
	uint64_t unused;

	t->take = count_times;
	t->arg = &times;
	st = read_records(t, text, bytes, NULL, &unused);
	*ret = log_times_choose(&times, two);
	if (st || *ret != LOG_TIMES_DIFFER)
		return st;
	return log_times_differ(log, t->of->time[two[0]].key, t->of->time[two[1]].key);
}

/* What stands before the lines outside of objects; NULL: nothing that is learnt. The caller frees it. */
static enum km_status learn_plain(const char *text, size_t bytes, struct log_learned **ret)
{
	struct scan s = begin_scan(text, bytes);
	struct log_learned *k = km_calloc(1, sizeof(*k));
	struct text_line line;
	enum token token;
	unsigned low;

	*ret = NULL;
	if (!k)
		return KM_NOMEM;
	while ((token = next_token(&s, &line, &low)))
		if (token == TOKEN_PLAIN)
			log_learn_line(k, line);
	if (log_learn_end(k))
		*ret = k;
	else
		free(k);
	return KM_OK;
}

enum km_status log_member_read(struct text_state *state, const char *text, size_t bytes, const struct log_member *of)
{
	struct reading t = { .of = of, .depth = depth_of_records(of, text, bytes) };
	struct writing w = { .state = state };
	struct text_state plain = { .log = state->log }; /* dates and hosts of the one are not those of the other */
	enum km_status st = find_time(&t, text, bytes, state->log, &w.time);
	uint64_t cut = 0;

	if (!st)
		st = learn_plain(text, bytes, &plain.learned);
	t.take = write_record;
	t.arg = &w;
	t.r = (struct record){ .n = 0 };
	if (!st)
		st = read_records(&t, text, bytes, &plain, &cut);
	state->log->broken += cut;
	state->log->left_out += of->left_out + t.r.left_out;
	free(plain.learned);
	return st;
}
