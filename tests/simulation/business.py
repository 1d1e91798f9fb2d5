"""The business of the simulated tenant: a few record types that show every kind of field, reference and owner.

It is declared as the product's own records are. The second version adds a field and a record type, so that clients and
servers of different versions meet. `transfer` and `revert` keep a ledger in which every sum is zero.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from typing import Any, ClassVar

from shared_models.kernel.catalogue import Catalogue
from shared_models.kernel.faults import Fault
from shared_models.kernel.record import About, Record, mark
from shared_models.kernel.record_field import Kind, Merge, RecordField
from shared_models.kernel.verb import verb
from shared_models.kernel.write import Key, Occasion, Reads, Row, Write

SEE_CREDIT = "customer.see_credit"


class OverLimit(Fault):
    """No account may owe that much."""

    status = 409


class Member(Record):
    """A person of the tenant."""

    about: ClassVar[About] = About("member", "members", "Member", "Members", "user", ("name",), system=True)
    name: str = mark("Name")


class Customer(Record):
    """Somebody's customer, with a field for each way to merge."""

    about: ClassVar[About] = About(
        "customer", "customers", "Customer", "Customers", "user", ("name",), owner="owner_id", menu=1
    )
    name: str = mark("Name", searchable=True)
    code: str | None = mark("Code", unique=True)
    note: str | None = mark("Note", kind=Kind.LONG_TEXT, merge=Merge.TEXT)
    labels: list[str] | None = mark("Labels", kind=Kind.LABELS)
    credit: int | None = mark("Credit", merge=Merge.ASK, read=SEE_CREDIT)
    owner_id: str | None = mark("Owner", kind=Kind.REFERENCE, reference="member")


class Order(Record):
    """What a customer wants; it belongs to whom the customer belongs to."""

    about: ClassVar[About] = About(
        "order", "orders", "Order", "Orders", "list", ("subject",), owner="owner_id", follows=("customer_id",), menu=2
    )
    subject: str = mark("Subject")
    total: int | None = mark("Total", merge=Merge.ASK)
    customer_id: str | None = mark("Customer", kind=Kind.REFERENCE, reference="customer")
    owner_id: str | None = mark("Owner", kind=Kind.REFERENCE, reference="member")


class Setting(Record):
    """A word everybody shares, of a customer whom only some may see."""

    about: ClassVar[About] = About("setting", "settings", "Setting", "Settings", "gear", ("name",), menu=3)
    name: str = mark("Name", unique=True)
    value: str | None = mark("Value")
    customer_id: str | None = mark("Customer", kind=Kind.REFERENCE, reference="customer")


class Account(Record):
    """An account; its balance is the sum of its entries."""

    about: ClassVar[About] = About("account", "accounts", "Account", "Accounts", "bank", ("name",), menu=4)
    name: str = mark("Name")
    balance: int = mark("Balance", default=0, by_verb=True)


class Entry(Record):
    """One line of a transfer."""

    about: ClassVar[About] = About("entry", "entries", "Entry", "Entries", "list", ("text",), menu=5)
    text: str = mark("Text", by_verb=True)
    account_id: str = mark("Account", kind=Kind.REFERENCE, reference="account", by_verb=True)
    other_id: str = mark("Other account", kind=Kind.REFERENCE, reference="account", by_verb=True)
    amount: int = mark("Amount", default=0, by_verb=True)
    reverted: bool = mark("Reverted", default=False, by_verb=True)


class Reminder(Record):
    """What only the second version knows."""

    about: ClassVar[About] = About("reminder", "reminders", "Reminder", "Reminders", "bell", ("text",), menu=6)
    text: str = mark("Text")
    customer_id: str | None = mark("Customer", kind=Kind.REFERENCE, reference="customer")


LIMIT = 300


def _transfer_needs(account: Row, arguments: Mapping[str, Any]) -> Iterable[Key]:
    yield "account", arguments["to_id"]


@verb(
    "transfer",
    on="account",
    label="Transfer",
    arguments=(
        RecordField("to_id", "To", Kind.REFERENCE, reference="account", required=True),
        RecordField("amount", "Amount", Kind.INTEGER, required=True, minimum=1),
    ),
    needs=_transfer_needs,
    adds=True,
)
def transfer(account: Row, arguments: Mapping[str, Any], reads: Reads, occasion: Occasion) -> Iterator[Write]:
    """Move an amount from this account to another, two entries telling of it."""
    yield from _moved(account, reads.get("account", arguments["to_id"]), arguments["amount"], "transfer", occasion)


def _revert_needs(entry: Row, arguments: Mapping[str, Any]) -> Iterable[Key]:
    yield "account", entry["account_id"]
    yield "account", entry["other_id"]


@verb("revert", on="entry", label="Revert", arguments=(), needs=_revert_needs, adds=True)
def revert(entry: Row, arguments: Mapping[str, Any], reads: Reads, occasion: Occasion) -> Iterator[Write]:
    """Move an entry's amount back, once."""
    if entry["reverted"]:
        raise OverLimit("It was reverted before.")
    yield Write("entry", entry["id"], {"reverted": True})
    source, other = reads.get("account", entry["account_id"]), reads.get("account", entry["other_id"])
    if source is None:
        raise OverLimit("The account is not in sight.")
    yield from _moved(source, other, entry["amount"], "revert", occasion)


def _moved(source: Row, target: Row | None, amount: int, text: str, occasion: Occasion) -> Iterator[Write]:
    if target is None or target["id"] == source["id"]:
        raise OverLimit("It needs another account.")
    if source["balance"] - amount < -LIMIT or target["balance"] + amount < -LIMIT:
        raise OverLimit("The account would owe too much.")
    yield Write("account", source["id"], {"balance": source["balance"] - amount})
    yield Write("account", target["id"], {"balance": target["balance"] + amount})
    for ordinal, (account, other, moved) in enumerate(((source, target, -amount), (target, source, amount))):
        line = {"text": text, "account_id": account["id"], "other_id": other["id"], "amount": moved, "reverted": False}
        yield Write("entry", occasion.id(ordinal), line)


def _catalogue() -> Catalogue:
    kinds = (Member, Customer, Order, Setting, Account, Entry, Reminder)
    verbs = {("account", "transfer"): transfer, ("entry", "revert"): revert}
    return Catalogue({each.about.name: each.declaration for each in kinds}, verbs)


NEW = _catalogue()
"""The second version: also reminders, and a customer's rank."""

_RANK = RecordField("rank", "Rank", Kind.TEXT, merge=Merge.LAST)
NEW = Catalogue(
    NEW.record_types
    | {"customer": replace(NEW.record_types["customer"], fields=(*NEW.record_types["customer"].fields, _RANK))},
    NEW.verbs,
)

OLD = Catalogue(
    {name: each for name, each in _catalogue().record_types.items() if name != "reminder"}, _catalogue().verbs
)
"""The first version."""

VERSIONS = (OLD, NEW)
