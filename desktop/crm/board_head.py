"""The head of the board: what it shows and what it is worth, search, the pipeline, whose records, and a new one."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QVBoxLayout, QWidget

from desktop.crm.board_words import BoardWords
from desktop.crm.pipelines import Pipeline
from desktop.derive.words import declared, within
from desktop.theme.sizes import PAGE_INSET
from desktop.widgets.buttons import Chip, FlatButton, PrimaryButton
from desktop.widgets.labels import Muted, Title
from desktop.widgets.search_field import SearchField
from shared_models.kernel.record_type import RecordType

SEARCH_WIDTH = 240
ALL, MINE = "all", "mine"


def tr(text: str) -> str:
    """The text in the person's language."""
    return QCoreApplication.translate("Board", text)


class BoardHead(QWidget):
    """`viewed(whose)` is emitted when a chip is chosen; the buttons are for whoever owns the head."""

    viewed = Signal(str)

    def __init__(self, of: RecordType, words: BoardWords) -> None:
        super().__init__()
        self._words = words
        many, one = within(of.label_plural), within(of.label)
        self._count, self._worth = Muted(), Muted()
        self.search = SearchField(tr("Search {records}").format(records=many))
        self.search.setMinimumWidth(SEARCH_WIDTH // 2)
        self.search.setMaximumWidth(SEARCH_WIDTH)
        self.new = PrimaryButton(tr("New {record}").format(record=one))
        self.pipeline = FlatButton(tr("Pipeline"), "funnel")
        self.pipeline.hide()
        self.filter = FlatButton(tr("Filter"), "funnel-simple", words.choose)
        self.as_list = FlatButton(tr("List"), "list-bullets", words.as_list)
        self.as_list.setText(tr("List"))
        self._chips = {ALL: Chip(tr("All")), MINE: Chip(tr("Mine"))}
        self._group = QButtonGroup(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(PAGE_INSET, 13, 16, 14)
        column.setSpacing(9)
        column.addLayout(self._top(Title(declared(of.label_plural))))
        column.addLayout(self._views())

    def _top(self, title: Title) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(title)
        row.addSpacing(2)
        row.addWidget(self._count)
        row.addStretch(1)
        row.addWidget(self.search, 1000)  # all that the stretch before it does not need
        row.addWidget(self.new)
        return row

    def _views(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(6)
        for whose, chip in self._chips.items():
            chip.clicked.connect(lambda _=False, whose=whose: self.viewed.emit(whose))
            self._group.addButton(chip)
            row.addWidget(chip)
        self._chips[ALL].setChecked(True)
        row.addWidget(self.pipeline)
        row.addWidget(self.filter)
        row.addStretch(1)
        row.addWidget(self._worth)
        row.addSpacing(6)
        row.addWidget(self.as_list)
        return row

    def set_view(self, whose: str) -> None:
        """Mark whose records are shown; nothing is emitted."""
        self._chips[whose].setChecked(True)

    def set_filter(self, words: str) -> None:
        """Say what the board is narrowed to."""
        self.filter.setText((words or tr("Filter")).replace("&", "&&"))
        self.filter.setAccessibleName(tr("Filter: {words}").format(words=words) if words else tr("Filter"))

    def set_pipeline(self, current: str, offered: Sequence[Pipeline]) -> None:
        """Name the pipeline shown; its menu leads to its settings, too."""
        name = next((each.name for each in offered if each.id == current), "")
        self.pipeline.setVisible(bool(offered))
        self.pipeline.setText(name.replace("&", "&&"))
        self.pipeline.setAccessibleName(tr("Pipeline: {name}").format(name=name))

    def set_figures(self, count: str, worth: str, detail: str) -> None:
        """Say how many are open and what they are worth, in short and in full."""
        for label, words in ((self._count, count), (self._worth, worth)):
            label.setText(words)
            label.updateGeometry()
        self._worth.setAccessibleName(self._words.worth.format(sums=detail) if detail else "")
        self._worth.setAccessibleDescription(detail)

    def count(self) -> str:
        """What is said about how many deals are open."""
        return self._count.text()
