"""Tax that is owed when paid is released in proportion, and to the cent."""

from collections import Counter
from dataclasses import replace
from itertools import pairwise
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shared_models.accounting.open_items.cash_basis import Progress, release
from shared_models.accounting.reckoning.discount_parts import discount_parts
from shared_models.accounting.reckoning.document_totals import document_totals
from shared_models.accounting.reckoning.entry_line import AccountMissing, EntryLine
from shared_models.accounting.reckoning.tax_reckoning import Tax
from tests.shared_models.accounting.reckoning.documents import REVERSE, VAT, document, line

WAITING = replace(VAT, id="waiting", transition_account_id="waits")
HALF = replace(WAITING, id="half", recoverable=500_000)
TAXES = {each.id: each for each in (WAITING, HALF, VAT, replace(REVERSE, transition_account_id="waits"))}
INVOICE = document(), [line(10_001, "waiting"), line(333, "half"), line(5_000, "vat")]
TOTALS = document_totals(*INVOICE, TAXES, "EUR")


def sums(*released: tuple[EntryLine, ...]) -> Counter[tuple[str, tuple[str, ...]]]:
    found: Counter[tuple[str, tuple[str, ...]]] = Counter()
    for each in (each for lines in released for each in lines):
        found[each.account_id, each.tax_tags] += each.amount
    return found


def step(before: int, after: int, head: dict[str, Any] = INVOICE[0]) -> tuple[EntryLine, ...]:
    return release(head, Progress.of(TOTALS, before), Progress.of(TOTALS, after), TAXES, "EUR")


def test_half_a_payment_releases_half_of_the_tax() -> None:
    head, lines = document(), [line(10_000, "waiting")]
    totals = document_totals(head, lines, TAXES, "EUR")
    found = release(head, Progress.of(totals, 0), Progress.of(totals, 5_950), TAXES, "EUR")
    assert [(each.account_id, each.amount, each.tax_tags) for each in found] == [
        ("vat due", -950, ("81t",)),
        ("waits", 950, ()),
        ("waits", -5_000, ("81",)),
        ("waits", 5_000, ()),
    ]


@given(st.lists(st.integers(0, TOTALS.gross), max_size=6))
def test_whatever_is_paid_and_taken_back_the_tax_is_released_exactly(states: list[int]) -> None:
    path = [0, *states, TOTALS.gross]
    found = sums(*(step(before, after) for before, after in pairwise(path)))
    waiting, half = TOTALS.groups[0], TOTALS.groups[1]
    assert found["vat due", ("81t",)] == -waiting.tax - 32  # the other 31 of 63 are cost
    assert found["waits", ("81",)] == -waiting.taxable - half.taxable
    assert sum(found.values()) == 0
    assert sums(*(step(before, after) for before, after in pairwise([*path, 0])))["vat due", ("81t",)] == 0


def test_a_discount_lessens_what_is_released() -> None:
    head, lines = document(), [line(10_000, "waiting")]
    totals = document_totals(head, lines, TAXES, "EUR")
    parts = discount_parts(totals, 238, 238)
    before, after = Progress.of(totals, 5_000), Progress.of(totals, 11_662, [parts])
    found = sums(
        release(head, Progress.of(totals, 0), before, TAXES, "EUR"), release(head, before, after, TAXES, "EUR")
    )
    assert (found["vat due", ("81t",)], found["waits", ("81",)]) == (-1_862, -9_800)


def test_what_does_not_wait_is_not_released() -> None:
    head, lines = document(kind="bill"), [line(10_000, "reverse"), line(10_000, "vat")]
    totals = document_totals(head, lines, TAXES, "EUR")
    assert release(head, Progress.of(totals, 0), Progress.of(totals, totals.gross), TAXES, "EUR") == ()


def test_a_document_of_nothing_is_paid() -> None:
    assert Progress((), 0, 0).released(5) == 5
    assert Progress((), 0, 3).released(5) == 0


def test_a_foreign_bill_is_released_in_base_currency() -> None:
    head, lines = document(kind="bill", currency="USD", rate=5_000_000_000), [line(10_000, "waiting")]
    totals = document_totals(head, lines, TAXES, "EUR")
    found = release(head, Progress.of(totals, 0), Progress.of(totals, totals.gross), TAXES, "EUR")
    assert [(each.amount, each.currency, each.foreign) for each in found[:2]] == [
        (950, "EUR", None),
        (-950, "EUR", None),
    ]


def test_a_tax_without_boxes_or_account() -> None:
    plain = Tax("t", 100_000, "Levy", account_id="due", transition_account_id="waits")
    head, lines = document(), [line(1_000, "t")]
    totals = document_totals(head, lines, {"t": plain}, "EUR")
    states = Progress.of(totals, 0), Progress.of(totals, 1_100)
    assert [each.amount for each in release(head, *states, {"t": plain}, "EUR")] == [-100, 100]
    with pytest.raises(AccountMissing, match="Levy"):
        release(head, *states, {"t": replace(plain, account_id=None)}, "EUR")
