"""What a benchmark has measured, what it should reach, and on which machine: figures, never a verdict by themselves."""

from __future__ import annotations

import operator
import os
import platform
import resource
import statistics
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

_COMPARE: dict[str, Callable[[float, float], bool]] = {"<=": operator.le, "<": operator.lt, ">=": operator.ge}


@dataclass
class Report:
    """Figures by name and the targets that some of them have."""

    bench: str
    figures: dict[str, float] = field(default_factory=dict)
    targets: dict[str, tuple[str, float]] = field(default_factory=dict)

    def add(self, name: str, value: float, target: tuple[str, float] | None = None) -> None:
        """Note a figure; `target` is such as `("<=", 250)`."""
        self.figures[name] = round(value, 4)
        if target is not None:
            self.targets[name] = target

    @property
    def met(self) -> bool:
        """Whether every target was reached."""
        return all(_COMPARE[sign](self.figures[name], bound) for name, (sign, bound) in self.targets.items())

    def table(self) -> str:
        """Figures and targets for people."""
        lines = [f"{self.bench} on {machine()}"]
        for name, value in self.figures.items():
            goal = self.targets.get(name)
            reached = "" if goal is None else f"   target {goal[0]} {goal[1]:g}"
            missed = goal is not None and not _COMPARE[goal[0]](value, goal[1])
            lines.append(f"  {name:<44}{value:>14,.3f}{reached}{'   MISSED' if missed else ''}")
        return "\n".join(lines)

    def document(self) -> dict[str, Any]:
        """The report as plain data."""
        return {
            "bench": self.bench,
            "machine": machine(),
            "figures": self.figures,
            "targets": {name: list(goal) for name, goal in self.targets.items()},
            "met": self.met,
        }


def machine() -> str:
    """Cores, processor family and Python, without anything that names this very machine."""
    return f"{os.cpu_count()} cores, {platform.machine()}, {platform.system()}, Python {platform.python_version()}"


def cpu_seconds(who: int = resource.RUSAGE_SELF) -> float:
    """User and system CPU seconds of this process, or of its ended children."""
    usage = resource.getrusage(who)
    return usage.ru_utime + usage.ru_stime


@dataclass
class Spent:
    """Wall and CPU seconds of a block."""

    wall: float = 0.0
    cpu: float = 0.0


@contextmanager
def spending() -> Iterator[Spent]:
    """Measure a block: `with spending() as spent: …`."""
    spent = Spent()
    wall, cpu = time.perf_counter(), cpu_seconds()
    yield spent
    spent.wall, spent.cpu = time.perf_counter() - wall, cpu_seconds() - cpu


def percentile(values: Sequence[float], percent: int) -> float:
    """The value below which `percent` of the values lie."""
    if len(values) < 2:
        return values[0] if values else 0.0
    return statistics.quantiles(values, n=100, method="inclusive")[percent - 1]
