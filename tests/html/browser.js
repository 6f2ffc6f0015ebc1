/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * browser.js CHROMIUM FOLDER [SHOTS]: each page of FOLDER in headless Chromium: at two widths, light and dark, it writes
 * nothing to the console, asks for nothing, opens no dialog, is no wider than the screen and has all its numbers without the
 * script. The map is reached and moved in by keys, tells what a cell holds, and an owner is found in it.
 */
"use strict";
const fs = require("fs"), path = require("path");
const { chromium } = require("playwright-core");

const [, , executablePath, folder, shots] = process.argv;
let checks = 0, failed = 0;

function check(page, ok, text) {
	checks++;
	if (ok)
		return;
	failed++;
	console.log(page + ": " + text);
}

async function open(browser, name, options, then) {
	const context = await browser.newContext(Object.assign({ reducedMotion: "reduce" }, options));
	const page = await context.newPage();
	const said = [];
	page.on("console", m => said.push("console: " + m.text()));
	page.on("pageerror", e => said.push("error: " + e.message));
	page.on("dialog", d => { said.push("dialog: " + d.message()); d.dismiss(); });
	page.on("request", r => { if (!r.url().startsWith("file://" + folder)) said.push("asks for " + r.url()); });
	await page.goto("file://" + path.join(folder, name));
	await then(page);
	check(name, !said.length, said.slice(0, 3).join("; "));
	await context.close();
}

async function look(browser, name) {
	for (const width of [1280, 360]) {
		for (const colorScheme of ["light", "dark"]) {
			await open(browser, name, { viewport: { width: width, height: 800 }, colorScheme: colorScheme }, async page => {
				const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
				check(name, wide <= 0, width + " pixels: the page is " + wide + " too wide");
				const colors = await page.evaluate(() => [getComputedStyle(document.body).color, getComputedStyle(document.body).backgroundColor]
					.map(c => c.match(/[0-9]+/g).slice(0, 3).reduce((a, b) => a + +b, 0)));
				check(name, colorScheme === "dark" ? colors[0] > colors[1] : colors[0] < colors[1], colorScheme + ": colours " + colors);
				if (shots)
					await page.screenshot({ path: path.join(shots, name.replace(".html", "-" + width + "-" + colorScheme + ".png")), fullPage: true });
			});
		}
	}
}

/* Values that are there without the script. */
async function values(browser, name, javaScriptEnabled) {
	let found;
	await open(browser, name, { javaScriptEnabled: javaScriptEnabled }, async page => {
		found = { cells: await page.locator("section td").count(), map: await page.locator("svg.cells rect").count(),
			sections: await page.locator("section > h2").count() };
	});
	return found;
}

async function print(browser, name) {
	await open(browser, name, { viewport: { width: 794, height: 1123 } }, async page => {
		await page.emulateMedia({ media: "print" });
		check(name, !await page.locator("nav").isVisible(), "print: the contents are printed");
		check(name, await page.locator("section h2").first().isVisible(), "print: no section is seen");
	});
}

async function keys(browser, name) {
	await open(browser, name, { viewport: { width: 1280, height: 800 } }, async page => {
		const focused = what => page.evaluate(w => w === "at" ? document.activeElement.dataset.at : document.activeElement[w], what);
		await page.keyboard.press("Tab");
		check(name, await focused("className") === "skip", "the first Tab does not reach the link that skips");
		await page.keyboard.press("Enter");
		check(name, await focused("id") === "main", "the link that skips does not");
		let tabs = 0;
		while (await focused("at") === undefined && tabs++ < 120)
			await page.keyboard.press("Tab");
		check(name, await focused("at") === "0", "120 times Tab does not reach the map");
		const label = await page.evaluate(() => document.activeElement.getAttribute("aria-label"));
		check(name, /0x[0-9a-f]+ to 0x[0-9a-f]+; .*(MiB|KiB)/.test(label), "a cell is called " + label);
		const before = await page.locator("#map-says h3").textContent();
		await page.keyboard.press("ArrowRight");
		check(name, await focused("at") === "1", "the right arrow does not move");
		check(name, await page.locator("#map-says h3").textContent() !== before, "nothing is said of the next cell");
		await page.keyboard.press("ArrowDown");
		check(name, +await focused("at") > 1, "the arrow down does not move");
		await page.keyboard.press("End");
		const cells = await page.locator("div.cells i").count();
		check(name, +await focused("at") === cells - 1, "End does not reach the last cell");
		check(name, await page.locator("div.cells i[tabindex='0']").count() === 1, "more than one cell is reached by Tab");
	});
}

