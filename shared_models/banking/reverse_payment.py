"""Taking a payment back that was never made. What it had paid is open again.

Law: one that a bank line tells was made and stays. Where it bounced, its match is undone, and the line that brings it
back pays what is open of it then.
"""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from shared_models.accounting.ongoing import Ongoing, ongoing_further
from shared_models.accounting.settling import settling_gathers, take_back, undo_all, undoing_further
from shared_models.kernel.faults import RuleBroken
from shared_models.kernel.record_field import Kind, RecordField
from shared_models.kernel.verb import verb
from shared_models.kernel.write import Gathers, Key, Occasion, Row, Write


def _needs(payment: Row, arguments: Mapping[str, Any]) -> Iterable[Key]:
    if payment["entry_id"]:
        yield "entry", payment["entry_id"]


def _further(payment: Row, arguments: Mapping[str, Any], reads: Gathers) -> Iterable[Key]:
    yield from undoing_further(reads, payment["entry_id"])
    yield from ongoing_further(reads, arguments.get("day") or payment["day"], (payment["journal_id"],))


def _gathers(payment: Row, arguments: Mapping[str, Any]) -> Iterable[Key]:
    return settling_gathers(payment["entry_id"])


@verb(
    "reverse_payment",
    on="payment",
    label="Reverse payments",
    arguments=(
        RecordField("day", "Day", Kind.DAY, help="Empty for the day of the payment"),
        RecordField("text", "Text", Kind.TEXT, max_length=400),
    ),
    needs=_needs,
    further=_further,
    gathers=_gathers,
    adds=True,
)
def reverse_payment(payment: Row, arguments: Mapping[str, Any], reads: Gathers, occasion: Occasion) -> Iterator[Write]:
    """Undo all matches of a posted payment and reverse its entry; discounts and differences go with it."""
    if payment["state"] != "posted":
        raise RuleBroken("Only a posted payment is reversed; a draft can be deleted.")
    books, day = Ongoing(reads, occasion), arguments["day"] or payment["day"]
    undo_all(books, payment["entry_id"], day)
    reversal = take_back(books, books.must("entry", payment["entry_id"]), day, arguments["text"])
    books.write("payment", payment["id"], {"state": "void", "reversal_id": reversal["id"]})
    yield from books.writes
