"""Converting a lead: it becomes a contact, a company and a deal, new ones or those that are there already.

What happened with the lead, its tasks and its files are then about these as well. The lead remembers what was made
and carried over, so that `unconvert_lead` has nothing to guess.
"""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from shared_models.crm.lead import CONVERTED
from shared_models.kernel.faults import RuleBroken
from shared_models.kernel.ids import Id
from shared_models.kernel.record_field import Kind, RecordField, Value
from shared_models.kernel.verb import verb
from shared_models.kernel.write import Gathers, Key, Occasion, Row, Write

CARRIED = ("activity", "attachment", "task")
"""The records that are about a lead and become about what it was converted into."""

_ORDINALS = {"company": 11, "contact": 12, "deal": 13, "activity": 14}
"""Apart from those that a new deal uses for its own history."""
_PERSON = ("first_name", "last_name", "job_title", "email", "phone", "mobile")
_BOTH = ("website", "city", "country", "owner_id", "tags")
_MOST = 1_000
"""The history of a lead with more than so many records stays with the lead alone beyond them."""


def _needs(lead: Row, arguments: Mapping[str, Any]) -> Iterable[Key]:
    return (lead["conversion"] or {}).get("became", {}).items() if arguments.get("again") else ()


def _lead_named(lead: Row, arguments: Mapping[str, Any]) -> Iterable[Key]:
    yield "lead", lead["id"]


def _back(before: Mapping[str, Value], arguments: Mapping[str, Any]) -> tuple[str, Mapping[str, Any]] | None:
    return ("unconvert_lead", {}) if "converted_at" in before else None


@verb(
    "convert_lead",
    on="lead",
    label="Convert leads",
    arguments=(
        RecordField("into_contact_id", "Contact", Kind.REFERENCE, reference="contact"),
        RecordField("make_contact", "Make a contact", Kind.BOOLEAN),
        RecordField("into_company_id", "Company", Kind.REFERENCE, reference="company"),
        RecordField("make_company", "Make a company", Kind.BOOLEAN),
        RecordField("deal_name", "Name of the deal", Kind.TEXT),
        RecordField("stage_id", "Stage of the deal", Kind.REFERENCE, reference="stage"),
        RecordField("amount", "Amount", Kind.MONEY, currency="currency", minimum=0),
        RecordField("currency", "Currency", Kind.CURRENCY),
        RecordField("again", "Into what it was before that was taken back", Kind.BOOLEAN),
    ),
    needs=_needs,
    inverse=_back,
    gathers=_lead_named,
)
def convert_lead(lead: Row, arguments: Mapping[str, Any], reads: Gathers, occasion: Occasion) -> Iterator[Write]:
    """Make or name the contact, the company and the deal that a lead has become."""
    if lead["status"] == CONVERTED:
        raise RuleBroken("This lead was converted already.", field="status")
    became: dict[str, Id] = {}
    made: list[list[Value]] = []
    for kind, record_id, write in _becoming(lead, arguments, reads, occasion):
        became[kind] = record_id
        if write is not None:
            made.append([kind, record_id])
            yield write
    carried: list[list[Value]] = []
    for kind, row, values in _carried(lead, became, reads):
        carried.append([kind, row["id"], sorted(values)])
        yield Write(kind, row["id"], values)
    yield _told(lead, became, occasion)
    yield Write(
        "lead",
        lead["id"],
        {
            "status": CONVERTED,
            "converted_at": occasion.at,
            **{f"{kind}_id": record_id for kind, record_id in became.items()},
            "conversion": {"status": lead["status"], "became": became, "made": made, "carried": carried},
        },
    )


def _becoming(
    lead: Row, arguments: Mapping[str, Any], reads: Gathers, occasion: Occasion
) -> Iterator[tuple[str, Id, Write | None]]:
    """What the lead becomes: kind, id, and what makes it or brings it back, nothing for what is there."""
    if arguments["again"]:
        yield from _before(lead, reads)
        return
    if not any(arguments[name] for name in ("into_contact_id", "make_contact", "into_company_id", "make_company")):
        raise RuleBroken("Choose what the lead becomes: a contact, a company or both.", field="make_contact")
    if arguments["deal_name"] and not arguments["stage_id"]:
        raise RuleBroken("A deal needs a stage.", field="stage_id")
    became: dict[str, Id] = {}
    for kind in ("company", "contact", "deal"):
        if arguments.get(f"into_{kind}_id"):
            became[kind] = arguments[f"into_{kind}_id"]
            yield kind, became[kind], None
        elif arguments["deal_name" if kind == "deal" else f"make_{kind}"]:
            became[kind] = occasion.id(_ORDINALS[kind])
            values = _values(kind, lead, arguments, became, occasion)
            yield kind, became[kind], Write(kind, became[kind], values)


