"""The story of a record as panel and page show it: next steps first, then what happened, more of it as one scrolls."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtWidgets import QMenu, QScrollArea, QVBoxLayout, QWidget

from desktop.derive.value_text import ValueText
from desktop.derive.words import reason_of
from desktop.records.activity_menu import activity_menu
from desktop.records.next_steps import NextSteps
from desktop.records.story import ALL, PAGE, Story
from desktop.records.timeline import ACTIVITY, TASK, Entry, oldest
from desktop.records.timeline_head import TimelineHead, tr
from desktop.records.timeline_view import TimelineView
from desktop.widgets.buttons import FlatButton
from desktop.widgets.labels import Muted
from desktop.workspace import Workspace
from shared_models.kernel.change import Change
from shared_models.kernel.faults import Fault
from shared_models.kernel.record_type import RecordType
from shared_models.kernel.write import Row
from sync.clock import now
from sync.replica import history
from sync.replica.touched import Touched

_AHEAD = 600
"""Pixels below what is in sight for which there are entries already."""


class TimelinePane(QWidget):
    """`follow(area)` names what scrolls it. `opened(type, id)` asks for a record."""

    opened = Signal(str, str)

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._kind: RecordType | None = None
        self._row: Row = {}
        self._older: list[Change] = []
        self._story: Story | None = None
        self._touched = False
        self._area: QScrollArea | None = None
        self.steps = NextSteps(workspace)
        self.head = TimelineHead()
        self.view = TimelineView(ValueText(workspace.locale))
        self.nothing = Muted(tr("Nothing found."))
        self.earlier = FlatButton(tr("Earlier…"))
        self.said = Muted()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for each in (self.steps, self.head, self.nothing, self.view):
            column.addWidget(each)
        column.addWidget(self.earlier, 0, Qt.AlignmentFlag.AlignLeading)
        column.addWidget(self.said)
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._read_on)
        self.head.changed.connect(self._tell_anew)
        self.head.left.connect(self.view.setFocus)
        self.view.opened.connect(self.opened)
        self.view.menu_wanted.connect(self._open_menu)
        self.steps.opened.connect(self.opened)
        self.earlier.clicked.connect(self.fetch_earlier)
        workspace.touched.connect(self._hear)

    def follow(self, area: QScrollArea) -> None:
        """Read on when the end of what is here comes near in this area."""
        self._area = area
        area.verticalScrollBar().valueChanged.connect(lambda _: self._soon.start())
        area.viewport().installEventFilter(self)

    def show_row(self, kind: RecordType, row: Row) -> None:
        """Tell the story of this record, or the same one as it is now."""
        if row["id"] != self._row.get("id"):
            self._older = []
            self._story = None
            self.said.setText("")
            self.earlier.setEnabled(True)
            self.head.reset()
        self._kind, self._row = kind, row
        self.steps.show_row(kind, row)
        if not self._goes_on():
            self._tell(len(self._story.entries) if self._story is not None else 0)

    def entries(self) -> Sequence[Entry]:
        """What is told so far, newest first."""
        return self.view.entries()

    def fetch_earlier(self) -> None:
        """Ask the server for changes that are older than those kept on this computer."""
        if self._kind is None:
            return
        name, asked = self._kind.name, self._row["id"]
        kept = history.history(self._workspace.reader, name, asked)
        self.earlier.setEnabled(False)

        def answered(answer: Sequence[Change] | Fault) -> None:
            if asked == self._row.get("id"):
                self._show_earlier(answer)

        self._workspace.fetch_history(name, asked, oldest([*kept, *self._older]), answered)

    def _show_earlier(self, answer: Sequence[Change] | Fault) -> None:
        if isinstance(answer, Fault):
            self.earlier.setEnabled(True)
            self.said.setText(tr("Earlier changes are on the server. Try again when you are online."))
            self.said.setToolTip(reason_of(answer))
            return
        self._older += answer
        self.said.setText("" if answer else tr("That is everything."))
        self.earlier.setEnabled(bool(answer))
        self._tell(len(self._story.entries) if self._story is not None else 0)

    def _hear(self, touched: Touched) -> None:
        """Whether something that is told may read differently now."""
        ids = touched.records.get(ACTIVITY, frozenset()) | touched.records.get(TASK, frozenset())
        self._touched |= touched.everything or any(each.activity in ids for each in self.view.entries())

    def _goes_on(self) -> bool:
        """Whether a long story is as it was: nothing in it was touched, and it begins as before."""
        story, touched, self._touched = self._story, self._touched, False
        if story is None or touched or len(story.entries) <= PAGE:
            return False
        return list(self._begun().more()) == story.entries[:PAGE]

    def _begun(self) -> Story:
        assert self._kind is not None
        return Story(self._workspace, self._kind, str(self._row["id"]), self._older, self.head.only, self.head.text)

    def _tell_anew(self) -> None:
        self._story = None
        self._tell(0)

    def _tell(self, told: int) -> None:
        """Read the story again, as far as it was told."""
        if self._kind is None:
            return
        self._story = self._begun()
        self._story.more(max(PAGE, told))
        self._show()
        self._soon.start()

    def _show(self) -> None:
        story = self._story
        assert story is not None
        self.view.show_entries(story.entries, now())
        narrowed = self.head.only != ALL or bool(self.head.text)
        self.nothing.setVisible(narrowed and not story.entries)
        self.earlier.setVisible(story.complete and not narrowed)

    def _read_on(self) -> None:
        """Read the next page as long as the end is in sight."""
        story, area = self._story, self._area
        if story is None or story.complete or area is None or not self.isVisible():
            return
        end = self.view.mapTo(area.viewport(), QPoint(0, self.view.height())).y()
        if end < area.viewport().height() + _AHEAD:
            self.read_on()
            self._soon.start()

    def read_on(self) -> None:
        """Read the next page."""
        if self._story is not None:
            self._story.more()
            self._show()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._soon.start()
        return super().eventFilter(watched, event)

    def _open_menu(self, entry: Entry, at: QPoint) -> None:
        menu: QMenu = activity_menu(self._workspace, entry, self)
        menu.addSeparator()
        menu.popup(at)
