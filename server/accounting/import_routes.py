"""The address by which a whole ledger of another program comes in."""

import asyncio
from collections.abc import Callable
from typing import Annotated, Any, Literal

from fastapi import APIRouter, Depends, Query, Request

from server.database.database import driver
from server.identity.caller import Caller, caller, current
from server.sync.replication import Replication, replication_of
from shared_models.kernel.actor import Actor
from shared_models.kernel.faults import RuleBroken, worded
from sync.ledger_files.importing import BooksThere, LedgerImport, ledger_import
from sync.ledger_files.ledger import MAX_BYTES, Ledger
from sync.ledger_files.read_beancount import read_beancount
from sync.ledger_files.read_journal import read_journal

router = APIRouter(tags=["Imports of books"])
PATH = "/api/v1/ledger-imports"
LARGEST = MAX_BYTES
SHOWN = 1_000
_PERMISSIONS = ("entry.create", "entry.post_entry", "account.create", "journal.create", "ledger_settings.open_year")
_READ: dict[str, Callable[[bytes], Ledger]] = {"beancount": read_beancount, "journal": read_journal}
_SETTINGS = "SELECT base_currency, fiscal_start FROM ledger_settings WHERE deleted_at IS NULL"
_MONTHS = "SELECT month FROM period WHERE deleted_at IS NULL"
_Signed = Annotated[Caller, Depends(caller)]


@router.post(PATH, summary="Take over a whole ledger of beancount, hledger or ledger")
async def post_import(
    request: Request,
    who: _Signed,
    form: Annotated[Literal["beancount", "journal"], Query(alias="format", description="What the body is")],
) -> dict[str, Any]:
    """The body is the file. Accounts, fiscal years and entries are made, and the entries posted, in batches.

    What is no entry is listed with the reason. The same file sent again goes on where it stopped and doubles nothing.
    """
    for each in _PERMISSIONS:
        who.actor().require(each, "Your role does not allow you to import books.")
    data = await request.body()
    replication = replication_of(request)
    there = await _there(replication, who)
    made: LedgerImport = await asyncio.to_thread(lambda: ledger_import(_READ[form](data), there))

    async def actor() -> Actor:
        return (await current(replication.database, who.sign_in_id)).actor()

    for batch in made.batches:
        for verdict in await replication.writers.decided(who.tenant, actor, batch):
            if not verdict.stands:
                reason = worded("The import stopped: {reason} What was posted before stays.", reason=verdict.reason)
                raise RuleBroken(reason, field="format")
    return {
        "entries": made.entries,
        "accounts": len(made.accounts),
        "not_booked": [{"line": each.transaction.line, "reason": each.reason} for each in made.not_booked[:SHOWN]],
    }


async def _there(replication: Replication, who: Caller) -> BooksThere:
    async with replication.database.tenant(who.tenant) as connection:
        raw = await driver(connection)
        settings = await (await raw.execute(_SETTINGS)).fetchone()
        months = await (await raw.execute(_MONTHS)).fetchall()
    base, first = settings or ("", 1)
    return BooksThere(base, frozenset(month for (month,) in months), first)
