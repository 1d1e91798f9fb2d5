"""When a deal is expected to close, or did, in words and a tone: late, today, or a date."""

from datetime import date

from PySide6.QtCore import QCoreApplication, QDateTime

from desktop.derive.value_text import ValueText
from desktop.derive.words import counted
from desktop.theme.tokens import Tone
from shared_models.kernel.instant import Instant, is_day
from sync.replica.next_steps import NextStep

_FAR = 60
"""Beyond so many days of delay the date says more than their number."""


def expected(day: str | None, today: date, values: ValueText) -> tuple[str, Tone | None]:
    """The words of an open deal's expected close, and their tone."""
    if not day or not is_day(day):
        return "", None
    late = (today - date.fromisoformat(day)).days
    if late > _FAR:
        return _tr("Overdue since {day}").format(day=values.day(day)), Tone.NEGATIVE
    if late > 0:
        return counted("Board", late, "1 day late", "%n days late"), Tone.NEGATIVE
    if late == 0:
        return _tr("Closes today"), Tone.WARNING
    return _tr("Closes {day}").format(day=values.day(day)), None


def step(planned: NextStep | None, noted: str | None, today: date, values: ValueText) -> tuple[str, Tone | None]:
    """What comes next for an open deal, and its tone: what is planned, else what was noted, else that nothing is."""
    if planned is None:
        return (noted, None) if noted else (_tr("No next step"), Tone.INFO)
    if planned.at is not None:
        day = values.date(QDateTime.fromMSecsSinceEpoch(planned.at // 1_000).date())
        return _tr("{day}: {what}").format(day=day, what=planned.title), None
    if not planned.due or not is_day(planned.due):
        return planned.title, None
    tone = Tone.WARNING if planned.due <= today.isoformat() else None
    return _tr("{day}: {what}").format(day=values.day(planned.due), what=planned.title), tone


def age(days: int) -> str:
    """For how long a deal has been in its stage, where that is too long."""
    return counted("Board", days, "1 day here", "%n days here")


def closed(at: Instant | None, won: bool, values: ValueText) -> str:
    """The words of a deal that is over."""
    if at is None:
        return ""
    day = values.date(QDateTime.fromMSecsSinceEpoch(at // 1_000).date())
    return (_tr("Won {day}") if won else _tr("Lost {day}")).format(day=day)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Board", text)
