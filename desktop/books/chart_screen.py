"""The chart of accounts as a tree with what each account stands at; Enter opens its ledger.

Law: it is read in one go, for a chart is some hundred accounts, and balances are sums that the replica keeps.
"""

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QHeaderView, QMenu, QVBoxLayout, QWidget

from desktop.books.account_dialog import AccountDialog
from desktop.books.books_settings import BooksSettings
from desktop.books.chart_actions import chart_actions
from desktop.books.chart_rows import ChartRow, chart_rows
from desktop.books.not_open import books_not_open
from desktop.books.numbers_dialog import NumbersDialog
from desktop.books.opening_dialog import OpeningDialog
from desktop.books.place import CHART, LISTS
from desktop.books.reading import accounts, balances, settings_of
from desktop.books.words import figure, tr
from desktop.derive.occasion import today
from desktop.derive.words import choice
from desktop.ledger_reports.place import show_ledger
from desktop.records.edit_record import EditRecord
from desktop.records.fresh import Fresh
from desktop.theme.icons import icon
from desktop.theme.sizes import PAGE_INSET
from desktop.widgets.buttons import Button, PrimaryButton
from desktop.widgets.cells import CELL_ROLE, CellKind, CellStyle
from desktop.widgets.filled_or_empty import FilledOrEmpty
from desktop.widgets.key_tip import triggers
from desktop.widgets.labels import Title
from desktop.widgets.record_table import RecordTable
from desktop.widgets.search_field import SearchField
from desktop.workspace import Workspace
from shared_models.kernel.ids import Id

_Index = QModelIndex | QPersistentModelIndex
_STRONG, _PLAIN, _MUTED = CellStyle(CellKind.STRONG), CellStyle(), CellStyle(CellKind.MUTED)
_NUMBER = CellStyle(CellKind.NUMBER)
_INDENT = "\u2003"
_RIGHT_TO_LEFT = "\u200f"
"""Before the indent, which would otherwise stand behind a number."""
_WIDTHS = (150, 420, 200, 180)
_MADE_OF = frozenset({"account", "entry", "ledger_settings"})


