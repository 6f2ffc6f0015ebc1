/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Lines of a log -> rows of kernel_log, and to the reports that are open. */
#include "event.h"

#include <inttypes.h>
#include <stdio.h>

/* A report that saw no end by then has none. */
#define MAX_REPORT_LINES 20000
#define MAX_REPORT_NS	 (UINT64_C(60) * 1000000000)
/* CPUs that a kernel may have. */
#define MAX_CPUS 8192
/* OOM kills that may still be reaped. */
#define MAX_WAITING 1024

const struct km_table *const km_log_tables[] = {
	&km_tbl_kernel_log,
	&km_tbl_log_meminfo,
	&km_tbl_oom_event,
	&km_tbl_oom_task,
	&km_tbl_alloc_failure,
	&km_tbl_alloc_failure_zone,
	NULL,
};

void km_log_deinit(struct km_log *log)
{
	km_vec_free(&log->lines);
	km_arena_free(&log->arena);
}

/* ---- rows ---- */

/* Values that the log lacks, for table load: counted here, reported once at the end. */
static void finish_coverage(struct log_scan *s)
{
	struct km_journal *j = s->journal;

	if (s->unparsed) {
		km_journal_unknown(j, KM_OK,
				   "%" PRIu64 " of %" PRIu64
				   " lines of the reports could not be read, see table unparsed",
				   s->unparsed, s->taken);
		j->unknowns += s->unparsed - 1;
	}
	if (s->missing) {
		km_journal_unknown(j, KM_OK,
				   "%" PRIu64 " lines or numbers that reports must have are not in the log, first %s",
				   s->missing, s->first_missing);
		j->unknowns += s->missing - 1;
	}
	if (s->bare_tasks) {
		km_journal_unknown(j, KM_OK,
				   "%" PRIu64 " rows of tables of tasks without their heading: which number is "
				   "which is not known of all",
				   s->bare_tasks);
		j->unknowns += s->bare_tasks - 1;
	}
	if (s->suppressed) {
		km_journal_unknown(j, KM_OK,
				   "the kernel left out reports: %" PRIu64
				   " lines of 'callbacks suppressed'",
				   s->suppressed);
		j->unknowns += s->suppressed - 1;
	}
}

static enum km_status store_line(struct log_scan *s, const struct km_log_line *l)
{
	struct row_kernel_log row = { 0 };

	ROW_SET(row, kernel_log, seq, l->seq);
	if (l->record >= 0)
		ROW_SET(row, kernel_log, record, l->record);
	if (l->has_ts)
		ROW_SET(row, kernel_log, ts_ns, l->ts_ns);
	if (l->stamp)
		ROW_SET(row, kernel_log, stamp, l->stamp);
	if (l->level >= 0)
		ROW_SET(row, kernel_log, level, l->level);
	if (*l->caller)
		ROW_SET(row, kernel_log, caller, l->caller);
	if (*l->host)
		ROW_SET(row, kernel_log, host, l->host);
	ROW_SET(row, kernel_log, source, s->source);
	ROW_SET(row, kernel_log, text, l->whole ? l->whole : l->text);
	return km_store_add(s->store, &km_tbl_kernel_log, &row);
}

/* ---- reports ---- */

/* Lines that every report of its kind has. */
static void check_lines(struct log_scan *s, const struct log_report *r)
{
	if (log_lacks_cpu(r))
		log_lacks(s, r, "CPU:");
	if (r->lacks_trace)
		log_lacks(s, r, "Call Trace:");
	if (r->kind == LOG_MEMINFO && r->headless)
		log_lacks(s, r, "Mem-Info:");
	if (r->kind == LOG_OOM)
		log_oom_check(s, r);
}

static enum km_status close_report(struct log_scan *s, struct log_report *r)
{
	enum km_status st;

