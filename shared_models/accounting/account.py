"""The chart of accounts: its type says in which report an account stands and how its balance grows."""

from typing import ClassVar

from shared_models.accounting.vocabulary import account, currency_code
from shared_models.kernel.record import About, Record, mark
from shared_models.kernel.record_field import Kind

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
