# SPDX-License-Identifier: GPL-2.0-or-later
kmemdb capture
echo "status $?"
kmemdb capture --script out
echo "status $?"
kmemdb capture out --root missing
echo "status $?"
mkdir empty
kmemdb capture out --root empty
echo "status $?"
kmemdb capture out.tar.gz --root empty
echo "status $?"
touch file
kmemdb capture file/out --root empty
echo "status $?"
kmemdb capture out -n 0
echo "status $?"
ls | grep -v '\.db$'
echo "== two in one second"
mkdir -p root2/proc && echo 'MemTotal: 1 kB' >root2/proc/meminfo
for i in 1 2 3 4 5 6; do kmemdb capture same --root root2 >/dev/null || echo failed; done
ls same | wc -l
echo "== archives that are not written"
for name in c.zip c.tar.bz2 c.TAR.GZ meminfo.gz; do
	kmemdb capture $name --root root2
	echo "status $?"
	[ -e $name ] && echo "$name was made"
done
kmemdb capture c.zip/ --root root2 >/dev/null && kmemdb capture c.zip --root root2 | head -1
ls c.zip | wc -l
