"""The order in which Tab goes through the parts of a record: as they are read, whatever was made first."""

from collections.abc import Iterable, Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def chain(parts: Iterable[QWidget]) -> None:
    """Tab goes through all that takes the focus in these parts, one part after the other."""
    last: QWidget | None = None
    for each in _stops(parts):
        if last is not None:
            QWidget.setTabOrder(last, each)
        last = each


def _stops(parts: Iterable[QWidget]) -> Iterator[QWidget]:
    for part in parts:
        for each in (part, *part.findChildren(QWidget)):
            if each.focusPolicy() & Qt.FocusPolicy.TabFocus:
                yield each
