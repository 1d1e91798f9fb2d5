"""Whom an answer is for: whoever asked may be gone by the time it comes.

Law: an answer belongs to the objects it was made of, which are that of a bound method, and those a function has closed
over or is given by default. Once one of them is destroyed, or a dialog that was left, nobody hears it.
"""

from collections.abc import Callable, Iterator
from functools import partial
from types import FunctionType, MethodType
from typing import Any

from PySide6.QtCore import QObject
from shiboken6 import isValid

from desktop.widgets.dialog import Dialog


def gone(answer: Callable[..., Any]) -> QObject | None:
    """Which of the objects it belongs to has gone; None while all of them are there, and for an answer of nobody."""
    return next(
        (each for each in _owners(answer) if not isValid(each) or (isinstance(each, Dialog) and each.is_left)), None
    )


def _owners(answer: Callable[..., Any]) -> Iterator[QObject]:
    """The objects of Qt that it was made of, also by what it calls in its turn."""
    parts: list[object] = [answer]
    seen = set[int]()
    while parts:
        part = parts.pop()
        if id(part) in seen:  # a function that calls itself
            continue
        seen.add(id(part))
        match part:
            case QObject():
                yield part
            case MethodType():
                parts.append(part.__self__)
            case partial():
                parts += [part.func, *part.args, *part.keywords.values()]
            case FunctionType():
                parts += [each.cell_contents for each in part.__closure__ or () if _is_bound(each)]
                parts += [*(part.__defaults__ or ()), *(part.__kwdefaults__ or {}).values()]
            case _:
                pass


def _is_bound(cell: Any) -> bool:
    """Whether the variable has a value yet."""
    try:
        cell.cell_contents  # noqa: B018 - asking is what tells
    except ValueError:
        return False
    return True
