-- SPDX-License-Identifier: GPL-2.0-or-later
-- The data of both sides, before differ.sql judges it. Side 0 is base, 1 is head; runs of a side are numbered
-- from 1.

CREATE TABLE area(name TEXT PRIMARY KEY, doc TEXT);
CREATE TABLE run(side INTEGER, run INTEGER, path TEXT, capture_id INTEGER, subject TEXT, coverage TEXT,
    incomplete TEXT);
CREATE TABLE thing(side INTEGER, run INTEGER, area TEXT, name TEXT, bytes, value, facts TEXT);
-- What a run has only a part of: what has no row there is unknown, not 0 (partial.sql).
CREATE TABLE partial(side INTEGER, run INTEGER, area TEXT);
-- Names of slab caches that a run's kernel merged into another one; of each cache of the run, its own name twice.
CREATE TABLE merged_name(side INTEGER, run INTEGER, alias TEXT, name TEXT);

CREATE TABLE budget_file(path TEXT, json TEXT);
CREATE TABLE budget_problem(problem TEXT);
-- What a side may be: a metric (AREA/NAME, or a pattern as of GLOB) or a statement.
CREATE TABLE budget(rule INTEGER PRIMARY KEY, name TEXT, metric TEXT, sql TEXT, at_most, max_increase,
    max_increase_percent,
		    reason TEXT, expires TEXT, seconds REAL);
CREATE TABLE budget_value(rule INTEGER, side INTEGER, run INTEGER, value, why TEXT);
CREATE TABLE suppression(metric TEXT, reason TEXT, expires TEXT);

-- Structures of the kernel of a side, from its vmlinux or profile.
CREATE TABLE record(side INTEGER, name TEXT, kind TEXT, bytes INTEGER, hole_bytes INTEGER, members INTEGER);
CREATE TABLE record_member(side INTEGER, record TEXT, place INTEGER, name TEXT, type TEXT, bit_offset INTEGER,
    bytes INTEGER);
-- What they were read from: dwarf or btf has all, a profile a part.
CREATE TABLE record_origin(side INTEGER, origin TEXT);
CREATE TABLE image_part(side INTEGER, name TEXT, bytes INTEGER);
