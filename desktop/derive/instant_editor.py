"""Edits a moment: a day and a time, typed as the locale writes them or in words such as `fri 14:00`."""

from collections.abc import Callable
from datetime import date, datetime, time

from PySide6.QtCore import QLocale, QTime
from PySide6.QtWidgets import QLineEdit, QWidget

from desktop.widgets.editors.date_text import NotADate, format_date, parse_moment
from desktop.widgets.editors.editor import Editor, Unreadable
from shared_models.kernel.instant import Instant
from shared_models.kernel.wall_clock import at_wall, wall


class InstantEditor(Editor):
    """The value is an instant (µs since 1970 UTC) or None; shown in the computer's zone. Without a time, midnight."""

    def __init__(
        self,
        name: str,
        locale: QLocale | None = None,
        today: Callable[[], date] = date.today,
        framed: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(name, framed, parent)
        self._locale, self._today = locale or QLocale(), today
        self._line = QLineEdit()
        self._use(self._line)
        self.set_value(None)

    def _show(self, value: object) -> None:
        self._line.setText(self._text(value) if isinstance(value, int) else "")

    def _text(self, at: Instant) -> str:
        moment = wall(at)
        clock = self._locale.toString(QTime(moment.hour, moment.minute), "HH:mm")
        return f"{format_date(moment.date(), self._locale)} {clock}"

    def _read(self) -> Instant | None:
        text = self._line.text().strip()
        if not text:
            return None
        if isinstance(self._value, int) and text == self._text(self._value):
            return self._value  # seconds are not shown, and not lost
        try:
            day, clock = parse_moment(text, self._locale, self._today())
            moment = datetime.combine(day or self._today(), clock or time())
            return at_wall(moment)
        except (NotADate, ValueError, OverflowError):
            example = f"{format_date(self._today(), self._locale)} {self._locale.toString(QTime(14, 30), 'HH:mm')}"
            raise Unreadable(
                self.tr("Type a day and a time such as {example} or fri 14:00.").format(example=example)
            ) from None
