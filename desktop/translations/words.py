"""Every word that the desktop shows, found in its code and in the declarations.

Law: what is shown is a literal, at the place where it is translated (`self.tr("…")`, `QCoreApplication.translate(…)`,
or a function of a module that does that with its argument), in a variable or a dictionary of the same module,
or marked by `marked` under the same context. What cannot be known beforehand is told, not skipped.
"""

import ast
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from desktop.translations.source import Source
from shared_models.crm.pipeline import DEFAULT_PIPELINE
from shared_models.crm.stage import DEFAULT_STAGES
from shared_models.kernel.catalogue import Catalogue

DECLARATIONS = "Declarations"
FAULTS = "Faults"
GIVEN = "Given"
_FOUND_ELSEWHERE = (DECLARATIONS, FAULTS, GIVEN)
_TRANSLATE = "translate"
_COUNTED = "counted"
_MARK = "marked"


@dataclass(frozen=True, slots=True, order=True)
class Word:
    """A text under its context; `counted` when it has a %n that a number takes the place of."""

    context: str
    source: str
    counted: bool = False
    marked: bool = field(default=False, compare=False)


@dataclass(frozen=True, slots=True)
class NoLiteral:
    """A place where something is translated that cannot be known beforehand."""

    module: str
    line: int
    context: str


class Program:
    """The modules under a package's folder, and which of their functions translate into which context."""

    def __init__(self, folder: Path) -> None:
        self._sources = {_module(folder, path): Source(path) for path in sorted(folder.rglob("*.py"))}
        self._own: dict[tuple[str, str], str] = {}
        for _ in range(2):  # functions that translate, then those that hand on what they are given
            for module in self._sources:
                known = self._known_in(module)
                self._own |= {(module, name): context for name, context in self._wrappers(module, known)}

    def words(self) -> Iterator[Word | NoLiteral]:
        """What the code translates."""
        for module, source in self._sources.items():
            known = self._known_in(module)
            found = _Finding(module, known, texts_of(source)).found(source.tree)
            marked = {each.context for each in found if isinstance(each, Word) and each.marked}
            for each in found:
                if isinstance(each, Word) or each.context not in marked:
                    yield each

    def _wrappers(self, module: str, known: dict[str, str]) -> Iterator[tuple[str, str]]:
        for each in self._sources[module].tree.body:
            if isinstance(each, ast.FunctionDef) and any(map(is_text, each.args.args)):
                for call in (found for found in ast.walk(each) if isinstance(found, ast.Call)):
                    name = name_of(call.func)
                    if call.args and _passes(each, call) and (_is_core(call.func) or name == _COUNTED or name in known):
                        first = getattr(call.args[0], "value", None)
                        yield each.name, first if isinstance(first, str) else known.get(name, "")

    def _known_in(self, module: str) -> dict[str, str]:
        """The functions by which a module translates, with their contexts."""
        known = {name: context for (of, name), context in self._own.items() if of == module}
        for each in self._sources[module].every(ast.ImportFrom):  # also what a function imports when it runs
            if each.module:
                for alias in each.names:
                    context = self._own.get((each.module, alias.name))
                    if context is not None:
                        known[alias.asname or alias.name] = context
        return known


class _Finding(ast.NodeVisitor):
    """Walks one module; knows in which class it is."""

    def __init__(self, module: str, known: dict[str, str], texts: dict[str, list[str]]) -> None:
        self._module, self._contexts, self._texts = module, known, texts
        self._classes: list[str] = []
        self._found: list[Word | NoLiteral] = []

    def found(self, tree: ast.AST) -> list[Word | NoLiteral]:
        """Everything in the module."""
        self.visit(tree)
        return self._found

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        self._classes.append(node.name)
        self.generic_visit(node)
        self._classes.pop()

    def visit_FunctionDef(self, node: ast.FunctionDef) -> None:
        if node.name not in self._contexts or self._classes:
            self.generic_visit(node)

    def visit_Call(self, node: ast.Call) -> None:
        name = name_of(node.func)
        if name == _TRANSLATE and _is_core(node.func):
            self._take(str(getattr(node.args[0], "value", "")), node, node.args[1], len(node.args) > 3)
        elif name == _MARK:
            context, text = (getattr(each, "value", None) for each in node.args[:2])
            if isinstance(context, str) and isinstance(text, str):
                self._found.append(Word(context, text, marked=True))
        elif name == "tr" and isinstance(node.func, ast.Attribute) and self._classes:
            self._take(self._classes[-1], node, node.args[0], len(node.args) > 2)
        elif isinstance(node.func, ast.Name) and name.endswith(_COUNTED) and len(node.args) >= 3:
            self._take_counted(node)
        elif (
            isinstance(node.func, ast.Name) and name in self._contexts and self._contexts[name] not in _FOUND_ELSEWHERE
        ):
            self._take(self._contexts[name], node, node.args[0], len(node.args) > 1)
        self.generic_visit(node)

    def _take_counted(self, node: ast.Call) -> None:
        *before, one, many = node.args
        first = before[0] if before else None
        literal = isinstance(first, ast.Constant) and isinstance(first.value, str)
        own = self._contexts.get(name_of(node.func), "")
        context = str(first.value) if literal and isinstance(first, ast.Constant) else own
        self._take(context, node, one, False)
        self._take(context, node, many, True)

    def _take(self, context: str, node: ast.Call, text: ast.expr, counted: bool) -> None:
        texts = literals_of(text, self._texts)
        if texts is None:
            self._found.append(NoLiteral(self._module, node.lineno, context))
        else:
            self._found += [Word(context, each, counted) for each in texts if each]


