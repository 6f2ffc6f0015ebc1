#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-2.0-or-later
# Facts about an architecture are in lib/xlate only: words and numbers of x86 in code elsewhere are reported. Comments may
# cite files of arch/x86; parsers of /proc files and logs may name architectures.
# usage: arch.sh SOURCE_DIR [--words]
#   --words   print the words, one a line, instead: lint.bad_arch asks for a breach of each in tests/lint/bad/lib/mm/arch.c
set -u
cd "$1" || exit 2
words='x86|amd64|l1tf|pgtable_l5|\bcr3\b|__START_KERNEL_map|0xffffffff8[0-9a-f]{7}|0xdead0000000000|0xffff88[08]000000000|0xff1[01]000000000000|0xffffea|0xffffc9|<< *12\b|>> *12\b|& *511\b|\* *9\b|\b9 *\*|= *9[,;]|NUMBER\((phys_base|sme_mask)|pti_init|cea_|cpu_entry_area|hardirq_stack|pcpu_hot|SYM_irq_stacks|SYM_exception_stacks|\bNMI\b|ENCODE_FRAME'
[ "${2-}" != --words ] || { printf '%s\n' "$words" | sed 's/(phys_base|sme_mask)/phys_base/; s/|/\n/g'; exit 0; }
found=$(find lib cli -path lib/xlate -prune -o -name '*.[ch]' -print0 2>/dev/null | sort -z |
	xargs -0 awk -v words="$words" '
		FNR == 1 { comment = 0 }
		{
			line = $0
			# Comments out: whole ones of a line, and what is open over lines.
			while (1) {
				if (comment) {
					end = index(line, "*/")
					if (!end) { line = ""; break }
					line = substr(line, end + 2); comment = 0
				}
				start = index(line, "/*")
				if (!start) break
				rest = substr(line, start + 2); end = index(rest, "*/")
				if (!end) { line = substr(line, 1, start - 1); comment = 1; break }
				line = substr(line, 1, start - 1) substr(rest, end + 2)
			}
			print FILENAME ":" FNR ":" line
		}' | grep -E "^[^:]*:[^:]*:.*($words)")
# The names of machines in containers, how kdump writes segments of ELF files, and the layouts of files of guests' memory, are
# formats, not architectures. Texts and captured files name machines (proc, and what loads them); home.c has files of the
# kernel's source in which types are declared; UTF-8, percentages and examples of output have such numbers, too.
found=$(printf '%s\n' "$found" | grep -vE '^(lib/source/(kdump_open|raw|elf)|lib/case/proc_load|lib/ktype/home|cli/examples)\.c:|^lib/proc/' | grep .)
[ -z "$found" ] && exit 0
printf '%s\n' "$found" | sed 's/^/a fact of x86 outside lib\/xlate: /'
exit 1
