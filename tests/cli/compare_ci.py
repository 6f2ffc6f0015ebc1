#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-or-later
"""The CI workflow of samples/ci works, and the formats that compare writes for CI systems are valid.

    compare_ci.py KMEMDB MAKE_CASE ROOT
    compare_ci.py --install     get Microsoft's validator of SARIF from npm into the cache folder

The steps "load" and "compare" of samples/ci/memory.yml are run unchanged, on captures of four runs per side made
from samples/debian-6.12/proc. The workflow is YAML, its steps use no variable that nothing defines, and those that run what is not in
samples/ci are called "your own". JUnit XML is validated by xmllint with junit.xsd, which is our subset of junit-10.xsd of
Jenkins' xunit plugin, SARIF by Microsoft's validator where --install could get it, and always by the requirements of SARIF
2.1.0 for the parts that are used.
"""

import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree

# The validator of SARIF, in the cache folder.
CACHE = os.environ.get("KMEMDB_CI_CACHE") or os.path.expanduser("~/.cache/kmemdb-ci")
MULTITOOL = ("@microsoft/sarif-multitool-linux", "5.7.0", "Sarif.Multitool")

if sys.argv[1:] != ["--install"]:
    KMEMDB, MAKE_CASE, ROOT = (os.path.realpath(path) for path in sys.argv[1:4])
    HERE = os.path.join(ROOT, "tests", "cli")
failures = []


def check(what, holds):
    if not holds:
        failures.append(what)
        print("FAILED:", what)


def run(*args, env=None):
    return subprocess.run(args, capture_output=True, text=True, env=env)


def step(workflow, name):
    """The commands of a step: the text behind "run:", one line or a block."""
    lines = workflow.split("\n")
    at = next(i for i, line in enumerate(lines) if line.strip() == f"- name: {name}")
    at = next(i for i in range(at, len(lines)) if lines[i].strip().startswith("run:"))
    text = lines[at].strip()[4:].strip()
    if text != "|":
        return text
    indent = len(lines[at + 1]) - len(lines[at + 1].lstrip())
    block = []
    for line in lines[at + 1:]:
        if line.strip() and len(line) - len(line.lstrip()) < indent:
            break
        block.append(line[indent:])
    return "\n".join(block)


def valid_junit(path):
    root = xml.etree.ElementTree.parse(path).getroot()
    for suite in root:
        cases = list(suite)
        check(f"{path}: counts of suite {suite.get('name')}",
              int(suite.get("tests")) == len(cases) and
              all(int(suite.get(key)) == sum(child.tag == tag for case in cases for child in case)
                  for key, tag in (("failures", "failure"), ("errors", "error"), ("skipped", "skipped"))))
    if not shutil.which("xmllint"):
        print("SKIPPED: xmllint (libxml2-utils) is not here, junit.xsd was not applied")
        return
    done = run("xmllint", "--noout", "--schema", os.path.join(HERE, "junit.xsd"), path)
    check(f"{path}: {done.stderr.strip()}", done.returncode == 0)


def validate(tool, path):
    """What is wrong, in the validator's words; nothing: it is valid."""
    done = run(tool, "validate", path, env={**os.environ, "DOTNET_SYSTEM_GLOBALIZATION_INVARIANT": "1"})
    return "" if done.returncode == 0 and ": error " not in done.stdout else done.stdout + done.stderr


def valid_sarif(path):
    with open(path, encoding="utf-8") as f:
        log = json.load(f)
    check("SARIF version", log["version"] == "2.1.0" and "sarif" in log["$schema"])
    only = log["runs"][0]
    rules = {rule["id"] for rule in only["tool"]["driver"]["rules"]}
    check("SARIF driver", only["tool"]["driver"]["name"] == "kmemdb")
    for result in only["results"]:
        check("SARIF rule", result["ruleId"] in rules)
        check("SARIF level", result["level"] in ("none", "note", "warning", "error"))
        check("SARIF message", result["message"]["text"])
        for place in result["locations"]:
            uri = place["physicalLocation"]["artifactLocation"]["uri"]
            check(f"SARIF URI {uri}", re.fullmatch(r"(?!/)([A-Za-z0-9._~/-]|%[0-9A-F]{2})+", uri))
            check("SARIF region", place["physicalLocation"]["region"]["startLine"] >= 1)
        check("SARIF fingerprints", all(isinstance(v, str) for v in result["partialFingerprints"].values()))
    tool = multitool()
    if not tool:
        print("SKIPPED: no SARIF validator, compare_ci.py --install gets it from npm")
        return
    said = validate(tool, path)
    check(f"SARIF: {said}", not said)
    # The validator itself: a result without its rule, and with a property that SARIF does not have.
    only["results"][0]["ruleIdentifier"] = only["results"][0].pop("ruleId")
    with open("wrong.sarif", "w", encoding="utf-8") as f:
        json.dump(log, f)
    check("the validator takes anything", validate(tool, "wrong.sarif"))


