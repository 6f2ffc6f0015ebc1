# SPDX-License-Identifier: GPL-2.0-or-later
# Dates of a log without a year: of the only year that the log and the time of its file allow, or of none that is known.
lines() { # PREFIX: a kill, then a line after midnight of New Year
	echo "Dec 31 23:59:58 web1 kernel: $1Out of memory: Killed process 11 (worker) total-vm:99kB, anon-rss:9kB, file-rss:0kB, shmem-rss:0kB"
	echo "Jan  1 00:00:03 web1 kernel: usb 1-1: new device"
}
banner() { # DATE BUILD
	echo "$1 web1 kernel: [    0.000000] Linux version 6.1.0-9-amd64 (a@b) (gcc 12) #1 SMP $2"
}
show() { # FILE TIME
	touch -d "$2" "$1"
	kmemdb load -o x.db "$1" > out 2>&1 || cat out
	kmemdb query -f csv x.db "SELECT origin, datetime(captured_at, 'unixepoch') AS at FROM capture ORDER BY place" | sed "1d;s/^/$1 $2: /"
	kmemdb query -f csv x.db "SELECT reason FROM load WHERE collector = 'log' AND reason IS NOT NULL" | sed 1d
	rm x.db
}
lines '' > messages
show messages '2027-01-01 00:00:04 UTC'
show messages '2027-01-01 05:30:04 UTC' # local time was 5.5 h ahead, or a quiet night
show messages '2029-06-01 12:00:00 UTC' # a copy
{ banner 'Dec 31 20:00:00' 'Debian 6.1.27-1 (2026-05-08)'; lines; } > built
show built '2027-06-01 12:00:00 UTC'
show built '2029-06-01 12:00:00 UTC'
{ banner 'Dec 31 20:00:00' 'PREEMPT Fri May  8 10:00:00 UTC 2026'
  echo 'Dec 31 20:00:01 web1 kernel: [    1.000000] rtc_cmos 00:00: setting system clock to 2027-12-31T20:00:01 UTC (1830283201)'
  echo 'Jan  1 00:00:03 web1 kernel: [14403.000000] usb 1-1: a'; } > clock
show clock '2031-06-01 12:00:00 UTC'
printf '02-29 10:00:00.123  0  0 I kernel  : [   77.000001] Out of memory: Killed process 11 (worker) total-vm:99kB, anon-rss:9kB, file-rss:0kB, shmem-rss:0kB\n02-29 10:00:00.223  0  0 I kernel  : [   77.100001] usb 1-1: b\n' > logcat
show logcat '2028-02-29 10:00:01 UTC'
show logcat '2027-02-28 10:00:01 UTC'
# In a folder: by the date in the name, or by the file.
mkdir -p logs
lines > logs/messages-20270101
{ lines; echo 'Jan  1 00:00:04 web1 kernel: usb 1-1: a'; } > logs/kern.log
touch -d '2029-06-01 12:00:00 UTC' logs/*
show logs '2029-06-01 12:00:00 UTC'
