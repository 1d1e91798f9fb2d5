"""What a list shows: which view, which of its records, in which order, under which columns.

Law: one query says it all; it is put together here from the view, the search field and the sorted column, and the
model shows it.
"""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QWidget

from desktop.derive.columns import choosable, field_label
from desktop.derive.list_model import RecordList
from desktop.derive.occasion import until_tomorrow
from desktop.records.filters.filter_bar import FilterBar
from desktop.records.layout import Layout
from desktop.records.list_columns import ListColumns
from desktop.records.list_head import ListHead
from desktop.records.list_menus import Narrowing, display_menu, pop_up
from desktop.records.list_place import ListPlace
from desktop.records.selection import selection
from desktop.records.view_work import ViewWork, tr
from desktop.records.views import ALL, View, chips, stored_values, views
from desktop.widgets.editors.choice import Choice
from desktop.widgets.overlay import Popover
from desktop.widgets.pick_list import PickList, among
from desktop.widgets.record_table import RecordTable
from desktop.workspace import Workspace
from shared_models.kernel.faults import Fault
from sync.replica.grouping import GROUPED
from sync.replica.query import Condition, Query
from sync.replica.relative import is_relative
from sync.replica.touched import Touched

_LISTS = "lists"
"""The setting that keeps how each list is laid out."""


