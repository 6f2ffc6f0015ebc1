# SPDX-License-Identifier: GPL-2.0-or-later
# A log from a serial line with NUL bytes and others that are no text is a log; a file of such bytes is none.
show() { kmemdb load -o "$1.db" "$1" | sed -n '/^capture/p;/^found/p'; }
printf '[  500.000001] Out of memory: Killed process 11 (worker) total-vm:11kB, anon-rss:99kB, file-rss:0kB, shmem-rss:0kB\r\n[  500.0\0\377\37600002] usb 1-1: a\r\n\0\0[  501.000001] b\r\n' > line
show line
printf '\0\1\2\3\4\5\6\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0Out of memory: Killed process 11 (worker)\n' > bytes
show bytes
