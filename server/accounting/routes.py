"""The addresses of the proof of the books: what devices have seen is told here, and administrators have all checked."""

import asyncio
from typing import Annotated, Any

from fastapi import APIRouter, Depends, Request
from pydantic import BaseModel, Field

from server.accounting.verify import verify
from server.accounting.witnesses import hear
from server.changes.replay import Finding
from server.identity.caller import Caller, caller
from server.sync.replication import replication_of
from sync.clock import now
from sync.protocol.witness import AUDIT, HASH, ID, MOST_HEADS, WITNESS

router = APIRouter(tags=["Books"])
SHOWN = 1_000
_PERMISSION = "ledger_settings.lock_books"
_Signed = Annotated[Caller, Depends(caller)]
_one_at_a_time = asyncio.Lock()


class SeenHead(BaseModel):
    """A series had this hash at this place of its chain."""

    series_id: Annotated[str, Field(pattern=ID)]
    place: Annotated[int, Field(ge=1, lt=2**63)]
    hash: Annotated[str, Field(pattern=HASH)]


class Seen(BaseModel):
    """What a device has seen, in which epoch."""

    epoch: Annotated[str, Field(max_length=36)] = ""
    heads: Annotated[list[SeenHead], Field(max_length=MOST_HEADS)]


@router.post(WITNESS, summary="Tell which heads of chains a device has seen")
async def post_witness(request: Request, who: _Signed, seen: Seen) -> dict[str, list[SeenHead]]:
    """`apart` is what this device has ever seen and the books do not hold: somebody has altered them."""
    heads = [(each.series_id, each.place, each.hash) for each in seen.heads]
    database = replication_of(request).database
    apart = await hear(database, who.tenant, who.device_id, seen.epoch, heads, now())
    return {"apart": [SeenHead(series_id=each[0], place=each[1], hash=each[2]) for each in apart]}


@router.get(AUDIT, summary="Check that the books are what was posted")
async def get_audit(request: Request, who: _Signed) -> dict[str, Any]:
    """Every chain, line, sum and match is reckoned anew; this may take minutes. At most 1,000 findings are listed."""
    who.actor().require(_PERMISSION, "Your role does not allow you to have the books checked.")
    found: list[Finding] = []
    dsn = replication_of(request).database.app_dsn
    async with _one_at_a_time:
        done = await asyncio.to_thread(verify, dsn, who.tenant, found.append)
    return {
        "entries": done.entries,
        "witnesses": done.witnesses,
        "findings": done.findings,
        "series": [{"prefix": prefix, "entries": count, "head": head} for prefix, count, head in done.series],
        "data": [
            {"what": each.what, "record_type": each.record_type or None, "record_id": each.record_id or None}
            for each in found[:SHOWN]
        ],
    }
