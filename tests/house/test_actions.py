"""Every action says how it is undone, so that nobody who adds one forgets to think of it; and every icon is there."""

from __future__ import annotations

import ast
from collections.abc import Iterator

from desktop.theme.icons import has_icon
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


def icons(code: str) -> Iterator[tuple[int, str]]:
    """The icons that actions are made with, by line; also those made by a screen's own `action(...)`."""
    for node in ast.walk(ast.parse(code)):
        made = isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in ("Action", "action")
        named = node.args[2] if made and isinstance(node, ast.Call) and len(node.args) > 2 else None
        if isinstance(named, ast.Constant) and isinstance(named.value, str):
            yield node.lineno, named.value


def test_every_icon_of_an_action_is_there() -> None:
    problems = [
        f"{name(path)}:{line} {icon}"
        for path in sources()
        if name(path).startswith("desktop/")
        for line, icon in icons(path.read_text(encoding="utf-8"))
        if not has_icon(icon)
    ]
    assert not problems, list_of(problems, "The icon font has no icon of these names (phosphor's charmap lists them):")


def test_the_rule_sees_the_icon_of_an_action() -> None:
    assert list(icons('action("a", "A", "star")\nAction("b", "B", "moon", "")\nother("c", "C", "sun")')) == [
        (1, "star"),
        (2, "moon"),
    ]
