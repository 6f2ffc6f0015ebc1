# SPDX-License-Identifier: GPL-2.0-or-later
# A series that is stopped is a shorter one.
. "$(dirname "$0")/capture_root.inc"
make_root root
kmemdb capture out.tar.zst --root root -i 1 > said &
sleep 1.5
kill -INT $!
wait $!
echo "status $?"
kmemdb load -o new.db out.tar.zst > /dev/null
kmemdb query new.db --format csv "SELECT count(*) BETWEEN 1 AND 3 FROM capture"
kmemdb capture dir --root root -i 1 > said &
sleep 1.5
kill -KILL $!
wait $! 2> /dev/null
mkdir -p dir/.partial-1/proc
cp root/proc/meminfo dir/.partial-1/proc
kmemdb load -o dir.db dir > /dev/null
kmemdb query dir.db --format csv "SELECT count(*) BETWEEN 1 AND 3 FROM capture"
ls out.*
