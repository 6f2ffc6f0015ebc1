/* SPDX-License-Identifier: GPL-2.0-or-later */
/* The map of physical memory: colours to choose from, what a cell holds, where an owner is. The page shows everything
 * else without it. Names come from a dump: they are only ever set as text. */
"use strict";
(function () {
	const source = document.getElementById("map-data");
	if (!source)
		return;
	const data = JSON.parse(source.textContent);
	const says = document.getElementById("map-says");
	const key = document.getElementById("map-key");
	const found = document.getElementById("map-found");
	const find = document.getElementById("map-find");
	const typeColors = ["#8a6d3b", "#2f7ed8", "#35b0ab", "#d3a429", "#6f5fd0", "#8a5a9e", "#6f8312", "#6b7480", "#a3138c"];
	const ownerColors = ["#2f7ed8", "#e0a030", "#35a05a", "#6f8312", "#6f5fd0", "#35b0ab", "#dfa3cd", "#8a6d3b", "#c9c04a", "#1b4f8f"];
	const classKey = Array.from(key.children);
	const cells = [];
	let lists = [], current = null, mode = "class";

	function thousands(n) {
		return String(n).replace(/\B(?=(\d{3})+$)/g, ",");
	}
	function size(pages) {
		if (!data.page)
			return thousands(pages) + " pages";
		const bytes = pages * data.page, small = bytes < 1048576 && bytes > 0;
		const text = (bytes / (small ? 1024 : 1048576)).toFixed(1);
		const dot = text.indexOf(".");
		return thousands(text.slice(0, dot)) + text.slice(dot) + (small ? " KiB" : " MiB");
	}
	function pairs(list) {
		const out = [];
		for (let i = 0; i < list.length; i += 2)
			out.push([list[i], list[i + 1]]);
		return out.sort((a, b) => b[1] - a[1]);
	}
	function address(index) {
		const bytes = BigInt(index) * BigInt(data.cell) * BigInt(data.page || 1);
		return (data.page ? "0x" : "frame 0x") + bytes.toString(16);
	}
	function element(name, text, parent) {
		const e = document.createElement(name);
		if (text !== undefined)
			e.textContent = text;
		if (parent)
			parent.append(e);
		return e;
	}

	let index = 0;
	for (const c of data.cells) {
		index += c[0];
		cells.push({ index: index, classes: pairs(c[1]), types: pairs(c[2]), owners: pairs(c[3]), more: c[4] || 0 });
	}

	function freePages(c) {
		return c.classes.reduce((n, p) => n + (data.classes[p[0]] === "free" || data.classes[p[0]] === "pcp" ? p[1] : 0), 0);
	}
	function allPages(c) {
		return c.classes.reduce((n, p) => n + p[1], 0);
	}
	function words(c) {
		const parts = [address(c.index) + " to " + address(c.index + 1)];
		parts.push(c.classes.map(p => data.classes[p[0]] + " " + size(p[1])).join(", "));
		if (c.types.length)
			parts.push("migrate type " + c.types.map(p => data.types[p[0]] + (p[1] > 1 ? " (" + p[1] + " blocks)" : "")).join(", "));
		if (c.owners.length)
			parts.push("held by " + c.owners.map(p => ownerName(p[0]) + " " + size(p[1])).join(", ") +
				(c.more ? " and " + thousands(c.more) + " more" : ""));
		return parts.join("; ");
	}
	function ownerName(i) {
		return data.owners[i][1] + " " + data.owners[i][0];
	}

	function show(c) {
		says.textContent = "";
		element("h3", address(c.index) + " to " + address(c.index + 1), says);
		const table = element("table", undefined, says), body = element("tbody", undefined, table);
		const rows = c.classes.map(p => ["class", data.classes[p[0]], size(p[1]), "c-" + data.classes[p[0]]]);
		c.types.forEach(p => rows.push(["migrate type", data.types[p[0]], p[1] === 1 ? "1 block" : thousands(p[1]) + " blocks"]));
		c.owners.forEach(p => rows.push(["owner", ownerName(p[0]), size(p[1])]));
		if (c.more)
			rows.push(["owners", thousands(c.more) + " more", ""]);
		let last = "";
		for (const r of rows) {
			const tr = element("tr", undefined, body), th = element("th", r[0] === last ? "" : r[0], tr);
			const td = element("td", undefined, tr);
			th.scope = "row";
			last = r[0];
			if (r[3])
				element("i", undefined, td).className = r[3];
			td.append(r[1]);
			element("td", r[2], tr).className = "n";
		}
	}

	/* ---- colours ---- */

	function paintCell(c) {
		const e = c.element;
		e.className = "";
		e.style.background = "";
		if (mode === "class") {
			e.className = "c-" + data.classes[c.classes[0][0]];
		} else if (mode === "type") {
			e.style.background = c.types.length ? typeColors[c.types[0][0]] : "";
			if (c.types.length > 1)
				e.className = "mixed";
		} else if (mode === "owner") {
			if (c.owners.length)
				e.style.background = ownerColors[c.owners[0][0]] || "#8e98a3";
		} else {
			e.style.background = "rgba(53,160,90," + (freePages(c) / allPages(c)).toFixed(2) + ")";
		}
	}
	function keyItem(color, text) {
		const li = document.createElement("li");
		element("i", undefined, li).style.background = color;
		li.append(text);
		return li;
	}
	function paintKey() {
		let items = classKey;
		if (mode === "type")
			items = data.types.map((t, i) => keyItem(typeColors[i], t)).filter((li, i) => cells.some(c => c.types.some(p => p[0] === i)));
		else if (mode === "owner")
			items = data.owners.slice(0, ownerColors.length).map((o, i) => keyItem(ownerColors[i], ownerName(i) + (o[2] === null ? "" : " " + size(o[2]))))
				.concat(data.owners.length > ownerColors.length ? [keyItem("#8e98a3", "other owners")] : [], [keyItem("transparent", "nobody: free, or not known")]);
		else if (mode === "free")
			items = [0, .25, .5, .75, 1].map(f => keyItem("rgba(53,160,90," + f + ")", 100 * f + " % free"));
		key.replaceChildren.apply(key, items);
	}
	function paint() {
		cells.forEach(paintCell);
		paintKey();
		mark();
	}

	/* ---- an owner ---- */

	function mark() {
		const text = find ? find.value.trim().toLowerCase() : "";
		const wanted = new Set();
		if (text)
			data.owners.forEach((o, i) => { if (ownerName(i).toLowerCase().includes(text)) wanted.add(i); });
		let hits = 0, pages = 0;
		for (const c of cells) {
			let here = 0;
			for (const p of c.owners)
				here += wanted.has(p[0]) ? p[1] : 0;
			c.element.classList.toggle("hit", here > 0);
			c.element.classList.toggle("miss", text !== "" && !here);
			hits += here > 0;
			pages += here;
		}
		if (found)
			found.textContent = !text ? "" : !wanted.size ? "nobody by that name among the largest owners of the cells"
				: (wanted.size === 1 ? ownerName(Array.from(wanted)[0]) : wanted.size + " owners") + ": " + size(pages) + " in " +
				  thousands(hits) + (hits === 1 ? " cell" : " cells");
	}

	/* ---- cells that can be pointed at and reached by keys ---- */

	function focusCell(c) {
		if (current)
			current.element.tabIndex = -1;
		current = c;
		c.element.tabIndex = 0;
		c.element.setAttribute("aria-label", words(c));
		c.element.focus();
		show(c);
	}
	function columns() {
		return getComputedStyle(current.list).gridTemplateColumns.split(" ").length;
	}
	function moveFocus(e) {
		if (!current || e.target !== current.element)
			return;
		const at = cells.indexOf(current), steps = { ArrowRight: 1, ArrowLeft: -1, ArrowDown: columns(), ArrowUp: -columns() };
		let to = e.key in steps ? at + steps[e.key] : e.key === "Home" ? 0 : e.key === "End" ? cells.length - 1 : NaN;
		if (Number.isNaN(to))
			return;
		e.preventDefault();
		focusCell(cells[Math.max(0, Math.min(cells.length - 1, to))]);
	}
	function fill(svg) {
		const list = document.createElement("div");
		list.className = "cells";
		/* Few cells are drawn large. */
		list.style.setProperty("--cell", cells.length < 500 ? "20px" : cells.length < 1500 ? "14px" : "10px");
		list.setAttribute("role", "listbox");
		list.setAttribute("aria-label", "Cells of memory, " + svg.previousElementSibling.textContent + "; arrow keys move");
		for (let i = +svg.dataset.from; i < +svg.dataset.to; i++) {
			const e = element("i", undefined, list);
			e.setAttribute("role", "option");
			e.setAttribute("aria-label", address(cells[i].index));
			e.tabIndex = -1;
			e.dataset.at = i;
			cells[i].element = e;
			cells[i].list = list;
		}
		svg.replaceWith(list);
		list.addEventListener("keydown", moveFocus);
		list.addEventListener("pointerover", e => { if (e.target.dataset.at) show(cells[e.target.dataset.at]); });
		list.addEventListener("focusin", e => { if (e.target.dataset.at && cells[e.target.dataset.at] !== current) focusCell(cells[e.target.dataset.at]); });
		return list;
	}

	lists = Array.from(document.querySelectorAll("svg.cells"), fill);
	current = cells[0];
	current.element.tabIndex = 0;
	current.element.setAttribute("aria-label", words(current));
	document.getElementById("map-controls").hidden = false;
	says.hidden = false;
	show(current);
	document.querySelectorAll("input[name=map-mode]").forEach(r => {
		r.addEventListener("change", () => { mode = r.value; paint(); });
		if (r.checked)
			mode = r.value;
	});
	if (find) {
		find.addEventListener("input", mark);
		find.addEventListener("keydown", e => {
			const hit = cells.find(c => c.element.classList.contains("hit"));
			if (e.key === "Enter" && hit)
				focusCell(hit);
		});
	}
	paint();
})();
