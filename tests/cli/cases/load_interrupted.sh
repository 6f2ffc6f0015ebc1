# SPDX-License-Identifier: GPL-2.0-or-later
# SIGINT ends a load while one large file is read; nothing stays of it.
mkdir -p big/proc
yes 'MemTotal: 1234 kB' | head -c 40000000 >big/proc/meminfo
kmemdb load -o big.db big &
sleep 1
kill -INT $!
began=$(date +%s)
wait $!
echo "status $?"
[ $(($(date +%s) - began)) -le 5 ] && echo "soon"
ls -A | grep -c big.db
true
