# SPDX-License-Identifier: GPL-2.0-or-later
# The case file stays what it was, or is not there.
kmemdb load missing.vmcore 2> err
echo "status $?"
grep -c "^kmemdb: .*'missing.vmcore'" err
wc -l < err
echo text > text
kmemdb load -o full.db text 2> err
echo "status $?"
grep -c '^kmemdb: ' err
kmemdb ask full.db pages --format csv | wc -l
kmemdb load -o text full.db > /dev/null 2>&1
echo "status $?"
cat text
ls -A
# The case comes first in other commands.
echo 'Nov 23 04:12:21 h kernel: Out of memory: Killed process 7 (worker) total-vm:900kB, anon-rss:80kB, file-rss:0kB' > console
kmemdb load new.db console 2>&1
echo "status $?"
ls new.db 2>/dev/null
# Types that are not there are named, also where no dump needs them; a profile with other line ends says what happened to it.
kmemdb load -o log.db -k missing.vmlinux text 2>&1
echo "status $?"
printf 'kmemdb profile 1\r\nbuild-id -\r\n' > crlf.profile
kmemdb profile crlf.profile -o other.profile 2>&1
echo "status $?"