	if (!r->open)
		return KM_OK;
	r->open = false;
	check_lines(s, r);
	st = log_meminfo_finish(s, r);
	if (!st && r->kind != LOG_MEMINFO)
		st = log_request_finish(s, r);
	if (!st && r->kind == LOG_OOM)
		st = log_oom_end(s, r);
	else if (!st && r->kind != LOG_MEMINFO)
		st = log_failure_end(s, r);
	km_vec_free(&r->mem.zones);
	return st;
}

/* A header that was pasted without the prefix of the lines below it has no host: theirs is its own. */
static bool is_host_of(const struct log_report *r, const struct km_log_line *l)
{
	return km_log_same_host(r->host, l->host) ||
	       (!*r->host && r->first->bare && !r->first->has_ts && !r->first->stamp && r->last == l - 1);
}

/*
 * Reports of two machines, and of two CPUs, are distinguished. Without a caller on the line, the report
 * of this host that began last is as good a guess as any.
 */
static struct log_report *report_of(struct log_scan *s, const struct km_log_line *l)
{
	struct log_report *best = NULL;
	unsigned i;

	for (i = 0; i < LOG_MAX_OPEN; i++) {
		struct log_report *r = &s->open[i];

		if (r->open && is_host_of(r, l) &&
		    (!*l->caller || !strcmp(r->caller, l->caller)) &&
		    (!best || r->first->seq > best->first->seq))
			best = r;
	}
	return best;
}

/*
 * The report that the line "CPU: … Comm: NAME …" is of, where lines have no caller: the last one that NAME asked for and
 * that has no such line yet. NULL: it is no such line, or there is no such report.
 */
static struct log_report *report_of_task(struct log_scan *s, const struct km_log_line *l)
{
	const char *name = !*l->caller && !strncmp(l->text, "CPU: ", 5) ? log_after(l->text, " Comm: ") : NULL;
	struct log_report *best = NULL;
	unsigned i;

	for (i = 0; name && i < LOG_MAX_OPEN; i++) {
		struct log_report *r = &s->open[i];
		size_t n = r->open && r->comm ? strlen(r->comm) : 0;

		if (n && !r->has_cpu && is_host_of(r, l) && !strncmp(name, r->comm, n) && name[n] == ' ' &&
		    (!best || r->first->seq > best->first->seq))
			best = r;
	}
	return best;
}

/* Whether @l says that the task @comm is killed: "Killed process 12 (comm)", "oom-kill:…,task=comm,pid=12". */
static bool kills_task(const struct km_log_line *l, const char *comm)
{
	const char *p = log_after(l->text, "Killed process "), *open = p ? strchr(p, '(') : NULL;
	size_t n = strlen(comm);

	if (open)
		return !strncmp(open + 1, comm, n) && open[1 + n] == ')';
	p = !strncmp(l->text, "oom-kill:", 9) ? log_after(l->text, ",task=") : NULL;
	return p && !strncmp(p, comm, n) && p[n] == ',';
}

/*
 * Where lines of two reports mix and have no caller, what the last one has already is the other's: a second "Mem-Info:",
 * and a second kill, when its victim is the task that asked. @r when there is no such report.
 */
static struct log_report *other_of(struct log_scan *s, struct log_report *r, const struct km_log_line *l)
{
	bool meminfo = r->mem.seq && log_is_mem_info(l->text);
	bool killed = r->done || ROW_HAS(r->oom, oom_event, constraint_name);
	unsigned i;

	if (*l->caller || (!meminfo && !killed))
		return r;
	for (i = 0; i < LOG_MAX_OPEN; i++) {
		struct log_report *other = &s->open[i];

		if (other == r || !other->open || other->done || !other->comm || (meminfo && other->mem.seq) ||
		    !is_host_of(other, l))
			continue;
		if (meminfo || (other->kind == LOG_OOM && kills_task(l, other->comm)))
			return other;
	}
	return r;
}