class ChartScreen(QWidget):
    """`table` shows `rows`; what is folded stays so while the window is open."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self.setObjectName("page")
        self.setAccessibleName(tr("Chart of accounts"))
        self.workspace = workspace
        self._folded: set[Id] = set()
        self.model = _Chart(self)
        self.table = _Tree(tr("Chart of accounts"))
        self.table.setSortingEnabled(False)
        self.table.setModel(self.model)
        self.table.opened.connect(lambda _: self.open_ledger())
        self.table.fold_wanted.connect(self.fold)
        self.search = SearchField(tr("Filter by number or name"))
        self.search.searched.connect(lambda _: self.refresh())
        self.search.left.connect(self.table.setFocus)
        self._body = FilledOrEmpty(self.table)
        made = chart_actions(self)
        self._offered = {each.id for each in made}
        workspace.actions.add(*made)
        self._lay_out()
        Fresh(self, workspace, self.refresh, _MADE_OF)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(PAGE_INSET, 18, PAGE_INSET, 14)
        head.setSpacing(8)
        head.addWidget(Title(tr("Chart of accounts")))
        head.addSpacing(12)
        self.search.setMaximumWidth(280)
        head.addWidget(self.search, 1)
        head.addStretch(1)
        self.lists = Button(tr("Set-up"), "gear")
        self.lists.clicked.connect(self.open_lists)
        head.addWidget(self.lists)
        edit, new = Button(tr("Edit…")), PrimaryButton(tr("New account"))
        for button, name in ((edit, "edit"), (new, "new")):
            triggers(button, self.workspace.actions, f"chart.{name}")
            head.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addLayout(self._body, 1)
        header = self.table.horizontalHeader()
        for at, wide in enumerate(_WIDTHS):
            header.resizeSection(at, wide)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        self.setFocusProxy(self.table)

    def refresh(self) -> None:
        """Read the chart and the balances again."""
        if "account" not in self.workspace.catalogue.record_types:
            return
        current = self.current()
        settings = settings_of(self.workspace)
        self._body.show_empty(books_not_open(self.workspace) if settings is None else None)
        self.model.currency = str(settings["base_currency"]) if settings else "EUR"
        reader = self.workspace.reader
        rows = chart_rows(accounts(reader), balances(reader), self.search.text(), self._folded)
        self.model.show(self.workspace, rows)
        at = next((at for at, each in enumerate(rows) if current and each.account.id == current.account.id), 0)
        if rows:
            self.table.set_current_row(at)
        self.workspace.actions.changed.emit()

    def current(self) -> ChartRow | None:
        """The row that the keys are about."""
        row = self.table.current_row()
        return self.model.rows[row] if 0 <= row < len(self.model.rows) else None

    def fold(self, folded: bool) -> None:
        """Hide or show what the current account is made of."""
        current = self.current()
        if current is None or not current.has_parts:
            return
        (self._folded.add if folded else self._folded.discard)(current.account.id)
        self.refresh()

    def open_settings(self) -> None:
        """Change how the books are kept."""
        BooksSettings(self.workspace).open()

    def open_opening(self) -> None:
        """Type the opening balances."""
        OpeningDialog(self.workspace).open()

    def open_numbers(self) -> None:
        """Reserve numbers for this computer."""
        NumbersDialog(self.workspace).open()

    def open_lists(self) -> None:
        """Offer what else is set up: journals, taxes, terms, and how the books are kept."""
        menu = QMenu(self)
        for name in (*LISTS, "opening", "settings"):
            action = self.workspace.actions.find(f"chart.{name}") if f"chart.{name}" in self._offered else None
            if action is not None:
                menu.addAction(icon(action.icon), action.label, action.run)
        menu.popup(self.lists.mapToGlobal(self.lists.rect().bottomLeft()))

    def open_ledger(self) -> None:
        """Show what was posted to the current account."""
        if (current := self.current()) is not None:
            show_ledger(self.workspace, current.account.id, current.account.title, CHART)

    def add(self) -> None:
        """Make an account."""
        AccountDialog(self.workspace, "", lambda _: self.refresh()).open()

    def edit(self) -> None:
        """Change the current account."""
        if (current := self.current()) is not None:
            EditRecord(self.workspace, "account", current.account.id).open()

    def retire(self) -> None:
        """Let the current account end today, or be used again."""
        if (current := self.current()) is None:
            return
        ended = current.account.valid_to
        label = tr("End of {account}") if ended is None else tr("{account} in use again")
        self.workspace.operations.patch(
            "account",
            current.account.id,
            {"valid_to": ended},
            {"valid_to": today().isoformat() if ended is None else None},
            label.format(account=current.account.title),
        )


class _Tree(RecordTable):
    """Left folds the current row, Right unfolds it."""

    fold_wanted = Signal(bool)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        keys = [Qt.Key.Key_Left, Qt.Key.Key_Right]
        if event.key() in keys and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            back = Qt.Key.Key_Right if self.isRightToLeft() else Qt.Key.Key_Left
            self.fold_wanted.emit(event.key() == back)
        else:
            super().keyPressEvent(event)


class _Chart(QAbstractTableModel):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.rows: list[ChartRow] = []
        self.currency = "EUR"
        self._cells: list[tuple[str, str, str, str]] = []

    def show(self, workspace: Workspace, rows: list[ChartRow]) -> None:
        """Show these rows."""
        types = workspace.catalogue.record_type("account").field("type")
        side = _RIGHT_TO_LEFT if workspace.locale.textDirection() is Qt.LayoutDirection.RightToLeft else ""
        self.beginResetModel()
        self.rows = rows
        self._cells = [
            (
                f"{side}{_INDENT * each.depth}{each.account.code}",
                each.account.name + (f" · {tr('ended')}" if each.account.valid_to else ""),
                "" if each.account.heading else choice(types, each.account.type),
                figure(workspace, each.balance, self.currency) if each.balance else "",
            )
            for each in rows
        ]
        self.endResetModel()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else 4

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> str | CellStyle | None:
        row = self.rows[index.row()]
        if role == CELL_ROLE:
            plain = _STRONG if row.account.heading else _MUTED if row.account.valid_to else _PLAIN
            return (plain, plain, _MUTED, _NUMBER)[index.column()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._cells[index.row()][index.column()]
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> str | Qt.AlignmentFlag | None:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignRight if section == 3 else Qt.AlignmentFlag.AlignLeft
        heads = (tr("Number"), tr("Name"), tr("Type"), tr("Balance"))
        return heads[section] if role == Qt.ItemDataRole.DisplayRole else None
