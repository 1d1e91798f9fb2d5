"""The address by which a bank statement comes in, in any format that banks write."""

import asyncio
from typing import Annotated, Any

import msgspec
from fastapi import APIRouter, Depends, Query, Request

from server.database.database import driver
from server.identity.caller import Caller, caller, current
from server.sync.replication import Replication, replication_of
from shared_models.kernel.actor import Actor
from shared_models.kernel.faults import InvalidValue, NotFound, RuleBroken, worded
from shared_models.kernel.ids import is_id
from shared_models.kernel.mutation import Mutation
from sync.bank_files.csv_mapping import CsvMapping
from sync.bank_files.csv_memory import mapping_of, recognised, remembered
from sync.bank_files.importing import Stored, identities, import_mutations
from sync.bank_files.options import ReadOptions
from sync.bank_files.read import is_csv, read
from sync.bank_files.statement import Statement
from sync.bank_files.stored_around import LINES, STATEMENTS, around, stored
from sync.bank_files.text import MAX_BYTES
from sync.clock import new_id

router = APIRouter(tags=["Bank statements"])
PATH = "/api/v1/statement-imports"
LARGEST = MAX_BYTES
_PERMISSION = "bank_account.import_statement"
_NAMES = ("id", "iban", "number", "currency", "csv_columns")
_ACCOUNT = (
    "SELECT b.id, b.iban, b.number, coalesce(b.currency, s.base_currency), b.csv_columns FROM bank_account AS b "
    "LEFT JOIN ledger_settings AS s ON s.deleted_at IS NULL WHERE b.id = %s AND b.deleted_at IS NULL"
)
_KNOWN = "SELECT count(*) FROM bank_line WHERE deleted_at IS NULL AND identity = ANY(%s)"
_Signed = Annotated[Caller, Depends(caller)]
_Account = dict[str, Any]


@router.post(PATH, summary="Import a bank statement")
async def post_statement(
    request: Request,
    who: _Signed,
    bank_account_id: Annotated[str, Query(description="Which of our own bank accounts it is of")],
    file_name: Annotated[str, Query(max_length=200)] = "",
    currency: Annotated[str, Query(max_length=3, description="For files that name none; else the account's")] = "",
    encoding: Annotated[str, Query(max_length=40, description="Of CSV and QIF, where it cannot be told")] = "",
    day_first: Annotated[bool | None, Query(description="Whether 05/06 is in June, where it cannot be told")] = None,
    columns: Annotated[str, Query(max_length=8_000, description="What a CSV file's columns are, as JSON")] = "",
) -> dict[str, Any]:
    """The body is the file: CAMT.052/053/054, MT940, OFX, QIF or CSV, recognised by what it holds; at most 50 MB.

    A file sent again changes nothing, and one that overlaps another adds what is new. The columns of a CSV file are
    those it was read by last where its header is the same, else guessed.
    """
    who.actor().require(_PERMISSION, "Your role does not allow you to import bank statements.")
    replication = replication_of(request)
    account = await _account(replication, who, bank_account_id)
    data = await request.body()
    chosen = mapping_of(_object(columns)) if columns else None
    unit = currency or account["currency"] or ""

    def understood() -> tuple[list[Statement], CsvMapping | None]:
        mapping = chosen
        if mapping is None and is_csv(data):
            mapping = recognised(data, account["csv_columns"])
        options = ReadOptions(currency=unit, mapping=mapping, encoding=encoding, day_first=day_first)
        return read(data, file_name, options), mapping

    statements, mapping = await asyncio.to_thread(understood)
    told = remembered(data, mapping) if mapping is not None else None
    found = [await _import(replication, who, account, each, file_name, told) for each in statements]
    return {"lines": sum(each["lines"] for each in found), "new": sum(each["new"] for each in found), "data": found}


async def _import(
    replication: Replication,
    who: Caller,
    account: _Account,
    statement: Statement,
    file_name: str,
    columns: dict[str, Any] | None,
) -> dict[str, Any]:
    """Import one statement; what it says of it is told."""
    there = await _stored(replication, who, account["id"], statement)
    asked = await asyncio.to_thread(import_mutations, statement, account, there, new_id, file_name, columns)
    known = await _known(replication, who, asked)

    async def actor() -> Actor:
        return (await current(replication.database, who.sign_in_id)).actor()

    for each in asked:  # a slice continues the one before, and is not asked for where that was refused
        (verdict,) = await replication.writers.decided(who.tenant, actor, [each])
        if not verdict.stands:
            raise RuleBroken(verdict.reason, field=verdict.field or None)
    days = [each.day for each in statement.lines]
    return {
        "format": statement.form,
        "number": statement.number or None,
        "first": min(days, default=None),
        "last": max(days, default=None),
        "lines": len(statement.lines),
        "new": sum(len(each.arguments["lines"]) for each in asked) - known,
        "pending": statement.pending,
    }


def _object(text: str) -> dict[str, Any]:
    try:
        return msgspec.json.decode(text, type=dict[str, Any])
    except msgspec.DecodeError:
        raise InvalidValue("The columns have to be a JSON object.", field="columns") from None


async def _account(replication: Replication, who: Caller, bank_account_id: str) -> _Account:
    row = None
    if is_id(bank_account_id):
        async with replication.database.tenant(who.tenant) as connection:
            raw = await driver(connection)
            row = await (await raw.execute(_ACCOUNT, [bank_account_id])).fetchone()
    if row is None:
        raise NotFound(worded("There is no bank account {id}.", id=bank_account_id[:40]), field="bank_account_id")
    return dict(zip(_NAMES, row, strict=True))


async def _stored(replication: Replication, who: Caller, bank_account_id: str, statement: Statement) -> Stored:
    if not statement.lines:
        return Stored()
    told = around(bank_account_id, statement)
    async with replication.database.tenant(who.tenant) as connection:
        raw = await driver(connection)
        statements, lines = [
            await (await raw.execute(each.replace("?", "%s"), told)).fetchall() for each in (STATEMENTS, LINES)
        ]
    return stored(statements, lines)


async def _known(replication: Replication, who: Caller, asked: list[Mutation]) -> int:
    async with replication.database.tenant(who.tenant) as connection:
        raw = await driver(connection)
        row = await (await raw.execute(_KNOWN, [identities(asked)])).fetchone()
    return int(row[0]) if row is not None else 0
