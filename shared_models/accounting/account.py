"""The chart of accounts: its type says in which report an account stands and how its balance grows.

Law: what was posted stays where it was reported. An account with entries keeps its currency and the kind of its type.
"""

from collections.abc import Iterable
from typing import ClassVar

from shared_models.accounting.in_use import PostedTo, PostedWithoutParty
from shared_models.accounting.vocabulary import account, currency_code
from shared_models.kernel.faults import worded
from shared_models.kernel.hindrance import Hindrance, InUse
from shared_models.kernel.record import About, Record, mark
from shared_models.kernel.record_field import Kind
from shared_models.kernel.write import Row

TYPES = {
    "cash": "Bank and cash",
    "receivable": "Receivable",
    "current_asset": "Current asset",
    "prepayment": "Prepayment",
    "fixed_asset": "Fixed asset",
    "payable": "Payable",
    "card": "Credit card",
    "current_liability": "Current liability",
    "tax": "Tax",
    "long_term_liability": "Long-term liability",
    "equity": "Equity",
    "result": "Result of the year",
    "income": "Income",
    "other_income": "Other income",
    "cost_of_sales": "Cost of sales",
    "expense": "Expense",
    "depreciation": "Depreciation",
    "off_balance": "Off the balance sheet",
}
ALIKE = (
    ("current_asset", "prepayment", "fixed_asset"),
    ("current_liability", "long_term_liability"),
    ("income", "other_income", "cost_of_sales", "expense", "depreciation"),
)
"""Types between which an account with entries may move: assets, liabilities and the result stay what they were.

All other types are of a kind of their own, for the rules of matching, tax or closing look at them.
"""


class Account(Record):
    """One account of the chart."""

    about: ClassVar[About] = About(
        name="account",
        plural="accounts",
        label="Account",
        label_plural="Accounts",
        icon="tree-structure",
        title=("code", "name"),
        configuration=True,
    )

    code: str = mark("Number", unique=True, searchable=True, max_length=20, in_list=True, sortable=True)
    name: str = mark("Name", searchable=True, max_length=120, in_list=True, sortable=True)
    type: str = mark("Type", kind=Kind.CHOICE, choices=TYPES, in_list=True)
    parent_id: str | None = account("Part of")
    heading: bool | None = mark("Heading", help="Nothing is posted to it; others are part of it")
    currency: str | None = currency_code(help="Where the account holds only one")
    reconcilable: bool | None = mark("Keeps open items", help="What is posted to it is matched, as with customers")
    party_required: bool | None = mark("Needs a customer or vendor")
    tax_id: str | None = mark("Usual tax", kind=Kind.REFERENCE, reference="tax")
    report_line: str | None = mark("Line of the reports", max_length=40, help="Where it differs from the type's")
    valid_from: str | None = mark("Used from", kind=Kind.DAY)
    valid_to: str | None = mark("Used until", kind=Kind.DAY)
    notes: str | None = mark("Notes", kind=Kind.LONG_TEXT, searchable=True)

    @classmethod
    def hindrances(cls, before: Row, after: Row | None) -> Iterable[Hindrance]:
        """Entries: the account stays, and so does what they were posted to it for."""
        posted, code = PostedTo(before["id"]), before["code"]
        if after is None:
            yield Hindrance(posted, InUse(worded("{code} has entries: end its use instead.", code=code)))
            return
        if _kind_of(before["type"]) != _kind_of(after["type"]):
            reason = worded(
                "{code} has entries, which would move to another part of the reports. Move its balance instead.",
                code=code,
            )
            yield Hindrance(posted, InUse(reason, field="type"))
        if before["currency"] != after["currency"]:
            reason = worded("{code} has entries, so it keeps its currency.", code=code)
            yield Hindrance(posted, InUse(reason, field="currency"))
        if after["heading"] and not before["heading"]:
            reason = worded("{code} has entries, so it cannot become a heading.", code=code)
            yield Hindrance(posted, InUse(reason, field="heading"))
        if after["party_required"] and not before["party_required"]:
            reason = worded("{code} has entries without a customer or vendor.", code=code)
            yield Hindrance(PostedWithoutParty(before["id"]), InUse(reason, field="party_required"))


def _kind_of(type_: str) -> tuple[str, ...]:
    return next((each for each in ALIKE if type_ in each), (type_,))
