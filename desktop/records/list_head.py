"""The head of a list: its name and how many there are, search, import, new, and the views as chips.

Where there is little room, beside a record's panel say, the chips take a second line, and the search is shorter.
"""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QVBoxLayout, QWidget

from desktop.crm.boards import BOARDS
from desktop.derive.words import declared, within
from desktop.records.views import View
from desktop.theme.sizes import PAGE_INSET
from desktop.widgets.buttons import Button, Chip, FlatButton, PrimaryButton
from desktop.widgets.flow_layout import FlowLayout
from desktop.widgets.labels import Muted, Title
from desktop.widgets.search_field import SearchField
from shared_models.kernel.record_type import RecordType

SEARCH_WIDTH = 240
_MARGIN = 16


def tr(text: str) -> str:
    """The text in the person's language."""
    return QCoreApplication.translate("List", text)


class ListHead(QWidget):
    """`viewed(id)` is emitted when a chip is chosen, `view_menu_wanted(id)` when it is asked what can be done with it;
    `board_wanted(place)` when the records are to be shown as a board; the buttons are for whoever owns the head.
    """

    viewed = Signal(str)
    view_menu_wanted = Signal(str)
    board_wanted = Signal(str)

    def __init__(self, record_type: RecordType) -> None:
        super().__init__()
        self._count = Muted()
        self.search = SearchField(tr("Search {records}").format(records=within(record_type.label_plural)))
        self.search.setMinimumWidth(SEARCH_WIDTH // 2)
        self.search.setMaximumWidth(SEARCH_WIDTH)
        self.bring_in = Button(tr("Import"), "upload-simple")
        self.bring_in.setAccessibleDescription(declared(record_type.label_plural))
        self.new = PrimaryButton(tr("New {record}").format(record=within(record_type.label)))
        self.filter = FlatButton(tr("Filter"), "plus")
        self.more = FlatButton("", "dots-three", tr("All views"))
        self.more.hide()
        self.board: FlatButton | None = None
        if record_type.name in BOARDS:
            many = within(record_type.label_plural)
            self.board = FlatButton(tr("Board"), "columns", tr("Show the {records} as a board").format(records=many))
            self.board.setText(tr("Board"))
            self.board.clicked.connect(lambda: self.board_wanted.emit(BOARDS[record_type.name]))
        self.display = FlatButton(tr("Display"), "sliders-horizontal")
        self._row = FlowLayout(spacing=6)
        self._chips: list[Chip] = []
        self._group = QButtonGroup(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(_MARGIN, 13, _MARGIN, 14)
        column.setSpacing(9)
        column.addLayout(self._top(Title(declared(record_type.label_plural))))
        column.addLayout(self._below())

    def _top(self, title: Title) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addSpacing(PAGE_INSET - _MARGIN)
        row.addWidget(title)
        row.addSpacing(2)
        row.addWidget(self._count)
        row.addStretch(1)
        row.addWidget(self.search, 1000)  # all that the stretch before it does not need
        for each in (self.bring_in, self.new):
            row.addWidget(each)
        return row

    def _below(self) -> QHBoxLayout:
        self._row.addWidget(self.more)
        self._row.addWidget(self.filter)
        self._row.addWidget(QWidget())  # takes what is left of the last line
        row = QHBoxLayout()
        row.setSpacing(6)
        row.addSpacing(PAGE_INSET - _MARGIN)
        row.addLayout(self._row, 1)
        if self.board is not None:
            row.addWidget(self.board, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.display, 0, Qt.AlignmentFlag.AlignTop)
        return row

    def offer(self, *, bringing_in: bool, making: bool) -> None:
        """Offer to import records, and to make one."""
        self.bring_in.setVisible(bringing_in)
        self.new.setVisible(making)

    def set_count(self, words: str) -> None:
        """Say how many there are."""
        self._count.setText(words)
        self._count.updateGeometry()

    def count(self) -> str:
        """What is said about how many there are."""
        return self._count.text()

    def chips(self) -> list[Chip]:
        """The views in sight, in their order."""
        return list(self._chips)

    def current_chip(self) -> Chip | None:
        """The chip of the view that is looked through."""
        return next((each for each in self._chips if each.isChecked()), None)

    def set_views(self, views: Sequence[View], current: str, *, changed: bool = False) -> None:
        """Show these views as chips, the current one marked where it was changed; nothing is emitted."""
        focused = any(each.hasFocus() for each in self._chips)
        for old in self._chips:
            self._group.removeButton(old)
            self._row.removeWidget(old)
            old.deleteLater()
        self._chips = []
        for at, view in enumerate(views):
            chip = Chip(view.name, icon_name=view.icon)
            chip.setChecked(view.id == current)
            chip.set_changed(changed and view.id == current)
            chip.clicked.connect(lambda _=False, name=view.id: self.viewed.emit(name))
            chip.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
            chip.customContextMenuRequested.connect(lambda _, name=view.id: self.view_menu_wanted.emit(name))
            if focused and view.id == current:
                chip.setFocus(Qt.FocusReason.OtherFocusReason)
            self._group.addButton(chip)
            self._row.insert(at, chip)
            self._chips.append(chip)
