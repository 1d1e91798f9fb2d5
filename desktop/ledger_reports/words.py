"""Words and figures of the reports of the books."""

from datetime import date

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from desktop.widgets.editors.date_text import format_date
from shared_models.accounting.calendar import last_day
from shared_models.accounting.reports.facts import Facts
from shared_models.accounting.reports.span import Compare, Span


def tr(text: str) -> str:
    """The text in the person's language."""
    return QCoreApplication.translate("LedgerReports", text)


def amount(value: int, places: int, locale: QLocale) -> str:
    """Minor units as people write them; nothing is an empty text, which tables show as a dash."""
    if not value:
        return ""
    whole, rest = divmod(abs(value), 10**places)
    text = locale.toString(whole) + (f"{locale.decimalPoint()}{_digits(rest, places, locale)}" if places else "")
    return f"{locale.negativeSign()}{text}" if value < 0 else text


def _digits(rest: int, places: int, locale: QLocale) -> str:
    zero = ord(locale.zeroDigit())
    return "".join(chr(zero + int(each)) for each in f"{rest:0{places}d}")


def days(span: Span, locale: QLocale) -> str:
    """A span in words: a day, or from one to another."""
    first, last = (format_date(date.fromisoformat(each), locale) for each in (span.first, span.last))
    return first if first == last else f"{first} – {last}"


def short(span: Span, locale: QLocale) -> str:
    """A span over a column: a month and a year by their names."""
    first = QDate.fromString(span.first, "yyyy-MM-dd")
    if span.is_whole_months and span.first[:7] == span.last[:7]:
        return locale.toString(first, "MMM yyyy")
    if span.first[5:] == "01-01" and span.last == f"{span.first[:4]}-12-31":
        return locale.toString(first, "yyyy")
    return days(span, locale)


def offered(today: date, facts: Facts | None) -> dict[str, tuple[str, Span]]:
    """The periods one is offered, by their name: what they are called, and their days."""
    day = today.isoformat()
    month = Span(f"{day[:7]}-01", last_day(day[:7]))
    begin = (today.month - 1) // 3 * 3 + 1
    quarter = Span(f"{today.year:04d}-{begin:02d}-01", last_day(f"{today.year:04d}-{begin + 2:02d}"))
    first = facts.year_of(day) if facts is not None else f"{today.year:04d}-01-01"
    year = _year(first, facts)
    return {
        "month": (tr("This month"), month),
        "last_month": (tr("Last month"), month.previous()),
        "quarter": (tr("This quarter"), quarter),
        "last_quarter": (tr("Last quarter"), quarter.previous()),
        "year": (tr("This fiscal year"), year),
        "last_year": (tr("Last fiscal year"), year.previous()),
    }


def days_offered(today: date, facts: Facts | None) -> dict[str, str]:
    """The days one is offered, with what they are called."""
    spans = offered(today, facts)
    ends = {
        "last_month": tr("End of last month"),
        "last_quarter": tr("End of last quarter"),
        "last_year": tr("End of last fiscal year"),
    }
    return {today.isoformat(): tr("Today")} | {spans[name][1].last: words for name, words in ends.items()}


def _year(first: str, facts: Facts | None) -> Span:
    """The fiscal year that begins on a day: the one that was opened, else twelve months."""
    for each in facts.years if facts is not None else ():
        if each.first == first:
            return each
    month = int(first[:4]) * 12 + int(first[5:7]) + 10
    return Span(first, last_day(f"{month // 12:04d}-{month % 12 + 1:02d}"))


def compare_words() -> dict[Compare, str]:
    """What stands beside the figures, in words."""
    return {
        Compare.NOTHING: tr("No comparison"),
        Compare.PREVIOUS: tr("The period before"),
        Compare.YEAR: tr("The year before"),
        Compare.MONTHS: tr("Month by month"),
    }
