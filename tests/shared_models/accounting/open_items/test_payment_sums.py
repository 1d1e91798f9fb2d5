"""A bank line that sums payments of the books: of a batch, whole or but for one, or of the last days as a guess."""

from typing import Any

from shared_models.accounting.open_items.bank_line import BankLine
from shared_models.accounting.open_items.open_index import OpenIndex
from shared_models.accounting.open_items.open_item import OpenItem
from shared_models.accounting.open_items.proposal import SURE, Proposal, Reason
from shared_models.accounting.open_items.proposals import proposals


def payment(name: str, amount: int, day: str = "2026-11-18", batch: str | None = "run", **more: Any) -> OpenItem:
    return OpenItem(name, "bank", amount, "EUR", day=day, batch_id=batch, **more)


def found(amount: int, *payments: OpenItem) -> list[Proposal]:
    return [*proposals(BankLine("l", "2026-11-20", amount, "EUR"), OpenIndex([], [], payments))]


def of(one: Proposal) -> list[str]:
    assert one.rest == 0
    return [each.item_id for each in one.pays]


def test_a_whole_batch_is_sure() -> None:
    (best,) = found(-600, payment("a", -100), payment("b", -200), payment("c", -300))
    assert (of(best), best.reasons) == (["a", "b", "c"], (Reason.BATCH, Reason.AMOUNT))
    assert best.confidence >= SURE


def test_of_two_batches_of_one_sum_neither_is_sure() -> None:
    batches = [payment(f"{run}{at}", -100, batch=run) for run in ("x", "y") for at in range(2)]
    assert [each.confidence >= SURE for each in found(-200, *batches)] == [False, False]


def test_a_batch_without_what_the_bank_left_out_is_likely_and_not_sure() -> None:
    (best,) = found(-400, payment("a", -100), payment("b", -200), payment("c", -300))
    assert (of(best), best.reasons) == (["a", "c"], (Reason.BATCH, Reason.SUM))
    assert 40 <= best.confidence < SURE


def test_payments_of_the_last_days_are_a_guess_where_nothing_else_fits() -> None:
    cheques = [payment(name, amount, batch=None) for name, amount in (("a", 100), ("b", 250), ("c", 400))]
    (best,) = found(350, *cheques)
    assert (of(best), best.reasons) == (["a", "b"], (Reason.SUM,))
    assert best.confidence < 40
    assert [of(each) for each in found(250, *cheques)] == [["b"]]
    assert found(350, *cheques[:1], payment("d", 250, "2026-11-01", None), payment("e", 250, "2026-11-21", None)) == []
    assert found(-350, *cheques) == []
    two_ways = found(350, *cheques, payment("d", 250, batch=None))
    assert [Reason.SEVERAL_FIT in each.reasons for each in two_ways] == [True, True]