def multitool():
    path = os.path.join(CACHE, "node_modules", MULTITOOL[0], MULTITOOL[2])
    return path if os.access(path, os.X_OK) else None


def install():
    if multitool():
        return 0
    if not shutil.which("npm"):
        print("compare_ci.py: there is no npm", file=sys.stderr)
        return 77
    os.makedirs(CACHE, exist_ok=True)
    done = subprocess.run(["npm", "install", "--silent", "--no-audit", "--no-fund", "--prefix", CACHE, "@".join(MULTITOOL[:2])])
    return done.returncode or (0 if multitool() else 1)


# What GitHub sets in each step, and shells: https://docs.github.com/actions/reference/variables-reference
GIVEN = re.compile(r"GITHUB_[A-Z_]+|RUNNER_[A-Z_]+|CI|PATH|HOME|PWD")


def unknown_variables(text, env):
    """Variables that a step uses and neither it, the workflow nor GitHub defines."""
    used = set(re.findall(r"\$\{?([A-Za-z_][A-Za-z0-9_]*)", text))
    made = set(re.findall(r"^\s*(?:export )?([A-Za-z_][A-Za-z0-9_]*)=|\bfor ([A-Za-z_][A-Za-z0-9_]*) in ", text, re.M))
    return sorted(v for v in used - set(env) - {a or b for a, b in made} if not GIVEN.fullmatch(v))


def workflow_is_whole(path):
    """YAML, and each name in it stands for something."""
    try:
        import yaml
    except ImportError:
        check("python3-yaml is here (.ci/packages test)", False)
        return
    with open(path, encoding="utf-8") as f:
        text = f.read()
    top = yaml.safe_load(text)
    # YAML 1.1 takes the key "on" for true.
    check("workflow: name, on, jobs", {"name", True, "jobs"} <= set(top))
    for job in top["jobs"].values():
        check("workflow: runs-on", "runs-on" in job)
        for step_ in job["steps"]:
            name = step_.get("name", step_.get("uses"))
            check(f"step {name}: one of run and uses", ("run" in step_) != ("uses" in step_))
            if "uses" in step_:
                check(f"step {name}: of a version", re.fullmatch(r"[\w.-]+/[\w./-]+@v\d+", step_["uses"]))
                continue
            env = {**top.get("env", {}), **job.get("env", {}), **step_.get("env", {})}
            check(f"step {name}: variables {unknown_variables(step_['run'], env)} are not defined",
                  not unknown_variables(step_["run"], env))
            own = [s for s in re.findall(r"(?:^|\s)(?:\./)?ci/([\w.-]+)", step_["run"])
                   if not os.path.exists(os.path.join(os.path.dirname(path), s))]
            check(f"step {name}: {own} are not in samples/ci, and the step is not called your own",
                  not own or name.startswith("your own"))
    for word in re.findall(r"\$\{\{\s*([\w.-]+)\s*\}\}", text):
        check(f"workflow: {word} is of GitHub, or said to be your own",
              word.split(".")[0] in ("github", "runner", "secrets", "matrix")
              or (word.startswith("vars.") and re.search(rf"^ *#.*\b{word[5:]}\b.*your own", text, re.M)))
    check("a variable that nothing defines is found", unknown_variables('for a in b; do c "$a" "$d"; done', {}) == ["d"])


def make_captures():
    """Four runs a side; head's vmalloc and one slab cache take more."""
    source = os.path.join(ROOT, "samples", "debian-6.12", "proc")
    for side in ("base", "head"):
        for i in range(1, 5):
            to = f"captures/{side}/{i}/proc"
            shutil.copytree(source, to)
            with open(f"{to}/uptime", "w", encoding="ascii") as f:
                f.write(f"{100 + i}.00 90.00\n")
            if side == "head":
                with open(f"{to}/meminfo", encoding="ascii") as f:
                    text = f.read()
                text = re.sub(r"^Slab: +(\d+)", lambda m: f"Slab: {int(m[1]) * 2:10}", text, flags=re.M)
                with open(f"{to}/meminfo", "w", encoding="ascii") as f:
                    f.write(text)


