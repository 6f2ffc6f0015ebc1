# SPDX-License-Identifier: GPL-2.0-or-later
# 1: they cannot be compared; 2: misuse.
try()
{
	kmemdb compare "$@"
	echo "status $?"
}
try full.db
try full.db missing.db
try full.db@7 full.db
try two.db@9 full.db
try full.db full.db@
try full.db full.db@1x
try full.db full.db --area slub
try full.db full.db --area nothing-like-it
try full.db full.db --section x
try full.db full.db --top many
try full.db full.db --area zram
cp sparse.db 'odd@2'
try 'odd@2' 'odd@2@1'
echo text > text
try full.db text
