# SPDX-License-Identifier: GPL-2.0-or-later
# A log of several boots is a capture of each, and a report is of the kernel whose banner stands before it in time.
kill_of() { echo "$1Out of memory: Killed process $2 (worker) total-vm:$2kB, anon-rss:99kB, file-rss:0kB, shmem-rss:0kB"; }
banner() { echo "$1Linux version $2 (builder@host) (gcc 12) #1 SMP"; }
show() {
	echo "== $1"
	kmemdb load -o "$1.db" "$1" > out || cat out
	kmemdb query -f csv "$1.db" "SELECT boot, k.capture_id, k.kernel_release, uptime_s, victim_pid FROM capture k LEFT JOIN oom_event USING (capture_id) ORDER BY place, seq" | tail -n +2
}

{ banner '[    0.000000] ' 5.10.1-toy; kill_of '[  500.000001] ' 11; banner '[    0.000000] ' 6.1.2-toy; kill_of '[  530.000001] ' 22; } > several
show several
tac several > newest-first
show newest-first
# Only the later one has its banner.
sed 1d several > begun
show begun
{ sed -n 4p several; echo '[  520.000001] usb 1-1: a'; sed -n 3p several; sed -n 2p several; } > begun-newest-first
show begun-newest-first
sed 's/^\[[^]]*\] //' several > no-clock
show no-clock
# What stands above the banner is of its boot.
{ kill_of '[  500.000001] ' 11; echo '[    0.000000] Booting Linux on physical CPU 0x0'; sed -n '3,4p' several; } > above
show above
# No banner: the clock begins again.
{ kill_of '[  500.000001] ' 11; echo '[    0.000000] e820: a'; kill_of '[   30.000001] ' 22; } > fall
show fall
# A kernel that crashed, and the one that saved its memory, which is the same.
{ sed -n 1,2p several; sed -n 1p several; echo '[    2.000001] usb 1-1: a'; } > kdump
show kdump
{ printf -- '-- Boot 0123456789abcdef0123456789abcdef --\n'; kill_of 'Nov 12 10:00:00 web1 kernel: ' 11
  printf -- '-- Boot fedcba9876543210fedcba9876543210 --\n'; kill_of 'Nov 12 11:00:00 web1 kernel: ' 22; } > journal
show journal

# One boot that is reported twice is one.
{ sed -n 2p several; sed -n 1,2p several; } > twice
show twice
{ sed -n 1,2p several; banner '[Thu Nov 12 10:00:00 2026] ' 5.10.1-toy; kill_of '[Thu Nov 12 10:08:20 2026] ' 11; } > dressed
show dressed
# dmesg, dmesg -T and a journal, which alone has the host, and of which only the end is there.
kills() { kmemdb load -o "$1.db" "$1" | sed -n '/^capture/p;/^found/p'; }
{ sed -n 2p several; kill_of '[Thu Nov 12 10:08:20 2026] ' 11; } > dmesgs
{ cat dmesgs; kill_of 'Nov 12 10:08:20 web1 kernel: ' 11; echo 'Nov 12 10:08:21 web1 kernel: usb 1-1: a'; } > journal-too
kills journal-too
{ kill_of '2026-11-12T10:08:20+00:00 web1 kernel: ' 11; cat dmesgs; } > journal-first
kills journal-first
# Another kill of the machine without a name is not of that host for sure.
{ kill_of '[  400.000001] ' 12; kill_of 'Nov 12 10:08:20 web1 kernel: ' 11; } > others
kills others
# The banner of another machine among lines of one.
{ sed -n 1,2p several; sed -n 3p several; echo '[  501.000001] CPU: 0 PID: 5 Comm: x Not tainted 5.10.1-toy #1'; kill_of '[  502.000001] ' 33; } > other
show other
# Two clocks in turn are no boots; nor is what somebody wrote around a log.
{ kill_of '[  500.000001] ' 11; echo '[    3.000001] usb 1-1: a'; kill_of '[  501.000001] ' 12; echo '[    4.000001] usb 1-1: b'; kill_of '[  502.000001] ' 13; } > turns
show turns
{ echo 'This machine dies each night:'; sed -n 1,2p several; } > words
show words

# A question is about the last of them that has a report, and names the others.
{ sed -n 1,2p several; sed -n 3p several; echo '[    2.000001] usb 1-1: a'; } > quiet
kmemdb load -o quiet.db quiet > out
kmemdb ask quiet.db oom | sed -n '1p;3p;/^OOM kills/,/^$/p'
kmemdb load -o quiet.db quiet
# What to ask next has an answer: of the boot that has it, where the newest has none.
mkdir -p later/proc
printf 'MemTotal: 1000 kB\nMemFree: 500 kB\n' > later/proc/meminfo
printf 'Linux version 6.1.2-toy (builder@host) (gcc 12) #1 SMP\n' > later/proc/version
sed -n 1,2p several > killed
kmemdb load -o next.db killed later | sed -n '/^next:/,$p' > next
cat next
sed 's/^next://' next | while read -r line; do $line | grep -m1 -E 'worker|no rows|no rule'; done