class ListShowing(QObject):
    """What one list shows. `changed()` is emitted when it shows something else, `views_changed()` when the views are
    others, or the one looked through is another or differs from what was saved.

    `filters` are the conditions that people can change, those of the chosen view to begin with; `either` says that one
    of them is enough.
    """

    changed = Signal()
    views_changed = Signal()

    def __init__(self, workspace: Workspace, head: ListHead, table: RecordTable, model: RecordList) -> None:
        super().__init__(table)
        self.workspace, self.head, self.table, self.model = workspace, head, table, model
        self.record_type = model.record_type
        self.views = views(workspace, model.listed)
        self.current = self.views[0]
        self._expected, self._differed = "", False
        self.filters: tuple[Condition, ...] = ()
        self.either = False
        self.bar = FilterBar(workspace, lambda: model.listed)
        self._place = ListPlace(table, model)
        self.columns = ListColumns(table, model, self._place.restore)
        self._header = table.header()
        self.work = ViewWork(workspace, self)
        self._show_views()
        self._new_day = QTimer(self, singleShot=True)
        self._new_day.timeout.connect(self.begin_day)
        self._new_day.start(until_tomorrow())
        self._connect()
        self.columns.apply(self._kept_layout())
        model.show(self.query())
        table.set_sort(0)

    def _connect(self) -> None:
        head = self.head
        head.search.searched.connect(self._search)
        head.viewed.connect(self.view)
        head.view_menu_wanted.connect(self._open_view_menu)
        head.more.clicked.connect(self.open_views)
        head.board_wanted.connect(self.workspace.go)
        self.bar.changed.connect(self.filter)
        self.bar.saved.connect(lambda: self.work.save() if self.work.may_change() else self.work.save_as())
        self.bar.taken_back.connect(self.reset)
        self.bar.left.connect(lambda: self.table.setFocus(Qt.FocusReason.OtherFocusReason))
        self.model.modelReset.connect(self._show_sort)
        self.columns.changed.connect(self._keep_layout)
        self.table.folded.connect(self.model.fold)
        self.model.modelReset.connect(self._tell_difference)
        self._header.sortIndicatorChanged.connect(lambda *_: self._show_sort())  # a title may be of no order
        self._header.second_wanted.connect(self.model.sort_within)
        self.workspace.touched.connect(self._hear)
        selection(self.workspace).narrow_wanted.connect(self._narrow_if_mine)
        selection(self.workspace).view_wanted.connect(self._view_if_mine)

    @property
    def is_narrowed(self) -> bool:
        """Whether a search, a condition or a view leaves records out."""
        return bool(self.head.search.text().strip() or self.filters) or self.current.id != ALL

    def view(self, name: str) -> None:
        """Look at the list through one of its views."""
        self.current = next((each for each in self.views if each.id == name), self.views[0])
        own = self.current.query
        if self.current.fixed:  # its conditions are not the person's to change, its order is
            own = Query(sort=own.sort, descending=own.descending)
        self._show_views()
        self._filter(own.filters, own.any)
        self.columns.apply(self.current.layout if self.current.is_saved else self._kept_layout())
        self._show(own if self.current.is_saved or own.sort else self.model.wanted)
        self._tell_difference()
        self.changed.emit()
        if self.current.gone:
            words = tr("{view} names what is no longer there: {fields}. It is left out.")
            self.workspace.toast(words.format(view=self.current.name, fields=", ".join(self.current.gone)))

    def reset(self) -> None:
        """Show the view again as it was saved."""
        self.view(self.current.id)

    def shown(self) -> Query:
        """What a view would hold of what is shown: the conditions and the order."""
        return replace(self.query(), filters=self.filters, any=self.either, text="")

    def is_changed(self) -> bool:
        """Whether a saved view shows something else than was saved."""
        if not self.current.is_saved:
            return False
        known = stored_values(self.current.query, self.current.layout)
        return stored_values(self.shown(), self.columns.layout) != known

    def expect(self, view_id: str) -> None:
        """Look through a view as soon as it is there."""
        self._expected = view_id

    def anchor(self) -> QWidget:
        """The widget of the view one looks through."""
        return self.head.current_chip() or self.head.filter

    def open_views(self) -> None:
        """Offer all views, to be found by typing."""
        self._offer(tr("Find a view"), [Choice(each.id, each.name) for each in self.views], self.view, self.anchor())

    def begin_day(self) -> None:
        """It is another day: what "today" or "this week" selects is something else now."""
        self._new_day.start(until_tomorrow())
        if is_relative(self.model.query):
            self.model.read_order()

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
        self._tell_difference()
        self.changed.emit()

    def narrow(self, narrowing: Narrowing) -> None:
        """Show only the records for which one condition holds."""
        self.view(ALL)
        self.bar.call(narrowing.filter, narrowing.words)
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
            self.columns.layout.density,
            self.columns.set_density,
            self.open_columns,
            self.open_groups,
            lambda name: model.sort_within(model.columns.index_of(name)),
        )
        pop_up(menu, self.head.display)

    def open_columns(self) -> None:
        """Offer the fields that can be columns."""
        from desktop.records.columns_popover import ColumnsPopover  # not needed for the first paint

        window = self.head.window()
        ColumnsPopover(window, self.workspace, self.model.listed, self.columns).show_at(self.head.display)

    def open_groups(self) -> None:
        """Offer the fields that the list can be grouped by."""
        fields = choosable(self.model.listed, self.workspace.actor.may)
        offered = [Choice(each.name, field_label(each)) for each in fields if each.kind in GROUPED]
        none = [Choice("", tr("No groups"))] if self._group() else []
        self._offer(tr("Group by…"), [*none, *offered], self.columns.group, self.head.display)

    def _offer(self, title: str, choices: list[Choice], then: Callable[[str], None], anchor: QWidget) -> None:
        picks = PickList(title, among(choices))
        popover = Popover(self.head.window(), title)
        popover.body.addWidget(picks)
        popover.setFocusProxy(picks)
        popover.closed.connect(popover.deleteLater)
        picks.picked.connect(lambda _: popover.dismiss())
        picks.picked.connect(then)
        popover.show_at(anchor)

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
            group=self._group(),
        )
        if self.current.asks is not None:
            return asked.narrowed(self.current.asks())
        own = self.current.query
        return replace(asked.narrowed(*own.filters), deleted=own.deleted) if self.current.fixed else asked

    def _group(self) -> str:
        """What the layout groups by, where that is still there."""
        field = self.model.listed.by_name.get(self.columns.layout.group)
        return field.name if field is not None and field.kind in GROUPED else ""

    def _filter(self, filters: tuple[Condition, ...], either: bool) -> None:
        self.filters, self.either = filters, either
        self.bar.show_conditions(filters, either)

    def _show(self, order: Query) -> None:
        """Show what is asked for; what makes no sense is said, and nothing changes."""
        try:
            self.model.show(self.query(order))
        except Fault as fault:
            self.workspace.fault(fault)

    def _view_if_mine(self, record_type: str, view_id: str) -> None:
        if record_type == self.model.record_type.name:
            self.view(view_id)

    def _narrow_if_mine(self, record_type: str, narrowing: Narrowing) -> None:
        if record_type == self.record_type.name:
            self.narrow(narrowing)

    def _offered(self) -> list[View]:
        found = chips(self.views)
        return found if self.current.id in {each.id for each in found} else [*found, self.current]

    def _show_views(self) -> None:
        offered = self._offered()
        self.head.set_views(offered, self.current.id, changed=self._differed)
        self.head.more.setVisible(len(offered) < len(self.views))

    def _open_view_menu(self, name: str) -> None:
        if name != self.current.id:
            self.view(name)
        menu = self.work.menu(self.head)
        if not menu.isEmpty():
            pop_up(menu, self.anchor())

    def _tell_difference(self) -> None:
        """Mark the view where it differs from what was saved."""
        differs = self.is_changed()
        saved, own = self.current.is_saved, self.work.may_change()
        self.bar.offer(saving=self.work.may_create(), of_saved=saved, may_change=own, changed=differs)
        if differs != self._differed:
            self._differed = differs
            self._show_views()

    def _search(self, text: str) -> None:
        self._place.begin_anew()
        self._show(self.model.wanted)

    def _show_sort(self) -> None:
        query = self.model.wanted
        order = Qt.SortOrder.DescendingOrder if query.descending else Qt.SortOrder.AscendingOrder
        then = Qt.SortOrder.DescendingOrder if query.then_descending else Qt.SortOrder.AscendingOrder
        self._header.second = (self.model.columns.index_of(query.then) if query.then else -1, then)
        self.table.set_sort(self.model.columns.index_of(query.sort), order)

    def _kept_layout(self) -> Layout:
        """How this list was laid out on this computer."""
        return Layout.restore(self.workspace.settings.read(_LISTS, {}).get(self.record_type.name))

    def _keep_layout(self) -> None:
        if self._group() != self.model.wanted.group:
            self._show(self.model.wanted)
        self._tell_difference()
        if self.current.is_saved:
            return  # it is the view's, and kept with it
        known = self.workspace.settings.read(_LISTS, {})
        self.workspace.settings.keep(**{_LISTS: {**known, self.record_type.name: self.columns.layout.snapshot()}})

    def _hear(self, touched: Touched) -> None:
        if touched.everything or "saved_view" in touched.records:
            self._take_views()
        if touched.everything:
            self._place.restore()
        elif self.current.asks is not None and self.head.isVisible():
            self.model.follow(self.query())

    def _take_views(self) -> None:
        """The views are others; the one looked through may hold something else, or be gone."""
        before, differed = self.current, self.is_changed()
        self.views = views(self.workspace, self.model.listed)
        found = next((each for each in self.views if each.id == (self._expected or before.id)), None)
        if found is not None and found.id == self._expected:
            self._expected = ""
            self.current = found
            self._tell_difference()
        elif found is None and before.is_saved and not self._expected:  # a colleague has deleted it
            self.view(ALL)
        else:
            self.current = next((each for each in self.views if each.id == before.id), self.views[0])
            if self.current.is_saved and not differed and self.is_changed():
                self.reset()  # what a colleague has saved is shown at once, unless one is changing it oneself
        self._show_views()
        self.views_changed.emit()
