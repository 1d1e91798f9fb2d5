"""What a person has chosen to look at: which report, of which days, beside what, and of whom. Pure.

Law: whatever is chosen, `view` says what it shows; the same choices over REST give the same figures.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from desktop.ledger_reports.views import LedgerView, ReportView, View
from shared_models.accounting.calendar import last_day, month_of
from shared_models.accounting.reports.asked import AGED, Asked, Narrowed, ReportName
from shared_models.accounting.reports.ledger_page import LedgerAsked
from shared_models.accounting.reports.span import Compare, Span, day_before
from shared_models.kernel.ids import Id

GENERAL_LEDGER, STATEMENT = "general_ledger", "statement"
NAMES = (*(each.value for each in ReportName), GENERAL_LEDGER, STATEMENT)
ACCOUNT, PARTY, ANALYTIC = "account", "party", "analytic"


@dataclass(frozen=True)
class Chosen:
    """`day` is that of reports that look at one; `only` has by ACCOUNT, PARTY and ANALYTIC an id with its name."""

    span: Span
    day: str
    name: str = NAMES[0]
    compare: Compare = Compare.NOTHING
    detailed: bool = False
    only: Mapping[str, tuple[Id, str]] = field(default_factory=dict)
    language: str = "en"

    @property
    def is_aged(self) -> bool:
        """Whether it looks at one day, not at some."""
        return self.name in AGED

    @property
    def can_compare(self) -> bool:
        """Whether it has columns of other days."""
        return not self.is_ledger

    @property
    def is_ledger(self) -> bool:
        """Whether it lists lines."""
        return self.name in (GENERAL_LEDGER, STATEMENT)

    @property
    def days(self) -> Span:
        """The days it is about; a day is compared with the end of the month before, or with those of the period."""
        if not self.is_aged:
            return self.span
        first = self.span.first if self.compare is Compare.MONTHS else f"{month_of(self.day)}-01"
        return Span(min(first, self.day), self.day)

    def id_of(self, what: str) -> Id:
        """What it is narrowed to, or nothing."""
        return self.only.get(what, ("", ""))[0]

    def names(self) -> list[str]:
        """What it is narrowed to, in words; an account counts only where lines are listed."""
        return [name for what, (_, name) in self.only.items() if what != ACCOUNT or self.is_ledger]

    def narrowed_to(self, what: str, record_id: Id, name: str) -> "Chosen":
        """Only what is of an account, a party or an analytic account; an account is looked at in its ledger."""
        to = GENERAL_LEDGER if what == ACCOUNT and not self.is_ledger else self.name
        return replace(self, name=to, only={**self.only, what: (record_id, name)})

    def view(self) -> View | None:
        """What it shows; None for a statement of nobody."""
        narrowed = Narrowed(self.id_of(PARTY), self.id_of(ANALYTIC))
        if not self.is_ledger:
            compare = self.compare if self.can_compare else Compare.NOTHING
            return ReportView(
                Asked(ReportName(self.name), self.days, compare, narrowed, self.language, detailed=self.detailed)
            )
        if self.name == STATEMENT and not narrowed.party:
            return None
        return LedgerView(LedgerAsked(self.span, self.id_of(ACCOUNT), narrowed, self.name == STATEMENT), "")

    def stepped(self, by: int) -> "Chosen":
        """The period before or after; of a day the end of the month before, or of the next one."""
        if not self.is_aged:
            return replace(self, span=self.span.previous() if by < 0 else self.span.following())
        month, ends = month_of(self.day), self.day == last_day(month_of(self.day))
        if by < 0:
            return replace(self, day=day_before(f"{month}-01"))
        after = Span(f"{month}-01", last_day(month)).following().last
        return replace(self, day=after if ends else last_day(month))
