/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * Headings of the files in a text:
 *
 *	=== /proc/meminfo		=== /proc/meminfo ===		==> /proc/meminfo <==
 *	# /proc/meminfo			# cat /proc/meminfo		# /bin/cat /proc/meminfo
 *	root@host:~# cat /proc/meminfo	/proc/meminfo:
 *	root@host:/proc/12# cat smaps	$ pwd, and $ cd /proc/12, before $ cat smaps
 *	$ grep Huge /proc/meminfo	$ sort -k2 /proc/slabinfo | head	# /bin/uname -a
 *	$ free -m	$ vmstat 1 5	$ dmesg | grep -i oom	$ journalctl -k
 *	#==[ Command ]==…#		(supportconfig: ends what was before)
 *	------ MEMORY INFO (/proc/meminfo) ------	(Android)
 *	meminfo=<multiline>		(ChromeOS)
 *	Begin 'cat /proc/meminfo' output
 */
#include <stdio.h>

#include "proc/files.h"
#include "heading.h"

#define MAX_LINE 300

static bool is_mark(char c)
{
	return c && strchr("#=$+>*-", c);
}

/* ---- a shell's prompt and command ---- */

bool km_text_resolve(struct km_headings *h, struct km_text name)
{
	char word[KM_HEADING_MAX];
	const char *place = h->folder, *file;
	size_t n;
	bool weak;

	km_text_copy(name, word, sizeof(word));
	file = word;
	while (strncmp(file, "./", 2) == 0)
		file += 2;
	if (*file == '/') {
		snprintf(h->path, sizeof(h->path), "%s", file + 1);
	} else if (*place) {
		while (*place == '/')
			place++;
		n = strlen(place);
		while (n && place[n - 1] == '/')
			n--;
		if ((size_t)snprintf(h->path, sizeof(h->path), "%.*s/%s", (int)n, place, file) >=
		    sizeof(h->path))
			return false;
	} else if (strncmp(file, "memory.", 7) == 0 || strncmp(file, "cgroup.", 7) == 0) { /* of a cgroup that is not named */
		if ((size_t)snprintf(h->path, sizeof(h->path), "sys/fs/cgroup/?/%s", file) >=
		    sizeof(h->path))
			return false;
	} else if (km_text_bare_name(file, strlen(file), &weak)) {
		snprintf(h->path, sizeof(h->path), "%s",
			 km_text_bare_name(file, strlen(file), &weak));
	} else {
		return false;
	}
	return true;
}

/* Threads of a process share its mappings: proc/12/task/34/smaps is that of process 12. */
static void drop_task(char *path)
{
	char *task = strstr(path, "/task/"), *rest = task ? strchr(task + 6, '/') : NULL;

	if (rest && strncmp(path, "proc/", 5) == 0 &&
	    (strcmp(rest, "/smaps") == 0 || strcmp(rest, "/maps") == 0 ||
	     strcmp(rest, "/smaps_rollup") == 0))
		memmove(task, rest, strlen(rest) + 1);
}

/*
 * A prompt ends before @command: with a mark, "%", "]" or "~" and blanks, or the line begins with it. *@line
 * becomes the words behind the command, *@ret_prompt what is before it.
 */
static bool behind_prompt(struct km_text *line, const char *command, struct km_text *ret_prompt)
{
	const char *at = memmem(line->p, km_text_length(*line), command, strlen(command)), *p = at;
	static const char *const before[] = { "/usr/bin/", "/bin/", "sudo ", " " };
	size_t i;

	if (!at)
		return false;
	for (i = 0; i < KM_ARRAY_LEN(before); i++) {
		size_t n = strlen(before[i]);

		while ((size_t)(p - line->p) >= n && memcmp(p - n, before[i], n) == 0)
			p -= n;
	}
	if (p > line->p && !is_mark(p[-1]) && !strchr("%]~", p[-1]))
		return false;
	*ret_prompt = (struct km_text){ line->p, p };
	line->p = at + strlen(command);
	return true;
}