/* Room for a new report: that of the same caller, a free one, or the oldest. */
static enum km_status make_room(struct log_scan *s, const struct km_log_line *l,
				struct log_report **ret)
{
	struct log_report *r = report_of(s, l), *oldest = &s->open[0];
	enum km_status st;
	unsigned i;

	/* A header right behind another one: two CPUs print at once, and the lines of both follow. */
	if (r && !*l->caller && !r->headless && r->first == l - 1 && r->last == r->first &&
	    (r->kind == LOG_OOM || r->kind == LOG_FAILURE))
		r = NULL;

	for (i = 0; !r && i < LOG_MAX_OPEN; i++) {
		if (!s->open[i].open)
			r = &s->open[i];
		else if (oldest->open && s->open[i].first->seq < oldest->first->seq)
			oldest = &s->open[i];
	}
	if (!r)
		r = oldest;
	st = close_report(s, r);
	*ret = r;
	return st;
}

static void clear_report(struct log_scan *s, struct log_report *r, const struct km_log_line *l)
{
	memset(r, 0, sizeof(*r));
	r->first = l;
	r->caller = l->caller;
	r->host = l->host;
	r->last = l;
	r->pid = r->waited_ms = r->bytes = -1;
	r->mem.free_swap_kb = r->mem.total_swap_kb = -1;
	r->release = s->release;
	if (s->release)
		r->release_text = km_arena_strdup(&s->arena, s->release_text);
}

/* One line for an open report: KM_OK taken, KM_END it is of somebody else. */
static enum km_status feed(struct log_scan *s, struct log_report *r, const struct km_log_line *l)
{
	enum km_status st = KM_END;

	if (++r->lines > MAX_REPORT_LINES ||
	    (l->has_ts && r->first->has_ts &&
	     (l->ts_ns < r->first->ts_ns || l->ts_ns - r->first->ts_ns > MAX_REPORT_NS))) {
		st = close_report(s, r);
		return st ? st : KM_END;
	}
	if (!*r->host)
		r->host = l->host;
	if (r->kind == LOG_MEMINFO && (log_oom_continues(r, l) || log_failure_continues(r, l))) {
		r->kind = log_oom_continues(r, l) ? LOG_OOM : LOG_FAILURE;
		r->headless = true;
	}
	if (r->kind == LOG_OOM)
		st = log_oom_line(s, r, l);
	else if (r->kind != LOG_MEMINFO)
		st = log_failure_line(s, r, l);
	if (st == KM_END && r->mem.seq)
		st = log_meminfo_line(s, r, l);
	if (st)
		return st;
	r->last = l;
	r->strays = 0;
	s->taken++;
	if (!l->cut)
		return KM_OK;
	r->mem.cut = true;
	return log_unparsed(s, l);
}

/*
 * Who speaks, for reports that do not say it themselves: the banner "Linux version …" holds until the
 * next one; what other reports say, only as long as they agree.
 */
static void note_release(struct log_scan *s, const char *text)
{
	const char *p = text;
	bool banner = log_skip(&p, "Linux version ");
	size_t n = strcspn(p, " ");
	unsigned release;
	int64_t cpu;

	if (log_skip(&p, "CPU:") && log_int(&p, &cpu) && cpu > s->max_cpu && cpu < MAX_CPUS)
		s->max_cpu = cpu;

	if (!banner)
		p = log_cpu_release(text, &n);
	release = p ? km_release_parse(p) : 0;
	if (!release || n >= sizeof(s->release_text))
		return;
	if (!banner && *s->release_text &&
	    (strlen(s->release_text) != n || memcmp(s->release_text, p, n) != 0)) {
		s->release = 0;
		s->release_mixed = true;
		return;
	}
	if (!banner && s->release_mixed)
		return;
	s->release_mixed = false;
	s->release = release;
	memcpy(s->release_text, p, n);
	s->release_text[n] = '\0';
}

