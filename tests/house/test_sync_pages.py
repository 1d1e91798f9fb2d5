"""The pages about synchronisation name tests that exist: a row without its test is only a promise."""

from __future__ import annotations

import ast
import re
from pathlib import Path

from tests.house.tree import ROOT, list_of, name

PAGES = ROOT / "docs" / "sync"
NAMED = re.compile(r"\[`(test_\w+)`\]\(([^)#]+\.py)\)")


def defined(path: Path) -> set[str]:
    """The functions that a test file defines."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    return {each.name for each in ast.walk(tree) if isinstance(each, ast.FunctionDef | ast.AsyncFunctionDef)}


def test_every_test_that_a_page_names_exists() -> None:
    problems = []
    for page in sorted(PAGES.glob("*.md")):
        for test, target in NAMED.findall(page.read_text(encoding="utf-8")):
            path = (page.parent / target).resolve()
            if not path.is_file() or test not in defined(path):
                problems.append(f"{name(page)}: {target} has no {test}")
    assert not problems, list_of(problems, "These pages name tests that do not exist:")


def test_every_situation_of_merging_has_its_test() -> None:
    text = (PAGES / "merging.md").read_text(encoding="utf-8").split("\n## How it works")[0]
    rows = [line for line in text.splitlines() if line.startswith("| ") and not line.startswith("| situation")]
    assert len(rows) > 50
    problems = [line for line in rows if not NAMED.search(line)]
    assert not problems, list_of(problems, "These rows name no test:")
