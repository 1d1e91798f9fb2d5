"""The list of a record type: head, table, empty state. What it shows is `showing`, what one does with its rows `work`.

Law: it reads at once and writes by operations.
"""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.actions import UnknownAction
from desktop.derive.list_model import RecordList
from desktop.derive.words import declared, within
from desktop.records.bulk.bulk_actions import bulk_actions
from desktop.records.bulk.list_bar import ListBar
from desktop.records.first_load import getting_records
from desktop.records.list_actions import list_actions
from desktop.records.list_foot import ListFoot
from desktop.records.list_head import ListHead, tr
from desktop.records.list_showing import ListShowing
from desktop.records.list_work import ListWork
from desktop.records.newly_made import NewlyMade
from desktop.records.view_actions import ViewActions
from desktop.widgets.empty_state import EmptyState
from desktop.widgets.filled_or_empty import FilledOrEmpty
from desktop.widgets.key_tip import triggers
from desktop.widgets.record_table import RecordTable
from desktop.workspace import Workspace
from shared_models.kernel.ids import Id


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
        self.head = ListHead(self.record_type)
        self._offer_making()
        self._lay_out()
        self.showing = ListShowing(workspace, self.head, self.table, self.model)
        self._column.insertWidget(1, self.showing.bar)
        self.work = ListWork(workspace, self.table, self.model)
        self.foot = ListFoot(workspace, self.model, self.work.marking)
        self._column.addWidget(self.foot)
        self._connect()
        self._count()
        workspace.actions.add(*list_actions(self), *bulk_actions(self))
        self._views = ViewActions(self)
        arrivals = (self.model.counted, self.model.layoutChanged)
        NewlyMade(workspace, record_type, self._stand_on, arrivals, self)
        self.marked = ListBar(self)

    def _lay_out(self) -> None:
        self.table.setModel(self.model)
        self.setFocusProxy(self.table)
        self._body = FilledOrEmpty(self.table)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addLayout(self._body, 1)
        self._column = column

    def _connect(self) -> None:
        head, model = self.head, self.model
        head.search.left.connect(self._leave_search)
        actions, prefix = self.workspace.actions, f"list.{self.record_type.name}"
        for button, name in ((head.new, "add"), (head.filter, "filter"), (head.display, "display")):
            triggers(button, actions, f"{prefix}.{name}")
        triggers(head.bring_in, actions, f"import.{self.record_type.name}")
        model.counted.connect(self._count)
        model.modelReset.connect(self._count)
        self.workspace.status_changed.connect(self._count)
        self.workspace.actor_changed.connect(self._offer_making)

    def _stand_on(self, record_id: Id) -> bool:
        """Make a record current, if the list has it."""
        row = self.model.row_of(record_id)
        if row >= 0:
            self.table.set_current_row(row)
        return row >= 0

    def _offer_making(self) -> None:
        """Offer what the role allows."""
        create = self.workspace.actor.may(self.record_type.permission("create"))
        can_import = create and self._has_action("import")
        self.head.offer(bringing_in=can_import, making=create)

    def search(self) -> None:
        """Go to the search field."""
        self.head.search.begin()

    def is_filled(self) -> bool:
        """Whether the list shows any records."""
        return self.model.record_count() > 0

    def add(self) -> None:
        """Ask for a new record."""
        self._trigger("new")

    def _leave_search(self) -> None:
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)
        if not self.work.has_current():
            self.table.set_current_row(0)

    def _trigger(self, action: str) -> None:
        try:
            self.workspace.actions.trigger(f"{action}.{self.record_type.name}")
        except UnknownAction:
            return

    def _has_action(self, action: str) -> bool:
        known = {each.id for each in self.workspace.actions.all()}
        return f"{action}.{self.record_type.name}" in known

    def _count(self, *_: object) -> None:
        """Say how many there are; and why there is nothing when there is nothing."""
        model, locale = self.model, self.workspace.locale
        shown = model.record_count()
        number = locale.toString(shown) if model.is_complete() else ""
        self.head.set_count(number if self.workspace.status.loaded else "")
        self._body.show_empty(self._empty_state() if shown == 0 and model.is_complete() else None)

    def _empty_state(self) -> EmptyState:
        if (getting := getting_records(self.workspace.status)) is not None:
            return getting
        many, one = within(self.record_type.label_plural), within(self.record_type.label)
        if self.showing.is_narrowed:
            state = EmptyState(
                tr("No {records} found").format(records=many),
                tr("Nothing here fits what you look for. Every word counts, or the beginning of it."),
                tr("Show all {records}").format(records=many),
                "magnifying-glass",
            )
            state.triggered.connect(self._show_all)
            return state
        can_create = self.workspace.actor.may(self.record_type.permission("create"))
        state = EmptyState(
            tr("No {records} yet").format(records=many),
            _teaching(declared(self.record_type.help), can_create),
            tr("New {record}").format(record=one) if can_create else "",
            self.record_type.icon,
        )
        state.triggered.connect(self.add)
        return state

    def _show_all(self) -> None:
        self.showing.view_all()
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def showEvent(self, event: QShowEvent) -> None:
        self.model.set_awake(True)
        super().showEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        self.model.set_awake(False)
        super().hideEvent(event)


def _teaching(help_text: str, can_create: bool) -> str:
    first = help_text
    if can_create:
        more = QCoreApplication.translate("List", "Press C to add the first one, or import a file.")
        return f"{first} {more}"
    return first
