/* SPDX-License-Identifier: GPL-2.0-or-later */
/* A capture for machines that have a shell and cat, and not this program. */
#include <stdio.h>

#include "capture.h"
#include "base/mem.h"
#include "proc/proc.h"
#include "case/version.h"

static const char head[] =
	"# Copies what `kmemdb load` reads. Needs a POSIX shell and cat.\n"
	"#\n"
	"#	sh SCRIPT		one text with a line \"=== /proc/NAME\" before each file\n"
	"#	sh SCRIPT DEST		a folder for each snapshot below DEST (needs mkdir and "
	"mv)\n"
	"#\n"
	"# These may be set in the environment:\n";

static const char functions[] =
	"\n"
	"dest=${1:-}\n"
	"case $dest in\n"
	"''|/*) ;;\n"
	"*) dest=$PWD/$dest ;;\n"
	"esac\n"
	"cd \"$ROOT\" || exit 3\n"
	"to=\n"
	"\n"
	"# take FILE: copy it, or print it under its name; what is not there is left out\n"
	"take()\n"
	"{\n"
	"	[ -f \"$1\" ] || return 0\n"
	"	[ -r \"$1\" ] || {\n"
	"		[ \"${1##*/}\" = drop_caches ] || echo \"cannot read /$1\" >&2\n"
	"		return 0\n"
	"	}\n"
	"	if [ -z \"$dest\" ]; then\n"
	"		echo \"=== /$1\"\n"
	"		cat \"$1\" 2>/dev/null || echo \"cannot read /$1\" >&2\n"
	"	else\n"
	"		[ -d \"$to/${1%/*}\" ] || mkdir -p \"$to/${1%/*}\" || exit 3\n"
	"		cat \"$1\" > \"$to/$1\" 2>/dev/null || echo \"cannot read /$1\" >&2\n"
	"	fi\n"
	"}\n";

static const char processes_head[] = "\n"
				     "processes()\n"
				     "{\n"
				     "	for d in proc/[0-9]*; do\n";

static const char slab_links[] =
	"\n"
	"# Symbolic links are the names of merged caches: \"alias folder\" a line.\n"
	"slab_links()\n"
	"{\n"
	"	[ -d sys/kernel/slab ] || return 0\n"
	"	for d in sys/kernel/slab/*; do\n"
	"		[ -h \"$d\" ] || continue\n"
	"		target=$(cd -P \"$d\" 2>/dev/null && pwd -P) || continue\n"
	"		echo \"${d##*/} ${target##*/}\"\n"
	"	done\n"
	"}\n";

static const char cgroups_head[] =
	"\n"
	"# Memory cgroups, level by level.\n"
	"cgroups()\n"
	"{\n"
	"	top=sys/fs/cgroup/\n"
	"	[ ! -e \"${top}memory/memory.usage_in_bytes\" ] || top=${top}memory/\n"
	"	left=$((CGROUPS + 1))\n";

static const char tail[] = "\n"
			   "snapshot()\n"
			   "{\n"
			   "	always\n"
			   "	cgroups\n"
			   "	[ \"$PROCESSES\" = 0 ] || processes\n"
			   "	[ \"$FULL\" = 0 ] || costly\n"
			   "}\n"
			   "\n"
			   "n=0\n"
			   "while :; do\n"
			   "	if [ -z \"$dest\" ]; then\n"
			   "		snapshot\n"
			   "	else\n"
			   "		mkdir -p \"$dest\" || exit 3\n"
			   "		to=$dest/.partial-$$\n"
			   "		mkdir \"$to\" || exit 3\n"
			   "		if ! stamp=$(date -u +%Y%m%dT%H%M%SZ 2>/dev/null); then\n"
			   "			read -r up rest < proc/uptime\n"
			   "			stamp=uptime-${up%%.*}\n"
			   "		fi\n"
			   "		snapshot\n"
			   "		mv \"$to\" \"$dest/$stamp\" || exit 3\n"
			   "	fi\n"
			   "	n=$((n + 1))\n"
			   "	[ \"$COUNT\" -gt 0 ] && [ \"$n\" -ge \"$COUNT\" ] && break\n"
			   "	sleep \"$INTERVAL\" || exit 3\n"
			   "done\n";

/* Text in single quotes, safe for the shell. */
static void put_quoted(FILE *f, const char *s)
{
	fputc('\'', f);
	for (; *s; s++) {
		if (*s == '\'')
			fputs("'\\''", f);
		else
			fputc(*s, f);
	}
	fputc('\'', f);
}

static void put_glob(FILE *f, const char *pattern)
{
	for (; *pattern; pattern++)
		fputc(*pattern == '%' ? '*' : *pattern, f);
}

/* "for f in <patterns of @kind that @with says>; do" */
static void put_loop(FILE *f, enum km_capture_kind kind, const char *below, size_t skip,
		     const char *indent)
{
	const struct km_proc_file *const *p;
	const char *const *pattern;
	size_t n = below ? strlen(below) : 0;

	fprintf(f, "%sfor f in", indent);
	for (p = km_proc_files; *p; p++) {
		for (pattern = (*p)->paths; *pattern; pattern++) {
			if (km_capture_kind_of(*pattern) != kind ||
			    km_capture_is_left_out(*pattern) ||
			    !strcmp(*pattern, KM_CAPTURE_SLAB_LINKS))
				continue;
			if (below && strncmp(*pattern, below, n) != 0)
				continue;
			if (!below && kind == KM_CAPTURE_COSTLY &&
			    (!strncmp(*pattern, "sys/kernel/slab/", strlen("sys/kernel/slab/")) ||
			     !strncmp(*pattern, "proc/kpage", strlen("proc/kpage"))))
				continue;
			fprintf(f, " \\\n%s\t", indent);
			put_glob(f, *pattern + skip);
		}
	}
	fprintf(f, "; do\n");
}

