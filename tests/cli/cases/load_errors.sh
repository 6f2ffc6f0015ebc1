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
