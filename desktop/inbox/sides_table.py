"""Before, mine and theirs side by side, one row for each field; what differs in a text is marked."""

from html import escape

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QSizePolicy, QWidget

from desktop.inbox.differing import pieces
from desktop.inbox.items import Item, Side
from desktop.inbox.words import tr
from desktop.theme.fonts import font
from desktop.theme.theme import tokens
from desktop.widgets.card import Card, Rule
from desktop.widgets.labels import Label, SectionCaption, leading
from desktop.widgets.painting import STRONG_FONT

_LABEL = 96
_TOP = Qt.AlignmentFlag.AlignTop


class SidesTable(Card):
    """The values of one item. Columns that would be empty throughout are left out.

    `wanted` is what the values are called that its author wanted.
    """

    def __init__(self, item: Item, wanted: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Values"))
        sides = item.sides
        columns = [wanted or tr("Mine")]
        if any(each.before is not None for each in sides):
            columns.insert(0, tr("Before"))
        if any(each.theirs is not None for each in sides):
            columns.append(tr("Theirs") if item.is_conflict else tr("Now"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(6)
        grid.setColumnMinimumWidth(0, _LABEL)
        for at, name in enumerate(columns, 1):
            grid.addWidget(SectionCaption(name), 0, at)
            grid.setColumnStretch(at, 1)
        for at, side in enumerate(sides):
            grid.addWidget(Rule(), 2 * at + 1, 0, 1, len(columns) + 1)
            grid.addWidget(_label(side), 2 * at + 2, 0, _TOP)
            for column, cell in enumerate(_cells(side, columns, wanted or tr("Mine")), 1):
                grid.addWidget(cell, 2 * at + 2, column, _TOP)
        self.body.addLayout(grid)


def _label(side: Side) -> QWidget:
    label = Label(side.label, "text", STRONG_FONT)
    label.setFixedWidth(_LABEL)
    return label


def _cells(side: Side, columns: list[str], wanted: str) -> list[QWidget]:
    theirs = side.theirs if side.theirs is not None else side.before
    texts = {tr("Before"): (side.before, ""), wanted: (side.mine, theirs or "")}
    texts |= dict.fromkeys((tr("Theirs"), tr("Now")), (side.theirs, side.mine))
    return [_Value(side, name, *texts[name], marked=name != tr("Before")) for name in columns]


class _Value(QLabel):
    """One value, whole, with the words marked that the other side does not have."""

    def __init__(self, side: Side, column: str, text: str | None, other: str, *, marked: bool) -> None:
        shown = text or ("–" if text is not None else "")
        super().__init__()
        self.setFont(font())
        self.setWordWrap(True)
        self.setMinimumWidth(48)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAlignment(leading(self))
        self.setAccessibleName(f"{side.label}, {column}: {text or tr('empty')}" if text is not None else "")
        if marked and text and other and side.is_text:
            self.setTextFormat(Qt.TextFormat.RichText)
            self.setText(_marked(text, other))
        else:
            self.setTextFormat(Qt.TextFormat.PlainText)
            self.setText(shown)


def _marked(text: str, other: str) -> str:
    colors = tokens().warning
    style = f"background-color: {colors.background}; color: {colors.text}; text-decoration: underline;"
    parts = []
    for part, differs in pieces(text, other):
        words = escape(part).replace("\n", "<br>")
        parts.append(f'<span style="{style}">{words}</span>' if differs and part.strip() else words)
    return f'<div style="white-space: pre-wrap;">{"".join(parts)}</div>'