/* "root@host:/proc/12#": where the shell is, when the prompt says it. */
static void see_folder(struct km_headings *h, struct km_text prompt)
{
	const char *end = prompt.end, *p;

	while (end > prompt.p && (is_mark(end[-1]) || strchr("%] ", end[-1])))
		end--;
	for (p = end; p > prompt.p && !strchr(": [", p[-1]); p--)
		;
	if (p < end && *p == '/')
		km_text_copy((struct km_text){ p, end }, h->folder, sizeof(h->folder));
}

static bool ends_with_command(struct km_text line, const char *command)
{
	size_t n = strlen(command);

	return km_text_length(line) >= n && memcmp(line.end - n, command, n) == 0;
}

/* Commands that print lines of a file as they are, fewer of them or in another order. */
static const char *const filters[] = { "grep ", "egrep ", "sort ", "head ",
				       "tail ", "less ", "more ", "tac " };

static bool is_filter(struct km_text rest)
{
	struct km_text word;
	size_t i;

	if (!km_text_skip(&rest, "|") || !km_text_word(&rest, &word))
		return false;
	for (i = 0; i < KM_ARRAY_LEN(filters); i++) {
		size_t n = strcspn(filters[i], " ");

		if (km_text_length(word) == n && memcmp(word.p, filters[i], n) == 0)
			return true;
	}
	return false;
}

/* "$ sudo sort -rnk2 /proc/slabinfo | head" */
static enum km_heading filter_line(struct km_headings *h, struct km_text line)
{
	size_t i;

	if (!memmem(line.p, km_text_length(line), " /proc/", 7))
		return KM_NO_HEADING;
	for (i = 0; i < KM_ARRAY_LEN(filters); i++) {
		struct km_text rest = line, prompt, word;

		if (!behind_prompt(&rest, filters[i], &prompt) || prompt.p == prompt.end)
			continue;
		while (km_text_word(&rest, &word) && !km_text_begins(word, "/proc/"))
			;
		if (!km_text_begins(word, "/proc/"))
			return KM_OTHER_HEADING;
		km_text_copy((struct km_text){ word.p + 1, word.end }, h->path, sizeof(h->path));
		return KM_FILE_HEADING;
	}
	return KM_NO_HEADING;
}

static bool has_any(struct km_text t, const char *marks)
{
	while (t.p < t.end && !(*t.p && strchr(marks, *t.p)))
		t.p++;
	return t.p < t.end;
}

/* "cat FILE" behind a prompt, and what says where the shell is. */
static enum km_heading command_line(struct km_headings *h, struct km_text line)
{
	struct km_text rest = line, prompt, name;

	if (behind_prompt(&rest, "cat ", &prompt)) {
		see_folder(h, prompt);
		rest = km_text_trim(rest);
		/* Absolute paths without a prompt are for other headings to judge. */
		if (!km_text_word(&rest, &name) || *name.p == '-' ||
		    (prompt.p == prompt.end && *name.p != '/'))
			return KM_NO_HEADING;
		if (!km_text_blank(rest)) {
			if (!is_filter(rest) || *name.p != '/') {
				h->several = !has_any(rest, "|<>;&");
				return KM_OTHER_HEADING;
			}
		}
		if (!km_text_resolve(h, name))
			return KM_OTHER_HEADING;
		drop_task(h->path);
		return KM_FILE_HEADING;
	}
	rest = line;
	if (ends_with_command(line, "pwd") && behind_prompt(&rest, "pwd", &prompt) &&
	    prompt.p < prompt.end) {
		h->pwd = true;
		return KM_OTHER_HEADING;
	}
	if (behind_prompt(&rest, "cd /", &prompt) && prompt.p < prompt.end) {
		rest.p--;
		if (km_text_word(&rest, &name))
			km_text_copy(name, h->folder, sizeof(h->folder));
		return KM_OTHER_HEADING;
	}
	return KM_NO_HEADING;
}

/* "root@host:~# sysctl -a | grep ^vm"; with a value it sets one. */
static enum km_heading sysctl_line(struct km_headings *h, struct km_text line)
{
	struct km_text rest = line, prompt;

