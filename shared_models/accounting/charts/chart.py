"""A chart of accounts: what a company's books start with, as plain declared data.

Law: an account stands in exactly one line of exactly one statement, every role names exactly one account, and what a
tax, a journal or a rule names exists. `check` says what is not so.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from shared_models.accounting.charts.account_type import BALANCE_SHEET, PROFIT_AND_LOSS, AccountType, Role
from shared_models.accounting.charts.statement_layout import StatementLayout
from shared_models.accounting.charts.tax_form import TaxForm
from shared_models.accounting.charts.taxes import ChartTax, ChartTaxRule

Names = Mapping[str, str]
"""A name by language (ISO 639-1): always in English and in the chart's own language."""


class JournalKind(StrEnum):
    """What is written into a journal."""

    SALE = "sale"
    PURCHASE = "purchase"
    BANK = "bank"
    CASH = "cash"
    GENERAL = "general"
    OPENING = "opening"


@dataclass(frozen=True)
class ChartGroup:
    """A heading of the chart: its number, and the type most of its accounts have. Nothing is posted to it."""

    key: str
    names: Names
    type: AccountType


@dataclass(frozen=True)
class ChartAccount:
    """One account: its number, its names and how it behaves."""

    code: str
    names: Names
    type: AccountType
    group: str
    reconcilable: bool  # its lines are matched with each other
    party_required: bool
    tax: str | None  # the tax a line on it starts with
    report_line: str  # of the statement its type belongs to; empty for an account off the balance


@dataclass(frozen=True)
class ChartJournal:
    """A journal: how its numbers begin (`{year}` is the fiscal year), and the account its other side starts with."""

    code: str
    names: Names
    kind: JournalKind
    prefix: str
    default_account: str | None = None


@dataclass(frozen=True)
class Chart:
    """A whole chart; money in its texts has no currency: the company's own is the base currency."""

    key: str
    names: Names
    countries: tuple[str, ...]  # ISO 3166-1; none: for any country
    language: str
    currency: str | None  # what a company there most probably uses
    groups: tuple[ChartGroup, ...]
    accounts: tuple[ChartAccount, ...]
    roles: Mapping[Role, str]
    taxes: tuple[ChartTax, ...]
    tax_rules: tuple[ChartTaxRule, ...]
    journals: tuple[ChartJournal, ...]
    balance_sheet: StatementLayout
    profit_and_loss: StatementLayout
    tax_form: TaxForm
    _by_code: dict[str, ChartAccount] = field(init=False, repr=False, compare=False)
    _by_tax: dict[str, ChartTax] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "_by_code", {each.code: each for each in self.accounts})
        object.__setattr__(self, "_by_tax", {each.key: each for each in self.taxes})

    def account(self, code: str) -> ChartAccount:
        """The account of that number; KeyError when there is none."""
        return self._by_code[code]

    def tax(self, key: str) -> ChartTax:
        """The tax of that key; KeyError when there is none."""
        return self._by_tax[key]

    def report_line(self, code: str, account_type: AccountType) -> str:
        """In which line an account of the company's own stands; empty for one off the balance."""
        return line_of(self.balance_sheet, self.profit_and_loss, code, account_type)


def line_of(
    balance_sheet: StatementLayout, profit_and_loss: StatementLayout, code: str, account_type: AccountType
) -> str:
    """The one line of the one statement that takes an account of this number and type."""
    if account_type in BALANCE_SHEET:
        return balance_sheet.line_of(code, account_type)
    if account_type in PROFIT_AND_LOSS:
        return profit_and_loss.line_of(code, account_type)
    return ""


def name_of(names: Names, language: str) -> str:
    """The name in the language asked for, else in English."""
    return names.get(language) or names["en"]


def check(chart: Chart) -> Iterator[str]:
    """What a chart names and does not hold, or holds twice; nothing when it is sound."""
    codes = [each.code for each in chart.accounts]
    keys = [each.key for each in chart.taxes]
    for what, values in (("account", codes), ("tax", keys), ("journal", [each.code for each in chart.journals])):
        yield from (
            f"{what} {value} stands there twice" for value in sorted({v for v in values if values.count(v) > 1})
        )
    named = {f"role {role}": code for role, code in chart.roles.items()}
    named |= {f"journal {each.code}": each.default_account for each in chart.journals if each.default_account}
    for tax in chart.taxes:
        named |= {f"tax {tax.key}: {use}": code for use, code in tax.accounts().items()}
    yield from (f"{who} names account {code}" for who, code in named.items() if code not in chart._by_code)
    yield from (f"no account has the role {role}" for role in Role if role not in chart.roles)
    yield from (
        f"account {each.code} names tax {each.tax}" for each in chart.accounts if each.tax and each.tax not in keys
    )
    for rule in chart.tax_rules:
        yield from (
            f"a rule names tax {key}" for pair in rule.replaces.items() for key in pair if key and key not in keys
        )
    boxes = {each.key for each in chart.tax_form.boxes}
    tags = {tag for each in chart.tax_form.boxes for tag in (*each.tags, *each.other_side)} | chart.tax_form.owed_tags
    yield from (
        f"tax {tax.key} is tagged {tag}, which no box takes" for tax in chart.taxes for tag in tax.tags() - tags
    )
    yield from (
        f"box {each.key} adds {other}" for each in chart.tax_form.boxes for other in each.named() if other not in boxes
    )