def declared_words(catalogue: Catalogue) -> Iterator[Word]:
    """What the declarations say: records, fields, choices and verbs."""
    for each in catalogue:
        yield from (Word(DECLARATIONS, text) for text in (each.label, each.label_plural, each.help) if text)
        for one in (one for declared in each.fields for one in (declared, *declared.lines)):
            texts = (one.label, one.help, one.section, *one.choices.values())
            yield from (Word(DECLARATIONS, text) for text in texts if text)
    for verb in catalogue.verbs.values():
        texts = (verb.label, *(each.label for each in verb.arguments))
        yield from (Word(DECLARATIONS, text) for text in texts if text)


def given_words() -> Iterator[Word]:
    """What the product calls the records that a new organisation starts with."""
    yield from (Word(GIVEN, each) for each in (DEFAULT_PIPELINE, *(name for name, *_ in DEFAULT_STAGES)))


def literals_of(text: ast.expr, texts: dict[str, list[str]]) -> list[str] | None:
    """What an expression can be, where variables hold these texts; None where that is not to be seen."""
    if isinstance(text, ast.IfExp):
        sides = [literals_of(each, texts) for each in (text.body, text.orelse)]
        return None if None in sides else [each for side in sides for each in side or ()]
    if isinstance(text, ast.Constant):
        return [text.value] if isinstance(text.value, str) else None
    if isinstance(text, ast.Subscript):
        return literals_of(text.value, texts)
    if isinstance(text, ast.Call) and name_of(text.func) == "get" and isinstance(text.func, ast.Attribute):
        return literals_of(text.func.value, texts)
    return texts.get(text.id) if isinstance(text, ast.Name) else None


def texts_of(source: Source) -> dict[str, list[str]]:
    """The variables of a module that hold nothing but literal texts, or dictionaries of such, with all of them."""
    found: dict[str, list[str]] = {}
    for each in source.every(ast.Assign):
        for target in each.targets:
            several = isinstance(target, ast.Tuple) and isinstance(each.value, ast.Tuple)
            pairs = zip(target.elts, each.value.elts, strict=False) if several else [(target, each.value)]  # type: ignore[attr-defined]  # both are tuples
            for name, value in pairs:
                values = value.values if isinstance(value, ast.Dict) else [value]
                texts = [literals_of(one, found) for one in values]
                if isinstance(name, ast.Name) and texts and None not in texts:
                    found.setdefault(name.id, []).extend(one for each in texts for one in each or ())
    return found


def _module(folder: Path, path: Path) -> str:
    parts = path.relative_to(folder.parent).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def name_of(function: ast.expr) -> str:
    """The last name of a dotted one; empty for anything else."""
    if isinstance(function, ast.Attribute):
        return function.attr
    return function.id if isinstance(function, ast.Name) else ""


def _is_core(function: ast.expr) -> bool:
    return isinstance(function, ast.Attribute) and name_of(function.value) == "QCoreApplication"


def _passes(function: ast.FunctionDef, call: ast.Call) -> bool:
    """Whether a function hands on a text that it is given."""
    given = {each.arg for each in function.args.args if is_text(each)}
    return any(isinstance(each, ast.Name) and each.id in given for each in call.args)


def is_text(argument: ast.arg) -> bool:
    """Whether a function's parameter is declared to be a text."""
    return isinstance(argument.annotation, ast.Name) and argument.annotation.id == "str"
