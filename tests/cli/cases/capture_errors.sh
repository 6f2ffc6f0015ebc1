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
