"""What a list shows: which view, which of its records, in which order, under which columns.

Law: one query says it all; it is put together here from the view, the search field and the sorted column, and the
model shows it.
"""

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from desktop.derive.list_model import RecordList
from desktop.look import set_dense
from desktop.records.filters.filter_bar import FilterBar
from desktop.records.layout import Layout
from desktop.records.list_columns import ListColumns
from desktop.records.list_head import ListHead
from desktop.records.list_menus import Narrowing, display_menu, pop_up
from desktop.records.list_place import ListPlace
from desktop.records.selection import selection
from desktop.records.views import ALL, UNSYNCED, View, chips, unsynced, views
from desktop.theme.theme import theme
from desktop.widgets.record_table import RecordTable
from desktop.workspace import Workspace
from shared_models.kernel.faults import Fault
from sync.replica.query import Condition, Query
from sync.replica.touched import Touched

_LISTS = "lists"
"""The setting that keeps how each list is laid out."""


class ListShowing(QObject):
    """What one list shows. `changed()` is emitted when it looks at its records through another view.

    `filters` are the conditions that people can change, those of the chosen view to begin with; `either` says that one
    of them is enough.
    """

    changed = Signal()

    def __init__(self, workspace: Workspace, head: ListHead, table: RecordTable, model: RecordList) -> None:
        super().__init__(table)
        self.workspace, self.head, self.table, self.model = workspace, head, table, model
        self.record_type = model.record_type
        self._views = views(workspace, self.record_type)
        self._view = self._views[0]
        self.filters: tuple[Condition, ...] = ()
        self.either = False
        self.bar = FilterBar(workspace, lambda: model.listed)
        self._place = ListPlace(table, model)
        self.columns = ListColumns(table, model, self._place.restore)
        self._header = table.header()
        head.set_views(self._offered(), ALL)
        self._connect()
        self.columns.apply(self._kept_layout())
        model.show(self.query())
        table.set_sort(0)

    def _connect(self) -> None:
        head = self.head
        head.search.searched.connect(self._search)
        head.viewed.connect(self.view)
        head.filter.clicked.connect(self.open_filter)
        head.display.clicked.connect(self.open_display)
        self.bar.changed.connect(self.filter)
        self.bar.left.connect(lambda: self.table.setFocus(Qt.FocusReason.OtherFocusReason))
        self.model.modelReset.connect(self._show_sort)
        self.columns.changed.connect(self._keep_layout)
        self._header.second_wanted.connect(self.model.sort_within)
        self.workspace.touched.connect(self._hear)
        selection(self.workspace).narrow_wanted.connect(self._narrow_if_mine)

    @property
    def is_narrowed(self) -> bool:
        """Whether a search, a condition or a view leaves records out."""
        return bool(self.head.search.text().strip() or self.filters) or self._view.id != ALL

    def view(self, name: str) -> None:
        """Look at the list through one of its views."""
        self._view = next((each for each in self._views if each.id == name), self._views[0])
        own = Query() if self._view.fixed else self._view.query
        order = own if own.sort else self.model.wanted
        self.head.set_views(self._offered(), self._view.id)
        self._filter(own.filters, own.any)
        self._show(order)
        self.changed.emit()

    def view_all(self) -> None:
        """Look for nothing, and show every record."""
        blocked = self.head.search.blockSignals(True)
        self.head.search.clear()
        self.head.search.blockSignals(blocked)
        self.view(ALL)

    def filter(self, filters: tuple[Condition, ...], either: bool = False) -> None:
        """Show only the records for which these conditions hold, within the view."""
        self._filter(filters, either)
        self._show(self.model.wanted)
        self.changed.emit()

    def narrow(self, narrowing: Narrowing) -> None:
        """Show only the records for which one condition holds."""
        self.view(ALL)
        self.filter((narrowing.filter,))

    def open_filter(self) -> None:
        """Ask for one more condition."""
        anchor: QWidget = self.bar.more if self.bar.isVisible() else self.head.filter
        self.bar.add(anchor)

    def open_display(self) -> None:
        """Offer the orders and the heights of rows."""
        model = self.model
        menu = display_menu(
            self.head,
            model.columns,
            model.wanted,
            self.sort,
            theme().dense,
            self._set_dense,
            self.open_columns,
            lambda name: model.sort_within(model.columns.index_of(name)),
        )
        pop_up(menu, self.head.display)

    def open_columns(self) -> None:
        """Offer the fields that can be columns."""
        from desktop.records.columns_popover import ColumnsPopover  # not needed for the first paint

        window = self.head.window()
        ColumnsPopover(window, self.workspace, self.model.listed, self.columns).show_at(self.head.display)

    def sort(self, field: str, descending: bool) -> None:
        """Order by a field."""
        self._show(Query(sort="" if field == "title" else field, descending=descending))

    def query(self, order: Query | None = None) -> Query:
        """What the view, the conditions, the search field and the order ask for together."""
        order = order or self.model.wanted
        asked = Query(
            self.filters,
            order.sort,
            order.descending,
            self.head.search.text().strip(),
            any=self.either,
            then=order.then,
            then_descending=order.then_descending,
        )
        if self._view.id == UNSYNCED:
            return asked.narrowed(*unsynced(self.workspace, self.record_type).filters)
        return asked.narrowed(*self._view.query.filters) if self._view.fixed else asked

    def _filter(self, filters: tuple[Condition, ...], either: bool) -> None:
        self.filters, self.either = filters, either
        self.bar.show_conditions(filters, either)

    def _show(self, order: Query) -> None:
        """Show what is asked for, from the top; what makes no sense is said, and nothing changes."""
        try:
            self.model.show(self.query(order))
        except Fault as fault:
            self.workspace.fault(fault)
            return
        self.table.scrollToTop()

    def _narrow_if_mine(self, record_type: str, narrowing: Narrowing) -> None:
        if record_type == self.record_type.name:
            self.narrow(narrowing)

    def _offered(self) -> list[View]:
        found = chips(self._views)
        return found if self._view.id in {each.id for each in found} else [*found, self._view]

    def _search(self, text: str) -> None:
        self._show(self.model.wanted)

    def _show_sort(self) -> None:
        query = self.model.query
        order = Qt.SortOrder.DescendingOrder if query.descending else Qt.SortOrder.AscendingOrder
        then = Qt.SortOrder.DescendingOrder if query.then_descending else Qt.SortOrder.AscendingOrder
        self._header.second = (self.model.columns.index_of(query.then) if query.then else -1, then)
        self.table.set_sort(self.model.columns.index_of(query.sort), order)

    def _kept_layout(self) -> Layout:
        """How this list was laid out on this computer."""
        return Layout.restore(self.workspace.settings.read(_LISTS, {}).get(self.record_type.name))

    def _keep_layout(self) -> None:
        known = self.workspace.settings.read(_LISTS, {})
        self.workspace.settings.keep(**{_LISTS: {**known, self.record_type.name: self.columns.layout.snapshot()}})

    def _set_dense(self, dense: bool) -> None:
        set_dense(self.workspace.settings, dense)

    def _hear(self, touched: Touched) -> None:
        if touched.everything or "saved_view" in touched.records:
            self._views = views(self.workspace, self.record_type)
            self._view = next((each for each in self._views if each.id == self._view.id), self._views[0])
            self.head.set_views(self._offered(), self._view.id)
        if touched.everything:
            self._place.restore()
        elif self._view.id == UNSYNCED and self.head.isVisible():
            self.model.follow(self.query())
