"""A letter was taken by the mail server: it says so, and so do the documents that went with it."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from shared_models.kernel.faults import RuleBroken
from shared_models.kernel.record_field import Kind, RecordField
from shared_models.kernel.verb import verb
from shared_models.kernel.write import Key, Occasion, Reads, Row, Write

_BEFORE_SENDING = ("draft", "approved")


def _needs(letter: Row, arguments: Mapping[str, Any]) -> Iterable[Key]:
    yield from (("document", each) for each in letter["documents"] or ())
    if letter["letter_id"]:
        yield "dunning_letter", letter["letter_id"]


def _further(letter: Row, arguments: Mapping[str, Any], reads: Reads) -> Iterable[Key]:
    """What the totals of a quote follow from: they are reckoned anew with every change."""
    for each in letter["documents"] or ():
        document = reads.get("document", each)
        if document is not None and document["posted_at"] is None:
            yield from (("tax", tax) for line in document["lines"] or () for tax in line.get("tax_ids") or ())
            if document["terms_id"]:
                yield "payment_terms", document["terms_id"]


@verb(
    "mark_sent",
    on="outbox_message",
    label="Mark letters as sent",
    arguments=(
        RecordField("sent", "What was sent", Kind.JSON, help="Digests of the files"),
        RecordField("subject", "Subject", Kind.TEXT, max_length=300, help="As it went out"),
        RecordField("body", "Text", Kind.LONG_TEXT, help="As it went out"),
    ),
    needs=_needs,
    further=_further,
    system=True,
    on_deleted=True,
)
def mark_sent(letter: Row, arguments: Mapping[str, Any], reads: Reads, occasion: Occasion) -> Iterator[Write]:
    """Set when the letter went out; a document keeps the day of its first letter, and a quote is now sent."""
    if letter["state"] != "sending":
        raise RuleBroken("This letter is not being sent.")
    told = {name: arguments[name] for name in ("subject", "body") if arguments[name]}
    yield Write(
        "outbox_message",
        letter["id"],
        told | {"state": "sent", "sent_at": occasion.at, "sent": arguments["sent"], "next_try": None, "problem": None},
    )
    for key in _needs(letter, arguments):
        row = reads.get(*key)
        if row is None or row["deleted_at"] is not None:
            continue
        values: dict[str, Any] = {} if row["sent_at"] else {"sent_at": occasion.at}
        if row.get("kind") == "quote" and row["state"] in _BEFORE_SENDING:
            values["state"] = "sent"
        if values:
            yield Write(*key, values)
