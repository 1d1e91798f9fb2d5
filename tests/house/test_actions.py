"""Every action says how it is undone, so that nobody who adds one forgets to think of it."""

from __future__ import annotations

import ast
from collections.abc import Iterator

from tests.house.tree import list_of, name, sources


def actions(code: str) -> Iterator[ast.Call]:
    """The calls that make an action of `desktop.actions`."""
    tree = ast.parse(code)
    names = {
        alias.asname or alias.name
        for node in ast.walk(tree)
        if isinstance(node, ast.ImportFrom) and node.module == "desktop.actions"
        for alias in node.names
        if alias.name == "Action"
    }
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in names:
            yield node


def says(call: ast.Call) -> bool:
    return any(each.arg in ("undo", None) for each in call.keywords)


def test_every_action_says_how_it_is_undone() -> None:
    problems = [
        f"{name(path)}:{call.lineno}"
        for path in sources()
        if name(path).startswith("desktop/")
        for call in actions(path.read_text(encoding="utf-8"))
        if not says(call)
    ]
    assert not problems, list_of(
        problems,
        "Say `undo=Undo.NOTHING` (it changes no record), `Undo.BACK` (Undo takes it back, also where it opens a form "
        "that does) or `Undo.NEVER` in these actions (see desktop/actions.py):",
    )


def test_the_rule_sees_an_action_without_the_word() -> None:
    made = list(actions("from desktop.actions import Action\nAction('a', 'A')\nAction('b', 'B', undo=1)\nother()"))
    assert [says(each) for each in made] == [False, True]
