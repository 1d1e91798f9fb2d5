"""Drawing up the documents of a recurring one that have fallen due, each once, whoever asks and however often."""

from collections.abc import Iterable, Iterator, Mapping
from itertools import islice
from typing import Any

from shared_models.accounting.open_items.recurrences import Recurrence, due_days, next_due
from shared_models.accounting.quotes import copied, copying_needs
from shared_models.kernel.faults import RuleBroken
from shared_models.kernel.ids import Id, named_id
from shared_models.kernel.record_field import Kind, RecordField
from shared_models.kernel.verb import verb
from shared_models.kernel.write import Key, Occasion, Reads, Row, Write

AT_ONCE = 60
"""So many documents are drawn up at most; the next run goes on."""
_REPEAT = {"day": "daily", "week": "weekly", "month": "monthly", "year": "yearly"}


def recurring_document_id(recurring_id: Id, day: str) -> Id:
    """The id of the document that a recurring one has on a day."""
    return named_id("document", f"{recurring_id}/{day}")


def days_due(recurring: Row, until: str) -> list[str]:
    """The days up to `until` whose documents are to be drawn up, the first of them."""
    if recurring["next"] is None and recurring["made"]:
        return []
    first = recurring["next"] or recurring["starts"]
    days = due_days(_recurrence(recurring), None, until)
    return list(islice((each for each in days if each >= first), AT_ONCE))


def _recurrence(recurring: Row) -> Recurrence:
    return Recurrence(recurring["starts"], _REPEAT[recurring["unit"]], recurring["every"], last=recurring["ends"])


def _needs(recurring: Row, arguments: Mapping[str, Any]) -> Iterable[Key]:
    yield "document", recurring["template_id"]


def _further(recurring: Row, arguments: Mapping[str, Any], reads: Reads) -> Iterable[Key]:
    template = reads.get("document", recurring["template_id"])
    if template is not None:
        yield from copying_needs(template)
    for day in days_due(recurring, arguments["day"]):
        yield "document", recurring_document_id(recurring["id"], day)


@verb(
    "generate",
    on="recurring_document",
    label="Draw up recurring documents",
    arguments=(RecordField("day", "Day", Kind.DAY, required=True, help="Up to this day"),),
    needs=_needs,
    further=_further,
)
def generate(recurring: Row, arguments: Mapping[str, Any], reads: Reads, occasion: Occasion) -> Iterator[Write]:
    """Draw up a draft for each day that has come, after the template; running it again makes none of them twice."""
    template = reads.get("document", recurring["template_id"])
    if template is None or template["deleted_at"] is not None:
        raise RuleBroken("The template of this recurring document no longer exists.", field="template_id")
    made, days = 0, days_due(recurring, arguments["day"])
    for day in days:
        document_id = recurring_document_id(recurring["id"], day)
        if reads.get("document", document_id) is None:
            made += 1
            told = {"kind": template["kind"], "issued": day, "supplied": None, "supplied_until": None, "party": None}
            yield Write("document", document_id, copied(template) | told)
    if days:
        following = next_due(_recurrence(recurring), days[-1])
        yield Write("recurring_document", recurring["id"], {"made": recurring["made"] + made, "next": following})
