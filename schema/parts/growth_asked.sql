-- SPDX-License-Identifier: GPL-2.0-or-later
asked(first, last) AS MATERIALIZED (
	SELECT :from, coalesce(:to, :capture)
),
