"""What a report needs of a store, as questions both stores answer alike."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from shared_models.accounting.charts.account_type import AccountType
from shared_models.accounting.open_items.ageing import LIMITS
from shared_models.accounting.reports.asked import AGED, Asked, ReportName
from shared_models.accounting.reports.facts import Facts
from shared_models.accounting.reports.span import BEGINNING, Span, compared, day_before
from shared_models.kernel.ids import Id


@dataclass(frozen=True, slots=True)
class SumsOf:
    """All debits and all credits of each account within some days; without entries that close a year, if so said.

    The answer is `{account: (debit, credit)}`.
    """

    span: Span
    closing: bool = True


@dataclass(frozen=True, slots=True)
class TaggedIn:
    """Debit less credit by tag of the tax return within some days. The answer is `{tag: amount}`."""

    span: Span


@dataclass(frozen=True, slots=True)
class OpenOn:
    """What was open on a day on all accounts of a type.

    The answer is a list of (party, its name, age, debit less credit), one or more for each party and age: the places of
    `since`, and one more for what is older than all of them.
    """

    day: str
    type: AccountType

    @property
    def since(self) -> tuple[str, ...]:
        """The first due days of what is not due, and of each age but the oldest."""
        on = date.fromisoformat(self.day)
        return tuple((on - timedelta(days=each)).isoformat() for each in (0, *LIMITS))


Need = SumsOf | TaggedIn | OpenOn
Pairs = dict[Id, tuple[int, int]]
OpenSum = tuple[Id | None, str, int, int]


def needs(asked: Asked, facts: Facts) -> tuple[Need, ...]:
    """The questions of a report, none of them twice."""
    return tuple(dict.fromkeys(_needs(asked, facts)))


def columns(asked: Asked) -> Sequence[Span]:
    """The days of each column, or of each block of columns; of what looks at one day, first that, each day once."""
    found = compared(asked.span, asked.compare)
    if asked.name in AGED:
        return asked.span, *(each for each in found if each.last != asked.span.last)
    return found


def until(day: str) -> Span:
    """Everything up to a day."""
    return Span(BEGINNING, day)


def _needs(asked: Asked, facts: Facts) -> Iterator[Need]:
    if asked.name in AGED:
        kind = AccountType.RECEIVABLE if asked.name is ReportName.AGED_RECEIVABLE else AccountType.PAYABLE
        yield from (OpenOn(each.last, kind) for each in columns(asked))
        return
    for span in columns(asked):
        match asked.name:
            case ReportName.TRIAL_BALANCE:
                yield SumsOf(until(day_before(span.first)))
                yield SumsOf(span)
            case ReportName.PROFIT_AND_LOSS:
                yield SumsOf(span, closing=False)
            case ReportName.BALANCE_SHEET:
                yield SumsOf(until(span.last))
                yield SumsOf(until(day_before(facts.year_of(span.last))))
            case ReportName.CASH_FLOW:
                yield SumsOf(until(day_before(span.first)), closing=False)
                yield SumsOf(span, closing=False)
            case ReportName.TAX:
                yield TaggedIn(span)
