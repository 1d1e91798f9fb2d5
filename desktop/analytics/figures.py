"""Figures as people read them: amounts in short and in full, shares, lengths of time. No float comes near money."""

from datetime import date
from decimal import Decimal

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from desktop.crm.sums import Sums, short
from desktop.derive.words import counted
from desktop.widgets.editors.date_text import format_month
from shared_models.crm.forecast import LATER, OVERDUE, UNDATED
from shared_models.crm.staying import DAY
from shared_models.kernel.money import exponent

_HOUR = DAY // 24
_SPACE = "\u00a0"


def tr(text: str) -> str:
    """The text in the person's language."""
    return QCoreApplication.translate("Forecast", text)


class Figures:
    """Writes figures for one locale."""

    def __init__(self, locale: QLocale) -> None:
        self.locale = locale

    def brief(self, currency: str, amount: int) -> str:
        """An amount in minor units in short: `EUR 1.2 M`."""
        return _sum(currency, amount).brief(self.locale)

    def full(self, currency: str, amount: int) -> str:
        """An amount to the minor unit."""
        return _sum(currency, amount).full(self.locale)

    def exact(self, currency: str, amount: int) -> Decimal:
        """An amount as a number, for a file."""
        return Decimal(amount).scaleb(-exponent(currency))

    def axis(self, currency: str, amount: int) -> str:
        """An amount beside an axis, in short and without its currency."""
        return short(amount // 10 ** exponent(currency), self.locale)

    def count(self, number: int) -> str:
        """A whole number."""
        return self.locale.toString(number)

    def deals(self, number: int) -> str:
        """So many deals."""
        return counted("Forecast", number, "1 deal", "%n deals")

    def share(self, permille: int | None) -> str:
        """A share in whole percent; a dash where nobody knows."""
        if permille is None:
            return "–"
        return tr("{number} %").format(number=self.locale.toString((permille + 5) // 10)).replace(" ", _SPACE)

    def length(self, microseconds: int) -> str:
        """A length of time in days, or in hours where it is short."""
        if microseconds < 2 * DAY:
            return counted("Forecast", (microseconds + _HOUR // 2) // _HOUR, "1 hour", "%n hours")
        return counted("Forecast", (microseconds + DAY // 2) // DAY, "1 day", "%n days")

    def month(self, name: str, long: bool = False) -> str:
        """A month (`2026-11`) or what stands in place of one."""
        words = {OVERDUE: tr("Overdue"), LATER: tr("Later"), UNDATED: tr("No date")}.get(name)
        if words is not None:
            return words
        day = QDate.fromString(f"{name}-01", "yyyy-MM-dd")
        return format_month(date.fromisoformat(f"{name}-01"), self.locale) if long else self.locale.toString(day, "MMM")


def _sum(currency: str, amount: int) -> Sums:
    found = Sums()
    found.add(currency, amount)
    return found
