"""The address by which tables of QuickBooks and Xero come in: accounts, customers, vendors, invoices, bills."""

import asyncio
from datetime import date
from typing import Annotated, Any

from fastapi import APIRouter, Depends, Query, Request

from server.accounting.import_routes import SHOWN
from server.identity.caller import Caller, caller, current
from server.sync.replication import Replication, replication_of
from shared_models.kernel.actor import Actor
from shared_models.kernel.faults import InvalidValue
from shared_models.kernel.mutation import Action, Mutation
from sync.books.statements import for_postgresql
from sync.clock import new_id
from sync.ledger_files.exported_tables import RowFault
from sync.ledger_files.ledger import MAX_BYTES
from sync.ledger_files.tables_there import asked, there
from sync.ledger_files.taking_over import NEEDED, TableImport, What, table_import

router = APIRouter(tags=["Imports of books"])
PATH = "/api/v1/table-imports"
LARGEST = MAX_BYTES
AT_ONCE = 200
"""Rows in one batch."""
_DAY = r"^\d{4}-\d{2}-\d{2}$"
_Signed = Annotated[Caller, Depends(caller)]


@router.post(PATH, summary="Take over accounts, contacts or open items of QuickBooks or Xero")
async def post_table(
    request: Request,
    who: _Signed,
    what: Annotated[What, Query(description="What the rows are")],
    day: Annotated[str, Query(pattern=_DAY, description="The day on which open items are posted")],
    day_first: Annotated[bool | None, Query(description="Whether 3/4/2026 is in April, where no row shows it")] = None,
    preview: Annotated[bool, Query(description="Only say what would be")] = False,
) -> dict[str, Any]:
    """The body is the CSV file. Rows that are there already change nothing, so that a file may be sent again; what is
    wrong with the others is said by line and column.
    """
    for each in NEEDED[what]:
        who.actor().require(each, "Your role does not allow you to import this.")
    try:
        date.fromisoformat(day)
    except ValueError:
        raise InvalidValue("There is no such day.", field="day") from None
    data, replication = await request.body(), replication_of(request)
    found = await replication.database.reads.in_tenant(who.tenant, *(for_postgresql(each) for each in asked(day)))
    made = await asyncio.to_thread(lambda: table_import(what, data, there(*found), day, day_first))
    refused = [] if preview else await _written(replication, who, made)
    return {
        "program": made.program,
        "made": len(made.rows) - len(refused),
        "known": made.known,
        "faults": [
            {"line": each.line, "column": each.column, "reason": each.reason}
            for each in sorted((*made.faults, *refused), key=lambda each: each.line)[:SHOWN]
        ],
    }


async def _written(replication: Replication, who: Caller, made: TableImport) -> list[RowFault]:
    """Write the rows in batches; those that the books refuse, with the reason. Nothing of them stays."""

    async def actor() -> Actor:
        return (await current(replication.database, who.sign_in_id)).actor()

    refused: list[RowFault] = []
    for first in range(0, len(made.rows), AT_ONCE):
        rows = made.rows[first : first + AT_ONCE]
        each_of = [each for row in rows for each in row.mutations]
        verdicts = dict(
            zip(
                (each.id for each in each_of),
                await replication.writers.decided(who.tenant, actor, each_of),
                strict=True,
            )
        )
        for row in rows:
            told = [verdicts[each.id] for each in row.mutations]
            if wrong := next((each for each in told if not each.stands), None):
                refused.append(RowFault(row.line, "", wrong.reason))
                left = [made for made, verdict in zip(row.mutations, told, strict=True) if verdict.stands]
                await replication.writers.decided(who.tenant, actor, [_gone(each) for each in left])
    return refused


def _gone(made: Mutation) -> Mutation:
    return Mutation(new_id(), made.record_type, made.record_id, Action.DELETE)
