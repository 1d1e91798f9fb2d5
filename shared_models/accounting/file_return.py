"""Filing a tax return: its figures stay, its days are locked for everything with tax, and what is payable is posted.

What stands on the accounts of tax moves to the account of the tax office, and what the form rounds away goes to the
account for roundings. Who files tells the figures that were looked at; they must be those of the books. A return that
corrects a filed one posts what has changed since.
"""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from shared_models.accounting.calendar import lock_key
from shared_models.accounting.charts.library import CHARTS, chart
from shared_models.accounting.charts.tax_return import tax_return
from shared_models.accounting.ongoing import Ongoing, ongoing_further
from shared_models.accounting.reckoning.entry_line import account_of, entry_line, that_count
from shared_models.accounting.reports.needs import TaggedIn
from shared_models.accounting.reports.span import Span
from shared_models.accounting.settling import ids_in
from shared_models.accounting.standings import FiledIn, Outdated, Standing, TaxIn
from shared_models.kernel.faults import RuleBroken
from shared_models.kernel.freezing import Frozen
from shared_models.kernel.money import exponent
from shared_models.kernel.record_field import Kind, RecordField
from shared_models.kernel.verb import verb
from shared_models.kernel.write import Gathers, Key, Occasion, Reads, Row, Write

_BALANCES = (
    RecordField("account_id", "Account", Kind.REFERENCE, reference="account", required=True),
    RecordField("amount", "Balance", Kind.INTEGER, required=True, help="Debit less credit of the days"),
)


def _needs(filed: Row, arguments: Mapping[str, Any]) -> Iterable[Key]:
    if filed["corrects_id"]:
        yield "tax_return", filed["corrects_id"]


def _further(filed: Row, arguments: Mapping[str, Any], reads: Reads) -> Iterable[Key]:
    yield lock_key("tax")
    yield from (("account", each) for each in ids_in(arguments, "balances", "account_id"))
    yield from ongoing_further(reads, filed["last"])


def _asks(filed: Row, arguments: Mapping[str, Any], reads: Reads) -> Iterable[Standing]:
    span = Span(filed["first"], filed["last"])
    return TaxIn(span), TaggedIn(span), FiledIn(filed["form"], span)


@verb(
    "file_return",
    on="tax_return",
    label="File tax returns",
    arguments=(RecordField("balances", "Balances of the accounts of tax", Kind.LINES, lines=_BALANCES),),
    needs=_needs,
    further=_further,
    asks=_asks,
    adds=True,
)
def file_return(filed: Row, arguments: Mapping[str, Any], reads: Gathers, occasion: Occasion) -> Iterator[Write]:
    """File a return: lock its days for tax and move what is owed to the account of the tax office."""
    if filed["filed_at"] is not None:
        raise Frozen("This tax return is filed already.")
    if filed["last"] < filed["first"] or filed["payable"] is None:
        raise RuleBroken("The return needs its days and its figures.", field="payable")
    books = Ongoing(reads, occasion)
    former = _former(books, filed)
    _compare(books, filed, arguments["balances"])
    declared = filed["payable"] - (former["payable"] if former is not None else 0)
    entry_id = _settle(books, filed, arguments["balances"], declared)
    lock = books.get(*lock_key("tax"))
    if lock is None or (lock["until"] or "") < filed["last"]:
        books.write(*lock_key("tax"), {"kind": "tax", "until": filed["last"]})
    books.write("tax_return", filed["id"], {"filed_at": occasion.at, "entry_id": entry_id})
    yield from books.writes


def _former(books: Ongoing, filed: Row) -> Row | None:
    """The filed return of the same days that this one corrects; none where these days were never filed."""
    former = books.must("tax_return", filed["corrects_id"]) if filed["corrects_id"] else None
    if former is not None and any(former[each] != filed[each] for each in ("form", "first", "last")):
        raise RuleBroken("A return corrects one of the same form and the same days.", field="corrects_id")
    if former is not None and former["filed_at"] is None:
        raise RuleBroken("The return that this one corrects is not filed.", field="corrects_id")
    standing = books.answer(FiledIn(filed["form"], Span(filed["first"], filed["last"])))
    if standing is not None and standing != (() if former is None else (former["id"],)):
        raise RuleBroken("A return of these days is filed already. Correct that one.", field="corrects_id")
    return former


def _compare(books: Ongoing, filed: Row, balances: Iterable[Mapping[str, Any]]) -> None:
    """Raise Outdated where the figures are not those of the books."""
    span = Span(filed["first"], filed["last"])
    standing, sums = books.answer(TaxIn(span)), books.answer(TaggedIn(span))
    told = {each["account_id"]: each["amount"] for each in balances if each["amount"]}
    if standing is not None and told != standing:
        raise Outdated("The tax of these days has changed since it was looked at. Look at it again.", field="balances")
    form = chart(books.settings["chart"]).tax_form if books.settings["chart"] in CHARTS else None
    if sums is None or form is None or form.key != filed["form"]:
        return
    found = tax_return(form, sums, exponent=exponent(books.base))
    boxes = {each.key: each.amount for each in found.boxes if each.amount}
    if filed["payable"] != found.payable or boxes != {
        each["box"]: each["amount"] for each in filed["boxes"] or () if each["amount"]
    }:
        raise Outdated("The figures of this return are not those of the books. Reckon them again.", field="boxes")


def _settle(books: Ongoing, filed: Row, balances: Iterable[Mapping[str, Any]], declared: int) -> str | None:
    base = books.base
    lines = []
    for each in balances:
        account = books.must("account", each["account_id"])
        if account["type"] != "tax":
            raise RuleBroken("Only balances of accounts of tax are moved.", field="balances")
        lines.append(entry_line(account["id"], -each["amount"], base))
    booked = sum(each.amount for each in lines)
    if declared:
        lines.append(entry_line(account_of(books.accounts, "tax_settlement"), -declared, base))
    if declared != booked:
        lines.append(entry_line(account_of(books.accounts, "rounding"), declared - booked, base))
    if not (lines := list(that_count(lines))):
        return None
    told = {"kind": "tax", "text": f"{filed['form']} {filed['first']} – {filed['last']}"}
    entry = books.post(books.new_id(), journal_id=books.general_journal(), day=filed["last"], lines=lines, **told)
    return str(entry["id"])