def _before(lead: Row, reads: Gathers) -> Iterator[tuple[str, Id, Write | None]]:
    """What it had become when that was taken back; what was deleted then comes back."""
    trail = lead["conversion"] or {}
    if not trail.get("became"):
        raise RuleBroken("This lead was not converted before.", field="status")
    for kind, record_id in trail["became"].items():
        row = reads.get(kind, record_id)
        if row is None:
            continue
        made = [kind, record_id] in trail["made"]
        yield kind, record_id, Write(kind, record_id, {}, deleted=False) if made else None


def _values(
    kind: str, lead: Row, arguments: Mapping[str, Any], became: Mapping[str, Id], occasion: Occasion
) -> dict[str, Value]:
    """What the new record takes over; the notes go to the one that people will look at, the deal before the others."""
    if kind == "company":
        values = {"name": lead["company_name"] or _called(lead), **{name: lead[name] for name in _BOTH}}
        values |= {"domain": domain_of(lead["email"]), "lifecycle": "qualified"}
        if not lead["first_name"] and not lead["last_name"]:
            values |= {"email": lead["email"], "phone": lead["phone"] or lead["mobile"]}
        last = not (arguments["make_contact"] or arguments["deal_name"])
    elif kind == "contact":
        values = {name: lead[name] for name in (*_PERSON, *_BOTH, "source")} | {"lifecycle": "qualified"}
        values["company_id"] = became.get("company")
        last = not arguments["deal_name"]
    else:
        values = {"name": arguments["deal_name"], "stage_id": arguments["stage_id"], "source": lead["source"]}
        values |= {"owner_id": lead["owner_id"] or occasion.actor, "tags": lead["tags"]}
        values |= {"company_id": became.get("company"), "contact_id": became.get("contact")}
        if arguments["amount"] is not None:
            values |= {"amount": arguments["amount"], "currency": arguments["currency"]}
        last = True
    return values | ({"notes": lead["notes"]} if last else {})


def _called(lead: Row) -> str:
    """What a company is called of which nobody has said the name."""
    named = " ".join(lead[name] for name in ("first_name", "last_name") if lead[name])
    return named or lead["email"] or lead["phone"] or lead["mobile"] or ""


def domain_of(email: str | None) -> str | None:
    """The part after the @, where it says for whom somebody works: not for a mailbox that anybody can have."""
    domain = (email or "").rpartition("@")[2].lower()
    return domain if domain and domain not in COMMON_DOMAINS and len(domain) <= 253 else None


COMMON_DOMAINS = frozenset(
    "gmail.com googlemail.com outlook.com hotmail.com live.com msn.com yahoo.com icloud.com me.com aol.com gmx.de "
    "gmx.net gmx.at gmx.ch web.de t-online.de freenet.de proton.me protonmail.com orange.fr wanadoo.fr free.fr "
    "laposte.net libero.it bluewin.ch mail.ru yandex.ru qq.com 163.com".split()
)
"""Where anybody can have a mailbox, so that sharing the domain says nothing."""


def _carried(lead: Row, became: Mapping[str, Id], reads: Gathers) -> Iterator[tuple[str, Row, dict[str, Value]]]:
    left = _MOST
    for kind, row in reads.naming("lead", lead["id"]):
        if kind not in CARRIED or row.get("lead_id") != lead["id"]:
            continue
        values = {f"{each}_id": record_id for each, record_id in became.items() if row[f"{each}_id"] is None}
        if values and left:
            left -= 1
            yield kind, row, values


def _told(lead: Row, became: Mapping[str, Id], occasion: Occasion) -> Write:
    values: dict[str, Value] = {"type": "change", "subject": "Lead converted", "at": occasion.at, "lead_id": lead["id"]}
    return Write(
        "activity", occasion.id(_ORDINALS["activity"]), values | {f"{kind}_id": each for kind, each in became.items()}
    )
