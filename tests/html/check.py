#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-or-later
"""The page of kmemdb report --format html, verified without a browser.

usage: check.py KMEMDB MAKE_CASE SAMPLE LOG

Made of the bundled sample, of a log alone, and of cases that make_case makes, among them one whose names are all HTML
and one of a machine of 1 TiB. Each page must be well-formed, load no other file, be the same when it is
made again, and show the rows of the questions that it names, to the digit; unknown values are ? and never 0. The map is
compared with table page_run, which is read here without kmemdb.
"""

import colorsys
import glob
import html
import html.parser
import json
import os
import re
import sqlite3
import subprocess
import sys
import tempfile

VOID = {"meta", "input", "wbr", "br", "link", "img"}
MAX_BYTES = 3 << 20
failures = []


def fail(what, text):
    failures.append(f"{what}: {text}")


class Page(html.parser.HTMLParser):
    """Elements in order, with balance, ids, references, tables by section."""

    def __init__(self, what):
        super().__init__(convert_charrefs=True)
        self.what, self.stack, self.ids, self.refs = what, [], set(), []
        self.counts, self.sections, self.section = {}, {}, None
        self.row, self.cell, self.rows = None, None, None
        self.raw = {}  # text of style, script and the JSON of the map
        self.captions = 0

    def handle_starttag(self, tag, attrs):
        a = dict(attrs)
        if tag != "title" or "svg" not in self.stack:
            self.counts[tag] = self.counts.get(tag, 0) + 1
        for name, value in attrs:
            if name in ("src", "srcset", "action", "formaction", "data", "poster", "background") or name.startswith("on"):
                fail(self.what, f"<{tag}> has an attribute {name}")
            if name in ("href", "xlink:href") and not (value or "").startswith("#"):
                fail(self.what, f"<{tag}> leads to {value!r}")
        if tag in ("link", "iframe", "object", "embed", "base", "img", "form", "foreignobject"):
            fail(self.what, f"there is a <{tag}>")
        if "id" in a:
            if a["id"] in self.ids:
                fail(self.what, f"id {a['id']} is there twice")
            self.ids.add(a["id"])
        for name in ("aria-labelledby", "for"):
            if name in a:
                self.refs.append(a[name])
        if a.get("href", "").startswith("#"):
            self.refs.append(a["href"][1:])
        if tag == "svg" and not (a.get("aria-hidden") == "true" or (a.get("role") == "img" and a.get("aria-label"))):
            fail(self.what, "an svg has neither a label nor is it hidden from readers")
        if tag == "th" and a.get("scope") not in ("row", "col"):
            fail(self.what, "a th has no scope")
        if tag not in VOID:
            self.stack.append(tag)
        self.open(tag, a)

    def open(self, tag, a):
        if tag == "section":
            self.section = a.get("aria-labelledby")
            if not self.section:
                fail(self.what, "a section has no name")
        elif tag == "table":
            self.rows = []
            self.sections.setdefault(self.section, self.rows)
        elif tag == "caption":
            self.captions += 1
        elif tag == "tr" and self.rows is not None:
            self.row = []
        elif tag in ("td", "th") and self.row is not None:
            self.cell = ""

    def handle_startendtag(self, tag, attrs):
        self.handle_starttag(tag, attrs)
        if tag not in VOID:
            self.handle_endtag(tag)

    def handle_endtag(self, tag):
        if not self.stack or self.stack[-1] != tag:
            fail(self.what, f"</{tag}> closes {self.stack[-1:]}, line {self.getpos()[0]}")
            return
        self.stack.pop()
        if tag in ("td", "th") and self.row is not None:
            self.row.append(self.cell)
            self.cell = None
        elif tag == "tr" and self.row is not None:
            self.rows.append(self.row)
            self.row = None

    def handle_data(self, data):
        if self.stack and self.stack[-1] in ("script", "style", "title", "h1") and "svg" not in self.stack:
            self.raw.setdefault(self.stack[-1], []).append(data)
        if self.cell is not None:
            self.cell += data


