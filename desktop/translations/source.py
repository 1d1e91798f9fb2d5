"""A module's code, read and walked once; what stands in it is asked for by its kind."""

from __future__ import annotations

import ast
from pathlib import Path
from typing import TypeVar

T = TypeVar("T", ast.Assign, ast.Call, ast.ClassDef, ast.FunctionDef, ast.ImportFrom)


class Source:
    """What the file at `path` says."""

    def __init__(self, path: Path) -> None:
        self.tree = ast.parse(path.read_text("utf-8"))
        self._by_kind: dict[type[ast.AST], list[ast.AST]] = {kind: [] for kind in T.__constraints__}
        for each in ast.walk(self.tree):
            if (found := self._by_kind.get(type(each))) is not None:
                found.append(each)

    def every(self, kind: type[T]) -> list[T]:
        """All there is of a kind, the outer before the inner."""
        return self._by_kind[kind]  # type: ignore[return-value]  # each list holds its own kind