	if (!behind_prompt(&rest, "sysctl ", &prompt) || prompt.p == prompt.end)
		return KM_NO_HEADING;
	if (memchr(rest.p, '=', km_text_length(rest)))
		return KM_OTHER_HEADING;
	snprintf(h->path, sizeof(h->path), "sysctl_-a");
	return KM_FILE_HEADING;
}

/* "# /bin/uname -a", "root@host:~# uname -a" */
static enum km_heading uname_line(struct km_headings *h, struct km_text line)
{
	struct km_text rest = line, prompt;

	if (!ends_with_command(line, "uname -a") || !behind_prompt(&rest, "uname -a", &prompt) ||
	    prompt.p == prompt.end)
		return KM_NO_HEADING;
	snprintf(h->path, sizeof(h->path), "uname-a");
	return KM_FILE_HEADING;
}

/* ---- commands whose output is read ---- */

/* What a word of the command line of free(1) makes of the unit so far; '?': one that is not known, such as --mega. */
static char unit_by(struct km_text word, char unit)
{
	static const struct {
		const char *option;
		char unit;
	} options[] = { { "--bytes", 'b' }, { "--kibi", 'k' }, { "--mebi", 'm' }, { "--gibi", 'g' }, { "--human", 'h' } };
	const char *p;
	size_t i;

	if (*word.p != '-' || word.end - word.p < 2)
		return unit;
	if (word.p[1] != '-') {
		for (p = word.p + 1; p < word.end; p++)
			unit = strchr("bkmgh", *p) ? *p : unit;
		return unit;
	}
	for (i = 0; i < KM_ARRAY_LEN(options); i++)
		if (km_text_equal(word, options[i].option))
			return options[i].unit;
	return unit == 'k' ? '?' : unit;
}

/* The path of what @line, a command line of free(1), prints: "free_-m" by its unit, "free_-m_si" in powers of 1000. */
static void path_of_free(struct km_headings *h, struct km_text line)
{
	struct km_text word;
	bool si = false;
	char unit = 'k';

	while (km_text_word(&line, &word) && *word.p != '|') {
		if (km_text_equal(word, "--si"))
			si = true;
		else
			unit = unit_by(word, unit);
	}
	snprintf(h->path, sizeof(h->path), "free_-%c%s", unit, si && !strchr("b?", unit) ? "_si" : "");
}

/* The letter of the unit that @line asks vmstat(8) for: "-S M"; '-': it prints something else. */
static char unit_of_vmstat(struct km_text line)
{
	struct km_text word, next;

	while (km_text_word(&line, &word) && *word.p != '|') {
		if (km_text_equal(word, "-S") && km_text_word(&line, &next))
			return *next.p == 'K' ? 'k' : *next.p == 'M' ? 'm'
								     : '?';
		if (*word.p == '-' && !km_text_equal(word, "-a") && !km_text_equal(word, "-n") &&
		    !km_text_equal(word, "-w") && !km_text_equal(word, "-t"))
			return '-';
	}
	return 'k';
}

/* Prose may begin with marks, too: "- free memory". */
static bool is_prompt(struct km_text prompt)
{
	struct km_text t = km_text_trim(prompt);

	return t.p < t.end && strchr("#$%>~]", t.end[-1]);
}

/* Nothing, options, numbers or a pipe. */
static bool has_options(struct km_text rest)
{
	if (rest.p < rest.end && *rest.p != ' ')
		return false;
	rest = km_text_trim(rest);
	return rest.p == rest.end || strchr("-|>&;0123456789", *rest.p);
}

/* "$ free -m", "[root@host ~]# dmesg -T | tail": what a shell was asked for, and its output follows. */
static enum km_heading output_line(struct km_headings *h, struct km_text line)
{
	static const char *const commands[] = { "free", "vmstat", "dmesg", "journalctl", "slabtop", "top" };
	size_t i;

