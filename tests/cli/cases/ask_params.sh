# SPDX-License-Identifier: GPL-2.0-or-later
# Parameters of questions: what is refused, and where they are printed.
make_case s.db step
for p in top top=many top=99999999999999999999 from=1x nosuch=1 =1; do
	kmemdb ask s.db growth -p "$p"
	echo "status $?"
done
kmemdb ask s.db pages -p top=1
echo "status $?"
kmemdb ask s.db timeline --param 'metric=a'\''b"; DROP TABLE capture' | tail -3
kmemdb help growth | sed -n '/^Parameters/,/^$/p'
kmemdb ask growth --show-sql | head -4
