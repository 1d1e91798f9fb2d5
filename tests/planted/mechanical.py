"""Faults made by rule: each takes one place of a module's syntax tree and turns it into something nearby and wrong.

Law: a module's faults are numbered in the order of its source, so that a number and a commit name a fault for ever.
"""

from __future__ import annotations

import ast
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
_CALLED = {"sorted": "list", "reversed": "list", "min": "max", "max": "min", "all": "any", "any": "all"}


@dataclass(frozen=True, slots=True)
class Fault:
    """A module's text with one fault in it: the function, what was done, and to what."""

    function: str
    what: str
    was: str
    text: str


def faults(source: str, most: int) -> Iterator[tuple[int, Fault]]:
    """At most so many of the faults that the rules find in a module, spread evenly over it, with their numbers."""
    found = len(_places(ast.parse(source)))
    for number in sorted({place * found // most for place in range(min(most, found))}):
        tree = ast.parse(source)
        node, function, what = _places(tree)[number]
        was = " ".join(ast.unparse(node.test if isinstance(node, ast.If) else node).split())
        _Break(node).visit(tree)
        yield number, Fault(function, what, was, ast.unparse(ast.fix_missing_locations(tree)))


def _places(tree: ast.AST) -> list[tuple[ast.AST, str, str]]:
    """Every node that a rule can break, with the function it stands in and what the rule does, by line."""
    found = [(node, function, what) for node, function in _bodies(tree) for what in _rules(node)]
    return sorted(found, key=lambda each: (each[0].lineno, each[0].col_offset, each[2]))  # type: ignore[attr-defined]  # they have places


def _bodies(tree: ast.AST) -> Iterator[tuple[ast.AST, str]]:
    """What runs when a function does: not its decorators, defaults and annotations, and no constants of a module.

    Without a constructor's assignments, an index or the names of types nothing would run at all, which proves little.
    """
    waiting: list[tuple[ast.AST, str]] = [(tree, "")]
    while waiting:
        node, function = waiting.pop()
        if function:
            yield node, function
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) and node.name == "__init__":
            continue
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            waiting += [(each, function or node.name) for each in node.body]
        elif isinstance(node, ast.AnnAssign):
            waiting += [(node.value, function)] if node.value is not None else []
        elif isinstance(node, ast.Subscript) and isinstance(node.slice, ast.Constant):
            waiting.append((node.value, function))
        elif isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "isinstance":
            waiting.append((node.args[0], function))
        else:
            waiting += [(each, function) for each in ast.iter_child_nodes(node)]


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
    elif isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in _CALLED:
        yield f"{_CALLED[node.func.id]} for {node.func.id}"
    elif isinstance(node, ast.Expr) and isinstance(node.value, ast.Call | ast.Await):
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
    """Breaks one node by the rule for its kind."""

    def __init__(self, target: ast.AST) -> None:
        self._target = target

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
        elif isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
            node.func = ast.Name(_CALLED[node.func.id], ast.Load())
            node.keywords = [] if node.func.id == "list" else node.keywords
        elif isinstance(node, ast.If):
            node.test = ast.Constant(value=False)
        elif isinstance(node, ast.IfExp):
            node.body, node.orelse = node.orelse, node.body
        else:
            return ast.Pass()
        return node
