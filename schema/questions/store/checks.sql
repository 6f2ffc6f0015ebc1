-- SPDX-License-Identifier: GPL-2.0-or-later
-- checks: Do numbers that were counted in two ways agree?
--
-- How to read:
--   Each row is an identity with both sides. FAILS is a finding, not noise: the kernel's counters, its
--   lists and its pages do not agree. unknown: one side could not be read. Failed ones first.
--
-- wrong: SELECT count(*) FROM "check" WHERE capture_id = :capture AND ok = 0
--
-- section checks: All checks
-- empty: nothing could be checked: no number is in two of the files
-- column result      TEXT  holds, FAILS or unknown.
-- column name        TEXT  Name of the identity.
-- column subject     TEXT  What it was checked for, such as a zone; empty: the machine.
-- column left_value  COUNT Left value.
-- column right_value COUNT Right value.
-- column difference  COUNT Left minus right.
-- column tolerance   COUNT Largest difference that counts as equal.
-- column left_label  TEXT  What the left value is.
-- column right_label TEXT  What the right value is.
-- column why         TEXT  Why a difference is allowed or a value unknown.
SELECT CASE ok WHEN 1 THEN 'holds' WHEN 0 THEN 'FAILS' ELSE 'unknown' END AS result,
       name, coalesce(subject, '') AS subject, left_value, right_value,
       left_value - right_value AS difference, tolerance, left_label, right_label,
       coalesce(why, '') AS why
FROM "check"
WHERE capture_id = :capture
ORDER BY CASE ok WHEN 0 THEN 0 WHEN 1 THEN 2 ELSE 1 END, rowid;

-- section failed: What fails
-- empty: nothing that could be checked fails
-- column name        TEXT  Name of the identity.
-- column subject     TEXT  What it was checked for; empty: the machine.
-- column left_value  COUNT Left value.
-- column right_value COUNT Right value.
-- column difference  COUNT Left minus right.
-- column left_label  TEXT  What the left value is.
-- column right_label TEXT  What the right value is.
-- column why         TEXT  Why a difference is allowed.
SELECT name, coalesce(subject, '') AS subject, left_value, right_value, left_value - right_value AS difference,
       left_label, right_label, coalesce(why, '') AS why
FROM "check"
WHERE capture_id = :capture AND ok = 0
ORDER BY rowid;

-- section identities: By identity
-- empty: nothing could be checked
-- column name             TEXT  Name of the identity.
-- column checked          COUNT How often it was checked: once per zone, order, …
-- column hold             COUNT Times that it holds.
-- column fail             COUNT Times that it fails.
-- column unknown          COUNT Times that a side is unknown.
-- column worst_difference COUNT Largest difference.
SELECT name, count(*) AS checked, count(*) FILTER (WHERE ok = 1) AS hold,
       count(*) FILTER (WHERE ok = 0) AS fail, count(*) FILTER (WHERE ok IS NULL) AS unknown,
       max(max(left_value - right_value, right_value - left_value)) AS worst_difference
FROM "check"
WHERE capture_id = :capture
GROUP BY name
ORDER BY fail DESC, unknown DESC, min(rowid);
