/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * Processes as ps(1) and the list of top(1) print them:
 *
 *	USER         PID %CPU %MEM    VSZ   RSS TTY      STAT START   TIME COMMAND
 *	tomcat      4411 12.0 16.1 9912344 5138022 ?     Ssl  Nov20 112:44 /usr/bin/java -jar app.jar
 *
 *	    PID USER      PR  NI    VIRT    RES    SHR S  %CPU  %MEM     TIME+ COMMAND
 *	   4411 tomcat    20   0 9912344   4.9g  12044 S  12.0  16.1 112:44.10 java
 *
 * in columns of any choice, whose last may have blanks. Numbers are kB, or have a letter. What files of /proc/PID
 * say of the same process has precedence. Lists of threads, each of which has the memory of its process, are not read.
 */
#include <stdlib.h>

#include "proc/files.h"
#include "pid/pid.h"

#define MAX_COLUMNS 32
#define PID_LIMIT   (1 << 22) /* PID_MAX_LIMIT of include/linux/threads.h */
#define TASK_COMM   15	      /* characters of a task's name */

enum column {
	PS_OTHER,
	PS_PID,
	PS_PPID,
	PS_UID,
	PS_VSS,
	PS_RSS,
	PS_SWAP,
	PS_THREADS,
	PS_STATE,
	PS_DATE,    /* of one word or several */
	PS_TASK,    /* address of a task */
	PS_NAME,    /* the name of the task */
	PS_COMMAND, /* the command with its arguments */
};

static const struct {
	const char *heading;
	enum column column;
} headings[] = {
	{ "PID", PS_PID },
	{ "PPID", PS_PPID },
	{ "UID", PS_UID },
	{ "VSZ", PS_VSS },
	{ "VIRT", PS_VSS },
	{ "VSIZE", PS_VSS },
	{ "RSS", PS_RSS },
	{ "RES", PS_RSS },
	{ "RSZ", PS_RSS },
	{ "SWAP", PS_SWAP },
	{ "NLWP", PS_THREADS },
	{ "THCNT", PS_THREADS },
	{ "nTH", PS_THREADS },
	{ "STAT", PS_STATE },
	{ "S", PS_STATE },
	{ "STARTED", PS_DATE },
	{ "START", PS_DATE },
	{ "STIME", PS_DATE },
	{ "TASK", PS_TASK },
	{ "COMMAND", PS_COMMAND },
	{ "CMD", PS_COMMAND },
	{ "ARGS", PS_COMMAND },
	{ "COMM", PS_NAME },
};

struct list {
	enum column column[MAX_COLUMNS];
	unsigned n;	     /* 0: no heading yet */
	bool rounded, first; /* a number was rounded; process 1 is there */
	bool tasks;	     /* crash(8) prints all tasks, threads too, with their addresses */
	uint64_t rows;
};

static enum column column_of(struct km_text word)
{
	size_t i;

	for (i = 0; i < KM_ARRAY_LEN(headings); i++)
		if (km_text_equal(word, headings[i].heading))
			return headings[i].column;
	return PS_OTHER;
}

/* The columns of a heading. False: it does not list memory of processes. */
static bool read_heading(struct km_text line, struct list *ret)
{
	bool pid = false, memory = false;
	struct km_text word;

	ret->tasks = false;
	for (ret->n = 0; ret->n < MAX_COLUMNS && km_text_word(&line, &word); ret->n++) {
		enum column c = column_of(word);

		pid = pid || c == PS_PID;
		memory = memory || c == PS_VSS || c == PS_RSS;
		ret->tasks = ret->tasks || c == PS_TASK;
		ret->column[ret->n] = c;
	}
	return pid && memory && ret->n > 2 && ret->column[ret->n - 1] >= PS_NAME;
}

bool km_ps_begins(struct km_text line)
{
	struct list list = { .n = 0 };

	return memmem(line.p, km_text_length(line), "PID", 3) && read_heading(line, &list);
}

