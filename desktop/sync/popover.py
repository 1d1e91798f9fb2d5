"""What opens when one presses the sync status: how it stands, what waits and what needs a person.

Read anew each time it opens and whenever something it shows has changed; what was done is in the log (`log_sheet.py`).
"""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget
from shiboken6 import isValid

from desktop.derive.words import reason_of
from desktop.records.sending_again import sending_again
from desktop.sync.contest_words import contest_words
from desktop.sync.queue_item import Choice, QueueItem
from desktop.sync.words import counted, link_part, tr
from desktop.widgets.buttons import Button, FlatButton
from desktop.widgets.card import Rule
from desktop.widgets.icon_label import IconLabel
from desktop.widgets.labels import Label, Muted, Paragraph, SectionCaption
from desktop.widgets.overlay import Popover
from desktop.workspace import Workspace
from sync import clock
from sync.replica import queue
from sync.replica.queue import Queued, State
from sync.replica.status import Phase

if TYPE_CHECKING:
    from sync.replica.replica import Replica, Written

WIDTH = 380
HEIGHT = 420
SHOWN = 30


class SyncPopover(Popover):
    """Belongs to the window of one workspace."""

    def __init__(self, window: QWidget, workspace: Workspace) -> None:
        super().__init__(window, tr("Synchronisation"))
        self._workspace = workspace
        self._files = 0
        self._icon = IconLabel("cloud-slash")
        self._words = Label()
        self._now = Button(tr("Sync now"), "arrows-clockwise")
        self._now.clicked.connect(self._press)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self._icon)
        head.addWidget(self._words, 1)
        head.addWidget(self._now)
        self._reason = Paragraph("", WIDTH - 26)
        self._scroll = QScrollArea()
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setWidgetResizable(True)
        self._scroll.viewport().setAutoFillBackground(False)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setAccessibleName(tr("Changes"))
        log = FlatButton(tr("Log…"), "list-bullets")
        log.clicked.connect(self._open_log)
        self.body.addLayout(head)
        self.body.addWidget(self._reason)
        self.body.addWidget(Rule())
        self.body.addWidget(self._scroll, 1)
        self.body.addWidget(log, 0, Qt.AlignmentFlag.AlignLeading)
        self.setFixedWidth(WIDTH)
        self._later = QTimer(self, singleShot=True, interval=0)
        self._later.timeout.connect(self._fill)
        workspace.status_changed.connect(self._refresh)
        workspace.touched.connect(self._refresh)
        workspace.status_changed.connect(self._look_if_open)

    def show_at(self, anchor: QWidget) -> None:
        """Show what stands now."""
        self._anchor = anchor
        self._fill()
        super().show_at(anchor)
        self._look_for_files()

    def _look_for_files(self) -> None:
        self._workspace.ask(_unsent_files, self._tell_files, lambda fault: None)

    def _tell_files(self, count: int) -> None:
        if isValid(self) and count != self._files:
            self._files = count
            self._refresh()

    def _press(self) -> None:
        if self._workspace.status.link.phase is Phase.STOPPED:
            self.dismiss()
            self._workspace.actions.trigger("account.again")
        else:
            self._workspace.sync_now()

    def _refresh(self) -> None:
        if self.isVisible():
            self._later.start()

    def _look_if_open(self) -> None:
        if self.isVisible():
            self._look_for_files()

    def _open_log(self) -> None:
        self.dismiss()
        self._workspace.actions.trigger("sync.log")

    def _fill(self) -> None:
        """Read the queue and show it."""
        workspace, now = self._workspace, clock.now()
        part = link_part(workspace.status.link, workspace.last_synced, now, workspace.locale)
        self._icon.set_icon(part.icon, part.token)
        self._words.setText(part.text)
        stopped = workspace.status.link.phase is Phase.STOPPED
        self._now.setText(tr("Sign in again") if stopped else tr("Sync now"))
        self._now.setAccessibleName(self._now.text())
        fault = workspace.status.link.fault
        self._reason.setText(reason_of(fault) if fault else "")
        self._reason.setVisible(fault is not None)
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 8, 0)
        column.setSpacing(4)
        self._section(column, tr("Needs attention"), queue.inbox(workspace.reader), now)
        waiting = queue.waiting(workspace.reader, SHOWN)
        self._section(column, tr("Waiting to be sent"), waiting, now, workspace.status.waiting - len(waiting))
        if self._files:
            one, many = "1 attached file is still to be sent", "%n attached files are still to be sent"
            column.addWidget(Muted(counted(self._files, one, many)))
        if column.count() == 0:
            column.addWidget(Muted(tr("Everything on this computer has been sent.")))
        column.addStretch(1)
        self._scroll.setWidget(page)
        page.setAutoFillBackground(False)
        high = min(HEIGHT, page.sizeHint().height() + 4)
        self._scroll.setFixedHeight(high)
        if self.isVisible():
            super().show_at(self._anchor)

    def _section(self, column: QVBoxLayout, name: str, items: Sequence[Queued], now: int, more: int = 0) -> None:
        if not items:
            return
        column.addWidget(SectionCaption(name))
        for each in items[:SHOWN]:
            offered = self._choices(each)
            column.addWidget(QueueItem(each, now, self._workspace.locale, offered, self._both(each) if offered else ()))
        hidden = more + max(0, len(items) - SHOWN)
        if hidden > 0:
            column.addWidget(Muted(counted(hidden, "and 1 more", "and %n more"), small=True))

    def _choices(self, queued: Queued) -> Sequence[Choice]:
        show = Choice(tr("Open"), lambda: self._open(queued))
        name = queued.mutation.id
        if queued.state is State.REJECTED:
            words, send = sending_again(self._workspace, queued)
            again = Choice(words, lambda: self._resolve(send))
            return again, Choice(tr("Discard"), lambda: self._resolve(lambda replica: replica.discard(name))), show
        if queued.state is State.CONFLICTED:
            keep = Choice(tr("Keep mine"), lambda: self._resolve(lambda replica: replica.mine(name)))
            return keep, Choice(tr("Keep theirs"), lambda: self._resolve(lambda replica: replica.theirs(name))), show
        return ()

    def _both(self, queued: Queued) -> Sequence[str]:
        """What I wanted and what stands now, for each contested field."""
        if queued.state is not State.CONFLICTED or queued.verdict is None:
            return ()
        workspace = self._workspace
        return contest_words(workspace.catalogue, queued.verdict, workspace.reader, workspace.locale)

    def _resolve(self, step: "Callable[[Replica], Written]") -> None:
        self._workspace.operations.resolve(step, failed=self._workspace.fault)

    def _open(self, queued: Queued) -> None:
        self.dismiss()
        self._workspace.show_record(queued.mutation.record_type, queued.mutation.record_id)


def _unsent_files(replica: "Replica") -> int:
    """How many files of records the server does not have yet."""
    return len(replica.attached(replica.files.unsent()))