static void put_always(FILE *f)
{
	fputs("\nalways()\n{\n", f);
	put_loop(f, KM_CAPTURE_CHEAP, NULL, 0, "\t");
	fputs("\t\tcase $f in\n"
	      "\t\t*/stat_refresh|*/compact_memory|*/demote) continue ;;\n"
	      "\t\tsys/kernel/notes) [ -n \"$dest\" ] || continue ;; # binary: not in a text\n"
	      "\t\tesac\n"
	      "\t\ttake \"$f\"\n"
	      "\tdone\n}\n",
	      f);
}

static void put_cgroups(FILE *f)
{
	unsigned depth, i;

	fputs(cgroups_head, f);
	fputs("\tfor d in", f);
	for (depth = 0; depth <= KM_CAPTURE_CGROUP_DEPTH; depth++) {
		fputs(" \"$top\"", f);
		for (i = 0; i < depth; i++)
			fputs("*/", f);
	}
	fputs("; do\n\t\t[ -d \"$d\" ] || continue\n"
	      "\t\tleft=$((left - 1))\n"
	      "\t\t[ $left -ge 0 ] || {\n"
	      "\t\t\techo \"cgroups beyond the first $CGROUPS are left out\" >&2\n"
	      "\t\t\tbreak\n\t\t}\n",
	      f);
	put_loop(f, KM_CAPTURE_CGROUP, NULL, strlen(KM_CAPTURE_CGROUP_ROOT "%%/"), "\t\t");
	fputs("\t\t\ttake \"$d$f\"\n\t\tdone\n\tdone\n}\n", f);
}

static void put_processes(FILE *f)
{
	fputs(processes_head, f);
	put_loop(f, KM_CAPTURE_PROCESS, NULL, strlen("proc/%/"), "\t\t");
	fputs("\t\t\tcase $f in\n"
	      "\t\t\tmaps|smaps_rollup) [ -r \"$d/smaps\" ] && continue ;;\n"
	      "\t\t\tesac\n"
	      "\t\t\ttake \"$d/$f\"\n"
	      "\t\tdone\n\tdone\n}\n",
	      f);
}

static void put_costly(FILE *f)
{
	fputs(slab_links, f);
	fputs("\ncostly()\n{\n", f);
	put_loop(f, KM_CAPTURE_COSTLY, NULL, 0, "\t");
	fputs("\t\ttake \"$f\"\n\tdone\n"
	      "\tfor d in sys/kernel/slab/*; do\n"
	      "\t\t[ -h \"$d\" ] && continue\n",
	      f);
	put_loop(f, KM_CAPTURE_COSTLY, "sys/kernel/slab/%/", strlen("sys/kernel/slab/%/"), "\t\t");
	fputs("\t\t\ttake \"$d/$f\"\n\t\tdone\n\tdone\n"
	      "\tif [ -z \"$dest\" ]; then\n"
	      "\t\t[ -d sys/kernel/slab ] && echo \"=== /" KM_CAPTURE_SLAB_LINKS
	      "\" && slab_links\n"
	      "\t\treturn 0\n"
	      "\tfi\n"
	      "\t[ -d sys/kernel/slab ] && mkdir -p \"$to/sys/kernel\" &&\n"
	      "\t\tslab_links > \"$to/" KM_CAPTURE_SLAB_LINKS "\"\n"
	      "\t# Numbers in binary: not in a text.\n",
	      f);
	put_loop(f, KM_CAPTURE_COSTLY, "proc/kpage", 0, "\t");
	fputs("\t\ttake \"$f\"\n\tdone\n}\n", f);
}

char *km_capture_script(const struct km_capture_options *o)
{
	char *text = NULL;
	size_t bytes = 0;
	FILE *f = open_memstream(&text, &bytes);

	if (!f)
		return NULL;
	fputs("#!/bin/sh\n# Written by kmemdb " KM_VERSION ".\n", f);
	fputs(head, f);
	fputs("[ -n \"${ROOT:-}\" ] || ROOT=", f);
	put_quoted(f, o->root ? o->root : "/");
	fprintf(f, "	# where proc and sys are\n");
	fprintf(f, ": \"${COUNT:=%u}\"		# snapshots; 0: until stopped\n", o->count);
	fprintf(f, ": \"${INTERVAL:=%u}\"		# seconds between them\n",
		o->interval ? o->interval : 1);
	fprintf(f, ": \"${PROCESSES:=%d}\"	# 1: also the files of each process\n",
		o->processes);
	fprintf(f, ": \"${FULL:=%d}\"		# 1: also what costs much\n", o->full);
	fprintf(f, ": \"${CGROUPS:=%d}\"	# how many memory cgroups below the root\n",
		KM_CAPTURE_CGROUPS);
	fputs(functions, f);
	put_always(f);
	put_cgroups(f);
	put_processes(f);
	put_costly(f);
	fputs(tail, f);
	if (fclose(f)) {
		free(text);
		return NULL;
	}
	return text;
}
