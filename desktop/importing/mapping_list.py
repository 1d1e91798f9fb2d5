"""Every column of the file beside the field it fills; a person may choose another field, or none."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desktop.derive.words import number
from desktop.importing.words import samples, tr
from desktop.widgets.buttons import Button
from desktop.widgets.editors.choice import Choice
from desktop.widgets.editors.choice_editor import ChoiceEditor
from desktop.widgets.labels import Label, Muted
from desktop.widgets.overlay_scroll_bar import OverlayScrollBar

_FIELD_WIDTH = 176
_FIRST, _STEP, _AT_ONCE = 14, 4, 80
"""Columns that are shown at once, that are added in one turn, and that are shown without being asked for."""


class MappingList(QScrollArea):
    """`corrected(header, target)` is emitted when a person chooses; an empty target leaves the column out."""

    corrected = Signal(str, str)

    def __init__(self, offered: Sequence[Choice]) -> None:
        super().__init__()
        self._offered = [Choice("", tr("Leave out")), *offered]
        self._editors: dict[str, ChoiceEditor] = {}
        self._fields: dict[str, str] = {}
        self._rows: Sequence[Sequence[str]] = ()
        self._column = QVBoxLayout()
        self._more = Button(tr("Show more columns"))
        self._later = QTimer(self, singleShot=True, interval=0)
        self._later.timeout.connect(self._go_on)
        self.setAccessibleName(tr("Columns of the file and their fields"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        OverlayScrollBar(self)

    def editor(self, header: str) -> ChoiceEditor:
        """Where the field of a column is chosen."""
        while header not in self._editors:
            self._build(1)
        return self._editors[header]

    def show_mapping(self, headers: Sequence[str], fields: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
        """Show a mapping, with values out of `rows` to recognise the columns by."""
        fresh = list(self._fields) != list(headers)
        self._fields = dict(zip(headers, fields, strict=True))
        if fresh:
            self._rows = rows
            self._lay_out()
        for header, editor in self._editors.items():
            if editor.value() != self._fields[header]:
                editor.set_value(self._fields[header])

    def _lay_out(self) -> None:
        self._editors = {}
        page = QWidget()
        page.setObjectName("page")
        outer = QVBoxLayout(page)
        outer.setContentsMargins(20, 4, 14, 12)
        outer.setSpacing(8)
        self._column = QVBoxLayout()
        self._column.setSpacing(8)
        outer.addLayout(self._column)
        self._more = Button(tr("Show more columns"))
        self._more.clicked.connect(lambda: self._build(_AT_ONCE))
        outer.addWidget(self._more)
        outer.addStretch(1)
        self._build(_FIRST)
        self.setWidget(page)
        self._later.start()

    def _go_on(self) -> None:
        """A few more, so that the window has its turn in between; the columns of a very wide file wait to be asked."""
        if len(self._editors) < min(_AT_ONCE, len(self._fields)):
            self._build(_STEP)
            self._later.start()

    def _build(self, many: int) -> None:
        at = len(self._editors)
        for place, header in list(enumerate(self._fields))[at : at + many]:
            name = tr("Field for {column}").format(column=header)
            editor = ChoiceEditor(name, self._offered, optional=False, framed=True)
            editor.setFixedWidth(_FIELD_WIDTH)
            editor.set_value(self._fields[header])
            editor.committed.connect(lambda target, header=header: self.corrected.emit(header, str(target)))
            self._editors[header] = editor
            words = QVBoxLayout()
            words.setSpacing(0)
            words.addWidget(Label(header))
            words.addWidget(Muted(samples(row[place] for row in self._rows), small=True))
            row_of = QHBoxLayout()
            row_of.setSpacing(12)
            row_of.addLayout(words, 1)
            row_of.addWidget(editor)
            self._column.addLayout(row_of)
        left = len(self._fields) - len(self._editors)
        self._more.setVisible(left > 0)
        self._more.setText(tr("Show more of {count} columns").format(count=number(len(self._fields))))
