"""Importing a bank statement: its lines come in once, add up to its balances, and continue the statement before.

A line's id follows from the bank account and the key that whoever reads the file has given it
(`sync/bank_files/identity.py`), so that what is there already is found by its id and left as it is. What is stored is
the part of a statement that is new: from the balance at which its first new line begins. A long statement comes in
several parts under one key, each of which adds up by itself and continues the one before.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from shared_models.accounting.ledger_settings import SETTINGS
from shared_models.banking.bank_line import BankLine
from shared_models.banking.bank_statement import BankStatement
from shared_models.kernel.faults import Fault, InvalidValue, RuleBroken, worded
from shared_models.kernel.ids import Id, named_id
from shared_models.kernel.money import exponent, to_text
from shared_models.kernel.record_field import Kind, RecordField
from shared_models.kernel.record_type import RecordType
from shared_models.kernel.verb import verb
from shared_models.kernel.write import Key, Occasion, Reads, Row, Write

OF_LINE = (
    *("day", "value_day", "amount", "foreign_amount", "foreign_currency", "name", "iban", "purpose", "reference"),
    "code",
)
OF_STATEMENT = ("number", "currency", "opening", "closing", "format", "file_name")
LONGEST_KEY = 43
"""A key and the id of its account make an identity of at most 80 characters."""


class DoesNotAddUp(Fault):
    """Opening balance plus lines is not the closing balance; `difference` says by how much."""

    status = 422


class DoesNotContinue(Fault):
    """The statement does not begin with the balance with which the last one ended; `difference` says by how much."""

    status = 409


def identity_of(bank_account_id: Id, key: str) -> str:
    """What a bank line is known by; no two lines of a tenant share it."""
    return f"{bank_account_id}:{key}"


def line_key(bank_account_id: Id, key: str) -> Key:
    """The bank line that a key stands for."""
    return "bank_line", named_id("bank_line", identity_of(bank_account_id, key))


def statement_key(bank_account_id: Id, key: str) -> Key:
    """The statement that a key stands for."""
    return "bank_statement", named_id("bank_statement", identity_of(bank_account_id, key))


def _declared(kind: RecordType, names: Iterable[str]) -> tuple[RecordField, ...]:
    return tuple(replace(kind.field(name), in_list=False, sortable=False, searchable=False) for name in names)


def _needs(account: Row, arguments: Mapping[str, Any]) -> Iterable[Key]:
    yield SETTINGS


def _further(account: Row, arguments: Mapping[str, Any], reads: Reads) -> Iterable[Key]:
    yield statement_key(account["id"], arguments["key"])
    if account["last_statement_id"]:
        yield "bank_statement", account["last_statement_id"]
    for line in arguments["lines"]:
        yield line_key(account["id"], line["key"])


@verb(
    "import_statement",
    on="bank_account",
    label="Import bank statements",
    arguments=(
        RecordField("key", "Key of the statement", Kind.TEXT, required=True, max_length=LONGEST_KEY),
        *_declared(BankStatement.declaration, OF_STATEMENT),
        RecordField("position", "Number of the first line", Kind.INTEGER, default=0, minimum=0),
        RecordField(
            "lines",
            "Lines",
            Kind.LINES,
            required=True,
            lines=(
                RecordField("key", "Key", Kind.TEXT, required=True, max_length=LONGEST_KEY),
                *_declared(BankLine.declaration, OF_LINE),
            ),
        ),
        RecordField("columns", "Columns", Kind.JSON, help="How the CSV file was read, to be known again"),
    ),
    needs=_needs,
    further=_further,
)
def import_statement(account: Row, arguments: Mapping[str, Any], reads: Reads, occasion: Occasion) -> Iterator[Write]:
    """Take in the lines of a statement that are not there yet; there may be none of them.

    Lines of a statement that was taken back come again as if they had never been there.
    """
    _check_account(account, arguments, reads)
    if arguments["columns"]:
        yield Write("bank_account", account["id"], {"csv_columns": arguments["columns"]})
    lines = arguments["lines"]
    if len({line["key"] for line in lines}) < len(lines):
        raise InvalidValue("Two lines have the same key.", field="lines")
    new = [at for at, line in enumerate(lines) if _live(line_key(account["id"], line["key"]), reads) is None]
    if not new:
        return
    coming = _part(arguments, lines, new)
    key = statement_key(account["id"], arguments["key"])
    begun, last = _live(key, reads), _last(account, reads)
    coming = coming.after(begun if begun is not None else last, arguments["currency"], is_same=begun is not None)
    yield _statement(key, account, arguments, coming, begun, last)
    for at in new:
        line = lines[at]
        values = {name: line.get(name) for name in OF_LINE}
        values |= {"statement_id": key[1], "bank_account_id": account["id"], "currency": arguments["currency"]}
        values |= {"identity": identity_of(account["id"], line["key"]), "state": "open"}
        values["position"] = arguments["position"] + at
        yield Write(*line_key(account["id"], line["key"]), values, deleted=False)
    if last is None or coming.last >= last["last"]:
        yield Write("bank_account", account["id"], {"last_statement_id": key[1]})
    elif begun is None and last["previous_id"] is None and coming.leads_to(last):
        yield Write("bank_statement", last["id"], {"previous_id": key[1]})


@dataclass(frozen=True, slots=True)
class _Part:
    """What of a statement is new: from which day and balance to which."""

    first: str
    last: str
    total: int
    opening: int | None
    closing: int | None

    def after(self, before: Row | None, currency: str, is_same: bool) -> "_Part":
        """The same with the balances that follow from the statement before; raises DoesNotContinue."""
        if before is None or before["closing"] is None:
            return self
        if self.opening is None:
            return replace(self, opening=before["closing"], closing=before["closing"] + self.total)
        is_earlier = not is_same and (self.first < before["last"] or self.leads_to(before))
        if is_earlier or self.opening == before["closing"]:
            return self
        scale, missing = exponent(currency), self.opening - before["closing"]
        reason = worded(
            "The last statement ends on {day} with {closing}, and this one begins with {opening}: {missing} "
            "{currency} lie between them. Import the statement in between first.",
            day=before["last"],
            closing=to_text(before["closing"], scale),
            opening=to_text(self.opening, scale),
            missing=to_text(missing, scale),
            currency=currency,
        )
        raise DoesNotContinue(reason, difference=missing)

    def leads_to(self, later: Row) -> bool:
        """Whether a statement that is there already continues this one."""
        return self.closing is not None and self.closing == later["opening"] and self.last <= later["first"]


def _part(arguments: Mapping[str, Any], lines: Sequence[Row], new: Sequence[int]) -> _Part:
    """What is new of the lines, with the balances around it; raises DoesNotAddUp."""
    opening, closing, currency = (arguments[name] for name in ("opening", "closing", "currency"))
    total = sum(line["amount"] for line in lines)
    if opening is None and closing is not None:
        opening = closing - total
    if closing is not None and opening + total != closing:
        scale, missing = exponent(currency), closing - opening - total
        reason = worded(
            "The opening balance {opening} and the lines make {amount}, but the closing balance is {closing}: "
            "{missing} {currency} are missing.",
            opening=to_text(opening, scale),
            amount=to_text(opening + total, scale),
            closing=to_text(closing, scale),
            missing=to_text(missing, scale),
            currency=currency,
        )
        raise DoesNotAddUp(reason, difference=missing)
    days = [lines[at]["day"] for at in new]
    added = sum(lines[at]["amount"] for at in new)
    if opening is not None:
        opening += sum(line["amount"] for line in lines[: new[0]])
    return _Part(min(days), max(days), added, opening, None if opening is None else opening + added)


def _check_account(account: Row, arguments: Mapping[str, Any], reads: Reads) -> None:
    if account["company_id"] or account["contact_id"]:
        raise RuleBroken("This account belongs to somebody else. Statements are imported for our own.")
    settings = reads.get(*SETTINGS)
    held = account["currency"] or (settings["base_currency"] if settings is not None else arguments["currency"])
    if arguments["currency"] != held:
        raise RuleBroken(
            worded("The statement is in {currency}, the account in {held}.", currency=arguments["currency"], held=held),
            field="currency",
        )


def _last(account: Row, reads: Reads) -> Row | None:
    return _live(("bank_statement", account["last_statement_id"]), reads) if account["last_statement_id"] else None


def _live(key: Key, reads: Reads) -> Row | None:
    """A record that is there and was not taken back."""
    row = reads.get(*key)
    return row if row is not None and row["deleted_at"] is None else None


def _statement(
    key: Key, account: Row, arguments: Mapping[str, Any], coming: _Part, begun: Row | None, last: Row | None
) -> Write:
    """The statement, or what a further part of it adds."""
    if begun is not None:
        days = {"first": min(begun["first"], coming.first), "last": max(begun["last"], coming.last)}
        closing = coming.closing if begun["closing"] is not None else None
        return Write(*key, days | {"closing": closing})
    values = {name: arguments[name] for name in ("number", "currency", "format", "file_name")}
    values |= {"first": coming.first, "last": coming.last, "opening": coming.opening, "closing": coming.closing}
    continues = last is not None and last["closing"] is not None and last["closing"] == coming.opening
    values["previous_id"] = last["id"] if last is not None and continues else None
    return Write(*key, values | {"bank_account_id": account["id"]}, deleted=False)
