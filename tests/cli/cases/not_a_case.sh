# SPDX-License-Identifier: GPL-2.0-or-later
echo 'some text' > text
: > empty
# The numbers in the header of an SQLite file: application_id at 68, user_version at 60.
patch()
{
	cp full.db "$1" && printf '\0\0\0\1' | dd of="$1" bs=1 seek="$2" conv=notrunc 2> /dev/null
}
patch other.db 68
patch old.db 60
head -c 5000 full.db > cut.db
for f in text empty other.db old.db . /dev/null cut.db; do
	kmemdb ask $f pages
	echo "status $?"
done