def run(*args):
    p = subprocess.run(args, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    if p.returncode not in (0, 1):
        fail(" ".join(args[1:]), f"status {p.returncode}: {p.stderr.decode()}")
    return p.stdout.decode("utf-8")


def make_page(kmemdb, what, db):
    text = run(kmemdb, "report", db, "--format", "html")
    if run(kmemdb, "report", db, "--format", "html") != text:
        fail(what, "two runs give two pages")
    if len(text.encode()) > MAX_BYTES:
        fail(what, f"the page has {len(text.encode())} bytes")
    page = Page(what)
    page.feed(text)
    page.close()
    if page.stack:
        fail(what, f"not closed: {page.stack}")
    check_structure(what, page, text)
    return page, text


def check_structure(what, page, text):
    for ref in page.refs:
        if ref not in page.ids:
            fail(what, f"nothing has the id {ref}")
    for tag in ("h1", "main", "nav", "header", "footer", "title"):
        if page.counts.get(tag) != 1:
            fail(what, f"{page.counts.get(tag, 0)} <{tag}>, not one")
    if page.captions != page.counts.get("table", 0):
        fail(what, f"{page.captions} captions for {page.counts.get('table', 0)} tables")
    if page.counts.get("h2") != page.counts.get("section"):
        fail(what, "sections and headings are not as many")
    own = "".join(page.raw.get("style", [])) + page.raw.get("script", [""])[-1]
    for word in ("url(", "@import", "http:", "https:", "//", "fetch(", "XMLHttpRequest", "innerHTML", "eval("):
        if word in own:
            fail(what, f"style or script has {word}")
    for c in text:
        if ord(c) < 32 and c not in "\n\t" or 0x7f <= ord(c) < 0xa0 or 0x202a <= ord(c) <= 0x202e or 0x2066 <= ord(c) <= 0x2069:
            fail(what, f"the page has the character U+{ord(c):04X}")
            break


def md_rows(text):
    """The cells of the first table in Markdown."""
    rows = []
    for line in text.split("\n"):
        if line.startswith("|"):
            cells = re.split(r"(?<!\\)\|", line)[1:-1]
            rows.append([re.sub(r"\\([|`*\[\]\\])", r"\1", html.unescape(c)).strip() for c in cells])
        elif rows:
            break
    return rows[:1] + rows[2:]


def with_name(text, db):
    """Commands of a page name the case file, where all others have CASE."""
    return re.sub(r"(kmemdb [a-z-]+) CASE(?![A-Za-z_-])", lambda m: m.group(1) + " " + os.path.basename(db), text)


def check_rows(kmemdb, what, db, page):
    """Every table shows the first rows of the section that its heading names."""
    compared = 0
    for name, rows in page.sections.items():
        if name in ("map", "coverage-collectors"):
            continue
        question, section = next(((name[:i], name[i + 1:]) for i in range(len(name), 0, -1)
                                  if name[i:i + 1] == "-" and glob.glob(os.path.join(questions, "*", name[:i] + ".sql"))), (None, None))
        want = md_rows(with_name(run(kmemdb, "ask", db, question, "--section", section, "--format", "md"), db))
        got = [[c.strip() for c in r] for r in rows]
        if len(got) < 2:
            fail(what, f"{name}: a table without rows")
        if got != want[:len(got)]:
            diff = next((pair for pair in zip(got, want) if pair[0] != pair[1]), (got[len(want):], "nothing"))
            fail(what, f"{name}: {diff[0]}, not {diff[1]}")
        compared += sum(len(r) for r in got)
    return compared


def check_ledger(what, page, text):
    """The parts in the key under the bar are those of the table, and with what is left add up to MemTotal."""
    rows = page.sections.get("memory-ledger")
    key = re.search(r'<figure class="ledger">.*?<ul class="key">(.*?)</ul>', text, re.S)
    if not rows or not key:
        return
    parts = re.findall(r'<li><i class="([^"]*)"></i>([^<]*) <b>([0-9.,]*) (MiB|KiB)</b>', key.group(1))
    mib = rows[0].index("mib")
    shown = {r[0].strip(): r[mib] for r in rows[1:]}
    for _, name, number, unit in parts:
        name = html.unescape(name)
        if name in ("unaccounted", "not known"):
            continue
        if name not in shown or (unit == "MiB" and shown[name] != number):
            fail(what, f"the bar says {name} {number} {unit}, the table {shown.get(name)}")
    total = float(shown["MemTotal"].replace(",", ""))
    added = sum(float(n.replace(",", "")) / (1 if u == "MiB" else 1024) for _, _, n, u in parts)
    if abs(total - added) > 0.06 * (len(parts) + 1):
        fail(what, f"MemTotal is {total} MiB, the bar adds up to {added}")
    widths = [float(w) for w in re.findall(r'<rect class="[^"]*" x="[0-9.]*" width="([0-9.]*)" height="40">', text)]
    if abs(sum(widths) - 1000) > 0.01 * len(widths) + .1:
        fail(what, f"the bar is {sum(widths)} of 1000 wide")


def map_data(page):
    return next((json.loads(t) for t in page.raw["script"] if t.startswith("{")), None)


def check_map(what, db, page, first=0, end=1 << 60):
    """Cells against page_run, page frames @first to below @end."""
    data = map_data(page)
    with sqlite3.connect(db) as c:
        runs = c.execute("SELECT start_pfn, nr_pages, coalesce(class, 'unknown'), owner_id FROM page_run "
                         "WHERE capture_id = (SELECT min(capture_id) FROM page_run) ORDER BY start_pfn").fetchall()
        owners = dict((i, (n if n is not None else "?", k, p)) for i, n, k, p in
                      c.execute("SELECT owner_id, name, class, pages FROM owner WHERE capture_id = (SELECT min(capture_id) FROM page_run)"))
    if not runs:
        if data:
            fail(what, "a map without pages")
        return 0
    size = data["cell"]
    want, held = {}, {}
    for start, n, kind, owner in runs:
        n = min(start + n, end) - max(start, first)
        start = max(start, first)
        while n > 0:
            cell = start // size
            here = min(n, (cell + 1) * size - start)
            if kind != "absent":
                kind = kind if kind in data["classes"] else "unknown"
                cells = want.setdefault(cell, {})
                cells[kind] = cells.get(kind, 0) + here
                if owner is not None:
                    h = held.setdefault(cell, {})
                    h[owner] = h.get(owner, 0) + here
            start, n = start + here, n - here
    got, at = {}, 0
    for c in data["cells"]:
        at += c[0]
        got[at] = {data["classes"][c[1][i]]: c[1][i + 1] for i in range(0, len(c[1]), 2)}
        best = sorted(held.get(at, {}).values(), reverse=True)
        ours = [c[3][i + 1] for i in range(0, len(c[3]), 2)]
        more = c[4] if len(c) > 4 else 0
        if len(ours) + more != len(best) or (len(data["owners"]) < 4000 and ours != best[:len(ours)]):
            fail(what, f"cell {at}: owners with {ours} pages and {more} more, not {best[:6]} of {len(best)}")
            break
        for i in range(0, len(c[3]), 2):
            name, kind, pages = data["owners"][c[3][i]]
            if not any(held[at][o] == c[3][i + 1] and owners[o][2] == pages for o in held[at]):
                fail(what, f"cell {at}: {name} of class {kind} is not there")
    if got != want:
        wrong = sorted(k for k in set(got) | set(want) if got.get(k) != want.get(k))
        fail(what, f"{len(wrong)} cells differ, such as {wrong[0]}: {got.get(wrong[0])}, not {want.get(wrong[0])}")
    if len(got) > 4096:
        fail(what, f"{len(got)} cells")
    return len(got)


def check_region(kmemdb, db):
    """A region is shown page by page, each with the type of its block."""
    page = Page("region")
    page.feed(run(kmemdb, "report", db, "--format", "html", "--region", "0x4000800-0x4400000"))
    cells = check_map("region", db, page, 0x4000800 >> 12, 0x4400000 >> 12)
    data = map_data(page)
    if cells != 1024 or data["cell"] != 1:
        fail("region", f"{cells} cells of {data['cell']} pages, not 1024 of one")
    if not all(c[2] for c in data["cells"]):
        fail("region", "a page has no migrate type")


def check_damaged(kmemdb, db):
    """Rows that cannot be, and rows in another order, take nothing from the map of the others."""
    whole = map_data(make_page(kmemdb, "before damage", db)[0])
    bad = ((-5, 10), (1 << 60, 1), (7, 1 << 62), (1 << 40, -1), (0, 0), (-1 << 63, (1 << 63) - 1))
    with sqlite3.connect(db) as c:
        for start, n in bad:
            c.execute("INSERT INTO page_run (capture_id, start_pfn, nr_pages, class) SELECT min(capture_id), ?, ?, 'anon' "
                      "FROM page_run", (start, n))
        c.execute("INSERT INTO page_run SELECT * FROM page_run WHERE start_pfn = 4096 LIMIT 1")
        moved = c.execute("SELECT rowid FROM page_run WHERE start_pfn > 5000 AND nr_pages > 0 LIMIT 1").fetchone()[0]
        c.execute("UPDATE page_run SET rowid = 1 << 40 WHERE rowid = ?", (moved,))
    page, text = make_page(kmemdb, "damaged", db)
    if map_data(page)["cells"] != whole["cells"]:
        fail("damaged", "the map is another one")
    if not re.search(r"[67] rows of page_run overlap or lie beyond any address", text):
        fail("damaged", "nothing is said of rows that cannot be")


def check_colors(what, page):
    """Red says that something is an error: no class, type or mark has it."""
    own = "".join(page.raw.get("style", [])) + page.raw.get("script", [""])[-1]
    own = re.sub(r"--error: #[0-9a-f]{6};", "", own)
    colors = set(re.findall(r"#[0-9a-f]{6}\b", own))
    for color in sorted(colors):
        hue, light, saturation = colorsys.rgb_to_hls(*(int(color[i:i + 2], 16) / 255 for i in (1, 3, 5)))
        if saturation > .3 and (hue < 18 / 360 or hue > 335 / 360) and .15 < light < .9:
            fail(what, f"{color} is red, and no error")
    if len(colors) < 20:
        fail(what, f"{len(colors)} colours")


def check_gauges(what, page, text):
    """Watermarks are sizes, as far as the size of a page is known."""
    gauges = re.findall(r"free <b>(.*?)</b>.*?marks: min <b>(.*?)</b>, low <b>(.*?)</b>, high <b>(.*?)</b>", text)
    for marks in gauges:
        for mark in marks:
            if not re.fullmatch(r"\?|[0-9,.]+ (KiB|MiB)", mark):
                fail(what, f"a watermark is {mark!r}")
    return len(gauges)


def size_of(text):
    """Bytes of "1.5 MiB"."""
    number, unit = text.replace(",", "").split()
    return float(number) * {"KiB": 1024, "MiB": 1 << 20}[unit]


def section_of(text, name):
    """The HTML of a section; "" without it."""
    return (re.search(rf'<h2 id="{name}">.*?</section>', text, re.S) or [""])[0]


def check_distances(what, text):
    """Each zone says how far it is from a mark, and the nearest one comes first; marks and the end of the bar have names."""
    gauges = re.findall(r'<li><svg.*?</li>', section_of(text, "watermarks-zones"), re.S)
    times = []
    for g in gauges:
        free, high = (re.search(rf"{n} <b>([0-9.,]+ .iB)</b>", g) for n in ("free", "high"))
        if not free or not high or not size_of(high[1]):
            continue
        said = re.search(r"<strong>(?:([0-9.,]+ .iB) (above|below) (min|low|high) \(([0-9.]+) times (?:min|low|high)\)|at (?:min|low|high))</strong>", g)
        if not said:
            fail(what, f"a zone does not say how far it is from its marks: {g[-300:]}")
            continue
        if said[3] == "high" and abs(size_of(said[1]) - abs(size_of(free[1]) - size_of(high[1]))) > .21 * (1 << 20):
            fail(what, f"{said[0]} with {free[0]} and {high[0]}")
        for part in ("min</span>", "low</span>", "high</span>", 'class="t-end">'):
            if part not in g:
                fail(what, f"the scale of a zone has no {part}")
        times.append(size_of(free[1]) / size_of(high[1]))
    if any(a > b * 1.1 for a, b in zip(times, times[1:])):
        fail(what, f"zones are {times} times above high: the nearest does not come first")
    return len(times)


def check_waste(what, page, text):
    """Slab memory without an object: the sum comes first, and the bars are of its parts alone."""
    part, rows = section_of(text, "slab-waste-causes"), page.sections.get("slab-waste-causes")
    if not rows:
        return 0
    bars = re.findall(r"<li><span>(.*?)</span>", part)
    if bars != ["  free slots", "  padding", "  tails"] or [b.strip() for b in bars] != [r[0].strip() for r in rows[3:6]]:
        fail(what, f"the bars of slab memory without an object are {bars}")
    total = re.search(r'<p class="sum">(At least )?<b>([0-9.,]+ .iB)</b> of ([0-9.,]+ .iB) \(([0-9.]+)&nbsp;%\) hold no object', part)
    sizes = re.findall(r"</svg><b>([0-9.,]+ .iB)</b>", part)
    if not total and rows[2][1] != "?":
        fail(what, "nothing says how much slab memory holds no object")
    elif total and len(sizes) == len(bars) and abs(sum(map(size_of, sizes)) - size_of(total[2])) > .21 * (1 << 20):
        fail(what, f"{sizes} are not {total[2]}")
    return 1


def check_orders(what, text):
    """Free blocks of an order: how many, and how large one is."""
    found = re.findall(r'<li><span>order ([0-9]+) <small>\(([0-9.,]+ .iB)\)</small></span><svg.*?</svg><b>(?:at least )?([0-9,]+) blocks?(?:, ([0-9.,]+ .iB))?</b>',
                       section_of(text, "free-lists-lists"))
    for order, size, blocks, total in found:
        if size_of(size) != 4096 << int(order):
            fail(what, f"a block of order {order} has {size}")
        if total and abs(size_of(total) - int(blocks.replace(",", "")) * size_of(size)) > .06 * (1 << 20):
            fail(what, f"{blocks} blocks of {size} are {total}")
    return len(found)


def check_log(what, db, text):
    """Lines of level err and worse stand first, the last of them among them; how many lines are left out is said."""
    part = section_of(text, "kernel-log")
    with sqlite3.connect(db) as c:
        last = c.execute("SELECT text FROM kernel_log WHERE level <= 3 AND capture_id = (SELECT min(capture_id) FROM kernel_log) "
                         "ORDER BY seq DESC LIMIT 1").fetchone()
    first = part[:part.find('class="box tail"')]
    if last and html.escape(last[0][:60]) not in first:
        fail(what, f"the last error is not before the other lines: {last[0]}")
    if "earlier lines left out" not in part or not re.search(r"[0-9] lines are left out\. All of the log", part):
        fail(what, "earlier lines of the log are left out, and nothing says so")


def check_names(what, db, text):
    """Commands name the file of the case, and no verdict is the word rows."""
    body = re.sub(r"<(script|style).*?</\1>", "", text, flags=re.S)
    left = re.search(r"kmemdb [a-z-]+ CASE(?![A-Za-z_-])", body)
    if left:
        fail(what, f"the page has the command {left[0]}")
    if f"kmemdb ask {os.path.basename(db)}" not in body or f"<code>{os.path.basename(db)}</code>" not in body:
        fail(what, "no command has the name of the case file")
    found = section_of(text, "summary-findings")
    if '<ul class="findings">' not in found and not re.search(r'<p class="verdict">(Nothing wrong was found: .* rules were judged|None of [0-9]+ rules)', found):
        fail(what, f"what was found has no verdict: {found}")


def check_hostile(what, page, text):
    for word in ("<script>alert", "<img", "\u202e", "<!-- ", "</script></title>"):
        if word in text:
            fail(what, f"{word!r} is not text")
    if len(page.raw["script"]) != 2 or page.counts["script"] != 2:
        fail(what, f"{page.counts['script']} scripts, not 2")
    if not page.raw["title"][0].startswith("</script></title><script>alert(1)</script>"):
        fail(what, f"the title is {page.raw['title']}")
    if "\\u202etxt.exe" not in text:
        fail(what, "the character that turns the direction is not made visible")


def main():
    global questions
    kmemdb, make_case, sample, log = sys.argv[1:5]
    questions = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..", "schema", "questions", "")
    cells = tables = pages = waste = distances = orders = 0
    with tempfile.TemporaryDirectory() as work:
        os.environ["XDG_CACHE_HOME"] = work
        cases = {"sample": [kmemdb, "load", "-o", "", sample], "log": [kmemdb, "load", "-o", "", log],
                 "proc": [kmemdb, "load", "-o", "", sample + "/proc"]}
        for kind in ("full", "sparse", "hostile", "names", "cgroups", "processes", "step*50", "terabyte"):
            cases[kind] = [make_case, "", kind]
        for what, command in cases.items():
            db = os.path.join(work, what.replace("*", "") + ".db")
            run(*[db if c == "" else c for c in command])
            page, text = make_page(kmemdb, what, db)
            pages += 1
            tables += check_rows(kmemdb, what, db, page)
            check_ledger(what, page, text)
            check_names(what, db, text)
            waste += check_waste(what, page, text)
            distances += check_distances(what, text)
            orders += check_orders(what, text)
            cells += check_map(what, db, page)
            if what == "sample":
                check_colors(what, page)
                if not check_gauges(what, page, text):
                    fail(what, "there are no watermarks")
                check_log(what, db, text)
                if text.count("(asked for by sysrq: deliberate)") != 1:
                    fail(what, "the panic that was asked for is not said to be")
                names = [tuple(r[:2]) for r in page.sections["memory-owners"] if r[0] == "shmem"]
                if len(set(names)) < len(names) or not any(", inode " in n for _, n in names):
                    fail(what, f"two files of shared memory have one name: {names}")
                if "set aside at boot" not in section_of(text, "map"):
                    fail(what, "the key of the map does not say why it has more than the ledger")
                check_region(kmemdb, db)
                check_damaged(kmemdb, db)
            if what == "names":
                check_hostile(what, page, text)
            if what == "hostile" and ", high <b>?</b>. " not in text:
                fail(what, "a watermark that is not known is not ?")
            if what == "log" and map_data(page):
                fail(what, "a log has a map")
            if what == "step*50" and (text.count("<path d=") < 5 or "50 captures" not in text):
                fail(what, "nothing grows in 50 captures")
            if what == "step*50" and not 0 < text.find('id="growth-growth"') < text.find('id="growth"') < text.find("<small>slab cache</small>"):
                fail(what, "slab caches are not followed, or before the table that names them")
    for f in failures[:40]:
        print(f)
    print(f"{pages} pages, {tables} values of tables, {cells} cells of maps, "
          f"{waste} sums of slab memory, {distances} distances from marks, {orders} orders, {len(failures)} failed")
    return 1 if failures or not tables or cells < 4000 or not waste or not distances or not orders else 0


sys.exit(main())
