"""The pages tell the truth: their links lead somewhere and the commands they name exist."""

from __future__ import annotations

import re
from collections import defaultdict
from pathlib import Path

from shared_models.kernel.catalogue import catalogue
from tests.house.tree import ROOT, files, list_of, name

LINK = re.compile(r"\[[^\]]*\]\(<?([^)\s>]+)>?(?:\s+\"[^\"]*\")?\)")
FENCE = re.compile(r"^( *)(```|~~~).*?^\1\2", re.MULTILINE | re.DOTALL)
RUN = re.compile(r"python3? run\.py(?: +(\S+))?")
MODULE = re.compile(r"python3? -m ([\w.]+)")
PROOF = re.compile(r"(?:(\w+)\.py::)?\b(test_\w+)\b(?!\.py)")
BOOKS = ("shared_models.accounting", "shared_models.banking")
INSTALLED = frozenset(["venv", "pip", "pytest", "ruff", "mypy", "uvicorn", "build", "PyInstaller"])


def anchors(page: Path) -> set[str]:
    """The names a page's headings can be linked by, as GitHub forms them."""
    text = FENCE.sub("", page.read_text(encoding="utf-8"))
    headings = re.findall(r"^#+ +(.+?) *$", text, re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-") for heading in headings}


def test_every_relative_link_leads_somewhere() -> None:
    problems = []
    for page in files(".md"):
        for target in LINK.findall(FENCE.sub("", page.read_text(encoding="utf-8"))):
            if re.match(r"[a-z][a-z0-9+.-]*:", target):
                continue
            path, _, anchor = target.partition("#")
            goal = (page.parent / path) if path else page
            if not goal.exists():
                problems.append(f"{name(page)} → {target}: there is no such file")
            elif anchor and goal.suffix == ".md" and anchor not in anchors(goal):
                problems.append(f"{name(page)} → {target}: there is no such heading")
    assert not problems, list_of(problems, "These links lead nowhere:")


def test_every_command_on_a_page_exists() -> None:
    problems = []
    for page in files(".md"):
        text = page.read_text(encoding="utf-8")
        commands = [command.strip("`.,;:") for command in RUN.findall(text)]
        unknown = [command for command in commands if command not in ("", "demo", "test", "package", "--help")]
        problems += [f"{name(page)}: run.py has no command {command}" for command in unknown]
        for module in MODULE.findall(text):
            path = ROOT.joinpath(*module.strip(".").split("."))
            there = path.with_suffix(".py").is_file() or (path / "__main__.py").is_file()
            if not there and module.split(".")[0] not in INSTALLED:
                problems.append(f"{name(page)}: there is no module {module} to run")
    assert not problems, list_of(problems, "These pages name commands that do not exist:")


def test_every_test_that_a_page_names_exists() -> None:
    """A name behind a file is that of a test in a file so called, else that of any test, or of a file of tests."""
    tests: defaultdict[str, set[str]] = defaultdict(set)
    for path in files(".py"):
        if path.stem.startswith("test_"):
            tests[path.stem].update(re.findall(r"def (test_\w+)", path.read_text(encoding="utf-8")))
    tests[""] = {*tests}.union(*tests.values())
    problems = [
        f"{name(page)}: there is no {test}" + (f" in {file}.py" if file else "")
        for page in files(".md")
        for file, test in PROOF.findall(page.read_text(encoding="utf-8"))
        if test not in tests[file]
    ]
    assert not problems, list_of(problems, "These pages name tests that do not exist:")


def test_every_verb_of_the_books_is_told_with_its_test() -> None:
    page = (ROOT / "docs/accounting/verbs.md").read_text(encoding="utf-8")
    rows = re.findall(r"^\| (`.*?) \|.*`tests/", page, re.MULTILINE)
    told = {verb for row in rows for verb in re.findall(r"`(\w+)`", row)}
    verbs = {each.name for each in catalogue().verbs.values() if ".".join(each.run.__module__.split(".")[:2]) in BOOKS}
    assert told == verbs, "docs/accounting/verbs.md has to name each verb of the books with its test"


def test_the_readme_names_both_commands() -> None:
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    missing = [command for command in ("python3 run.py demo", "python3 run.py test") if command not in text]
    assert not missing, list_of(missing, "README.md does not name:")