/* "12044", "4.9g": kB. False: it is no such number. */
static bool read_kb(struct km_text word, int64_t *ret, bool *rounded)
{
	static const char units[] = "kmgtp";
	struct km_text t = word;
	char buf[32], *end, *unit;
	double kb;

	if (km_text_int(&t, ret) && t.p == t.end)
		return *ret >= 0;
	if (km_text_length(word) >= sizeof(buf) || *word.p < '0' || *word.p > '9')
		return false;
	km_text_copy(word, buf, sizeof(buf));
	kb = strtod(buf, &end);
	unit = *end ? strchr(units, *end | 0x20) : NULL;
	if (!unit || end[1] || !(kb >= 0 && kb < 1e9))
		return false;
	for (; unit > units; unit--)
		kb *= 1024;
	if (kb > 1e15)
		return false;
	*ret = (int64_t)(kb + 0.5);
	*rounded = true;
	return true;
}

/*
 * The name of a task of its command: "[ksoftirqd/1]", "/usr/bin/java -jar x", "nginx: worker process". Of a task of the
 * kernel top prints no brackets.
 */
static void set_name(struct km_process *p, struct km_text command)
{
	const char *slash;
	struct km_text name;

	if (p->comm[0] || !km_text_word(&command, &name))
		return;
	if (*name.p == '[' || *name.p == '{') { /* busybox: "{name} command" */
		name.p++;
		name.end -= name.end[-1] == ']' || name.end[-1] == '}';
	} else {
		name.end -= name.end[-1] == ':';
		slash = name.p < name.end && strchr("/.", *name.p) ? memrchr(name.p, '/', km_text_length(name)) : NULL;
		name.p = slash && slash + 1 < name.end ? slash + 1 : name.p;
	}
	if (name.end - name.p > TASK_COMM)
		name.end = name.p + TASK_COMM;
	if (name.p < name.end)
		km_text_copy(name, p->comm, sizeof(p->comm));
}

/* As /proc/PID/status has it. */
static void set_state(struct km_process *p, char letter)
{
	static const char *const states[] = { "R (running)", "S (sleeping)", "D (disk sleep)", "T (stopped)",
					      "t (tracing stop)", "Z (zombie)", "X (dead)", "I (idle)", "P (parked)" };
	size_t i;

	for (i = 0; !p->state[0] && i < KM_ARRAY_LEN(states); i++)
		if (*states[i] == letter)
			km_text_copy((struct km_text){ states[i], strchr(states[i], '\0') }, p->state, sizeof(p->state));
}

static void set_number(struct km_process *p, enum column c, int64_t v)
{
	switch (c) {
	case PS_PPID:
		p->ppid = p->has_ppid ? p->ppid : v;
		p->has_ppid = true;
		break;
	case PS_UID:
		p->uid = p->has_uid ? p->uid : v;
		p->has_uid = true;
		break;
	case PS_THREADS:
		p->threads = p->has_threads ? p->threads : v;
		p->has_threads = true;
		break;
	default:
		break;
	}
}

/* The words of a line below their columns. */
struct fields {
	struct km_text word[MAX_COLUMNS];
	int64_t pid;
};

/* Take what belongs to *@word: "Mon Nov 24 10:00:00 2026" of lstart, "Nov 24" of start and bsdstart. */
static bool take_date(struct km_text *line, struct km_text *word)
{
	struct km_text t = *line, next;
	unsigned i;
	int64_t v;

	if (memchr(word->p, ':', km_text_length(*word)) || km_text_length(*word) != 3 || *word->p <= '9')
		return true;
	for (i = 0; i < 4 && km_text_word(&t, &next); i++) {
		struct km_text number = next;

		word->end = next.end;
		*line = t;
		if (km_text_int(&number, &v) && number.p == number.end && (i == 0 || i == 3))
			return true;
	}
	return false;
}

/* busybox ps prints a blank in the state of a process whose memory is not 0: "S <", "S N". */
static void take_rest_of_state(struct km_text *line, struct km_text *word)
{
	struct km_text t = *line, next;

	if (!km_text_word(&t, &next) || (!km_text_equal(next, "<") && !km_text_equal(next, "N")) ||
	    km_text_blank(km_text_trim(t)))
		return;
	word->end = next.end;
	*line = t;
}

