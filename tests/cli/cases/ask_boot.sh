# SPDX-License-Identifier: GPL-2.0-or-later
# A snapshot and a log of one boot: each section is answered by the capture that can, whatever was loaded last.
banner='Linux version 6.4.2-made (b@h) (gcc 12) #1 SMP'
mkdir -p m/proc other/proc/sys/kernel
echo "$banner" > m/proc/version
printf 'MemTotal: 4000 kB\nMemFree: 900 kB\n' > m/proc/meminfo
printf '[    0.000000] %s\n[   77.000000] made: page allocation failure: order:3, mode:0x40dc0(GFP_KERNEL|__GFP_COMP|__GFP_ZERO), nodemask=(null)\n' \
	"$banner" > m/kernel.log
kmemdb load -o new.db m/proc m/kernel.log > /dev/null
kmemdb query new.db -f csv 'SELECT boot, known_by, captures FROM boot'
kmemdb ask new.db meminfo -f csv | head -2
kmemdb ask new.db alloc-failures | grep -E '^(capture|also|this case|.*from capture)'
echo '--- one capture alone'
kmemdb ask new.db alloc-failures --capture 1 | grep -cE '^also|from capture'
echo '--- another machine: the newest boot answers, and the other one is named'
echo east > other/proc/sys/kernel/hostname
printf 'MemTotal: 8000 kB\nMemFree: 10 kB\n' > other/proc/meminfo
kmemdb load -o new.db other > /dev/null
kmemdb ask new.db meminfo | grep -E '^(capture|also|this case)'
