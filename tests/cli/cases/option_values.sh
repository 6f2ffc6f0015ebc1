# SPDX-License-Identifier: GPL-2.0-or-later
kmemdb ask full.db pages --format yaml
echo "status $?"
kmemdb ask full.db pages --format
echo "status $?"
kmemdb ask full.db pages -c 0
echo "status $?"
kmemdb ask full.db pages --capture=-1
echo "status $?"
kmemdb ask full.db pages --show-sql=yes
echo "status $?"
kmemdb types
echo "status $?"
kmemdb profile x
echo "status $?"
kmemdb ask a b c
echo "status $?"
# A number that is too large is one.
kmemdb load --jobs 99999999999 -o x.db full.db
echo "status $?"
kmemdb ask full.db pages -c 99999999999999999999
echo "status $?"
kmemdb compare full.db full.db --top 9999999999
echo "status $?"
# What cannot be written is said once.
kmemdb export full.db - --format postgresql > /dev/full
echo "status $?"
# The forms an option can have.
kmemdb query -fcsv full.db 'SELECT 1 AS a'
kmemdb query --format=csv full.db 'SELECT 1 AS a'
kmemdb query full.db 'SELECT 1 AS a' --format csv
kmemdb query -c1 -f csv -- full.db '-- a comment
SELECT 1 AS a'
