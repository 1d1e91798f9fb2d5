"""One fault that is planted by hand."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Mistake:
    """`right` stands exactly once in the file, which is one of `TARGETS`; its suites have to notice `wrong`."""

    name: str
    file: str
    right: str
    wrong: str
