"""A paper whose sums do not agree is refused, with the rule of EN 16931 that it breaks."""

from dataclasses import replace

import pytest
from hypothesis import given, settings

from shared_models.kernel.faults import RuleBroken
from sync.papers.check import check, disagreements
from sync.papers.paper import Paper, PaperKind

from .samples import invoice, papers


@given(papers())
@settings(deadline=None, max_examples=60)
def test_what_adds_up_is_taken(paper: Paper) -> None:
    check(paper)


@pytest.mark.parametrize(
    ("part", "rule"),
    [
        ("lines", "BR-CO-10"),
        ("allowances", "BR-CO-11"),
        ("charges", "BR-CO-12"),
        ("net", "BR-CO-13"),
        ("tax", "BR-CO-14"),
        ("gross", "BR-CO-15"),
        ("payable", "BR-CO-16"),
        ("rounding", "BR-CO-16"),
    ],
)
def test_a_sum_that_is_one_cent_off_names_its_rule(part: str, rule: str) -> None:
    paper = invoice()
    off = replace(paper, totals=replace(paper.totals, **{part: getattr(paper.totals, part) + 1}))
    with pytest.raises(RuleBroken, match=rule) as caught:
        check(off)
    assert rule in {each.detail["rule"] for each in disagreements(off)}
    assert str(caught.value.detail["told"] % 100) in caught.value.reason


def test_groups_of_tax_agree_with_the_lines_and_with_the_rate() -> None:
    paper = invoice()
    first, second = paper.taxes

    def rules(*groups: object) -> set[str]:
        return {each.detail["rule"] for each in disagreements(replace(paper, taxes=groups))}  # type: ignore[arg-type]

    assert rules(replace(first, taxable=first.taxable + 1), second) == {"BR-S-08"}
    assert rules(first) == {"BR-CO-14", "BR-S-01"}
    swapped = replace(first, tax=first.tax + 50), replace(second, tax=second.tax - 50)
    assert rules(*swapped) == {"BR-CO-17"}


def test_a_copy_of_anothers_bill_is_shown_as_it_came() -> None:
    paper = invoice()
    check(replace(paper, kind=PaperKind.BILL_COPY, totals=replace(paper.totals, gross=1)))
