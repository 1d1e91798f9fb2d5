"""Journals: what is sold, bought, paid and everything else, each with a series of numbers for every fiscal year."""

from collections.abc import Iterable
from typing import ClassVar

from shared_models.accounting.in_use import PostedIn
from shared_models.accounting.vocabulary import account, currency_code
from shared_models.kernel.hindrance import Hindrance, InUse
from shared_models.kernel.record import About, Record, mark
from shared_models.kernel.record_field import Kind
from shared_models.kernel.write import Row

KINDS = {
    "sale": "Sales",
    "purchase": "Purchases",
    "bank": "Bank",
    "cash": "Cash",
    "general": "General",
    "opening": "Opening balances",
}


class Journal(Record):
    """A journal gathers entries of one kind and gives them their numbers."""

    about: ClassVar[About] = About(
        name="journal",
        plural="journals",
        label="Journal",
        label_plural="Journals",
        icon="notebook",
        title=("name",),
        configuration=True,
    )

    code: str = mark("Code", unique=True, searchable=True, max_length=8, in_list=True)
    name: str = mark("Name", searchable=True, max_length=80, in_list=True)
    kind: str = mark("Kind", default="general", kind=Kind.CHOICE, choices=KINDS, in_list=True)
    prefix: str = mark("Numbers begin with", max_length=20, help="{year} stands for the fiscal year, as in INV-{year}-")
    account_id: str | None = account("Usual account")
    currency: str | None = currency_code(help="Where it is kept in one alone")

    @classmethod
    def hindrances(cls, before: Row, after: Row | None) -> Iterable[Hindrance]:
        """Entries: their numbers and the journal's kind belong together."""
        if after is None or before["kind"] != after["kind"]:
            yield Hindrance(PostedIn(before["id"]), InUse("This journal has entries, so it stays what it is."))
