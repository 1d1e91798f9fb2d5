"""Asks for a day in a small frame: typed in words, or picked from a few that are offered.

Law: what the words mean is shown while one types; Enter takes it, Esc leaves everything as it is.
"""

from collections.abc import Callable, Sequence
from datetime import date, time

from PySide6.QtCore import QEvent, QLocale, QObject, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QListWidget, QListWidgetItem, QWidget

from desktop.widgets.announce import announce
from desktop.widgets.editors.date_text import NotADate, format_date, format_time, parse_moment
from desktop.widgets.labels import Muted, SectionCaption
from desktop.widgets.overlay import Popover

_WIDTH, _ROW = 280, 30


class DayPrompt(Popover):
    """`chosen(day | None, time | None)`: both None mean "no day", offered where `may_be_none`."""

    chosen = Signal(object, object)

    def __init__(
        self,
        window: QWidget,
        title: str,
        offers: Sequence[tuple[str, date]],
        locale: QLocale,
        today: Callable[[], date] = date.today,
        may_be_none: bool = False,
    ) -> None:
        super().__init__(window, title)
        self._locale, self._today = locale, today
        self.setMinimumWidth(_WIDTH)
        self.line = QLineEdit()
        self.line.setAccessibleName(title)
        self.line.setPlaceholderText(self.tr("fri 14:00, +2w, next month…"))
        self.line.textEdited.connect(self._show_meaning)
        self.line.installEventFilter(self)
        self._meaning = Muted()
        self._list = QListWidget()
        self._list.setObjectName("choices")
        self._list.setAccessibleName(title)
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setStyleSheet("QListWidget { border: 0; }")
        self._list.itemClicked.connect(lambda item: self._pick(item))
        for words, day in offers:
            self._offer(f"{words}  ·  {self._weekday(day)}", day)
        if may_be_none:
            self._offer(self.tr("No day"), None)
        self._list.setFixedHeight(self._list.count() * _ROW + 4)
        self.body.addWidget(SectionCaption(title))
        self.body.addWidget(self.line)
        self.body.addWidget(self._meaning)
        self.body.addWidget(self._list)
        self.setFocusProxy(self.line)
        self.closed.connect(self.deleteLater)

    def show_below(self, within: QWidget, place: QRect) -> None:
        """Show it below a place that something paints, or above where there is no room."""
        room, size = self.host.rect(), self.sizeHint().expandedTo(self.minimumSize())
        corner = within.mapTo(self.host, place.bottomRight() if self.isRightToLeft() else place.bottomLeft())
        left = corner.x() - size.width() if self.isRightToLeft() else corner.x() + 24
        top = corner.y() + 4
        if top + size.height() > room.height():
            top = max(0, corner.y() - place.height() - size.height() - 4)
        self.pop_up(QRect(QPoint(max(8, min(left, room.width() - size.width() - 8)), top), size))

    def meaning(self) -> str:
        """What the typed words mean, in words."""
        return self._meaning.text()

    def take(self) -> None:
        """Take what is typed, or else what is marked in the list."""
        if self.line.text().strip():
            try:
                day, clock = parse_moment(self.line.text(), self._locale, self._today())
            except NotADate:
                self._show_meaning(self.line.text())
                return
            self._finish(day or self._today(), clock)
        elif (item := self._list.currentItem()) is not None:
            self._pick(item)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.line and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.take()
                return True
            step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()), 0)
            if step:
                self._list.setCurrentRow(max(0, min(self._list.currentRow() + step, self._list.count() - 1)))
                announce(self.line, self._list.currentItem().text())
                return True
        return super().eventFilter(watched, event)

    def _offer(self, words: str, day: date | None) -> None:
        item = QListWidgetItem(words)
        item.setData(Qt.ItemDataRole.UserRole, day.isoformat() if day else "")
        self._list.addItem(item)

    def _weekday(self, day: date) -> str:
        name = self._locale.dayName(day.isoweekday(), QLocale.FormatType.ShortFormat)
        return f"{name} {format_date(day, self._locale)}"

    def _show_meaning(self, text: str) -> None:
        self._list.setCurrentRow(-1)
        if not text.strip():
            self._meaning.setText("")
            return
        try:
            day, clock = parse_moment(text, self._locale, self._today())
        except NotADate:
            self._meaning.set_token("negative")
            self._mean(self.tr("No day is called so. Try fri, +2w or next month."))
            return
        parts = [self._weekday(day or self._today())]
        if clock is not None:
            parts.append(format_time(clock, self._locale))
        self._meaning.set_token("positive")
        self._mean(", ".join(parts))

    def _mean(self, words: str) -> None:
        if words != self._meaning.text():
            self._meaning.setText(words)
            announce(self.line, words)

    def _pick(self, item: QListWidgetItem) -> None:
        stored = item.data(Qt.ItemDataRole.UserRole)
        self._finish(date.fromisoformat(stored) if stored else None, None)

    def _finish(self, day: date | None, clock: time | None) -> None:
        self.dismiss()
        self.chosen.emit(day, clock)
