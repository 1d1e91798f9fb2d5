"""Which report is asked for, of which days, narrowed to what."""

from dataclasses import dataclass
from enum import StrEnum

from shared_models.accounting.reports.span import Compare, Span
from shared_models.kernel.ids import Id


class ReportName(StrEnum):
    """The reports that are a table of amounts. Ledgers are lists of lines: see `ledger_page.py`."""

    TRIAL_BALANCE = "trial_balance"
    PROFIT_AND_LOSS = "profit_and_loss"
    BALANCE_SHEET = "balance_sheet"
    CASH_FLOW = "cash_flow"
    AGED_RECEIVABLE = "aged_receivable"
    AGED_PAYABLE = "aged_payable"
    TAX = "tax"


AGED = (ReportName.AGED_RECEIVABLE, ReportName.AGED_PAYABLE)
"""Those that look at the last day alone."""


@dataclass(frozen=True, slots=True)
class Narrowed:
    """Only lines of one party, or for one analytic account."""

    party: Id = ""
    analytic: Id = ""


EVERYTHING = Narrowed()


@dataclass(frozen=True, slots=True)
class Asked:
    """A report. `detailed` adds the accounts below each line, `empty` keeps lines that are nothing."""

    name: ReportName
    span: Span
    compare: Compare = Compare.NOTHING
    narrowed: Narrowed = EVERYTHING
    language: str = "en"
    detailed: bool = False
    empty: bool = False
