"""Filing a tax return: its figures stay, its days are locked for everything with tax, and what is payable is posted.

What stands on the accounts of tax is told by who files, as the sums of the days; it moves to the account of the tax
office, and what the form rounds away goes to the account for roundings.
"""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from shared_models.accounting.calendar import lock_key
from shared_models.accounting.ongoing import Ongoing, ongoing_further
from shared_models.accounting.reckoning.entry_line import account_of, entry_line, that_count
from shared_models.accounting.settling import ids_in
from shared_models.kernel.faults import RuleBroken
from shared_models.kernel.freezing import Frozen
from shared_models.kernel.record_field import Kind, RecordField
from shared_models.kernel.verb import verb
from shared_models.kernel.write import Gathers, Key, Occasion, Reads, Row, Write

_BALANCES = (
    RecordField("account_id", "Account", Kind.REFERENCE, reference="account", required=True),
    RecordField("amount", "Balance", Kind.INTEGER, required=True, help="Debit less credit of the days"),
)


def _needs(filed: Row, arguments: Mapping[str, Any]) -> Iterable[Key]:
    return ()


def _further(filed: Row, arguments: Mapping[str, Any], reads: Reads) -> Iterable[Key]:
    yield lock_key("tax")
    yield from (("account", each) for each in ids_in(arguments, "balances", "account_id"))
    yield from ongoing_further(reads, filed["last"])


@verb(
    "file_return",
    on="tax_return",
    label="File tax returns",
    arguments=(RecordField("balances", "Balances of the accounts of tax", Kind.LINES, lines=_BALANCES),),
    needs=_needs,
    further=_further,
    adds=True,
)
def file_return(filed: Row, arguments: Mapping[str, Any], reads: Gathers, occasion: Occasion) -> Iterator[Write]:
    """File a return: lock its days for tax and move what is owed to the account of the tax office."""
    if filed["filed_at"] is not None:
        raise Frozen("This tax return is filed already.")
    if filed["last"] < filed["first"] or filed["payable"] is None:
        raise RuleBroken("The return needs its days and its figures.", field="payable")
    books = Ongoing(reads, occasion)
    entry_id = _settle(books, filed, arguments["balances"])
    lock = books.get(*lock_key("tax"))
    if lock is None or (lock["until"] or "") < filed["last"]:
        books.write(*lock_key("tax"), {"kind": "tax", "until": filed["last"]})
    books.write("tax_return", filed["id"], {"filed_at": occasion.at, "entry_id": entry_id})
    yield from books.writes


def _settle(books: Ongoing, filed: Row, balances: Iterable[Mapping[str, Any]]) -> str | None:
    base, payable = books.base, filed["payable"]
    lines = []
    for each in balances:
        account = books.must("account", each["account_id"])
        if account["type"] != "tax":
            raise RuleBroken("Only balances of accounts of tax are moved.", field="balances")
        lines.append(entry_line(account["id"], -each["amount"], base))
    booked = sum(each.amount for each in lines)
    if payable:
        lines.append(entry_line(account_of(books.accounts, "tax_settlement"), -payable, base))
    if payable != booked:
        lines.append(entry_line(account_of(books.accounts, "rounding"), payable - booked, base))
    if not (lines := list(that_count(lines))):
        return None
    told = {"kind": "tax", "text": f"{filed['form']} {filed['first']} – {filed['last']}"}
    entry = books.post(books.new_id(), journal_id=books.general_journal(), day=filed["last"], lines=lines, **told)
    return str(entry["id"])
