"""Down payments: charged before anything is supplied, they stand in an account of their own until final documents.

Law: of each set of taxes never more is settled than is left of it, over however many documents; the last takes what is
left in base currency, too. A credit note of a final document opens again what that has settled, and one of the down
payment itself takes from what is left. Tax is taken back at the rate at which it was charged, or not at all.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any

from shared_models.accounting.figures import counted, supply_day
from shared_models.accounting.ledger_settings import SETTINGS
from shared_models.accounting.levied import accounts_of, levied_on
from shared_models.accounting.reckoning.discount_parts import NetPart, net_parts
from shared_models.accounting.reckoning.document_totals import LineTotal, Totals, document_totals
from shared_models.accounting.reckoning.down_payment import charged_on, settling
from shared_models.accounting.reckoning.entry_line import account_of
from shared_models.accounting.reckoning.postings import OWED_TO_US, TAKEN_BACK
from shared_models.accounting.reckoning.rounding import allot, divide
from shared_models.kernel.faults import RuleBroken, worded
from shared_models.kernel.ids import Id
from shared_models.kernel.money import exponent, to_text
from shared_models.kernel.record_field import Value
from shared_models.kernel.write import Key, Reads, Row, Write

TaxSet = tuple[Id, ...]
_SETTLES = {"invoice": "invoice", "credit_note": "invoice", "bill": "bill", "vendor_credit": "bill"}
"""Which kind of down payment a document of a kind settles, or opens again."""

_WITHIN = 2
"""By so many minor units may the net of a line whose price includes tax differ from the net that it settles."""


def account_role(document: Row) -> str:
    """The part of the account in which down payments of this kind stand."""
    return "down_payment_received" if document["kind"] in OWED_TO_US else "down_payment_made"


def check_settled(document: Row, paid: Row) -> None:
    """Raise RuleBroken unless the document may settle (a credit note: open again) what was paid down."""
    if not paid["is_down_payment"] or paid["posted_at"] is None or paid["kind"] != _SETTLES.get(document["kind"]):
        raise RuleBroken("Only a posted down payment is settled.", field="lines")
    if any(paid[name] != document[name] for name in ("company_id", "contact_id", "currency")):
        raise RuleBroken("The down payment is somebody else's, or in another currency.", field="lines")


def settling_lines(document: Row, paid: Row, reads: Reads, amount: int | None = None) -> list[dict[str, Any]]:
    """The lines that take a down payment off a document, or so much of it with its tax. Raises RuleBroken."""
    settings = _settings(reads)
    _check_rates(document, paid, reads)
    totals = _totals(paid, reads)
    taken = _taken(paid, totals, amount)
    account_id = account_of(accounts_of(settings), account_role(paid))
    inclusive = bool(document["prices_include_tax"])
    text = paid["number_text"] or ""
    found = settling(totals, paid["currency"], account_id, text, prices_include_tax=inclusive, taken=taken)
    added = {"kind": "down_payment", "settles_id": paid["id"]}
    return [added | {name: value for name, value in each.items() if value not in (None, [], "")} for each in found]


def _taken(paid: Row, totals: Totals, amount: int | None) -> list[NetPart]:
    """What of each set of taxes an amount with tax settles, all of it where there is none."""
    left = [each for each in left_of(paid, totals) if each.net]
    whole = {each.tax_ids: each for each in net_parts(totals)}
    taxes = [divide(charged_on(totals, whole[each.tax_ids]) * each.net, whole[each.tax_ids].net) for each in left]
    most = sum(each.net for each in left) + sum(taxes)
    if not left:
        raise RuleBroken(worded("{name} is settled already.", name=paid["number_text"] or ""), field="lines")
    if amount is None or amount == most:
        return left
    if amount > most:
        text = to_text(most, exponent(paid["currency"]))
        raise RuleBroken(worded("Only {amount} of the down payment is left.", amount=text), field="amount")
    nets = allot(amount, [*(each.net for each in left), *taxes])
    return [_part(each, net) for each, net in zip(left, nets, strict=False) if net]


def left_of(paid: Row, totals: Totals) -> list[NetPart]:
    """What is left of a posted down payment, for each set of taxes."""
    gone: defaultdict[TaxSet, list[int]] = defaultdict(lambda: [0, 0])
    for each in paid["settlements"] or ():
        found = gone[tuple(each.get("tax_ids") or ())]
        found[0] += each["net"]
        found[1] += each["net_in_base"]
    return [
        replace(each, net=each.net - gone[each.tax_ids][0], net_in_base=each.net_in_base - gone[each.tax_ids][1])
        for each in net_parts(totals)
    ]


def _part(left: NetPart, net: int) -> NetPart:
    """So much of what is left, at which it stands in the books."""
    return replace(left, net=net, net_in_base=divide(left.net_in_base * net, left.net))


def settled_needs(document: Row) -> Iterator[Key]:
    """The down payments that a document settles, opens again or takes back."""
    yield from (("document", each) for each in _settled_ids(document))


def settled_further(document: Row, reads: Reads) -> Iterator[Key]:
    """Their taxes."""
    yield SETTINGS
    for key in settled_needs(document):
        paid = reads.get(*key)
        for line in paid["lines"] if paid is not None else ():
            yield from (("tax", each) for each in line.get("tax_ids") or ())


def with_settled(document: Row, reads: Reads) -> Row:
    """The document with what its lines settle at which that stands in the books today. Raises RuleBroken."""
    lines = [dict(each) for each in document["lines"]]
    taken_back = document["kind"] in TAKEN_BACK
    for paid, own in _settlings(lines, reads):
        check_settled(document, paid)
        account_id = account_of(accounts_of(_settings(reads)), account_role(paid))
        left = {each.tax_ids: each for each in left_of(paid, _totals(paid, reads))}
        if not taken_back:
            _check_rates(document, paid, reads)
        for line in own:
            line["account_id"] = account_id
            if taken_back:
                continue
            part, net = left.get(_taxes(line)), -(line.get("settles_net") or 0)
            if part is None or not 0 < net * (1 if part.net > 0 else -1) <= abs(part.net):
                reason = worded("More of {name} is settled than is left of it.", name=paid["number_text"] or "")
                raise RuleBroken(reason, field="lines")
            taken = _part(part, net)
            line["settles_in_base"] = -taken.net_in_base
            left[part.tax_ids] = replace(part, net=part.net - net, net_in_base=part.net_in_base - taken.net_in_base)
    return {**document, "lines": lines} if lines != document["lines"] else document


def check_nets(document: Row, lines: Sequence[Mapping[str, Any]], totals: Sequence[LineTotal]) -> None:
    """Raise RuleBroken where a line takes another amount off a document than it says it settles."""
    allowed = _WITHIN if document["prices_include_tax"] else 0
    for line, total in zip(lines, totals, strict=True):
        told = line.get("settles_net")
        if told is not None and abs(total.net - told) > allowed:
            raise RuleBroken("A line takes off another amount than it settles.", field="lines")


def settled(document: Row, reads: Reads) -> Iterator[Write]:
    """What posting a document writes about the down payments that it settles or takes back. Raises RuleBroken."""
    for paid, own in _settlings(document["lines"], reads):
        check_settled(document, paid)
        rows = [_row(document["id"], _taxes(each), -each["settles_net"], -each["settles_in_base"]) for each in own]
        known = paid["settlements"] or []
        if document["kind"] in TAKEN_BACK:
            theirs = [each for each in known if each["document_id"] == document["corrects_id"]]
            if _summed(theirs) != _summed(rows):
                reason = worded("{name} is opened again as a whole or not at all.", name=paid["number_text"] or "")
                raise RuleBroken(reason, field="lines")
            yield _write(paid, [each for each in known if each not in theirs])
        else:
            yield _write(paid, [*known, *rows])
    if document["kind"] in TAKEN_BACK and document["is_down_payment"] and document["corrects_id"]:
        yield from _taken_back(document, reads)


def _taken_back(document: Row, reads: Reads) -> Iterator[Write]:
    """A credit note of a down payment takes from what is left of that."""
    paid = reads.get("document", document["corrects_id"])
    if paid is None:
        return
    left = {each.tax_ids: each for each in left_of(paid, _totals(paid, reads))}
    parts = net_parts(_totals(document, reads))
    for each in parts:
        if each.tax_ids not in left or abs(each.net) > abs(left[each.tax_ids].net):
            reason = worded("More of {name} is credited than is left of it.", name=paid["number_text"] or "")
            raise RuleBroken(reason, field="lines")
    rows = [_row(document["id"], each.tax_ids, each.net, each.net_in_base) for each in parts]
    yield _write(paid, [*(paid["settlements"] or []), *rows])


def _settled_ids(document: Row) -> list[Id]:
    named = [line.get("settles_id") for line in document["lines"]]
    if document["is_down_payment"]:
        named.append(document["corrects_id"])
    return list(dict.fromkeys(str(each) for each in named if each))


def _settlings(
    lines: Iterable[dict[str, Any]] | Sequence[Mapping[str, Any]], reads: Reads
) -> Iterator[tuple[Row, list[Any]]]:
    """Each down payment that lines settle, with those lines."""
    found: defaultdict[Id, list[Any]] = defaultdict(list)
    for line in lines:
        told = (line.get("settles_net"), line.get("settles_in_base"))
        if line["kind"] != "text" and line.get("settles_id") and None not in told:
            found[line["settles_id"]].append(line)
        elif line.get("settles_id") or told != (None, None) or line["kind"] == "down_payment":
            raise RuleBroken("A line settles a down payment without saying which, or how much.", field="lines")
    for paid_id, own in found.items():
        paid = reads.get("document", paid_id)
        if paid is None:
            raise RuleBroken("Only a posted down payment is settled.", field="lines")
        yield paid, own


def _check_rates(document: Row, paid: Row, reads: Reads) -> None:
    lines = counted(paid["lines"])
    then, now = (levied_on(lines, supply_day(each), reads) for each in (paid, document))
    if any(now[each].percent != tax.percent for each, tax in then.items()):
        reason = worded(
            "A tax has changed since {name}. Credit that, and charge all on the final document.",
            name=paid["number_text"] or "",
        )
        raise RuleBroken(reason, field="lines")


def _totals(document: Row, reads: Reads) -> Totals:
    lines = counted(document["lines"])
    taxes = levied_on(lines, supply_day(document), reads)
    return document_totals(document, lines, taxes, _settings(reads)["base_currency"])


def _settings(reads: Reads) -> Row:
    found = reads.get(*SETTINGS)
    if found is None:
        raise RuleBroken("There are no books yet. Set them up first.")
    return found


def _taxes(line: Mapping[str, Any]) -> TaxSet:
    return tuple(sorted(line.get("tax_ids") or ()))


def _row(document_id: Id, taxes: TaxSet, net: int, in_base: int) -> dict[str, Value]:
    return {"document_id": document_id, "tax_ids": list(taxes), "net": net, "net_in_base": in_base}


def _summed(rows: Iterable[Mapping[str, Any]]) -> dict[TaxSet, tuple[int, int]]:
    found: dict[TaxSet, tuple[int, int]] = {}
    for each in rows:
        taxes = tuple(each.get("tax_ids") or ())
        net, in_base = found.get(taxes, (0, 0))
        found[taxes] = net + each["net"], in_base + each["net_in_base"]
    return found


def _write(paid: Row, settlements: Sequence[Mapping[str, Any]]) -> Write:
    return Write("document", paid["id"], {"settlements": settlements})
