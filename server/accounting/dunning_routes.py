"""`GET /api/v1/dunning-proposals`: the dunning letters that would be written on a day, and what writes them.

Law: it only proposes. A letter is written by `run_dunning` of the ledger's settings, which reckons everything again.
"""

from datetime import date
from typing import Annotated, Any

from fastapi import APIRouter, Depends, Query, Request

from server.identity.caller import Caller, caller
from server.identity.identity import identity_of
from server.reports import books
from shared_models.kernel.faults import InvalidValue, RuleBroken
from shared_models.kernel.money import exponent, to_text
from sync.books.dunning import Proposal, Proposed

router = APIRouter(tags=["Dunning"])
PATH = "/api/v1/dunning-proposals"
VIEW = "dunning_letter.view"
_Signed = Annotated[Caller, Depends(caller)]


@router.get(PATH, summary="The dunning letters that would be written on a day")
async def get_dunning_proposals(
    request: Request,
    who: _Signed,
    day: Annotated[str, Query(pattern=r"^\d{4}-\d{2}-\d{2}$", description="The day of the letters, as 2026-01-31")],
) -> dict[str, Any]:
    """One letter for each party and currency in which something rises to its next level.

    `run` of a letter is the body of `POST /api/v1/ledger-settings/{id}/run_dunning` that writes it; that above the
    letters writes all of them. Nothing is written twice on a day.
    """
    for each in (VIEW, "entry.view"):
        who.actor().require(each, "Your role does not allow you to see who is late.")
    try:
        date.fromisoformat(day)
    except ValueError:
        raise InvalidValue("There is no such day.", field="day") from None
    found = await books.dunning(identity_of(request).database.reads, who.tenant, day)
    if found.problem:
        raise RuleBroken(found.problem)
    letters = [_letter(found, each) for each in found.letters]
    return {"day": day, "data": letters, "run": found.arguments(found.letters) if letters else None}


def _letter(found: Proposed, proposal: Proposal) -> dict[str, Any]:
    letter, currency = proposal.letter, proposal.letter.currency

    def money(amount: int) -> str:
        return to_text(amount, exponent(currency))

    return {
        "id": proposal.id,
        "company_id": proposal.company_id,
        "contact_id": proposal.contact_id,
        "name": proposal.name,
        "level": letter.level,
        "currency": currency,
        "fee": money(letter.fee),
        "interest": money(letter.interest),
        "total": money(letter.total),
        "items": [_item(proposal, each.item_id, each.level, money(each.amount)) for each in letter.lines],
        "run": found.arguments([proposal]),
    }


def _item(proposal: Proposal, item_id: str, level: int, amount: str) -> dict[str, Any]:
    item = proposal.items[item_id]
    entry_id, _, line = item_id.partition("/")
    told = {"number_text": item.number or None, "due": item.due or item.day, "level": level, "open": amount}
    return {"entry_id": entry_id, "line": int(line), **told}