/* Whether a report begins at the line; fills the report unless it is NULL. */
typedef bool begin_fn(struct log_scan *, struct log_report *, const struct km_log_line *);

static bool parse_header(struct log_scan *s, struct log_report *r, const struct km_log_line *l)
{
	return log_oom_begin(s, r, l) || log_failure_begin(s, r, l) || log_other_begin(s, r, l);
}

/*
 * Strings live until their rows are written: those of OOM kills wait for the reaper, but not for ever,
 * so that a log of nothing but headers does not fill memory.
 */
static enum km_status tidy(struct log_scan *s)
{
	bool any_open = false;
	enum km_status st;
	unsigned i;

	for (i = 0; i < LOG_MAX_OPEN; i++)
		any_open = any_open || s->open[i].open;
	if (s->ooms.n < MAX_WAITING && (any_open || s->ooms.n))
		return KM_OK;
	st = log_oom_store(s);
	s->forgotten = s->forgotten || s->ooms.n;
	s->ooms.n = 0;
	if (!any_open)
		km_arena_free(&s->arena);
	return st;
}

/* Begin a report at @l when @begin knows it; KM_END: it does not. */
static enum km_status begin_report(struct log_scan *s, const struct km_log_line *l, begin_fn *begin)
{
	struct log_report fresh, *r;
	bool joined = false;
	enum km_status st;
	unsigned i;

	if (!begin(s, NULL, l))
		return KM_END;
	clear_report(s, &fresh, l);
	(void)begin(s, &fresh, l);
	s->taken++;
	for (i = 0; i < LOG_MAX_OPEN && !joined; i++) {
		joined = s->open[i].open && log_failure_join(&fresh, &s->open[i]);
		if (joined) {
			s->open[i].open = false;
			km_vec_free(&s->open[i].mem.zones);
		}
	}
	st = make_room(s, l, &r);
	if (!st && !joined) {
		st = tidy(s);
		/* Again: what it holds of the arena may be gone. */
		clear_report(s, &fresh, l);
		(void)begin(s, &fresh, l);
	}
	*r = fresh;
	r->open = true;
	return st;
}

static bool begin_meminfo(struct log_scan *s, struct log_report *r, const struct km_log_line *l)
{
	(void)s;
	if (!log_is_mem_info(l->text))
		return false;
	if (!r)
		return true;
	r->kind = LOG_MEMINFO;
	log_meminfo_begin(r, l);
	return true;
}

/* Begin a report without its first lines, and let it have the line. */
static enum km_status begin_with_line(struct log_scan *s, const struct km_log_line *l, begin_fn *begin)
{
	enum km_status st = begin_report(s, l, begin);
	struct log_report *r = st ? NULL : report_of(s, l);

	if (!r)
		return st;
	if (r->kind == LOG_OOM)
		st = log_oom_line(s, r, l);
	else if (r->kind == LOG_MEMINFO)
		st = log_meminfo_line(s, r, l);
	else
		st = log_failure_line(s, r, l);
	return st == KM_END ? KM_OK : st;
}

/* The rest of a report whose first lines the log does not have. */
static enum km_status begin_headless(struct log_scan *s, const struct km_log_line *l)
{
	static begin_fn *const begins[] = { log_meminfo_headless, log_slab_headless, log_stack_headless };
	struct log_report *r = report_of(s, l);
	enum km_status st = begin_with_line(s, l, log_oom_headless);
	size_t i;

	/* In an open block it is a line of that one, cut or garbled. */
	if (st != KM_END || (r && r->open && r->mem.seq && !r->done))
		return st;
	/* The line "Mem-Info:" alone is lost. */
	if (r && r->open && r->kind != LOG_MEMINFO && !r->done && log_meminfo_headless(s, NULL, l)) {
		log_meminfo_begin(r, l);
		r->last = l;
		s->taken++;
		log_lacks(s, r, "Mem-Info:");
		return log_meminfo_line(s, r, l);
	}
	for (i = 0; st == KM_END && i < KM_ARRAY_LEN(begins); i++) {
		/* A stack line belongs to the report that is open. */
		if (begins[i] == log_stack_headless && r && r->open && !r->done)
			continue;
		st = begin_with_line(s, l, begins[i]);
	}
	return st;
}

