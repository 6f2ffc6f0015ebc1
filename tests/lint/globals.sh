#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-or-later
#
# globals.sh LIBRARY...: no mutable globals in lib/; tables are const. Prints the globals that it finds.
set -u
objdump -t "$@" 2> /dev/null | awk '
	/file format/ {file = $1}
	NF < 4 || !/ O / {next}
	{section = $(NF - 2); name = $NF}
	section ~ /^\.(bss|data)(\.|$)/ && section !~ /^\.data\.rel\.ro/ && name !~ /^(\.|__)/ {
		print file " " name " in " section
		n++
	}
	END {exit n > 0}'
