"""What a report has to know of the books besides their sums: the accounts, the chart, the years."""

from collections.abc import Sequence
from dataclasses import dataclass

from shared_models.accounting.calendar import month_of
from shared_models.accounting.charts.account_type import AccountType
from shared_models.accounting.charts.chart import Chart
from shared_models.accounting.charts.library import CHARTS, chart
from shared_models.accounting.charts.plan import Account
from shared_models.accounting.reports.span import Span
from shared_models.kernel.money import exponent

_UNNAMED = "general"
"""The chart whose lines are taken where none was installed: types alone find their line in it."""


@dataclass(frozen=True)
class Facts:
    """Of one tenant. `years` are the fiscal years that were opened, `fiscal_start` the month others begin with."""

    currency: str
    chart_key: str | None
    fiscal_start: int
    accounts: Sequence[Account]
    years: Sequence[Span] = ()

    @property
    def chart(self) -> Chart:
        """The chart whose lines the statements have."""
        return chart(self.chart_key if self.chart_key in CHARTS else _UNNAMED)

    @property
    def exponent(self) -> int:
        """The decimals of the base currency."""
        return exponent(self.currency)

    def year_of(self, day: str) -> str:
        """The first day of the fiscal year a day lies in."""
        for each in self.years:
            if each.first <= day <= each.last:
                return each.first
        year, month = int(day[:4]), int(month_of(day)[5:])
        return f"{year if month >= self.fiscal_start else year - 1:04d}-{self.fiscal_start:02d}-01"

    def of_types(self, *types: AccountType) -> tuple[str, ...]:
        """The ids of the accounts of some types."""
        return tuple(each.id for each in self.accounts if each.type in types)