/* A header whose request is cut or garbled. */
static bool is_damaged_header(const struct km_log_line *l)
{
	static const char *const heads[] = { "invoked oom-killer: ", "oom-killer: ", ": page allocation failure: ",
					     ": page allocation failure. " };
	const char *p;
	size_t i;

	for (i = 0; i < KM_ARRAY_LEN(heads); i++) {
		p = log_after(l->text, heads[i]);
		if (p)
			return !log_request_is_whole(p);
	}
	p = log_after(l->text, ": page allocation failure");
	return p && !p[strspn(p, ":. ")];
}

static enum km_status scan_line(struct log_scan *s, const struct km_log_line *l)
{
	struct log_report *r;
	enum km_status st;

	note_release(s, l->text);
	st = begin_report(s, l, parse_header);
	if (st != KM_END)
		return st || !(l->cut || is_damaged_header(l)) ? st : log_unparsed(s, l);
	r = report_of_task(s, l);
	if (!r)
		r = report_of(s, l);
	if (r)
		r = other_of(s, r, l);
	if (begin_meminfo(s, NULL, l)) {
		if (!r || r->mem.seq)
			return begin_report(s, l, begin_meminfo);
		log_meminfo_begin(r, l);
		r->last = l;
		s->taken++;
		return KM_OK;
	}
	st = log_oom_later(s, l);
	if (st != KM_END)
		return st ? st : tidy(s);
	if (strstr(l->text, "callbacks suppressed") &&
	    (strstr(l->text, "warn_alloc") || strstr(l->text, "slab_out_of_memory") ||
	     strstr(l->text, "dump_header")))
		s->suppressed++;
	st = r ? feed(s, r, l) : KM_END;
	if (st == KM_END)
		st = begin_headless(s, l);
	if (st != KM_END)
		return st;
	if (r && r->open && log_is_damaged(r, l)) {
		r->mem.cut = true;
		r->last = l;
		r->strays++;
	} else if (r && r->open && log_is_doubtful(r, l)) {
		r->doubtful[r->nr_doubtful++] = l;
		r->last = l;
		r->strays++;
		return KM_OK;
	} else if (!log_is_fragment(l->text)) {
		return KM_OK;
	}
	s->taken++;
	return log_unparsed(s, l);
}

static bool same_line(const struct km_log_line *a, const struct km_log_line *b)
{
	return a->has_ts == b->has_ts && (!a->has_ts || a->ts_ns == b->ts_ns) && (a->has_ts || a->stamp) &&
	       (a->record < 0 || b->record < 0 || a->record == b->record) && !strcmp(a->caller, b->caller) &&
	       !strcmp(a->text + strspn(a->text, " \t"), b->text + strspn(b->text, " \t")) &&
	       !strcmp(a->stamp ? a->stamp : "", b->stamp ? b->stamp : "");
}

/* Whether line @first and the next one are the same. */
static bool is_pair(const struct km_log *log, size_t first)
{
	return first + 1 < log->lines.n && same_line(&log->lines.v[first], &log->lines.v[first + 1]);
}

/*
 * Whether line @i is the one before it once more, as where a syslog has two inputs or the texts of two consoles are merged:
 * then a neighbour stands twice as well. A function that calls itself stands twice alone.
 */
static bool is_twice(const struct km_log *log, size_t i)
{
	return i && is_pair(log, i - 1) && (is_pair(log, i + 1) || (i >= 3 && is_pair(log, i - 3)));
}

