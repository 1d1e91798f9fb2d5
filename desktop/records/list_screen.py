"""The list of a record type: head, table, empty state; search, views, sorting, and what one does with the selected.

Law: it reads at once and writes by operations. The record a person stands on is told to the selection, which the
record panel follows.
"""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.actions import UnknownAction
from desktop.derive.columns import has_face
from desktop.derive.list_model import RecordList
from desktop.derive.words import declared
from desktop.records.first_load import getting_records
from desktop.records.fitting import fitted
from desktop.records.list_actions import list_actions
from desktop.records.list_head import ListHead, tr
from desktop.records.list_menus import Narrowing, display_menu, filter_menu, pop_up
from desktop.records.list_place import ListPlace
from desktop.records.selection import selection
from desktop.records.views import ALL, UNSYNCED, View, chips, unsynced, views
from desktop.widgets.empty_state import EmptyState
from desktop.widgets.filled_or_empty import FilledOrEmpty
from desktop.widgets.record_table import RecordTable
from desktop.workspace import Workspace
from shared_models.kernel.faults import Fault
from shared_models.kernel.mutation import Action, Mutation
from sync.clock import new_id, now
from sync.replica.query import Query
from sync.replica.touched import Touched

_NARROWED = "narrowed"


class ListScreen(QWidget):
    """One list, kept while the window is."""

    def __init__(self, workspace: Workspace, record_type: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self.workspace = workspace
        self.record_type = workspace.catalogue.record_type(record_type)
        self.setAccessibleName(declared(self.record_type.label_plural))
        self.model = RecordList(workspace, record_type, self)
        self.table = RecordTable(declared(self.record_type.label_plural))
        self._view, self._views = ALL, views(workspace, self.record_type)
        self._narrowing: Narrowing | None = None
        self._awaited = False
        self._selection = selection(workspace)
        self.head = ListHead(self.record_type)
        self._offer_making()
        self._dense = bool(workspace.settings.read("dense", False))
        self._lay_out()
        self._connect()
        self._place = ListPlace(self.table, self.model)
        self.head.set_views(self._offered(), ALL)
        self.model.show(self._query())
        self.table.set_sort(0)
        workspace.actions.add(*list_actions(self))

    def _lay_out(self) -> None:
        self.table.setModel(self.model)
        self.table.set_dense(self._dense)
        self.setFocusProxy(self.table)
        self._body = FilledOrEmpty(self.table)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addLayout(self._body, 1)

    def _connect(self) -> None:
        head, table, model = self.head, self.table, self.model
        head.search.searched.connect(self._search)
        head.search.left.connect(self._leave_search)
        head.viewed.connect(self.view)
        head.new.clicked.connect(self.add)
        head.bring_in.clicked.connect(lambda: self._trigger("import"))
        head.filter.clicked.connect(self.open_filter)
        head.display.clicked.connect(self.open_display)
        head.discard.clicked.connect(self.delete)
        table.opened.connect(lambda row: self.open())
        self._moving = QTimer(self, singleShot=True, interval=0)
        self._moving.timeout.connect(self._move)
        table.current_row_changed.connect(lambda row: self._moving.start())
        table.clicked.connect(lambda index: self._moving.start())  # the panel may show what no row stands on
        table.selectionModel().selectionChanged.connect(self._count)
        model.counted.connect(self._count)
        model.modelReset.connect(self._count)
        model.modelReset.connect(self._show_sort)
        table.viewport().installEventFilter(self)
        self.workspace.touched.connect(self._hear)
        self.workspace.status_changed.connect(self._count)
        self.workspace.actor_changed.connect(self._offer_making)
        self._selection.narrow_wanted.connect(self._narrow_if_mine)

    def _offer_making(self) -> None:
        """Offer what the role allows."""
        create = self.workspace.actor.may(self.record_type.permission("create"))
        can_import = create and has_face(self.record_type) and self._has_action("import")
        self.head.offer(bringing_in=can_import, making=create)

    def view(self, name: str) -> None:
        """Look at the list through one of its views."""
        if name != _NARROWED:
            self._narrowing = None
        found = next((each for each in self._views if each.id == name), None)
        self._view = name if found is not None or self._narrowing else ALL
        self.head.set_views(self._offered(), self._view)
        self._show(self._query())

    def narrow(self, narrowing: Narrowing) -> None:
        """Show only the records for which one condition holds."""
        self._narrowing = narrowing
        self.view(_NARROWED)

    def _narrow_if_mine(self, record_type: str, narrowing: Narrowing) -> None:
        if record_type == self.record_type.name:
            self.narrow(narrowing)

    def search(self) -> None:
        """Go to the search field."""
        self.head.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.head.search.selectAll()

    def open_filter(self) -> None:
        """Offer what the list can be narrowed to."""
        menu = filter_menu(self, self.workspace, self.record_type, self._views, self.view, self.narrow)
        pop_up(menu, self.head.filter)

    def open_display(self) -> None:
        """Offer the orders and the heights of rows."""
        menu = display_menu(self, self.model.columns, self.model.query, self.sort, self._dense, self._set_dense)
        pop_up(menu, self.head.display)

    def sort(self, field: str, descending: bool) -> None:
        """Order by a field."""
        self._show(replace(self.model.query, sort="" if field == "title" else field, descending=descending))

    def add(self) -> None:
        """Ask for a new record."""
        self._trigger("new")

    def has_current(self) -> bool:
        """Whether a record is current."""
        return self.table.current_row() >= 0

    def current_id(self) -> str:
        """The record the person stands on, or nothing."""
        return self.model.id_at(self.table.current_row())

    def open(self) -> None:
        """Open the current record in the panel."""
        if record_id := self.current_id():
            if not self.table.selected_rows():
                self.table.set_current_row(self.table.current_row())
            self._selection.move(self.record_type.name, record_id)
            self.workspace.show_record(self.record_type.name, record_id)

    def edit(self) -> None:
        """Open the current record with its first field being edited."""
        self.open()
        self._selection.edit_wanted.emit("")

    def step(self, by: int) -> None:
        """Go some rows down, or up."""
        self.table.set_current_row(self.table.current_row() + by)
        self.table.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def select(self) -> None:
        """Select the current row, or no longer."""
        flags = self.table.selectionModel().SelectionFlag
        self.table.selectionModel().select(self.table.currentIndex(), flags.Toggle | flags.Rows)

    def delete(self) -> None:
        """Delete the selected records; one undo brings them all back."""
        rows = self.table.selected_rows() or ([self.table.current_row()] if self.has_current() else [])
        ids = self.model.ids(rows)
        if not ids:
            return
        name, at = self.record_type.name, now()
        one, many = declared(self.record_type.label), declared(self.record_type.label_plural)
        words = one if len(ids) == 1 else f"{self.workspace.locale.toString(len(ids))} {many.lower()}"
        label = tr("Deletion of {what}").format(what=self._title_of(rows[0]) if len(ids) == 1 else words)
        self.table.clearSelection()
        self.table.set_current_row(_beside(rows, self.model.rowCount()))

        def mutations(_: object) -> list[Mutation]:
            return [Mutation(new_id(), name, each, Action.DELETE, at=at) for each in ids]

        done = tr("{what} deleted").format(what=words)
        self.workspace.operations.write(
            label, mutations, done=lambda written: self.workspace.toast(done, written.group_id)
        )

    def _title_of(self, row: int) -> str:
        line = self.model.line(row)
        return line.title if line is not None else ""

    def _offered(self) -> list[View]:
        found = chips(self._views)
        if self._narrowing is not None:
            query = Query((self._narrowing.filter,))
            found.append(View(_NARROWED, self._narrowing.words, query))
        elif self._view not in {each.id for each in found}:
            found += [each for each in self._views if each.id == self._view]
        return found

    def _query(self) -> Query:
        """What the view, the search field and the sorted column ask for together."""
        if self._view == UNSYNCED:
            query = unsynced(self.workspace, self.record_type)
        else:
            query = next((each.query for each in self._offered() if each.id == self._view), Query())
        sort = query if query.sort else self.model.query
        return replace(query, text=self.head.search.text().strip(), sort=sort.sort, descending=sort.descending)

    def _show(self, query: Query) -> None:
        try:
            self.model.show(query)
        except Fault as fault:
            self.workspace.fault(fault)
            return
        self.table.scrollToTop()

    def _search(self, text: str) -> None:
        self._show(replace(self.model.query, text=text))

    def _leave_search(self) -> None:
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)
        if not self.has_current():
            self.table.set_current_row(0)

    def _show_sort(self) -> None:
        query = self.model.query
        order = Qt.SortOrder.DescendingOrder if query.descending else Qt.SortOrder.AscendingOrder
        self.table.set_sort(self.model.columns.index_of(query.sort), order)

    def _move(self) -> None:
        if record_id := self.current_id():
            self._selection.move(self.record_type.name, record_id)

    def _set_dense(self, dense: bool) -> None:
        self._dense = dense
        self.table.set_dense(dense)
        self.workspace.settings.keep(dense=dense)

    def _trigger(self, action: str) -> None:
        try:
            self.workspace.actions.trigger(f"{action}.{self.record_type.name}")
        except UnknownAction:
            return

    def _has_action(self, action: str) -> bool:
        known = {each.id for each in self.workspace.actions.all()}
        return f"{action}.{self.record_type.name}" in known

    def _hear(self, touched: Touched) -> None:
        if touched.everything or "saved_view" in touched.records:
            self._views = views(self.workspace, self.record_type)
            self.head.set_views(self._offered(), self._view)
        if touched.everything:
            self._place.restore()
        elif self._view == UNSYNCED and self.isVisible():
            self.model.follow(self._query())

    def _count(self, *_: object) -> None:
        """Say how many there are, or are selected; and why there is nothing when there is nothing."""
        model, locale = self.model, self.workspace.locale
        shown = model.rowCount()
        number = locale.toString(shown) if model.is_complete() else ""
        selected = self._selected_count()
        if selected > 1:
            words = tr("{selected} of {count} selected")
            number = words.format(selected=locale.toString(selected), count=number or "…")
        self.head.set_count(number if self.workspace.status.loaded else "")
        self.head.discard.setVisible(
            selected > 1 and self.workspace.actor.may_some(self.record_type.permission("delete"))
        )
        self._body.show_empty(self._empty_state() if shown == 0 and model.is_complete() else None)
        self._awaited = self._awaited or not self.workspace.status.loaded
        if self._awaited and self._body.empty is None:  # what was hidden could not take the focus
            self._awaited = False
            if self.isVisible() and not self.head.search.hasFocus():
                self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _selected_count(self) -> int:
        ranges = self.table.selectionModel().selection().toList()
        return sum(each.height() for each in ranges) if ranges else 0

    def _empty_state(self) -> EmptyState:
        if (getting := getting_records(self.workspace.status)) is not None:
            return getting
        many, one = declared(self.record_type.label_plural), declared(self.record_type.label)
        if self.head.search.text().strip() or self._view != ALL:
            state = EmptyState(
                tr("No {records} found").format(records=many.lower()),
                tr("Nothing here fits what you look for. Every word counts, or the beginning of it."),
                tr("Show all {records}").format(records=many.lower()),
                "magnifying-glass",
            )
            state.triggered.connect(self._show_all)
            return state
        can_create = self.workspace.actor.may(self.record_type.permission("create"))
        state = EmptyState(
            tr("No {records} yet").format(records=many.lower()),
            _teaching(declared(self.record_type.help), can_create),
            tr("New {record}").format(record=one.lower()) if can_create else "",
            self.record_type.icon,
        )
        state.triggered.connect(self.add)
        return state

    def _show_all(self) -> None:
        blocked = self.head.search.blockSignals(True)
        self.head.search.clear()
        self.head.search.blockSignals(blocked)
        self.view(ALL)
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _fit(self) -> None:
        """Give each column its width, and hide those that there is no room for."""
        columns = self.model.columns.shown
        widths = fitted([each.width for each in columns], self.table.viewport().width(), len(columns) - 1)
        for at, width in enumerate(widths):
            self.table.setColumnHidden(at, not width)
            if width:
                self.table.setColumnWidth(at, width)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        resized = watched is self.table.viewport() and isinstance(event, QResizeEvent)
        if resized and event.oldSize().width() != event.size().width():  # type: ignore[attr-defined]  # a QResizeEvent
            self._fit()
        return super().eventFilter(watched, event)

    def showEvent(self, event: QShowEvent) -> None:
        self.model.set_awake(True)
        super().showEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        self.model.set_awake(False)
        super().hideEvent(event)


def _beside(rows: Sequence[int], count: int) -> int:
    """The row after these, or where there is none the nearest one before the last of them."""
    last = max(rows)
    return last + 1 if last + 1 < count else next((row for row in range(last, -1, -1) if row not in rows), 0)


def _teaching(help_text: str, can_create: bool) -> str:
    first = help_text
    if can_create:
        more = QCoreApplication.translate("List", "Press C to add the first one, or import a file.")
        return f"{first} {more}"
    return first
