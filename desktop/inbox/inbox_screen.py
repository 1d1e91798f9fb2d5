"""The inbox: every change that was refused or met another's, and what one can do about it by one key.

Law: it reads the replica alone and writes by operations, so that it works without a network; nothing typed is lost by
any of its keys.
"""

from collections.abc import Callable
from datetime import date, time
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QWidget

from desktop.derive.occasion import today
from desktop.inbox.inbox_actions import inbox_actions
from desktop.inbox.item_list import ItemList
from desktop.inbox.item_page import ItemPage
from desktop.inbox.items import Item, read_items
from desktop.inbox.words import counted, deed, tr
from desktop.records.selection import selection
from desktop.records.sending_again import redated_and_sent, restored_and_sent
from desktop.widgets.empty_state import EmptyState
from desktop.widgets.list_beside_page import ListBesidePage
from desktop.workspace import Workspace

if TYPE_CHECKING:
    from sync.replica.replica import Replica, Written


class InboxScreen(QWidget):
    """`list` has the items, `page` shows the current one."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.workspace = workspace
        self.setObjectName("page")
        self.setAccessibleName(tr("Inbox"))
        self.list = ItemList(workspace)
        self.page = ItemPage(workspace)
        self._shown: Item | None = None
        workspace.actions.add(*inbox_actions(self))
        laid_out = ListBesidePage(self, tr("Inbox"), self.list, self.page)
        self._count, self._filled = laid_out.figure, laid_out.filled
        self.list.moved.connect(self._show)
        self.list.opened.connect(self.open_record)
        self.page.opened.connect(workspace.show_record)
        self._later = QTimer(self, singleShot=True, interval=0)
        self._later.timeout.connect(self.refresh)
        for each in (workspace.touched, workspace.status_changed, workspace.actor_changed):
            each.connect(self._later.start)
        workspace.catalogue_loaded.connect(self._anew)
        workspace.theme.changed.connect(self._paint_again)
        self.refresh()

    def refresh(self) -> None:
        """Read the inbox again."""
        items = read_items(self.workspace)
        n = len(items)
        self._count.setText(counted(n, "1 change needs you", "%n changes need you") if n else "")
        self.list.show_items(items)
        if not items and self._filled.empty is None:
            self._filled.show_empty(_nothing())
        elif items:
            self._filled.show_empty(None)

    def step(self, by: int) -> None:
        """Go down or up."""
        self.list.step_to(self.list.currentIndex().row() + by)

    def keep_mine(self) -> None:
        """Put what the author wanted there; what was refused is sent again as it was."""
        self._settle(
            lambda item: lambda replica: replica.mine(item.id), tr("Kept yours: {deed}"), tr("Sent again: {deed}")
        )

    def keep_theirs(self) -> None:
        """Leave what others have put there, which the toast takes back; or use their record."""
        item = self.list.current()
        if item is not None and item.is_conflict:
            self._give_up(item, lambda replica: replica.theirs(item.id), tr("Kept theirs: {deed}"))
        else:
            self._settle(lambda item: lambda replica: replica.theirs(item.id), tr("Used theirs: {deed}"))

    def keep_both(self) -> None:
        """Both values, where a field can hold two."""
        self._settle(lambda item: lambda replica: replica.both(item.id), tr("Kept both: {deed}"))

    def discard(self) -> None:
        """Give it up; what was typed stays in the record's history, and the toast takes it back."""
        item = self.list.current()
        if item is not None:
            self._give_up(item, lambda replica: replica.discard(item.id), tr("Discarded: {deed}"))

    def restore(self) -> None:
        """Bring the deleted record back, and send again what was to be done with it."""
        self._settle(lambda item: restored_and_sent(item.queued, item.title), tr("Restored, and sent again: {deed}"))

    def change_day(self) -> None:
        """Ask for another day, and send the posting again with it."""
        item = self.list.current()
        if item is None:
            return
        from desktop.widgets.day_prompt import DayPrompt

        workspace, day = self.workspace, today()
        prompt = DayPrompt(self.window(), tr("Change day"), [(tr("Today"), day)], workspace.locale, today)

        def chosen(day: date | None, _clock: time | None) -> None:
            if day is not None and self.list.current() == item:
                step = redated_and_sent(workspace, item.queued, day.isoformat(), item.title)
                self._settle(lambda _: step, "", tr("Sent again: {deed}"))

        prompt.chosen.connect(chosen)
        prompt.show_at(self.list)

    def edit(self) -> None:
        """Open the form with what was typed."""
        item = self.list.current()
        if item is not None:
            from desktop.inbox.edit_dialog import EditDialog

            EditDialog(self.workspace, item).open()

    def open_record(self) -> None:
        """Show the record in the panel."""
        item = self.list.current()
        if item is not None:
            self.workspace.show_record(*item.target)

    def _give_up(self, item: Item, step: "Callable[[Replica], Written]", words: str) -> None:
        """Settle without sending anything; the toast takes that back."""
        operations = self.workspace.operations

        def take_back() -> None:
            operations.resolve(lambda replica: replica.reopen(item.id), done=lambda _: self._return_to(item))

        operations.resolve(step, done=lambda _: self.workspace.toast(words.format(deed=deed(item)), take_back))

    def _return_to(self, item: Item) -> None:
        self.refresh()
        self.list.go_to(item.id)
        if self.isVisible():
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)  # the list lost it if nothing was left in it

    def _settle(self, step: "Callable[[Item], Callable[[Replica], Written]]", words: str, again: str = "") -> None:
        item = self.list.current()
        if item is not None:
            said = (words if item.is_conflict or not again else again).format(deed=deed(item))
            self.workspace.operations.resolve(step(item), done=lambda _: self.workspace.toast(said))

    def _show(self, item: Item | None) -> None:
        if item != self._shown or item is None:
            self._shown = item
            self.page.show_item(item)
            if item is not None and self.isVisible():
                selection(self.workspace).move(*item.target)
            self.workspace.actions.changed.emit()

    def _anew(self) -> None:
        """The declarations are others: verbs have words now."""
        self.refresh()
        self._paint_again()

    def _paint_again(self) -> None:
        self.page.show_item(self._shown)


def _nothing() -> EmptyState:
    words = tr(
        "When somebody changes the same thing as you, or the server cannot take a change, it comes here and you "
        "decide. Everything else is sent by itself, and nothing you typed is ever lost."
    )
    return EmptyState(tr("Nothing needs you"), words, icon_name="tray")