	for (i = 0; i < KM_ARRAY_LEN(commands); i++) {
		struct km_text rest = line, prompt;

		if (!behind_prompt(&rest, commands[i], &prompt) || !has_options(rest))
			continue;
		/* "free -m" alone on a line needs no prompt. */
		if (!is_prompt(prompt) && (i > 1 || prompt.p < prompt.end || !km_text_begins(km_text_trim(rest), "-")))
			continue;
		if (i == 0) {
			path_of_free(h, rest);
		} else if (i == 1) {
			char unit = unit_of_vmstat(rest);

			if (unit == '-')
				return KM_OTHER_HEADING;
			snprintf(h->path, sizeof(h->path), "vmstat_table_-%c", unit);
		} else {
			snprintf(h->path, sizeof(h->path), "%s", i < 4 ? "dmesg" : i == 4 ? "slabtop"
											  : "top_head");
			h->log = i < 4;
		}
		return KM_FILE_HEADING;
	}
	return KM_NO_HEADING;
}

/* "user@host:~$ uptime", "[root@host dir]# ls", "$ ls": any other command ends what was before. */
static enum km_heading prompt_line(struct km_headings *h, struct km_text line)
{
	struct km_text rest = line, word;
	bool bracket = km_text_begins(line, "[");
	const char *at;

	(void)h;
	if (km_text_begins(line, "$ "))
		return KM_OTHER_HEADING;
	rest.p += bracket;
	if (!km_text_word(&rest, &word) || !(at = memchr(word.p, '@', km_text_length(word))) || at == word.p)
		return KM_NO_HEADING;
	if (bracket && (!km_text_word(&rest, &word) || word.end - word.p < 3 || word.end[-2] != ']'))
		return KM_NO_HEADING;
	return strchr("#$", word.end[-1]) && word.p < word.end - 1 ? KM_OTHER_HEADING : KM_NO_HEADING;
}

/* ---- products ---- */

/*
 * "------ MEMORY INFO (/proc/meminfo) ------"; what follows it ends with the next one, or with
 * "------ 0.054s was the duration of 'KERNEL LOG (dmesg)' ------", which begins nothing.
 */
static enum km_heading dashed(struct km_headings *h, struct km_text line)
{
	const char *open, *close;
	struct km_text name;

	if (!km_text_begins(line, "------ ") || !ends_with_command(line, "------"))
		return KM_NO_HEADING;
	open = memchr(line.p, '(', km_text_length(line));
	close = open ? memchr(open, ')', (size_t)(line.end - open)) : NULL;
	if (!close || memmem(line.p, km_text_length(line), " was the duration of '", 22))
		return KM_OTHER_HEADING;
	name = (struct km_text){ open + 1, close };
	if (!km_text_equal(name, "dmesg") && *name.p != '/')
		return KM_OTHER_HEADING;
	name.p += *name.p == '/';
	if (memchr(name.p, ':', km_text_length(name)))
		name.end = memchr(name.p, ':', km_text_length(name));
	km_text_copy(name, h->path, sizeof(h->path));
	return *h->path ? KM_FILE_HEADING : KM_OTHER_HEADING;
}

/* "meminfo=<multiline>", "---------- START ----------", the file, "---------- END ----------" */
static enum km_heading multiline(struct km_headings *h, struct km_text line)
{
	const char *equals = memmem(line.p, km_text_length(line), "=<multiline>", 12);
	const char *path;
	bool weak;

	if (km_text_begins(line, "---------- START ----------"))
		return KM_SKIP_LINE;
	if (km_text_begins(line, "---------- END ----------"))
		return KM_OTHER_HEADING;
	if (!equals || equals + 12 != line.end)
		return KM_NO_HEADING;
	path = km_text_bare_name(line.p, (size_t)(equals - line.p), &weak);
	if (!path && (size_t)(equals - line.p) == 5 && memcmp(line.p, "dmesg", 5) == 0)
		path = "dmesg";
	if (!path)
		return KM_OTHER_HEADING;
	snprintf(h->path, sizeof(h->path), "%s", path);
	return KM_FILE_HEADING;
}

/* "Begin 'cat /proc/meminfo' output", then a rule. */
static enum km_heading quoted_command(struct km_headings *h, struct km_text line)
{
	const char *from = memmem(line.p, km_text_length(line), "'cat /", 6), *to;