def run_workflow():
    path = os.path.join(ROOT, "samples", "ci", "memory.yml")
    workflow_is_whole(path)
    with open(path, encoding="utf-8") as f:
        workflow = f.read()
    shutil.copytree(os.path.join(ROOT, "samples", "ci"), "ci")
    make_captures()
    done = run("sh", "-eu", "-c", step(workflow, "load"))
    check(f"step load: {done.stderr}", done.returncode == 0)
    env = {**os.environ, "GITHUB_ACTIONS": "true", "GITHUB_STEP_SUMMARY": os.path.realpath("summary")}
    done = run("sh", "-eu", "-c", step(workflow, "compare"), env=env)
    check("step compare fails: the budget of slab is broken", done.returncode == 1)
    check(f"annotations: {done.stdout}", re.search(r"^::error title=budget broken%3A slab::", done.stdout, re.M))
    with open("summary", encoding="utf-8") as f:
        check("summary begins with the verdict", f.readline().startswith("verdict: 1 of 3 budgets broken (slab)"))
    with open("out/compare.json", encoding="utf-8") as f:
        result = json.load(f)
    check("status of a broken budget", result["status"] & 8 and len(result["base"]) == 4)
    valid_junit("out/junit.xml")
    valid_sarif("out/compare.sarif")
    check("the same build passes", run("ci/compare.sh", "cases/base", "cases/base", "ci/budget.json", "same").returncode == 0)
    check("what is no input", run("ci/compare.sh", "none.db", "none.db", "ci/budget.json", "none").returncode == 3)


def hostile():
    """Names of any bytes are data in every format."""
    run(MAKE_CASE, "old.db", "before")
    run(MAKE_CASE, "hostile.db", "hostile")
    with open("b.json", "w", encoding="utf-8") as f:
        json.dump({"version": 1, "budgets": [{"name": "a<b>\"&%::,\n\x1b", "metric": "*", "max": 0, "reason": "]]>\x00\ufffe"}]}, f)
    for form in ("junit", "sarif", "json", "github"):
        done = subprocess.run([KMEMDB, "compare", "old.db", "hostile.db", "--budget", "b.json", "--format", form], capture_output=True)
        check(f"{form} of a hostile case: {done.stderr}", done.returncode >= 4)
        text = done.stdout.decode("utf-8")
        check(f"{form}: control characters", not re.search(r"[\x00-\x09\x0b-\x1f\x7f]", text))
        with open(form, "w", encoding="utf-8") as f:
            f.write(text)
        if form == "github":
            check("github: every line is a command", all(re.match(r"::(error|warning|notice) title=[^:,]*::", line) for line in text.splitlines()))
    valid_junit("junit")
    valid_sarif("sarif")
    with open("json", encoding="utf-8") as f:
        json.load(f)


def schema_agrees():
    """The JSON schema and what the program takes have the same keys."""
    with open(os.path.join(ROOT, "schema", "budget.schema.json"), encoding="utf-8") as f:
        schema = json.load(f)
    for name in ("budgets", "suppressions"):
        keys = schema["properties"][name]["items"]["properties"]
        with open(os.path.join(ROOT, "schema", "compare", "budget.sql"), encoding="utf-8") as f:
            known = set(re.findall(rf"\('{name}', '(\w+)', '[a-z ]+', [01]\)", f.read()))
        check(f"keys of {name}: {known ^ set(keys)}", known == set(keys))


def floors_are_whole():
    """Each area that is measured in bytes has a floor and its reason."""
    with open(os.path.join(ROOT, "schema", "compare", "differ.sql"), encoding="utf-8") as f:
        rows = re.findall(r"^\t\('([a-z-]+)', (\d+),\s+'[^']{10,}'(?:\s+\|\| '[^']*')*\)[,;]", f.read().split("INSERT INTO area_floor")[1].split(";\n")[0] + ";", re.M)
    areas = os.path.join(ROOT, "schema", "compare", "area")
    measured = {"image", "type"}
    for name in os.listdir(areas):
        with open(os.path.join(areas, name), encoding="utf-8") as f:
            if not re.search(r"^-- column bytes BYTES Not used here", f.read(), re.M):
                measured.add(name.removesuffix(".sql"))
    check(f"areas with a floor: {measured ^ {name for name, _ in rows}}", measured == {name for name, _ in rows})


def main():
    if sys.argv[1:] == ["--install"]:
        return install()
    with tempfile.TemporaryDirectory() as work:
        os.chdir(work)
        os.mkdir("bin")
        os.symlink(KMEMDB, "bin/kmemdb")
        os.environ["PATH"] = os.path.join(work, "bin") + ":" + os.environ["PATH"]
        os.environ["XDG_CACHE_HOME"] = work
        run_workflow()
        hostile()
        schema_agrees()
        floors_are_whole()
    print(f"{len(failures)} failures")
    return 1 if failures else 0


sys.exit(main())
