-- SPDX-License-Identifier: GPL-2.0-or-later
-- checks: Table check under a name that needs no quotes; CHECK is an SQL keyword.
--
-- column capture_id  ID    Capture.
-- column name        TEXT  Name of the identity.
-- column subject     TEXT  What it was checked for, such as a zone or an order; NULL: the machine.
-- column left_label  TEXT  What the left value is.
-- column left_value  COUNT Left value; NULL: unknown.
-- column right_label TEXT  What the right value is.
-- column right_value COUNT Right value; NULL: unknown.
-- column tolerance   COUNT Largest difference that counts as equal.
-- column ok          BOOL  1 when both are known and agree, 0 when they differ, NULL when one is unknown.
-- column why         TEXT  Why a difference is allowed, or why a value is unknown.
CREATE VIEW checks AS
SELECT * FROM "check";
