"""Edits a day."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QDate, QLocale
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLineEdit, QWidget

from desktop.theme.fonts import metrics
from desktop.theme.icons import icon
from desktop.widgets.calendar import Calendar
from desktop.widgets.editors.date_text import NotADate, format_date, parse_date
from desktop.widgets.editors.editor import Editor, Unreadable
from desktop.widgets.overlay import Popover

_LONG_DAY, _AROUND = date(2028, 9, 28), 54
"""A day that takes much room, and what its frame and its button take."""


class DateEditor(Editor):
    """The value is a `datetime.date` or None. One types it, or picks it in a calendar. `today` is the clock."""

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
        self._calendar: Popover | None = None
        self._line = QLineEdit()
        self._opening = QAction(icon("calendar-blank"), self.tr("Pick a day"), self._line)
        self._opening.triggered.connect(self.open_calendar)
        self._line.addAction(self._opening, QLineEdit.ActionPosition.TrailingPosition)
        self._use(self._line)
        if framed:
            widest = metrics().horizontalAdvance(format_date(_LONG_DAY, self._locale))
            self._line.setMinimumWidth(widest + _AROUND)
        self.set_value(None)

    def set_read_only(self, read_only: bool) -> None:
        super().set_read_only(read_only)
        self._opening.setVisible(not read_only)

    def open_calendar(self) -> None:
        """Show the calendar at the day of the value, or today."""
        day = self._value if isinstance(self._value, date) else self._today()
        calendar = Calendar(self.accessibleName(), day, self._locale)
        popover = self._calendar = Popover(self.window(), self.accessibleName())
        popover.body.addWidget(calendar)
        popover.setFocusProxy(calendar)
        popover.closed.connect(popover.deleteLater)
        calendar.clicked.connect(self._pick)
        calendar.activated.connect(self._pick)
        popover.show_at(self._line)

    def _pick(self, day: QDate) -> None:
        self._show(date(day.year(), day.month(), day.day()))
        if self._calendar is not None:
            popover, self._calendar = self._calendar, None
            popover.dismiss()
            self.commit()

    def _show(self, value: object) -> None:
        self._line.setText(format_date(value, self._locale) if isinstance(value, date) else "")

    def _read(self) -> date | None:
        text = self._line.text().strip()
        if not text:
            return None
        try:
            return parse_date(text, self._locale, self._today())
        except NotADate:
            example = format_date(self._today(), self._locale)
            raise Unreadable(
                self.tr("Type a day such as {example}, fri, +2w or next month.").format(example=example)
            ) from None
