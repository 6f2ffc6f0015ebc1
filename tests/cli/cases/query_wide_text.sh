# SPDX-License-Identifier: GPL-2.0-or-later
# Columns line up for characters of any width.
kmemdb query full.db "SELECT v, length(v) AS n FROM (SELECT 'abc' AS v UNION ALL SELECT '中文' UNION ALL
	SELECT 'é' UNION ALL SELECT 'e' || char(0x301) UNION ALL SELECT '🐧')"
