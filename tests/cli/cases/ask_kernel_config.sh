# SPDX-License-Identifier: GPL-2.0-or-later
mkdir -p host/proc host/boot
echo 'Linux version 6.1.7 (a@b) #1 SMP' > host/proc/version
printf '%s\n' '# a comment' 'CONFIG_SMP=y' '# CONFIG_NUMA is not set' 'CONFIG_HZ=250' 'CONFIG_LOCALVERSION="-a b"' 'rubbish' > host/boot/config-6.1.7
echo 'CONFIG_OTHER=y' > host/boot/config-5.10.0
kmemdb load -o k.db host > /dev/null
echo "status $?"
kmemdb ask k.db kernel-config
kmemdb ask k.db kernel-config -p name='CONFIG_H*' -f csv
kmemdb query k.db "SELECT status, rows, reason FROM load WHERE collector = 'config' ORDER BY rows" -f csv
mkdir -p packed/proc
cp host/proc/version packed/proc
gzip -n < host/boot/config-6.1.7 > packed/proc/config.gz
kmemdb load -o p.db packed > /dev/null
kmemdb ask p.db kernel-config -f csv
kmemdb help ikconfig
echo "== nothing"
kmemdb ask sparse.db kernel-config
