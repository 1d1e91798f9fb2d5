"""What a list shows: which view, which of its records, in which order, under which columns.

Law: one query says it all; it is put together here from the view, the search field and the sorted column, and the
model shows it.
"""

from dataclasses import replace

from PySide6.QtCore import QObject, Qt, Signal

from desktop.derive.list_model import RecordList
from desktop.look import set_dense
from desktop.records.fitting import fitted
from desktop.records.list_head import ListHead
from desktop.records.list_menus import Narrowing, display_menu, filter_menu, pop_up
from desktop.records.list_place import ListPlace
from desktop.records.selection import selection
from desktop.records.views import ALL, UNSYNCED, View, chips, unsynced, views
from desktop.theme.theme import theme
from desktop.widgets.record_table import RecordTable
from desktop.workspace import Workspace
from shared_models.kernel.faults import Fault
from sync.replica.query import Query
from sync.replica.touched import Touched

_NARROWED = "narrowed"


class ListShowing(QObject):
    """What one list shows. `changed()` is emitted when it looks at its records through another view."""

    changed = Signal()

    def __init__(self, workspace: Workspace, head: ListHead, table: RecordTable, model: RecordList) -> None:
        super().__init__(table)
        self.workspace, self.head, self.table, self.model = workspace, head, table, model
        self.record_type = model.record_type
        self._view, self._views = ALL, views(workspace, self.record_type)
        self._narrowing: Narrowing | None = None
        self._place = ListPlace(table, model)
        head.set_views(self._offered(), ALL)
        self._connect()
        model.show(self.query())
        table.set_sort(0)

    def _connect(self) -> None:
        head = self.head
        head.search.searched.connect(self._search)
        head.viewed.connect(self.view)
        head.filter.clicked.connect(self.open_filter)
        head.display.clicked.connect(self.open_display)
        self.model.modelReset.connect(self._show_sort)
        self.table.widened.connect(self._fit)
        self.workspace.touched.connect(self._hear)
        selection(self.workspace).narrow_wanted.connect(self._narrow_if_mine)

    @property
    def is_narrowed(self) -> bool:
        """Whether a search or a view leaves records out."""
        return bool(self.head.search.text().strip()) or self._view != ALL

    def view(self, name: str) -> None:
        """Look at the list through one of its views."""
        if name != _NARROWED:
            self._narrowing = None
        found = next((each for each in self._views if each.id == name), None)
        self._view = name if found is not None or self._narrowing else ALL
        self.head.set_views(self._offered(), self._view)
        self.show(self.query())
        self.changed.emit()

    def view_all(self) -> None:
        """Look for nothing, and show every record."""
        blocked = self.head.search.blockSignals(True)
        self.head.search.clear()
        self.head.search.blockSignals(blocked)
        self.view(ALL)

    def narrow(self, narrowing: Narrowing) -> None:
        """Show only the records for which one condition holds."""
        self._narrowing = narrowing
        self.view(_NARROWED)

    def open_filter(self) -> None:
        """Offer what the list can be narrowed to."""
        menu = filter_menu(self.head, self.workspace, self.record_type, self._views, self.view, self.narrow)
        pop_up(menu, self.head.filter)

    def open_display(self) -> None:
        """Offer the orders and the heights of rows."""
        menu = display_menu(self.head, self.model.columns, self.model.query, self.sort, theme().dense, self._set_dense)
        pop_up(menu, self.head.display)

    def sort(self, field: str, descending: bool) -> None:
        """Order by a field."""
        self.show(replace(self.model.query, sort="" if field == "title" else field, descending=descending))

    def query(self) -> Query:
        """What the view, the search field and the sorted column ask for together."""
        if self._view == UNSYNCED:
            query = unsynced(self.workspace, self.record_type)
        else:
            query = next((each.query for each in self._offered() if each.id == self._view), Query())
        sort = query if query.sort else self.model.query
        return replace(query, text=self.head.search.text().strip(), sort=sort.sort, descending=sort.descending)

    def show(self, query: Query) -> None:
        """Show what a query selects, from the top; what makes no sense is said, and nothing changes."""
        try:
            self.model.show(query)
        except Fault as fault:
            self.workspace.fault(fault)
            return
        self.table.scrollToTop()

    def _narrow_if_mine(self, record_type: str, narrowing: Narrowing) -> None:
        if record_type == self.record_type.name:
            self.narrow(narrowing)

    def _offered(self) -> list[View]:
        found = chips(self._views)
        if self._narrowing is not None:
            query = Query((self._narrowing.filter,))
            found.append(View(_NARROWED, self._narrowing.words, query))
        elif self._view not in {each.id for each in found}:
            found += [each for each in self._views if each.id == self._view]
        return found

    def _search(self, text: str) -> None:
        self.show(replace(self.model.query, text=text))

    def _show_sort(self) -> None:
        query = self.model.query
        order = Qt.SortOrder.DescendingOrder if query.descending else Qt.SortOrder.AscendingOrder
        self.table.set_sort(self.model.columns.index_of(query.sort), order)

    def _set_dense(self, dense: bool) -> None:
        set_dense(self.workspace.settings, dense)

    def _hear(self, touched: Touched) -> None:
        if touched.everything or "saved_view" in touched.records:
            self._views = views(self.workspace, self.record_type)
            self.head.set_views(self._offered(), self._view)
        if touched.everything:
            self._place.restore()
        elif self._view == UNSYNCED and self.head.isVisible():
            self.model.follow(self.query())

    def _fit(self) -> None:
        """Give each column its width, and hide those that there is no room for."""
        columns = self.model.columns.shown
        widths = fitted([each.width for each in columns], self.table.viewport().width(), len(columns) - 1)
        for at, width in enumerate(widths):
            self.table.setColumnHidden(at, not width)
            if width:
                self.table.setColumnWidth(at, width)
