# SPDX-License-Identifier: GPL-2.0-or-later
# A syslog of several hosts is a capture of each. A machine is called localhost until it is told its name.
cat > syslog <<'END'
Nov 26 08:00:00 localhost kernel: [    0.000000] Linux version 6.1.0-made (a@b) #1 SMP
Nov 26 08:00:07 web1 kernel: [    7.500000] Memory: 2000000K/2097024K available
Nov 26 09:10:01 db7.example.com kernel: [90001.000001] mysqld invoked oom-killer: gfp_mask=0x140dca(GFP_HIGHUSER_MOVABLE|__GFP_COMP|__GFP_ZERO), order=0, oom_score_adj=0
Nov 26 09:10:01 web1 kernel: [ 4201.000001] java invoked oom-killer: gfp_mask=0x140dca(GFP_HIGHUSER_MOVABLE|__GFP_COMP|__GFP_ZERO), order=0, oom_score_adj=0
Nov 26 09:10:01 db7 kernel: [90001.000002] CPU: 1 PID: 812 Comm: mysqld Not tainted 5.10.0-made #1
Nov 26 09:10:01 web1 kernel: [ 4201.000002] CPU: 1 PID: 99 Comm: java Not tainted 6.1.0-made #1
Nov 26 09:10:01 web1 kernel: [ 4201.000003] Out of memory: Killed process 99 (java) total-vm:9912344kB, anon-rss:1812344kB, file-rss:1204kB, shmem-rss:0kB, UID:1000 pgtables:12344kB oom_score_adj:0
Nov 26 09:10:01 db7 kernel: [90001.000003] Out of memory: Killed process 812 (mysqld) total-vm:5912344kB, anon-rss:2812344kB, file-rss:1204kB, shmem-rss:0kB, UID:27 pgtables:12344kB oom_score_adj:0
Nov 26 09:11:00 web1 sshd[12]: Accepted publickey for x
END
kmemdb load -o case.db syslog | sed 1d
kmemdb query case.db 'SELECT boot, hostname, kernel_release, known_by FROM boot'
kmemdb query case.db 'SELECT capture_id, victim, victim_pid, host FROM oom_event'
kmemdb query case.db 'SELECT capture_id, count(*) FROM kernel_log GROUP BY 1'
kmemdb ask case.db oom --host db7.example.com --section kills --format csv
kmemdb load -o case.db syslog
echo '--- one host by two names is one'
sed 's/web1/db7/; s/localhost/db7/; /java/d' syslog > one
kmemdb load -o one.db one | grep capture
kmemdb query one.db 'SELECT hostname FROM capture'
echo '--- names of two domains are two hosts, a name without one neither'
sed 's/web1/db7.example.org/; s/localhost/db7.example.org/' syslog > domains
kmemdb load -o domains.db domains | grep capture
kmemdb query domains.db 'SELECT capture_id, host, victim_pid FROM oom_event'
kmemdb query domains.db 'SELECT capture_id, host, count(*) FROM kernel_log GROUP BY 1, 2'
