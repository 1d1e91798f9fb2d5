"""What is filled into the words of a letter, as the papers that go with it say it."""

from collections.abc import Mapping, Sequence

from sync.papers.figures import Figures
from sync.papers.paper import Paper, PaperKind

_MOST_NUMBERS = 6
"""So many numbers are told; more than these say nothing in a subject."""


def values_of(papers: Sequence[Paper]) -> Mapping[str, str]:
    """Number, total, due day, date, name and sender, as the language of the papers writes them.

    What is not known yet is missing: the number of what is provisional, its due day; everything, without a paper.
    """
    if not papers:
        return {}
    first = papers[0]
    figures = Figures(first.language, first.currency)
    values = {
        "day": figures.day(first.issue_day),
        "due": figures.day(first.due_day) if first.due_day else "",
        "name": first.buyer.contact or first.buyer.name,
        "sender": first.seller.name,
        "total": " + ".join(_totals(papers, figures)),
    }
    if any(each.provisional for each in papers):
        return {name: value for name, value in values.items() if value}
    return values | {"number": ", ".join(_numbers(papers))}


def _totals(papers: Sequence[Paper], figures: Figures) -> list[str]:
    sums: dict[str, int] = {}
    for each in papers:
        sums[each.currency] = sums.get(each.currency, 0) + each.totals.payable
    return [figures.money(amount, currency) for currency, amount in sums.items()]


def _numbers(papers: Sequence[Paper]) -> list[str]:
    """Those of documents; a reminder has those of what it reminds of."""
    found: list[str] = []
    for each in papers:
        if each.kind is PaperKind.REMINDER:
            found += [item.number for item in each.items if item.number and (item.open or 0) > 0]
        elif each.number:
            found.append(each.number)
    told = list(dict.fromkeys(found))
    return told if len(told) <= _MOST_NUMBERS else [*told[:_MOST_NUMBERS], "…"]
