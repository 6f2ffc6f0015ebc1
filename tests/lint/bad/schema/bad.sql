-- SPDX-License-Identifier: GPL-2.0-or-later
-- A line of more than 120 columns, which nobody reads to its end in a window, however wide it is, and then some more words.
SELECT 1;
--     goes on with a statement