/* The line that came twice is where its report goes on. */
static void pass_twice(struct log_scan *s, const struct km_log_line *l)
{
	unsigned i;

	for (i = 0; i < LOG_MAX_OPEN; i++)
		if (s->open[i].open && s->open[i].last == l - 1)
			s->open[i].last = l;
}

/* What a report's line begins with does not depend on the blanks before it, of which pages and people leave one. */
static void leave_out_blanks(struct km_log_line *l)
{
	size_t n = strspn(l->text, " \t");

	if (n && !l->whole)
		l->whole = l->text;
	l->text += n;
}

enum km_status km_log_store(struct km_log *log, struct km_store *store, const char *source,
			    struct km_journal *j)
{
	struct log_scan s = { .log = log, .store = store, .journal = j, .source = source };
	int64_t base = (int64_t)km_store_rows(store, &km_tbl_kernel_log);
	enum km_status st = KM_OK, end;
	bool twice;
	size_t i;

	s.release = km_release_parse(log->release);
	if (s.release)
		snprintf(s.release_text, sizeof(s.release_text), "%s", log->release);
	for (i = 0; !st && i < log->lines.n; i++) {
		log->lines.v[i].seq = base + (int64_t)i + 1;
		st = store_line(&s, &log->lines.v[i]);
		twice = is_twice(log, i);
		leave_out_blanks(&log->lines.v[i]);
		if (twice)
			pass_twice(&s, &log->lines.v[i]);
		else if (!st)
			st = scan_line(&s, &log->lines.v[i]);
	}
	for (i = 0; i < LOG_MAX_OPEN; i++) {
		end = st ? KM_OK : close_report(&s, &s.open[i]);
		if (end)
			st = end;
		km_vec_free(&s.open[i].mem.zones);
	}
	if (!st)
		st = log_oom_store(&s);
	if (log->broken)
		km_journal_unknown(j, KM_FORMAT,
				   "%" PRIu64 " entries of the journal are broken or cut off",
				   log->broken);
	if (log->left_out)
		km_journal_unknown(j, KM_UNSUPPORTED, "%" PRIu64 " records in members of objects that are more than are read", log->left_out);
	if (log->times)
		km_journal_unknown(j, KM_FORMAT, "when the records were written: %s differ", log->times);
	if (log->more_boots)
		km_journal_unknown(j, KM_UNSUPPORTED, "which boot the last lines are of: %" PRIu64 " more boots begin among them", log->more_boots);
	log->page_bytes = s.pages_differ ? 0 : s.page_kb * 1024;
	finish_coverage(&s);
	if (log->lost)
		km_journal_unknown(j, KM_UNSUPPORTED, "%" PRIu64 " lines beyond the first %" PRIu64,
				   log->lost, KM_LOG_MAX_LINES);
	km_vec_free(&s.ooms);
	km_arena_free(&s.arena);
	return st;
}

static bool begins_oops(const char *t)
{
	static const char *const begin[] = {
		"BUG: ",
		"Oops: ",
		"general protection fault",
		"kernel BUG at ",
		"Unable to handle",
		"Internal error: ",
		"divide error: ",
		"invalid opcode: ",
		"watchdog: BUG: ",
		"sysrq: SysRq : Trigger a crash",
		"sysrq: Trigger a crash",
	};
	size_t i;

	for (i = 0; i < KM_ARRAY_LEN(begin); i++)
		if (!strncmp(t, begin[i], strlen(begin[i])))
			return true;
	return false;
}

const char *km_log_panic(const struct km_log *log)
{
	const char *oops = NULL;
	size_t i;

	for (i = log->lines.n; i-- > 0;) {
		const char *t = log->lines.v[i].text;

		if (!strncmp(t, "Kernel panic - not syncing: ", 28))
			return t;
		if (begins_oops(t))
			oops = t; /* going back: the first line of them says what began it */
		/* A log can hold the end of the kernel before. */
		if (!strncmp(t, "Linux version ", 14))
			break;
	}
	return oops;
}
