"""Values as people read them: dates, amounts and names in the person's locale. Exact: no float comes near a number."""

import json
from collections.abc import Mapping, Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication, QDate, QDateTime, QLocale, Qt

from desktop.derive.places import PLACES, place_name
from desktop.derive.words import choice, counted, given, spoken_reason
from desktop.widgets.editors.date_text import format_date
from desktop.widgets.editors.number_text import format_number, shortened
from shared_models.kernel.instant import Instant, is_day, to_rfc3339
from shared_models.kernel.json_form import currency_of, scale_of
from shared_models.kernel.record_field import BYTES, REASON, Kind, RecordField, Value

_SPACE = "\u00a0"
_LINES = 3
_SHOWN = 3
"""With more decimals, as prices and rates have, those that are nought are left out down to two."""
_NOT_PLAIN = frozenset({Kind.REFERENCE, Kind.REFERENCES, Kind.LABELS})
_SHORT = QLocale.FormatType.ShortFormat


def tr(text: str) -> str:
    """The text in the person's language."""
    return QCoreApplication.translate("Values", text)


class ValueText:
    """Turns plain values into text for one locale; an empty value is an empty text."""

    def __init__(self, locale: QLocale) -> None:
        self.locale = locale

    def of(
        self, field: RecordField, value: Value, row: Mapping[str, Value], titles: Mapping[str, str] | None = None
    ) -> str:
        """The text of a field's value. `row` knows an amount's currency, `titles` what references are called."""
        if value is None or value in ("", []):
            return ""
        kind = field.kind
        if field.choices:
            return choice(field, value)
        if kind is Kind.MONEY:
            return self.money(int(value), currency_of(field, row), scale_of(field, row))
        if field.unit == BYTES:
            return self.size(int(value))
        if field.unit == REASON:
            return spoken_reason(value)
        if kind in (Kind.INTEGER, Kind.DECIMAL):
            return shortened(value, field.scale, 2 if field.scale > _SHOWN else field.scale, self.locale)
        if kind is Kind.DAY:
            return self.day(value)
        if kind is Kind.INSTANT:
            # What takes whole days is stored as midnight UTC, and stands on that day wherever one is.
            return (
                self.day(to_rfc3339(value)[:10]) if row.get("all_day") and field.name == "at" else self.instant(value)
            )
        if kind is Kind.DURATION:
            return self.duration(value)
        if kind is Kind.BOOLEAN:
            return tr("Yes") if value else tr("No")
        if kind is Kind.REFERENCE:
            return given(field.reference, (titles or {}).get(value, "")) or tr("Not on this computer")
        if kind is Kind.REFERENCES:
            return ", ".join(sorted(((titles or {}).get(each) or "…" for each in value), key=str.casefold))
        if kind is Kind.LABELS:
            return ", ".join(value)
        if kind in PLACES:
            return place_name(kind, str(value))
        if kind is Kind.LINES:
            return self.lines(field, value, row)
        if kind is Kind.JSON:
            return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
        return str(value)

    def lines(self, field: RecordField, lines: Sequence[Mapping[str, Value]], row: Mapping[str, Value]) -> str:
        """A small table in one line: the first figures and words of a few lines, else how many there are."""
        plain = [each for each in field.lines if each.kind not in _NOT_PLAIN]
        told = []
        for line in lines[:_LINES]:
            parts = (self.of(each, line.get(each.name), {**row, **line}) for each in plain[:2])
            told.append(" ".join(each for each in parts if each))
        if len(lines) > _LINES or not all(told):
            return counted("Values", len(lines), "1 line", "%n lines")
        return "; ".join(told)

    def money(self, amount: int, currency: str, scale: int) -> str:
        """An amount in minor units with its currency before it: `EUR 1,234.50`."""
        text = format_number(amount, scale, self.locale)
        return f"{currency}{_SPACE}{text}" if currency else text

    def size(self, count: int) -> str:
        """Bytes in the unit that suits them: `1.2 MB`."""
        return self.locale.formattedDataSize(
            count, 1 if count >= 1_000_000 else 0, QLocale.DataSizeFormat.DataSizeSIFormat
        )

    def day(self, value: str) -> str:
        """A stored day, `2026-11-20`; what is no day is shown as it is."""
        return format_date(date.fromisoformat(value), self.locale) if is_day(value) else value

    def instant(self, at: Instant) -> str:
        """Day and time in the computer's zone."""
        moment = _local(at)
        day = moment.date()
        # A no-break space between two numbers makes them one, which is written from left to right.
        rtl = self.locale.textDirection() is Qt.LayoutDirection.RightToLeft
        return f"{self.date(day)}{' ' if rtl else _SPACE}{self.locale.toString(moment.time(), _SHORT)}"

    def date(self, day: QDate) -> str:
        """A calendar day."""
        if not 1 <= day.year() <= 9999:
            return self.locale.toString(day, _SHORT)
        return format_date(date(day.year(), day.month(), day.day()), self.locale)

    def duration(self, seconds: int) -> str:
        """Seconds in hours and minutes: `1 h 30 min`."""
        minutes = (seconds + 30) // 60
        hours, minutes = divmod(minutes, 60)
        if not hours:
            return tr("{minutes} min").format(minutes=self.locale.toString(minutes))
        words = tr("{hours} h").format(hours=self.locale.toString(hours))
        return f"{words} {tr('{minutes} min').format(minutes=self.locale.toString(minutes))}" if minutes else words

    def time(self, at: Instant) -> str:
        """The time of day in the computer's zone."""
        return self.locale.toString(_local(at).time(), _SHORT)

    def day_words(self, at: Instant, now: Instant) -> str:
        """A day as one says it in a story: `Today`, `Yesterday`, `Tuesday`, later the day."""
        day, today = _local(at).date(), _local(now).date()
        ago = day.daysTo(today)
        if ago in (0, 1):
            return tr("Yesterday") if ago else tr("Today")
        if 1 < ago < 7:
            return self.locale.standaloneDayName(day.dayOfWeek())
        return self.date(day)

    def when(self, at: Instant, now: Instant) -> str:
        """When something happened as one says it: `Today 09:14`, `Yesterday 16:02`, later the day."""
        moment, today = _local(at), _local(now).date()
        day = moment.date()
        time = self.locale.toString(moment.time(), _SHORT)
        if day == today:
            return tr("Today {time}").format(time=time)
        if day == today.addDays(-1):
            return tr("Yesterday {time}").format(time=time)
        return self.date(day)


def _local(at: Instant) -> QDateTime:
    return QDateTime.fromMSecsSinceEpoch(at // 1000)
