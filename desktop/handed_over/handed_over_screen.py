"""Work that was handed over: what people had not sent when they lost access, for whoever decides about it.

The server has it, so it is there only while the server can be reached.
"""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from desktop.actions import Action, Undo
from desktop.derive.words import counted, reason_of
from desktop.handed_over.entries import Entry, decide, listed, read_entries, replay
from desktop.handed_over.entry_page import EntryPage
from desktop.handed_over.waiting import waiting
from desktop.records.selection import selection
from desktop.sync.words import ago
from desktop.widgets.empty_state import EmptyState
from desktop.widgets.line_list import LineList, Lines
from desktop.widgets.list_beside_page import ListBesidePage
from desktop.workspace import Workspace
from shared_models.kernel.faults import Fault
from shared_models.platform.quarantine import EDIT
from sync.clock import now
from sync.replica.status import Phase

_DONE = ("accepted", "merged")


def tr(text: str) -> str:
    """The text in the person's language."""
    return QCoreApplication.translate("HandedOver", text)


class HandedOverScreen(QWidget):
    """`list` has the entries, `page` shows the current one."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.workspace = workspace
        self.setObjectName("page")
        self.setAccessibleName(tr("Handed over"))
        self.list = LineList(tr("Changes that were handed over"), self._lines)
        self.page = EntryPage(workspace)
        self._phase = workspace.status.link.phase
        self._entries: list[Entry] | None = None
        self._answer: Sequence[Mapping[str, Any]] = ()
        self._later = QTimer(self, singleShot=True, interval=0)
        self._later.timeout.connect(self._read_again)
        workspace.actions.add(*self._actions())
        laid_out = ListBesidePage(self, tr("Handed over"), self.list, self.page)
        self._count, self._filled = laid_out.figure, laid_out.filled
        self.list.moved.connect(self._show)
        self.list.opened.connect(self.open_record)
        self.page.opened.connect(self.workspace.show_record)
        workspace.status_changed.connect(self._hear)
        workspace.touched.connect(self._later.start)
        workspace.theme.changed.connect(self._paint_again)
        self._say(tr("One moment…"), "", "cloud")

    def refresh(self) -> None:
        """Ask the server again."""
        self.workspace.request(listed, self._take, self._tell_failure)

    def replay(self, *, overwrite: bool = False) -> None:
        """Do what the author wanted, as one's own change."""
        entry: Entry | None = self.list.current()
        if entry is None:
            return

        def done(answer: Mapping[str, Any]) -> None:
            stood = answer["status"] in _DONE
            words = tr("Done for {person}: {deed}") if stood else tr("Not done: {reason}")
            reason = str(answer["reason"])
            self.workspace.toast(words.format(person=entry.person, deed=entry.deed, reason=reason))
            self.refresh()

        self.workspace.request(lambda link: replay(link, entry.id, overwrite=overwrite), done, self._refused)

    def discard(self) -> None:
        """Leave it undone; the toast takes that back, and what was typed stays on the server for ever."""
        entry: Entry | None = self.list.current()
        if entry is not None:
            words = tr("Discarded: {deed}").format(deed=entry.deed)
            self._decide(entry, "discard", lambda: self.workspace.toast(words, lambda: self._decide(entry, "reopen")))

    def open_record(self) -> None:
        """Show the record in the panel."""
        entry: Entry | None = self.list.current()
        if entry is not None:
            self.workspace.show_record(*entry.item.target)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()

    def _actions(self) -> Sequence[Action]:
        def action(name: str, label: str, icon: str, key: str, run: Callable[[], None], may: str = EDIT) -> Action:
            def on() -> bool:
                return self.isVisible() and self.list.current() is not None

            undo = Undo.BACK if name == "discard" else Undo.NEVER if may else Undo.NOTHING
            return Action(f"handed_over.{name}", label, icon, key, run, on, may, tr("Handed over"), undo=undo)

        def step(by: int) -> Callable[[], None]:
            return lambda: self.list.step_to(self.list.currentIndex().row() + by)

        return [
            action("replay", tr("Do what was wanted"), "check", "R", self.replay),
            action(
                "overwrite",
                tr("Do what was wanted, whatever others did since"),
                "check",
                "Shift+R",
                lambda: self.replay(overwrite=True),
            ),
            action("discard", tr("Discard what was wanted"), "trash", "Del", self.discard),
            action("open", tr("Open the record of the work"), "arrow-square-out", "O", self.open_record, ""),
            action("next", tr("Next piece of work"), "caret-down", "J", step(1), ""),
            action("previous", tr("Previous piece of work"), "caret-up", "K", step(-1), ""),
        ]

    def _decide(self, entry: Entry, how: str, then: Callable[[], None] = lambda: None) -> None:
        def done(_: None) -> None:
            then()
            self.refresh()

        self.workspace.request(lambda link: decide(link, entry.id, how), done, self._refused)

    def _refused(self, fault: Fault) -> None:
        self.workspace.fault(fault)
        self.refresh()  # somebody else may have decided

    def _hear(self) -> None:
        before, self._phase = self._phase, self.workspace.status.link.phase
        if self.isVisible() and self._phase is Phase.LIVE and before is not Phase.LIVE:
            self.refresh()

    def _take(self, answer: Sequence[Mapping[str, Any]]) -> None:
        self._answer = answer
        try:
            self._entries = read_entries(self.workspace, answer)
        except Fault as fault:
            self._tell_failure(fault)
            return
        n = len(self._entries)
        waiting(self.workspace).tell(n)
        one, many = "1 change waits for a decision", "%n changes wait for a decision"
        self._count.setText(counted("HandedOver", n, one, many) if n else "")
        self.list.show_items(self._entries)
        if self._entries:
            self._filled.show_empty(None)
        else:
            words = tr(
                "When somebody loses access to records, what they had changed and not sent comes here, and you decide "
                "what becomes of it. Nothing of it is ever deleted."
            )
            self._say(tr("Nothing waits for a decision"), words)

    def _read_again(self) -> None:
        """The records may be called otherwise now, or hold something else."""
        if self._entries and self.isVisible():
            self._take(self._answer)

    def _tell_failure(self, fault: Fault) -> None:
        """What was listed before stays, as far as there is any."""
        if self._entries:
            self.workspace.fault(fault)
        else:
            self._say(tr("The server has the list"), reason_of(fault), "cloud-slash", tr("Try again"))

    def _say(self, title: str, words: str, icon: str = "hand-pointing", button: str = "") -> None:
        state = EmptyState(title, words, button, icon)
        state.triggered.connect(self.refresh)
        self._filled.show_empty(state)

    def _lines(self, entry: Entry) -> Lines:
        item = entry.item
        third = (entry.person, ago(entry.received_at, now(), self.workspace.locale))
        second = " · ".join(filter(None, (item.kind, item.title)))
        icon, token = ("warning-circle", "warning") if entry.outcome else ("tray", "sub")
        return Lines(icon, token, entry.deed, second, " · ".join(filter(None, third)))

    def _paint_again(self) -> None:
        self.page.show_entry(self.list.current())

    def _show(self, entry: Entry | None) -> None:
        self.page.show_entry(entry)
        if entry is not None and self.isVisible():
            selection(self.workspace).move(*entry.item.target)
        self.workspace.actions.changed.emit()
