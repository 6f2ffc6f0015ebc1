-- SPDX-License-Identifier: GPL-2.0-or-later
-- setup: What tables are made with, of schema kmemdb. Run as one text by kmemdb export, by PL/pgSQL.

/* Addresses and masks are patterns of 64 bits in signed integers. */
CREATE OR REPLACE FUNCTION kmemdb.addr_text(addr bigint) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
	RETURN '0x' || lpad(to_hex(addr), 16, '0');
CREATE OR REPLACE FUNCTION kmemdb.addr(shown text) RETURNS bigint LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
	RETURN ('x' || lpad(substr(shown, 3), 16, '0'))::bit(64)::bigint;

/* A day of a table. What is inserted here gets a partition, also where another server does it by postgres_fdw. */
CREATE TABLE IF NOT EXISTS kmemdb.day(table_name text NOT NULL, day date NOT NULL, PRIMARY KEY (table_name, day));
CREATE OR REPLACE FUNCTION kmemdb.make_day() RETURNS trigger LANGUAGE plpgsql SET search_path = kmemdb, pg_catalog,
    pg_temp AS $f$
DECLARE
	part text := NEW.table_name || to_char(NEW.day, '_YYYYMMDD');
BEGIN
	IF to_regclass(format('kmemdb.%I', part)) IS NULL THEN
		EXECUTE format('CREATE TABLE kmemdb.%I PARTITION OF kmemdb.%I FOR VALUES FROM (%L) TO (%L)', part,
		    NEW.table_name, NEW.day, NEW.day + 1);
	END IF;
	RETURN NEW;
END $f$;
CREATE OR REPLACE TRIGGER make_day BEFORE INSERT ON kmemdb.day FOR EACH ROW EXECUTE FUNCTION kmemdb.make_day();

/* The partitions that rows of these days need, here or on the servers that have the rows. */
CREATE OR REPLACE FUNCTION kmemdb.make_days(name text, days date[]) RETURNS void LANGUAGE plpgsql
    SET search_path = kmemdb, pg_catalog, pg_temp AS $f$
DECLARE
	list text[] := coalesce((SELECT servers FROM kmemdb.export_schema), '{}');
	suffix text;
BEGIN
	FOREACH suffix IN ARRAY (SELECT coalesce(array_agg('_at_' || s), '{""}') FROM unnest(list) s) LOOP
		EXECUTE
		    format('INSERT INTO kmemdb.%I(table_name, day) SELECT $1, d FROM unnest($2) d ON CONFLICT DO '
		    || 'NOTHING', 'day' || suffix) USING name, days;
	END LOOP;
END $f$;

/* A table by days, with an index of hosts; on a server that leaves its rows to others, by hosts over these. */
CREATE OR REPLACE FUNCTION kmemdb.make_table(name text, columns text, key text, host text) RETURNS void LANGUAGE plpgsql
	SET search_path = kmemdb, pg_catalog, pg_temp AS $f$
DECLARE
	list text[] := (SELECT servers FROM kmemdb.export_schema);
BEGIN
	IF to_regclass(format('kmemdb.%I', name)) IS NOT NULL THEN
		/* One that is older than its index of hosts. */
		IF list IS NULL AND to_regclass(format('kmemdb.%I', name || '_host')) IS NULL THEN
			EXECUTE format('CREATE INDEX %I ON kmemdb.%I (%I)', name || '_host', name, host);
		END IF;
		RETURN;
	END IF;
	IF list IS NULL THEN
		EXECUTE format('CREATE TABLE kmemdb.%I(%s) PARTITION BY RANGE (captured_day)', name, columns);
		EXECUTE format('CREATE INDEX ON kmemdb.%I (%I)', name, key);
		EXECUTE format('CREATE INDEX %I ON kmemdb.%I (%I)', name || '_host', name, host);
		EXECUTE format('CREATE TABLE kmemdb.%I PARTITION OF kmemdb.%I DEFAULT', name || '_undated', name);
		RETURN;
	END IF;
	EXECUTE format('CREATE TABLE kmemdb.%I(%s) PARTITION BY HASH (%I)', name, columns, host);
	FOR i IN 1 .. cardinality(list) LOOP
		EXECUTE
		    format('CREATE FOREIGN TABLE kmemdb.%I PARTITION OF kmemdb.%I FOR VALUES WITH (MODULUS %s, '
		    || 'REMAINDER %s) SERVER %I'
			' OPTIONS (schema_name ''kmemdb'', table_name %L, batch_size ''1000'')',
			    name || '_at_' || list[i], name, cardinality(list), i - 1, list[i], name);
	END LOOP;
END $f$;
