"""How much of a posted document is credited, and how much may be.

Law: all credits of a document together credit no more than it charged, neither in total nor of what it charged at one
rate. Each figure of each of them is rounded by itself, so that much they may differ by. Where down payments are taken
off, what was charged before that counts, without tax.
"""

from collections import defaultdict
from collections.abc import Iterator, Sequence

from shared_models.accounting.figures import counted
from shared_models.accounting.reckoning.document_totals import untaxed
from shared_models.accounting.vocabulary import PERCENT_SCALE
from shared_models.kernel.faults import Fault, RuleBroken, worded
from shared_models.kernel.ids import Id
from shared_models.kernel.money import exponent, to_text
from shared_models.kernel.write import Gathers, Row

_Rate = tuple[Id, int] | None
"""A tax and its percent at the supply; None for what is charged without tax."""


class OverCredited(Fault):
    """The credits of a document would come to more than it charged."""

    status = 422


def check_credited(books: Gathers, corrected: Row, credit: Row) -> None:
    """Raise OverCredited where a credit, and those before it, come to more than the document; RuleBroken if undone."""
    if corrected["reversal_id"]:
        raise RuleBroken("What this document corrects has been taken back already.", field="corrects_id")
    credits_ = [*(each for each in _credits_of(books, corrected) if each["id"] != credit["id"]), credit]
    figures = sum(len(each["lines"]) + len(each["tax_lines"]) + 1 for each in (corrected, *credits_))
    with_tax = not _settled(corrected)
    whole, *parts = (_charged(each, with_tax=with_tax) for each in (corrected, *credits_))
    amounts = {"name": corrected["number_text"] or "", "currency": corrected["currency"]}
    scale = exponent(corrected["currency"])
    if _is_over(whole, parts, figures // 2):
        reason = worded(
            "Of {name}, {amount} {currency} are credited already; this would be more than it charged.",
            amount=to_text(sum(parts[:-1]), scale),
            **amounts,
        )
        raise OverCredited(reason, field="lines")
    charged, *rates = (_by_rate(each, with_tax=with_tax) for each in (corrected, *credits_))
    for rate in rates[-1]:
        for before, *of_credits in zip(charged[rate], *(each[rate] for each in rates), strict=True):
            # By one per figure: a discount on the whole is laid on the lines by their largest remainders.
            if _is_over(before, of_credits, figures):
                amounts |= {"charged": to_text(charged[rate][0], scale)}
                amounts |= {"amount": to_text(sum(each[rate][0] for each in rates[:-1]), scale)}
                raise OverCredited(_too_much(rate, amounts), field="lines")


def _is_over(whole: int, parts: Sequence[int], rounded: int) -> bool:
    credited = sum(parts)
    if not whole:
        return abs(credited) > rounded
    return (credited if whole > 0 else -credited) > abs(whole) + rounded


def _credits_of(books: Gathers, document: Row) -> list[Row]:
    """The posted credits of a document that nobody has taken back."""
    named = (row for kind, row in books.naming("document", document["id"]) if kind == "document")
    return [
        row for row in named if row["corrects_id"] == document["id"] and row["posted_at"] and not row["reversal_id"]
    ]


def _charged(document: Row, *, with_tax: bool) -> int:
    """What a document charges, with tax and before coins; without it before down payments are taken off."""
    if with_tax:
        return int(document["gross"]) - int(document["rounding"] or 0)
    return int(document["net"]) - _settled(document)


def _settled(document: Row) -> int:
    return sum(each.get("settles_net") or 0 for each in document["lines"])


def _by_rate(document: Row, *, with_tax: bool) -> defaultdict[_Rate, tuple[int, int]]:
    """What a document charges at each rate: the net amount, and the tax where that counts."""
    found: defaultdict[_Rate, tuple[int, int]] = defaultdict(lambda: (0, 0))
    for each in document["tax_lines"]:
        net = each["base"] - sum(_settled_at(document, each["tax_id"]))
        found[each["tax_id"], each["percent"]] = net, each["tax"] if with_tax else 0
    found[None] = untaxed(document, counted(document["lines"])), 0
    return found


def _settled_at(document: Row, tax_id: Id) -> Iterator[int]:
    own = (each for each in document["lines"] if tax_id in (each.get("tax_ids") or ()))
    return (each.get("settles_net") or 0 for each in own)


def _too_much(rate: _Rate, words: dict[str, str]) -> str:
    if rate is None:
        return worded(
            "{name} charged {charged} {currency} without tax; {amount} of it are credited already. This would be more.",
            **words,
        )
    percent = to_text(rate[1], PERCENT_SCALE).rstrip("0").rstrip(".")
    return worded(
        "{name} charged {charged} {currency} net at {percent} % tax; {amount} of it are credited already. "
        "This would be more.",
        percent=percent,
        **words,
    )
