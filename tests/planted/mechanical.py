"""Faults made by rule: each takes one place of a module's syntax tree and turns it into something nearby and wrong.

Law: a module's faults are numbered in the order of its source, so that a number and a commit name a fault for ever.
"""

from __future__ import annotations

import ast
import copy
from collections.abc import Iterator
from dataclasses import dataclass

_COMPARED: dict[type[ast.cmpop], type[ast.cmpop]] = {
    ast.Lt: ast.LtE,
    ast.LtE: ast.Lt,
    ast.Gt: ast.GtE,
    ast.GtE: ast.Gt,
    ast.Eq: ast.NotEq,
    ast.NotEq: ast.Eq,
    ast.Is: ast.IsNot,
    ast.IsNot: ast.Is,
    ast.In: ast.NotIn,
    ast.NotIn: ast.In,
}
_COUNTED: dict[type[ast.operator], type[ast.operator]] = {
    ast.Add: ast.Sub,
    ast.Sub: ast.Add,
    ast.BitAnd: ast.BitOr,
    ast.BitOr: ast.BitAnd,
}


@dataclass(frozen=True, slots=True)
class Fault:
    """A module's text with one fault in it, and what was done on which line."""

    line: int
    what: str
    text: str


def faults(source: str) -> Iterator[Fault]:
    """Every fault the rules find in a module, in the order of its lines."""
    tree = ast.parse(source)
    places = [(node, what) for node in _bodies(tree) for what in _rules(node)]
    places.sort(key=lambda each: (each[0].lineno, each[0].col_offset, each[1]))  # type: ignore[attr-defined]  # all have places
    for node, what in places:
        broken = copy.deepcopy(tree)
        twin = next(each for each in ast.walk(broken) if _place(each) == _place(node) and type(each) is type(node))
        _Break(twin, what).visit(broken)
        yield Fault(node.lineno, what, ast.unparse(ast.fix_missing_locations(broken)))  # type: ignore[attr-defined]  # see above


def _bodies(tree: ast.AST) -> Iterator[ast.AST]:
    """What runs when a function does: not its decorators, defaults and annotations, and no constants of a module."""
    waiting: list[tuple[ast.AST, bool]] = [(tree, False)]
    while waiting:
        node, inside = waiting.pop()
        if inside:
            yield node
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            waiting += [(each, True) for each in node.body]
        elif isinstance(node, ast.AnnAssign):
            waiting += [(node.value, inside)] if node.value is not None else []
        else:
            waiting += [(each, inside) for each in ast.iter_child_nodes(node)]


def _place(node: ast.AST) -> tuple[int, int, int, int]:
    names = ("lineno", "col_offset", "end_lineno", "end_col_offset")
    return tuple(getattr(node, name, -1) for name in names)  # type: ignore[return-value]  # four integers


def _rules(node: ast.AST) -> Iterator[str]:
    if isinstance(node, ast.Compare) and type(node.ops[0]) in _COMPARED:
        yield "compare the other way"
    elif isinstance(node, ast.BoolOp):
        yield "and for or, or for and"
    elif isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.Not):
        yield "drop a not"
    elif isinstance(node, ast.BinOp) and type(node.op) in _COUNTED:
        yield "the other operator"
    elif isinstance(node, ast.Constant) and type(node.value) is bool:
        yield "true for false"
    elif isinstance(node, ast.Constant) and type(node.value) is int and node.value < 100:
        yield "one more"
    elif isinstance(node, ast.Expr) and isinstance(node.value, ast.Call):
        yield "drop a call"
    elif isinstance(node, ast.Continue | ast.Break):
        yield "drop a jump"
    elif isinstance(node, ast.AugAssign) or (
        isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Attribute)
    ):
        yield "drop an assignment"
    elif isinstance(node, ast.If):
        yield "never"
    elif isinstance(node, ast.IfExp):
        yield "the other branch"


class _Break(ast.NodeTransformer):
    """Carries out one rule on one node."""

    def __init__(self, target: ast.AST, what: str) -> None:
        self._target = target
        self._what = what

    def visit(self, node: ast.AST) -> ast.AST:
        """Break the node if it is the one."""
        return self._broken(node) if node is self._target else self.generic_visit(node)

    def _broken(self, node: ast.AST) -> ast.AST:
        if isinstance(node, ast.Compare):
            node.ops[0] = _COMPARED[type(node.ops[0])]()
        elif isinstance(node, ast.BoolOp):
            node.op = ast.Or() if isinstance(node.op, ast.And) else ast.And()
        elif isinstance(node, ast.UnaryOp):
            return node.operand
        elif isinstance(node, ast.BinOp):
            node.op = _COUNTED[type(node.op)]()
        elif isinstance(node, ast.Constant):
            node.value = not node.value if type(node.value) is bool else int(str(node.value)) + 1
        elif isinstance(node, ast.If):
            node.test = ast.Constant(value=False)
        elif isinstance(node, ast.IfExp):
            node.body, node.orelse = node.orelse, node.body
        else:
            return ast.Pass()
        return node
