// SPDX-License-Identifier: GPL-2.0-or-later
// duckdb.js FOLDER FORMAT: load what kmemdb export wrote into DuckDB, by its own schema.sql, and print for each column of each
// table how many values it has, and the sum of its numbers or of the lengths of its texts.
"use strict";
const fs = require("fs"), path = require("path");
const { DuckDBInstance } = require("@duckdb/node-api");

async function main(folder, format) {
	const schema = JSON.parse(fs.readFileSync(path.join(folder, "schema.json"), "utf8"));
	const db = await (await DuckDBInstance.create(":memory:")).connect();
	const answer = async (sql) => (await db.runAndReadAll(sql)).getRowsJson();
	const text = (s) => "'" + s.replaceAll("'", "''") + "'";
	const how = format === "csv" ? "(FORMAT csv, HEADER, NULLSTR '', ALLOW_QUOTED_NULLS false)" : "(FORMAT json)";
	const told = {};
	await db.run(fs.readFileSync(path.join(folder, "schema.sql"), "utf8"));
	for (const t of schema.tables) {
		const file = path.join(folder, t.file);
		// A file without a byte is no JSON to DuckDB.
		if (fs.statSync(file).size)
			await db.run(`COPY "${t.name}" FROM ${text(file)} ${how}`);
		const sums = t.columns.map((c) => c.type === "VARCHAR" ? `sum(length("${c.name}"))::VARCHAR` : c.type === "DOUBLE" ? `sum("${c.name}")` : `sum("${c.name}")::VARCHAR`);
		const row = (await answer(`SELECT count(*)::INT, ${t.columns.map((c, i) => `count("${c.name}")::INT, ${sums[i]}`).join(", ")} FROM "${t.name}"`))[0];
		told[t.name] = { rows: row[0], columns: Object.fromEntries(t.columns.map((c, i) => [c.name, [row[2 * i + 1], row[2 * i + 2]]])) };
	}
	// A question over the loaded tables: where slabs hold most, with captures joined by the key of both.
	told.answer = await answer(`SELECT k.hostname, s.name, max(s.held_bytes)::BIGINT::VARCHAR FROM slab_cache s JOIN capture k USING (capture_key)
		WHERE s.held_bytes IS NOT NULL GROUP BY ALL ORDER BY max(s.held_bytes) DESC, 1, 2 LIMIT 5`);
	console.log(JSON.stringify(told));
}

main(process.argv[2], process.argv[3]).catch((e) => {
	console.error(e);
	process.exit(1);
});
