"""The sync log, as a calm list: what happened when and why, and what became of each change; newest first.

With words in the filter, only the changes of records that are called so.
"""

from collections.abc import Sequence

from PySide6.QtCore import QRect, Qt, QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desktop.derive.words import reason_of
from desktop.sync.log_words import change_times, event_mark, event_times, event_title
from desktop.sync.queue_item import mark, state_words, title
from desktop.sync.support import ask_where_to_save
from desktop.sync.words import tr
from desktop.widgets.buttons import FlatButton
from desktop.widgets.icon_label import IconLabel
from desktop.widgets.labels import Label, Muted, Paragraph, Subtitle
from desktop.widgets.overlay import Overlay
from desktop.widgets.search_field import SearchField
from desktop.workspace import Workspace
from shared_models.kernel.write import Key
from sync.replica import lists, queue, sync_log
from sync.replica.queue import Queued
from sync.replica.sync_log import Event

WIDTH, HEIGHT = 640, 560
SHOWN = 100
LOOKED_THROUGH = 2_000
"""The latest changes among which the filter looks."""


class LogSheet(Overlay):
    """Floats over `window`; read anew each time it opens and whenever the words of the filter change."""

    def __init__(self, window: QWidget, workspace: Workspace) -> None:
        super().__init__(window, tr("Sync log"))
        self.setObjectName("popover")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._workspace = workspace
        self._filter = SearchField(tr("Filter by record"))
        self._later = QTimer(self, singleShot=True, interval=150)
        self._filter.searched.connect(lambda words: self._later.start())
        self._later.timeout.connect(self._refresh)
        close = FlatButton("", "x", tr("Close"))
        close.clicked.connect(self.dismiss)
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(Subtitle(tr("Sync log")), 1)
        head.addWidget(self._filter, 1)
        head.addWidget(close)
        self._scroll = QScrollArea()
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.viewport().setAutoFillBackground(False)
        self._scroll.setAccessibleName(self.accessibleName())
        save = FlatButton(tr("Save support file…"), "upload-simple")
        save.clicked.connect(lambda: ask_where_to_save(self, workspace))
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 12, 12)
        column.setSpacing(10)
        column.addLayout(head)
        column.addWidget(self._scroll, 1)
        column.addWidget(save, 0, Qt.AlignmentFlag.AlignLeading)

    def open(self) -> None:
        """Show what the log says by now."""
        host = self.host
        wide, high = min(WIDTH, host.width() - 32), min(HEIGHT, host.height() - 64)
        self._fill()
        self.pop_up(QRect((host.width() - wide) // 2, (host.height() - high) // 2, wide, high))
        self._filter.setFocus(Qt.FocusReason.PopupFocusReason)
        self._workspace.ask(lambda replica: replica.keep_log(), lambda _: self._refresh())

    def _refresh(self) -> None:
        if self.isVisible():
            self._fill()

    def _fill(self) -> None:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 8, 0)
        column.setSpacing(8)
        found, titles = self._found()
        for each in found:
            column.addWidget(_line(each, titles, self._workspace))
        if not found:
            column.addWidget(Muted(tr("Nothing here yet.")))
        column.addStretch(1)
        self._scroll.setWidget(page)
        page.setAutoFillBackground(False)

    def _found(self) -> tuple[Sequence[Event | Queued], dict[Key, str]]:
        """What is listed, and what people call the records of it."""
        reader, types = self._workspace.reader, self._workspace.catalogue.record_types
        words = self._filter.text().strip().casefold()
        found = queue.log(reader, LOOKED_THROUGH) if words else sync_log.entries(reader, SHOWN)
        keys = {_key(each) for each in found if isinstance(each, Queued)}
        titles = lists.titles(reader, types, keys)
        if words:
            found = [
                each
                for each in found
                if isinstance(each, Queued) and words in f"{titles.get(_key(each), '')} {title(each)}".casefold()
            ]
        return found[:SHOWN], titles


class LogLine(QWidget):
    """One thing that happened: an icon, what, when, and why."""

    def __init__(self, icon: tuple[str, str], what: str, when: str, why: str = "") -> None:
        super().__init__()
        self.setAccessibleName(f"{what}, {when}")
        self.setAccessibleDescription(why)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        row.addWidget(IconLabel(*icon), 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        column.setSpacing(1)
        column.addWidget(Label(what))
        column.addWidget(Muted(when, small=True))
        if why:
            column.addWidget(Paragraph(why, WIDTH - 90), 0, Qt.AlignmentFlag.AlignLeading)
        row.addLayout(column, 1)


def _line(entry: Event | Queued, titles: dict[Key, str], workspace: Workspace) -> LogLine:
    locale = workspace.locale
    if isinstance(entry, Event):
        return LogLine(event_mark(entry), event_title(entry), event_times(entry, locale))
    called, done = titles.get(_key(entry), ""), title(entry)
    what = done if not called or called in done else f"{called} – {done}"
    why = reason_of(entry.verdict) if entry.verdict is not None else ""
    return LogLine(mark(entry), f"{what} · {state_words(entry)}", change_times(entry, locale), why)


def _key(entry: Queued) -> Key:
    return entry.mutation.record_type, entry.mutation.record_id
