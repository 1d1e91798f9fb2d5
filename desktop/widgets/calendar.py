"""A month to pick a day from, in the theme's colours."""

from datetime import date

from PySide6.QtCore import QDate, QLocale, Qt
from PySide6.QtGui import QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QToolButton, QWidget

from desktop.theme.icons import icon
from desktop.theme.palette import color
from desktop.theme.theme import tokens


class Calendar(QCalendarWidget):
    """Shows `day`; weekends are quieter than working days, as the locale has them."""

    def __init__(self, name: str, day: date, locale: QLocale, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setLocale(locale)
        self.setFirstDayOfWeek(locale.firstDayOfWeek())
        self.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        self.setSelectedDate(QDate(day.year, day.month, day.day))
        self.setMinimumSize(280, 236)
        self._set_colors(locale)
        for button, image, words in (
            ("qt_calendar_prevmonth", "caret-left", self.tr("Previous month")),
            ("qt_calendar_nextmonth", "caret-right", self.tr("Next month")),
        ):
            arrow = self.findChild(QToolButton, button)
            if isinstance(arrow, QToolButton):
                arrow.setIcon(icon(image))
                arrow.setAccessibleName(words)

    def _set_colors(self, locale: QLocale) -> None:
        colors = tokens()
        head, rest = QTextCharFormat(), QTextCharFormat()
        head.setForeground(color(colors.faint))
        head.setBackground(color(colors.raised))
        self.setHeaderTextFormat(head)
        rest.setForeground(color(colors.sub))
        for day in (day for day in Qt.DayOfWeek if day not in locale.weekdays()):
            self.setWeekdayTextFormat(day, rest)
