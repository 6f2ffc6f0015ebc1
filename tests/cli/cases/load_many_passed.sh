# SPDX-License-Identifier: GPL-2.0-or-later
# Of each reason one file is named, also where it comes behind a thousand of another.
mkdir t
echo 'MemTotal: 1000 kB' > t/meminfo
for i in $(seq 1100); do echo x > "t/n$i"; done
ln -s nowhere t/zz
kmemdb load -o t.db t | grep -o '1 symbolic link that leads nowhere ([^)]*)'
