# SPDX-License-Identifier: GPL-2.0-or-later
# What is no input is refused with the reason that info gives, and with what to do.
try()
{
	kmemdb load -o new.db "$1" > out 2>&1
	echo "$1: status $?"
	sed 's/^kmemdb: cannot load [^:]*: //; s/^kmemdb: //' out | tee said
	kmemdb info "$1" 2>&1 > /dev/null | sed 's/^kmemdb: //' > why
	cmp said why
	[ ! -e new.db ] || echo "a case was made"
}
pad()
{
	head -c 8192 /dev/zero >> "$1"
}
pad zeros
: > empty
printf '\177ELF\2\1\1\0\0\0\0\0\0\0\0\0\2\0' > program
printf '\320\276\322\276' > vmware
printf 'QEVM' > stream
printf '\024\040\050\001' > hyperv
printf 'LibvirtQemudSave' > saved
for f in program vmware stream hyperv saved; do pad "$f"; done
printf 'KDUMP   ' > dump
pad dump
gzip -n dump
for f in zeros empty program vmware stream hyperv saved dump.gz /dev/null /proc/kcore; do try "$f"; done
mkfifo pipe
try pipe
