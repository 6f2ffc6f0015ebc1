# SPDX-License-Identifier: GPL-2.0-or-later
make_case s.db 'step*5' full
kmemdb ask s.db timeline
for m in pswpout leaky 'leak_alloc*' 'leak_alloc+0x10/0x20 [leak]' 900 'event_1?'; do
	echo "== $m"
	kmemdb ask s.db timeline -p metric="$m" -p to=3 --format csv
done
echo "== nothing"
kmemdb ask s.db timeline --capture 5 -p metric=xyzzy -p table=meminfo