/* The mouse over a cell, and the keys that reach it, tell who holds most of it; that cells are merged is said. */
async function owners(browser, name) {
	await open(browser, name, { viewport: { width: 1280, height: 800 } }, async page => {
		const data = JSON.parse(await page.locator("#map-data").textContent());
		const at = data.cells.findIndex((c, i) => i > 0 && c[3].length > 0 && data.owners[c[3][0]][0].length > 2);
		check(name, at > 0, "no cell has an owner");
		const most = data.cells[at][3].reduce((best, v, i, all) => i % 2 === 0 && all[i + 1] > best[1] ? [v, all[i + 1]] : best, [0, -1]);
		const owner = data.owners[most[0]][0], cells = page.locator("div.cells i"), says = page.locator("#map-says");
		await cells.nth(0).focus();
		check(name, !(await cells.nth(0).getAttribute("aria-label")).includes(owner) || data.cells[0][3].includes(most[0]), "every cell tells " + owner);
		await cells.nth(at).hover();
		const over = await says.textContent();
		check(name, over.includes("owner") && over.includes(owner), "the mouse over a cell of " + owner + " tells " + over);
		await cells.nth(at - 1).focus();
		await page.keyboard.press("ArrowRight");
		const label = await page.evaluate(() => document.activeElement.getAttribute("aria-label"));
		check(name, label.includes("held by ") && label.includes(owner), "by key a cell of " + owner + " is called " + label);
		check(name, (await says.textContent()).includes(owner), "by key nothing is said of " + owner);
		const blocks = data.cell / data.block, text = await page.locator("section[aria-labelledby=map]").textContent();
		const merged = new RegExp("[0-9,]+ cells; a cell is " + (blocks > 1 ? blocks + " pageblocks, " : blocks === 1 ? "a pageblock, " : "([0-9]+ pages|a page), ") + "[0-9.,]+ [KM]iB");
		check(name, merged.test(text), "what a cell is: " + (/[0-9,]+ cells;[^.]*/.exec(text) || ["not said"])[0] + " (" + blocks + " blocks)");
	});
}

async function map(browser, name, owner) {
	await open(browser, name, { viewport: { width: 1280, height: 800 } }, async page => {
		const cells = page.locator("div.cells i");
		await cells.last().hover();
		const over = await page.locator("#map-says").innerText();
		check(name, /class/.test(over) && /(MiB|KiB)/.test(over), "the mouse over a cell tells " + over);
		const colors = new Set();
		for (const mode of await page.locator("input[name=map-mode]").all()) {
			await mode.check();
			colors.add(await page.evaluate(() => Array.from(document.querySelectorAll("div.cells i"), e => getComputedStyle(e).backgroundColor).join()));
		}
		/* One cell alone may well have the same colour twice. */
		check(name, await cells.count() < 50 || colors.size === await page.locator("input[name=map-mode]").count(), "two ways to colour look alike");
		await page.fill("#map-find", owner);
		check(name, await page.locator("div.cells .hit").count() > 0, owner + " is not found");
		check(name, /(MiB|KiB) in [0-9,]+ cell/.test(await page.locator("#map-found").textContent()), "what is found is not said");
		await page.keyboard.press("Enter");
		check(name, await page.evaluate(() => document.activeElement.classList.contains("hit")), "Enter does not go to what is found");
		await page.fill("#map-find", "no such owner \u0000");
		check(name, await page.locator("div.cells .hit").count() === 0, "what is nowhere is found");
	});
}

(async () => {
	const browser = await chromium.launch({ executablePath: executablePath, args: ["--no-sandbox"] });
	const pages = fs.readdirSync(folder).filter(n => n.endsWith(".html")).sort();
	for (const name of pages) {
		await look(browser, name);
		const withScript = await values(browser, name, true), without = await values(browser, name, false);
		check(name, without.cells > 0 && without.sections === withScript.sections, "sections are missing without the script");
		check(name, name !== "sample.html" || without.map > 0, "there is no map without the script");
	}
	await print(browser, "sample.html");
	await keys(browser, "sample.html");
	await keys(browser, "terabyte.html");
	await owners(browser, "sample.html");
	await owners(browser, "terabyte.html");
	await map(browser, "sample.html", "guest");
	await map(browser, "terabyte.html", "some more of it.txt");
	await map(browser, "names.html", "</script></title>");
	await browser.close();
	console.log(pages.length + " pages, " + checks + " checks, " + failed + " failed");
	process.exit(failed || !pages.length ? 1 : 0);
})().catch(e => { console.log(String(e)); process.exit(1); });
