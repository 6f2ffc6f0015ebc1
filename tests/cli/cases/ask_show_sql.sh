# SPDX-License-Identifier: GPL-2.0-or-later
# The SQL of a question is SQL that query takes.
kmemdb ask full.db pages --show-sql
echo ----
kmemdb ask full.db pages --show-sql | kmemdb query full.db - --format csv
echo ----
kmemdb ask fragmentation --show-sql --section zones | kmemdb query full.db - --format jsonl | wc -l