static bool read_fields(const struct list *list, struct km_text line, struct fields *ret)
{
	unsigned i;

	ret->pid = -1;
	for (i = 0; i < list->n; i++) {
		struct km_text number;

		if (!km_text_word(&line, &ret->word[i]))
			return false;
		if (list->column[i] == PS_DATE && !take_date(&line, &ret->word[i]))
			return false;
		if (list->column[i] == PS_STATE)
			take_rest_of_state(&line, &ret->word[i]);
		number = ret->word[i];
		if (list->column[i] == PS_PID && (!km_text_int(&number, &ret->pid) || number.p != number.end))
			return false;
		if (i + 1 == list->n)
			ret->word[i].end = line.end; /* with its arguments */
	}
	return ret->pid > 0 && ret->pid <= PID_LIMIT;
}

/* What of a process's memory is in a column. A kernel thread has none, of which both are 0. */
static bool take_memory(struct list *list, struct km_process *p, const struct fields *f)
{
	static const struct {
		enum column column;
		enum km_amount amount;
	} amounts[] = { { PS_VSS, AMOUNT_VSS }, { PS_RSS, AMOUNT_RSS }, { PS_SWAP, AMOUNT_SWAP } };
	unsigned i, k;
	int64_t kb;

	for (i = 0; i < list->n; i++) {
		for (k = 0; k < KM_ARRAY_LEN(amounts); k++) {
			if (list->column[i] != amounts[k].column)
				continue;
			if (!read_kb(f->word[i], &kb, &list->rounded))
				return false;
			if (!p->status_seen)
				km_process_set(p, amounts[k].amount, kb, FROM_PS);
		}
	}
	return true;
}

static enum km_status take_line(struct km_proc_run *run, struct list *list, struct km_text line)
{
	struct km_process *p;
	struct fields f;
	int64_t v;
	unsigned i;

	if (!read_fields(list, line, &f))
		return km_proc_unparsed(run, line);
	p = km_process_numbered(run, f.pid);
	if (!p)
		return KM_NOMEM;
	list->rows++;
	list->first = list->first || f.pid == 1;
	for (i = 0; i < list->n; i++) {
		struct km_text number = f.word[i];

		if (list->column[i] == PS_STATE)
			set_state(p, *f.word[i].p);
		else if (list->column[i] >= PS_NAME)
			set_name(p, f.word[i]);
		else if (km_text_int(&number, &v) && number.p == number.end && v >= 0)
			set_number(p, list->column[i], v);
	}
	return take_memory(list, p, &f) ? KM_OK : km_proc_unparsed(run, line);
}

static enum km_status parse_ps(struct km_proc_run *run, const char *text, size_t bytes)
{
	struct km_text t = { text, text + bytes }, line;
	struct list list = { .tasks = strcmp(run->path, "top_threads") == 0 };
	enum km_status st = KM_OK;

	while (!st && !list.tasks && km_text_line(run, &t, &line)) {
		line = km_text_trim(line);
		if (km_text_blank(line) || (!list.n && !km_ps_begins(line)))
			continue;
		if (km_ps_begins(line))
			(void)read_heading(line, &list);
		else
			st = take_line(run, &list, line);
	}
	if (!st && list.tasks) {
		km_journal_skip(&run->journal, "a list of threads, each with the memory of its process: ps aux lists processes");
		return KM_FORMAT;
	}
	if (!st && !list.n) {
		km_journal_skip(&run->journal, "no heading with PID and VSZ, RSS, VIRT or RES");
		return KM_FORMAT;
	}
	if (list.rounded)
		km_journal_unknown(&run->journal, KM_OK, "sizes are rounded: /proc/PID/status has them in kB");
	if (!list.first)
		km_journal_unknown(&run->journal, KM_OK, "the list is partial: process 1 is not in it");
	return st;
}

const struct km_proc_file km_proc_ps = {
	.name = "ps",
	.doc = "Processes and their memory as ps and top print them.",
	.paths = (const char *const[]){ "ps_table", "top_list", "top_threads", "ps_aux", "ps_auxww",
					"sos_commands/process/ps_aux", "sos_commands/process/ps_auxwww", NULL },
	.tables = km_process_tables,
	.merge = &km_process_merge,
	.parse = parse_ps,
};
