"""What faults say: the reasons that the shared rules and the sync side give, found in their code.

Law: a reason is a literal, or a constant of the same module, where the fault is made. One that is put together from a
name or a number is not found, and stands in English. What programs say to each other is left out: a person meets it
only as a defect.
"""

import ast
from collections.abc import Iterator
from pathlib import Path

from desktop.translations.words import FAULTS, Word

_FOLDERS = ("shared_models", "sync")
_BETWEEN_PROGRAMS = Path("sync", "protocol")


def fault_words(root: Path) -> Iterator[Word]:
    """Every reason known beforehand in the packages under `root`."""
    paths = [path for folder in _FOLDERS for path in sorted((root / folder).rglob("*.py"))]
    trees = {path: ast.parse(path.read_text("utf-8")) for path in paths}
    faults = _faults(list(trees.values()))
    for path, tree in trees.items():
        if not path.is_relative_to(root / _BETWEEN_PROGRAMS):
            constants = _constants(tree)
            for call in (each for each in ast.walk(tree) if isinstance(each, ast.Call) and each.args):
                if _name(call.func) in faults:
                    yield from (Word(FAULTS, text) for text in _texts(call.args[0], constants))


def _faults(trees: list[ast.Module]) -> set[str]:
    """The names of all classes that are a Fault."""
    classes = [each for tree in trees for each in ast.walk(tree) if isinstance(each, ast.ClassDef)]
    found, before = {"Fault"}, 0
    while len(found) > before:
        before = len(found)
        found |= {each.name for each in classes if any(_name(base) in found for base in each.bases)}
    return found


def _constants(tree: ast.Module) -> dict[str, str]:
    found: dict[str, str] = {}
    for each in tree.body:
        if isinstance(each, ast.Assign) and isinstance(each.value, ast.Constant) and isinstance(each.value.value, str):
            found |= {target.id: each.value.value for target in each.targets if isinstance(target, ast.Name)}
    return found


def _texts(reason: ast.expr, constants: dict[str, str]) -> Iterator[str]:
    if isinstance(reason, ast.IfExp):
        yield from _texts(reason.body, constants)
        yield from _texts(reason.orelse, constants)
    elif isinstance(reason, ast.Constant) and isinstance(reason.value, str):
        yield reason.value
    elif isinstance(reason, ast.Name) and reason.id in constants:
        yield constants[reason.id]


def _name(expression: ast.expr) -> str:
    if isinstance(expression, ast.Attribute):
        return expression.attr
    return expression.id if isinstance(expression, ast.Name) else ""
