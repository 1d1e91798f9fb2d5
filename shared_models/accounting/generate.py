"""Drawing up the documents of a recurring one that have fallen due, each once, whoever asks and however often.

Ids of the documents, and of the letters with which they are sent, follow from their days.
"""

from collections.abc import Iterable, Iterator, Mapping
from itertools import islice
from typing import Any

from shared_models.accounting.open_items.recurrences import Recurrence, due_days, next_due
from shared_models.accounting.quotes import copied, copying_needs
from shared_models.communications.branding import BRANDING
from shared_models.communications.letter_template import KINDS, template_id
from shared_models.communications.letter_words import languages_of, letter_words, with_general
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


def first_letter_id(document_id: Id) -> Id:
    """The id of the letter with which a recurring document is sent by itself."""
    return named_id("outbox_message", document_id)


def days_due(recurring: Row, until: str) -> list[str]:
    """The days up to `until` whose documents are to be drawn up, the first of them."""
    if recurring["next"] is None and recurring["made"]:
        return []
    first = recurring["next"] or recurring["starts"]
    days = due_days(recurrence_of(recurring), None, until)
    return list(islice((each for each in days if each >= first), AT_ONCE))


def recurrence_of(recurring: Row) -> Recurrence:
    """How often a recurring document comes."""
    return Recurrence(recurring["starts"], _REPEAT[recurring["unit"]], recurring["every"], last=recurring["ends"])


def _needs(recurring: Row, arguments: Mapping[str, Any]) -> Iterable[Key]:
    yield "document", recurring["template_id"]


def _further(recurring: Row, arguments: Mapping[str, Any], reads: Reads) -> Iterable[Key]:
    template = reads.get("document", recurring["template_id"])
    for day in days_due(recurring, arguments["day"]):
        yield "document", recurring_document_id(recurring["id"], day)
    if template is None:
        return
    yield from copying_needs(template)
    if recurring["sends"]:
        yield BRANDING
        for kind in ("company", "contact"):
            if template[f"{kind}_id"]:
                yield kind, template[f"{kind}_id"]
        yield from _words_needed(template["kind"], _languages(template, reads))


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
    letter = _letter(template, reads) if recurring["sends"] and days else None
    for day in days:
        document_id = recurring_document_id(recurring["id"], day)
        if reads.get("document", document_id) is None:
            made += 1
            told = {"kind": template["kind"], "issued": day, "supplied": None, "supplied_until": None, "party": None}
            yield Write("document", document_id, copied(template) | told)
            if letter is not None:
                yield Write("outbox_message", first_letter_id(document_id), {**letter, "documents": [document_id]})
    if days:
        following = next_due(recurrence_of(recurring), days[-1])
        done = {"made": recurring["made"] + made, "next": following, "problem": None}
        yield Write("recurring_document", recurring["id"], done)


def _letter(template: Row, reads: Reads) -> dict[str, Any]:
    """The letter with which the copies of a document go; its number and sums are put in when it does."""
    parties = _parties(template, reads)
    if template["kind"] not in KINDS:
        raise RuleBroken("Only quotes, invoices and credit notes are sent by themselves.", field="sends")
    address = next((each["email"] for each in parties if each["email"]), None)
    if address is None:
        raise RuleBroken("The customer of this recurring document has no e-mail address.", field="sends")
    languages = _languages(template, reads)
    stored = [found for key in _words_needed(template["kind"], languages) if (found := reads.get(*key)) is not None]
    words = letter_words(template["kind"], languages, stored)
    told = {"to": address, "subject": words.subject, "body": words.body, "formats": ["pdf"]}
    return told | {name: template[name] for name in ("company_id", "contact_id") if template[name]}


def _parties(template: Row, reads: Reads) -> list[Row]:
    """The contact and the company it is for."""
    named = ((kind, template[f"{kind}_id"]) for kind in ("contact", "company"))
    return [found for kind, key in named if key and (found := reads.get(kind, key)) is not None]


def _languages(template: Row, reads: Reads) -> list[str]:
    company, contact = (
        reads.get(kind, template[f"{kind}_id"]) if template[f"{kind}_id"] else None for kind in ("company", "contact")
    )
    return languages_of(template["party"], company, contact, reads.get(*BRANDING))


def _words_needed(kind: str, languages: Iterable[str]) -> Iterator[Key]:
    for each in with_general(languages):
        yield "letter_template", template_id(kind, each)
