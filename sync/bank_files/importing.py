"""What importing a statement that was read asks of the books: mutations of one group, a slice of its lines in each.

Law: each slice adds up by itself and continues the one before, so that an import that was interrupted leaves a shorter
statement and goes on when the file is imported again. Desktop and server ask the same.
"""

import hashlib
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from shared_models.banking.import_statement import identity_of, statement_key
from shared_models.kernel.faults import RuleBroken, worded
from shared_models.kernel.ids import Id
from shared_models.kernel.mutation import Action, Mutation
from sync.bank_files.identity import Imported, new_lines
from sync.bank_files.statement import Statement, StatementLine, check

SLICE = 1_000
_LONGEST = {"name": 200, "iban": 42, "reference": 140, "code": 40, "number": 80, "file_name": 200}
_KNOWN_BY = ("form", "iban", "account", "currency", "opening", "closing", "opening_day", "closing_day", "number")

Row = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Stored:
    """What is there of a bank account around the days of a statement: its statements, and the keys of their lines
    with their days, by the statement's id.
    """

    statements: Sequence[Row] = ()
    keys: Mapping[Id, Mapping[str, str]] | None = None


def import_mutations(
    statement: Statement,
    account: Row,
    stored: Stored,
    new_id: Callable[[], Id],
    file_name: str = "",
    columns: Mapping[str, Any] | None = None,
) -> list[Mutation]:
    """The mutations that import a statement into a bank account; none where there is nothing in it.

    `stored` holds the statements of the account that share a day with it; `columns` is how the CSV file that it comes
    from was read (`csv_memory.remembered`). Several statements of a file are imported one after the other. Raises
    StatementUnbalanced, and RuleBroken where the file is of another account.
    """
    statement = _in_order(statement)
    check(statement)
    _check_account(statement, account)
    key = _key(statement)
    lines = new_lines(statement, _imported(statement, account, stored, key), ())
    opening = statement.opening
    if opening is None and statement.closing is not None:
        opening = statement.closing - sum(line.amount for _, line in lines)
    asked = []
    for start in range(0, len(lines), SLICE):
        part = lines[start : start + SLICE]
        closing = None if opening is None else opening + sum(line.amount for _, line in part)
        arguments: dict[str, Any] = {
            "key": key,
            "number": statement.number[: _LONGEST["number"]],
            "currency": statement.currency,
            "opening": opening,
            "closing": closing,
            "format": statement.form,
            "file_name": file_name[-_LONGEST["file_name"] :],
            "position": start,
            "lines": [_line(each, line) for each, line in part],
        }
        if columns and columns != account["csv_columns"]:
            arguments["columns"] = dict(columns)
        asked.append(
            Mutation(new_id(), "bank_account", account["id"], Action.VERB, verb="import_statement", arguments=arguments)
        )
        opening = closing
    return asked


def identities(asked: Iterable[Mutation]) -> list[str]:
    """What the bank lines are known by that such mutations import."""
    return [identity_of(each.record_id, line["key"]) for each in asked for line in each.arguments["lines"]]


def _in_order(statement: Statement) -> Statement:
    """The statement with the oldest line first, as some banks write it the other way round."""
    days = [each.day for each in statement.lines]
    if days and days[0] > days[-1] and days == sorted(days, reverse=True):
        return replace(statement, lines=statement.lines[::-1])
    return statement


def _check_account(statement: Statement, account: Row) -> None:
    pairs = ((statement.iban, account["iban"]), (statement.account, account["number"]))
    told, own = next((pair for pair in pairs if all(pair)), ("", ""))
    if told and _plain(told) != _plain(own):
        reason = worded("This file is of the account {number}, not of {own}.", number=told, own=own)
        raise RuleBroken(reason, field="iban")


def _plain(number: str) -> str:
    return "".join(each for each in number if each.isalnum()).upper().lstrip("0")


def _key(statement: Statement) -> str:
    """What a statement is found by again; a file without balances or a number is known by its lines."""
    facts = [str(getattr(statement, name)) for name in _KNOWN_BY]
    ends = (statement.lines[0], statement.lines[-1]) if statement.lines else ()
    facts += [f"{each.day} {each.amount} {each.purpose}" for each in ends]
    return hashlib.sha256("\x1f".join([*facts, str(len(statement.lines))]).encode("utf-8", "replace")).hexdigest()[:40]


def _imported(statement: Statement, account: Row, stored: Stored, key: str) -> Iterable[Imported]:
    """The stored statements as they were read; none where this is one of them."""
    if any(row["id"] == statement_key(account["id"], key)[1] for row in stored.statements):
        return ()
    return [
        Imported(
            Statement(
                form=row["format"] or "",
                number=row["number"] or "",
                currency=row["currency"],
                iban=statement.iban,
                account=statement.account,
                opening=row["opening"],
                closing=row["closing"],
                lines=(),
            ),
            (stored.keys or {}).get(row["id"], {}),
        )
        for row in stored.statements
    ]


def _line(key: str, line: StatementLine) -> dict[str, Any]:
    values = {
        "day": line.day,
        "value_day": line.value_day,
        "name": line.name,
        "iban": line.iban or line.account,
        "purpose": line.purpose[:10_000],
        "foreign_amount": line.foreign_amount,
        "foreign_currency": line.foreign_currency,
        "reference": line.end_to_end_id or line.bank_reference,
        "code": line.transaction_code,
    }
    told = {
        name: value[: _LONGEST.get(name, len(value))] if isinstance(value, str) else value
        for name, value in values.items()
        if value
    }
    return {"key": key, "amount": line.amount, **told}
