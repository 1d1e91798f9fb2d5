"""The rows of a letter about money that is open: a reminder, and a statement of account."""

from collections.abc import Callable, Iterator
from typing import Any

from sync.papers.figures import Figures
from sync.papers.paper import Paper, PaperKind
from sync.papers.texts import spread

Say = Callable[[str], str]
_AGES = ("not_due", "days_1_30", "days_31_60", "days_61_90", "days_over")


def letter_rows(paper: Paper, figures: Figures, say: Say) -> dict[str, Any]:
    """The table of open items and its sums; `carried` is the running sum that goes over to the next page."""
    statement = paper.kind is PaperKind.STATEMENT
    columns = ["item", "date", "due", "amount", "balance"] if statement else ["item", "date", "due", "late", "open"]
    rows = list(_opening(paper, figures, say)) if statement else []
    running = paper.opening or 0
    for each in paper.items:
        left = each.amount if each.open is None else each.open
        running += each.amount if statement else left
        balance = running if each.balance is None else each.balance
        days = figures.day(each.day), figures.day(each.due) if each.due else ""
        last = (
            (figures.amount(each.amount), figures.amount(balance))
            if statement
            else ("" if each.days_late is None else str(each.days_late), figures.amount(left))
        )
        rows.append(
            {
                "text": spread(" · ".join(part for part in (each.number, each.text) if part)),
                "more": [],
                "cells": [*days, *last],
                "carried": figures.amount(balance if statement else running),
            }
        )
    return {
        "columns": [{"id": each, "label": say(each)} for each in columns],
        "rows": rows,
        "sums": list(_sums(paper, figures, say)),
        "reasons": [],
        "ages": _ages(paper, figures, say),
    }


def _opening(paper: Paper, figures: Figures, say: Say) -> Iterator[dict[str, Any]]:
    if paper.opening is not None:
        amount = figures.amount(paper.opening)
        yield {"text": [say("opening")], "more": [], "cells": ["", "", "", amount], "carried": amount}


def _sums(paper: Paper, figures: Figures, say: Say) -> Iterator[dict[str, str]]:
    for label, amount in (("fee", paper.fee), ("interest", paper.interest)):
        if amount:
            yield {"label": say(label), "value": figures.amount(amount), "form": "plain"}
    label = "closing" if paper.kind is PaperKind.STATEMENT else "payable"
    yield {"label": say(label), "value": figures.money(paper.totals.payable), "form": "strong"}


def _ages(paper: Paper, figures: Figures, say: Say) -> list[dict[str, str]]:
    """How old the open amounts are: not due, 1–30, 31–60, 61–90 days and over."""
    return [
        {"label": say(label), "value": figures.amount(amount)}
        for label, amount in zip(_AGES, paper.ageing, strict=False)
    ]
