"""What the person was told of, the latest first; pressing one leads to its record."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.actions import Action, Undo
from desktop.notifications.notices import notices
from desktop.notifications.rules import Kind, Notice
from desktop.notifications.words import ICONS, kind_of, text, title
from desktop.sync.words import ago
from desktop.theme.sizes import PAGE_INSET
from desktop.widgets.buttons import Button
from desktop.widgets.empty_state import EmptyState
from desktop.widgets.filled_or_empty import FilledOrEmpty
from desktop.widgets.key_tip import triggers
from desktop.widgets.labels import Muted, Title
from desktop.widgets.line_list import LineList, Lines
from desktop.workspace import Workspace
from sync.clock import now
from sync.replica import rows

AGAIN_MILLISECONDS = 60_000
_WIDEST = 760


class NoticesScreen(QWidget):
    """One list, kept while the window is."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self.setObjectName("page")
        self.workspace = workspace
        self._notices = notices(workspace)
        self.setAccessibleName(tr("Notifications"))
        self.list = LineList(tr("Notifications"), self._lines_of)
        self.list.setMaximumWidth(_WIDEST)
        self.figure = Muted()
        self.read_all = Button(tr("Mark all as read"), "check")
        self._lay_out()
        triggers(self.read_all, workspace.actions, "notices.read_all")
        self.list.opened.connect(self.open)
        self._notices.changed.connect(self.refresh)
        self._again = QTimer(self, interval=AGAIN_MILLISECONDS)
        self._again.timeout.connect(self.list.viewport().update)
        workspace.actions.add(*self._actions())
        self.refresh()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(PAGE_INSET, 16, PAGE_INSET, 14)
        head.setSpacing(10)
        head.addWidget(Title(tr("Notifications")))
        head.addWidget(self.figure)
        head.addStretch(1)
        head.addWidget(self.read_all)
        self._body = FilledOrEmpty(self.list)
        self.setFocusProxy(self.list)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addLayout(self._body, 1)

    def refresh(self) -> None:
        """Read them again."""
        found = self._notices.all()
        unread, locale = self._notices.unread(), self.workspace.locale
        self.list.show_items(found)
        self.figure.setText(tr("{count} new").format(count=locale.toString(unread)) if unread else "")
        self.read_all.setEnabled(bool(unread))
        self._body.show_empty(None if found else self._empty())

    def open(self) -> None:
        """Go to what the current one is about."""
        notice = self.list.current()
        if notice is None:
            return
        self._notices.read(notice)
        if notice.record_id:
            self.workspace.stand_on_record(notice.record_type, notice.record_id)
        elif notice.record_type:
            self.workspace.place_wanted.emit(notice.record_type)

    def _dismiss(self) -> None:
        if (notice := self.list.current()) is not None:
            self._notices.dismiss(notice)
            words = tr("Taken off the list: {title}").format(title=title(self.workspace, notice))
            self.workspace.toast(words, lambda: self._notices.bring_back(notice))

    def later(self) -> None:
        """Be reminded again in ten minutes."""
        notice = self.list.current()
        if notice is None or not self._can_wait(notice):
            return
        from shared_models.crm.reminders import in_a_while, snoozed

        workspace = self.workspace
        kind = workspace.catalogue.record_type(notice.record_type)
        row = rows.fetch_one(workspace.reader, kind, notice.record_id)
        if row is None:
            return
        after = snoozed(in_a_while(now()))
        label = tr("Reminder of {title}").format(title=kind.title_of(row))
        workspace.operations.patch(
            kind.name,
            notice.record_id,
            {each: row[each] for each in after},
            after,
            label,
            done=lambda written: workspace.toast(tr("You will be reminded in ten minutes"), written.group_id),
        )
        self._notices.dismiss(notice)

    def _can_wait(self, notice: Notice | None) -> bool:
        """Whether it is one reminder of a record that may be changed."""
        if notice is None or notice.kind is not Kind.REMINDER or not notice.record_id:
            return False
        kind = self.workspace.catalogue.record_types.get(notice.record_type)
        return kind is not None and self.workspace.actor.may_some(kind.permission("edit"))

    def _lines_of(self, notice: Notice) -> Lines:
        token = "sub" if notice.read else "negative" if notice.kind is Kind.TROUBLE else "accent_text"
        when = ago(notice.at, now(), self.workspace.locale)
        third = " · ".join(filter(None, (kind_of(self.workspace, notice), when)))
        return Lines(ICONS[notice.kind], token, title(self.workspace, notice), text(self.workspace, notice), third)

    def _empty(self) -> EmptyState:
        words = tr(
            "Reminders are here, and what others do with your records: what they assign to you, move, or name you in."
        )
        return EmptyState(tr("Nothing to tell you"), words, icon_name="bell")

    def _actions(self) -> list[Action]:
        section = tr("Notifications")

        def action(
            name: str, label: str, icon: str, key: str, run: Callable[[], None], on: Callable[[], bool], undo: Undo
        ) -> Action:
            return Action(f"notices.{name}", label, icon, key, run, on, section=section, undo=undo)

        def shown() -> bool:
            return self.isVisible()

        def has_current() -> bool:
            return self.isVisible() and self.list.current() is not None

        def step(by: int) -> None:
            self.list.step_to(self.list.currentIndex().row() + by)

        def can_wait() -> bool:
            return self.isVisible() and self._can_wait(self.list.current())

        none, read_all = Undo.NOTHING, self._notices.read_all
        return [
            action("next", tr("Next notification"), "caret-down", "J", lambda: step(1), shown, none),
            action("back", tr("Previous notification"), "caret-up", "K", lambda: step(-1), shown, none),
            action("open", tr("Open what it is about"), "arrow-square-out", "O", self.open, has_current, none),
            action("later", tr("Remind me in ten minutes"), "alarm", "S", self.later, can_wait, Undo.BACK),
            action("dismiss", tr("Take it off the list"), "trash", "Del", self._dismiss, has_current, Undo.BACK),
            action("read_all", tr("Mark all notifications as read"), "check", "", read_all, lambda: True, none),
        ]

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._again.start()


def tr(text: str) -> str:
    """The text in the person's language."""
    return QCoreApplication.translate("Notifications", text)
