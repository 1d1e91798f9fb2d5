"""Every column of the file beside the field it fills; a person may choose another field, or none."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desktop.importing.words import samples, tr
from desktop.widgets.editors.choice import Choice
from desktop.widgets.editors.choice_editor import ChoiceEditor
from desktop.widgets.labels import Label, Muted
from desktop.widgets.overlay_scroll_bar import OverlayScrollBar

_FIELD_WIDTH = 176


class MappingList(QScrollArea):
    """`corrected(header, target)` is emitted when a person chooses; an empty target leaves the column out."""

    corrected = Signal(str, str)

    def __init__(self, offered: Sequence[Choice]) -> None:
        super().__init__()
        self._offered = [Choice("", tr("Leave out")), *offered]
        self._editors: dict[str, ChoiceEditor] = {}
        self.setAccessibleName(tr("Columns of the file and their fields"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        OverlayScrollBar(self)

    def editor(self, header: str) -> ChoiceEditor:
        """Where the field of a column is chosen."""
        return self._editors[header]

    def show_mapping(self, headers: Sequence[str], fields: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
        """Show a mapping, with values out of `rows` to recognise the columns by."""
        if list(self._editors) != list(headers):
            self._lay_out(headers, rows)
        for header, target in zip(headers, fields, strict=True):
            if self._editors[header].value() != target:
                self._editors[header].set_value(target)

    def _lay_out(self, headers: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
        self._editors = {}
        page = QWidget()
        page.setObjectName("page")
        column = QVBoxLayout(page)
        column.setContentsMargins(20, 4, 14, 12)
        column.setSpacing(8)
        for place, header in enumerate(headers):
            name = tr("Field for {column}").format(column=header)
            editor = ChoiceEditor(name, self._offered, optional=False, framed=True)
            editor.setFixedWidth(_FIELD_WIDTH)
            editor.committed.connect(lambda target, header=header: self.corrected.emit(header, str(target)))
            self._editors[header] = editor
            words = QVBoxLayout()
            words.setSpacing(0)
            words.addWidget(Label(header))
            words.addWidget(Muted(samples(row[place] for row in rows), small=True))
            row_of = QHBoxLayout()
            row_of.setSpacing(12)
            row_of.addLayout(words, 1)
            row_of.addWidget(editor)
            column.addLayout(row_of)
        column.addStretch(1)
        self.setWidget(page)