	if (!from || !km_text_begins(line, "Begin "))
		return km_text_begins(line, "End '") ? KM_OTHER_HEADING : KM_NO_HEADING;
	to = memchr(from + 1, '\'', (size_t)(line.end - from - 1));
	if (!to)
		return KM_NO_HEADING;
	km_text_copy((struct km_text){ from + 6, to }, h->path, sizeof(h->path));
	return KM_FILE_HEADING;
}

/* "==> memory.stat <==", which head(1) and tail(1) print above each of several files */
static enum km_heading arrowed(struct km_headings *h, struct km_text line)
{
	struct km_text name = { line.p + 4, line.end - 4 };

	if (km_text_length(line) < 9 || !km_text_begins(line, "==> ") || !ends_with_command(line, " <=="))
		return KM_NO_HEADING;
	return km_text_resolve(h, name) ? KM_FILE_HEADING : KM_OTHER_HEADING;
}

/* A rule of one character ends a file; the kernel's log prints such lines itself. */
static bool is_rule(struct km_text line, const char *now)
{
	const char *p;

	if (km_text_length(line) < 10 || !is_mark(*line.p) || strstr(now, "dmesg"))
		return false;
	for (p = line.p; p < line.end; p++) {
		if (*p != *line.p)
			return false;
	}
	return true;
}

/* ---- a line ---- */

/* "=== /proc/meminfo", "/proc/meminfo:" */
static enum km_heading marked(struct km_headings *h, struct km_text line)
{
	struct km_text path;
	bool mark = false;
	const char *p;

	if ((!is_mark(*line.p) && *line.p != '/') || km_text_begins(line, "-/+ ")) /* a line of free */
		return KM_NO_HEADING;
	for (; line.p < line.end && is_mark(*line.p); line.p++)
		mark = true;
	line = km_text_trim(line);
	if (km_text_begins(line, "/"))
		line.p++;
	else if (!mark || (!km_text_begins(line, "proc/") && !km_text_begins(line, "sys/")))
		return KM_NO_HEADING;
	for (p = line.p; p < line.end && *p != ' ' && *p != '\t'; p++)
		;
	path = (struct km_text){ line.p, p };
	for (; p < line.end && (is_mark(*p) || strchr(" \t<:", *p)); p++)
		;
	if (p < line.end) /* arguments: a command, unless it is text that begins with a path */
		return mark ? KM_OTHER_HEADING : KM_NO_HEADING;
	while (path.end > path.p && path.end[-1] == ':')
		path.end--;
	if (!mark && !km_text_begins(path, "proc/") && !km_text_begins(path, "sys/"))
		return KM_NO_HEADING;
	if (path.end == path.p)
		return KM_NO_HEADING;
	km_text_copy(path, h->path, sizeof(h->path));
	h->bare = !mark;
	return KM_FILE_HEADING;
}

enum km_heading km_text_heading(struct km_headings *h, struct km_text line)
{
	static enum km_heading (*const forms[])(struct km_headings *, struct km_text) = {
		command_line, filter_line, sysctl_line, uname_line, output_line, prompt_line,
		dashed, multiline, quoted_command, arrowed, marked
	};
	enum km_heading kind = KM_NO_HEADING;
	size_t i;

	line = km_text_trim(line);
	if (h->pwd && km_text_begins(line, "/")) {
		h->pwd = false;
		km_text_copy(line, h->folder, sizeof(h->folder));
		return KM_OTHER_HEADING;
	}
	h->pwd = h->bare = h->log = h->several = false;
	if (km_text_length(line) < 5 || km_text_length(line) > MAX_LINE)
		return KM_NO_HEADING;
	if (km_text_begins(line, "#==["))
		return KM_OTHER_HEADING;
	if (is_rule(line, h->now))
		return km_text_begins(line, "---") ? KM_SKIP_LINE : KM_OTHER_HEADING;
	for (i = 0; i < KM_ARRAY_LEN(forms) && kind == KM_NO_HEADING; i++)
		kind = forms[i](h, line);
	return kind;
}
