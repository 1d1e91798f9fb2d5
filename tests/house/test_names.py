"""Names are the field's words; a name that says nothing is refused."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

from tests.house.tree import list_of, name, sources

EMPTY_WORDS = frozenset(
    ["manager", "helper", "helpers", "util", "utils", "utility", "utilities", "service", "services", "base", "impl"]
)
MEANT_IN_FUNCTIONS = frozenset(["base"])  # a base currency, the base of a merge: there it is the field's word


def words(identifier: str) -> set[str]:
    """`PgURLManager_of` → pg, url, manager, of."""
    return {word.lower() for word in re.findall(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+", identifier)}


DEFINED = re.compile(r"^\s*(?:async\s+)?(?:class|def)\s+(\w+)", re.MULTILINE)
"""What looks like a definition, those in texts included."""


def named(path: Path) -> Iterator[tuple[str, set[str]]]:
    """Where each name of a file stands, and the empty words in it."""
    yield name(path), words(path.stem) & EMPTY_WORDS
    text = path.read_text(encoding="utf-8")
    if not any(words(each) & EMPTY_WORDS for each in DEFINED.findall(text)):
        return  # to parse every file would take seconds
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.ClassDef):
            yield f"{name(path)}:{node.lineno} {node.name}", words(node.name) & EMPTY_WORDS
        elif isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            yield f"{name(path)}:{node.lineno} {node.name}", words(node.name) & (EMPTY_WORDS - MEANT_IN_FUNCTIONS)


def test_no_name_says_nothing() -> None:
    problems = [f"{where} ({', '.join(sorted(found))})" for path in sources() for where, found in named(path) if found]
    assert not problems, list_of(problems, "Name these for what they are or do, not by a filler word:")


def test_words_are_found_in_every_way_of_writing() -> None:
    assert words("PgURLManager_of2") == {"pg", "url", "manager", "of", "2"}
    assert words("string_utils") == {"string", "utils"}
    assert words("Database") == {"database"}
