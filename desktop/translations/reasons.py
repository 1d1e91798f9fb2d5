"""What faults say: the reasons that the shared rules, the sync side and the server give, found in their code.

Law: a reason is a literal, or `worded` of a literal with {placeholders}, where the fault is made or in a variable of
the same module; one that is put together in another way is told, not skipped. What programs say to each other is left
out: a person meets it only as a defect.
"""

import ast
from collections.abc import Iterator
from pathlib import Path

from desktop.translations.source import Source
from desktop.translations.words import FAULTS, NoLiteral, Word, is_text, literals_of, name_of, texts_of

_SERVER = ("attachments", "changes", "identity", "outbox", "sync")
_FOLDERS = ("shared_models", "sync", *(f"server/{each}" for each in _SERVER))
_BETWEEN_PROGRAMS = Path("sync", "protocol")
_WORDED = "worded"
_GLUED = (ast.JoinedStr, ast.BinOp)


def fault_words(root: Path) -> Iterator[Word | NoLiteral]:
    """Every reason in the packages under `root`, and the places where it cannot be known beforehand."""
    paths = [path for folder in _FOLDERS for path in sorted((root / folder).rglob("*.py"))]
    sources = {path.relative_to(root): Source(path) for path in paths}
    faults = dict.fromkeys(_faults(list(sources.values())), 0)
    taking = faults | _handing_on(list(sources.values()), faults | {_WORDED: 0})
    for path, source in sources.items():
        spoken = {} if path.is_relative_to(_BETWEEN_PROGRAMS) else taking
        texts, unseen = texts_of(source), _Unseen(source)
        for call in source.every(ast.Call):
            at = (spoken | {_WORDED: 0}).get(name_of(call.func))
            if at is not None and len(call.args) > at:
                found = literals_of(call.args[at], texts)
                if found is not None:
                    yield from (Word(FAULTS, each) for each in found if each)
                elif unseen.holds(call.args[at], name_of(call.func) == _WORDED):
                    yield NoLiteral(str(path), call.lineno, FAULTS)


def _faults(sources: list[Source]) -> set[str]:
    """The names of all classes that are a Fault."""
    classes = [each for source in sources for each in source.every(ast.ClassDef)]
    found, before = {"Fault"}, 0
    while len(found) > before:
        before = len(found)
        found |= {each.name for each in classes if any(name_of(base) in found for base in each.bases)}
    return found


def _handing_on(sources: list[Source], taking: dict[str, int]) -> dict[str, int]:
    """The functions that make a fault of a reason which they are given, and which of their arguments it is."""
    found: dict[str, int] = {}
    for function in (each for source in sources for each in source.every(ast.FunctionDef)):
        given = [each.arg for each in function.args.args if each.arg not in ("self", "cls")]
        of_text = {each.arg for each in function.args.args if is_text(each)}
        inner = ast.walk(function) if of_text else ()
        for call in (each for each in inner if isinstance(each, ast.Call) and each.args):
            first = name_of(call.args[0])
            if name_of(call.func) in taking and first in of_text:
                found[function.name] = given.index(first)
    return found


class _Unseen:
    """Which reasons of a module cannot be known: glued together, or worded from what is no text of the code."""

    def __init__(self, source: Source) -> None:
        assigned = [each for each in source.every(ast.Assign) if isinstance(each.value, _GLUED)]
        self._glued = {name_of(target) for each in assigned for target in each.targets}
        self._given = {
            each.arg for function in source.every(ast.FunctionDef) for each in function.args.args if is_text(each)
        }

    def holds(self, reason: ast.expr, worded: bool) -> bool:
        """Whether this reason is such a one; `worded` where placeholders of it are to be filled."""
        if isinstance(reason, ast.Name):
            return reason.id in self._glued or (worded and reason.id not in self._given)
        return worded or isinstance(reason, _GLUED)
