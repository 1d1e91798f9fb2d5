"""How this organisation keeps its books: one record per tenant, whose id everybody can compute."""

from collections.abc import Iterable
from typing import ClassVar

from shared_models.accounting.in_use import AnyPosted, PostedWithoutParty
from shared_models.accounting.vocabulary import ROUNDING, TAX_ROUNDING, account, currency_code
from shared_models.kernel.hindrance import Hindrance, InUse
from shared_models.kernel.ids import Id, named_id
from shared_models.kernel.record import About, Line, Record, mark
from shared_models.kernel.record_field import Kind
from shared_models.kernel.write import Key, Row

SETTINGS: Key = ("ledger_settings", named_id("ledger_settings", ""))
"""The one record of this type."""

APPROVAL = {"other": "By somebody else than who enters or posts"}
TAX_PERIODS = {"month": "Every month", "quarter": "Every quarter", "year": "Once a year"}
TAX_BASIS = {"accrual": "When invoiced", "cash": "When paid"}
ROLES = {
    "receivable": "Receivable",
    "payable": "Payable",
    "bank": "Bank",
    "cash": "Cash",
    "transfer": "Transfers under way",
    "tax_settlement": "Tax settlement",
    "rounding": "Rounding",
    "exchange_gain": "Exchange gain",
    "exchange_loss": "Exchange loss",
    "unrealised_gain": "Unrealised exchange gain",
    "unrealised_loss": "Unrealised exchange loss",
    "discount_given": "Early payment discount given",
    "discount_taken": "Early payment discount taken",
    "write_off": "Bad debt",
    "retained_earnings": "Retained earnings",
    "result": "Result of the year",
    "opening": "Opening balances",
    "down_payment_received": "Down payments received",
    "down_payment_made": "Down payments made",
    "suspense": "Suspense",
    "cash_difference": "Cash difference",
    "dunning_fee": "Dunning fees and interest",
}
CONTROLS = ("receivable", "payable")
"""The parts of the accounts that customers and vendors make up between them."""


class ControlAccount(Line):
    """Which account plays a part that verbs post to by themselves."""

    role: str = mark("Part", kind=Kind.CHOICE, choices=ROLES)
    account_id: str = account()


class LedgerSettings(Record):
    """The base currency, the rules of rounding and tax, and the accounts that verbs post to by themselves."""

    about: ClassVar[About] = About(
        name="ledger_settings",
        plural="ledger-settings",
        label="Settings of the books",
        label_plural="Settings of all books",
        icon="book-bookmark",
        title=("name",),
        configuration=True,
        single=True,
    )

    name: str = mark("Name", default="Books", max_length=120)
    base_currency: str = currency_code("Base currency", by_verb=True)
    chart: str | None = mark("Chart of accounts", max_length=40, by_verb=True)
    country: str | None = mark("Country", kind=Kind.COUNTRY, help="Two letters, such as DE")
    tax_number: str | None = mark("VAT or tax number", max_length=40)
    fiscal_start: int = mark("First month of the fiscal year", default=1, minimum=1, maximum=12, by_verb=True)
    rounding_mode: str = mark("Rounding", default="half_up", kind=Kind.CHOICE, choices=ROUNDING)
    tax_rounding: str = mark("Tax is rounded", default="document", kind=Kind.CHOICE, choices=TAX_ROUNDING)
    cash_rounding: int | None = mark(
        "Cash rounding", kind=Kind.MONEY, currency="base_currency", minimum=0, help="Such as 0.05; empty for none"
    )
    approval: str | None = mark(
        "Approval of bills", kind=Kind.CHOICE, choices=APPROVAL, help="Empty for none", write="ledger_settings.waive"
    )
    approval_above: int | None = mark(
        "Approval only above",
        kind=Kind.MONEY,
        currency="base_currency",
        minimum=0,
        help="Bills up to this amount need none; empty for all",
        write="ledger_settings.waive",
    )
    quote_prefix: str | None = mark("Quotes begin with", default="Q-", max_length=20)
    tax_basis: str = mark("Tax is due", default="accrual", kind=Kind.CHOICE, choices=TAX_BASIS)
    tax_period: str = mark("Tax returns are due", default="month", kind=Kind.CHOICE, choices=TAX_PERIODS)
    dunning_daily: bool | None = mark(
        "Propose dunning every day", help="As a list to confirm; nothing is written or sent by itself"
    )
    general_journal_id: str | None = mark("Journal of general entries", kind=Kind.REFERENCE, reference="journal")
    controls: list[ControlAccount] | None = mark("Accounts of verbs", kind=Kind.LINES, lines=ControlAccount)

    @classmethod
    def hindrances(cls, before: Row, after: Row | None) -> Iterable[Hindrance]:
        """Entries: the books keep how they are kept, and what customers and vendors owe has their names."""
        if after is None or before["base_currency"] != after["base_currency"]:
            yield Hindrance(AnyPosted(), InUse("The books have entries, so their settings and their currency stay."))
        for each in sorted(control_accounts(after or before) - control_accounts(before)):
            reason = "This account has entries without a customer or vendor, so it cannot hold what they owe."
            yield Hindrance(PostedWithoutParty(each), InUse(reason, field="controls"))


def control_accounts(settings: Row) -> frozenset[Id]:
    """The accounts of customers and of vendors, whose lines say whom they are about."""
    controls = settings.get("controls") or ()
    return frozenset(each["account_id"] for each in controls if each["role"] in CONTROLS)
