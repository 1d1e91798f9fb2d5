"""A few hundred stories in the suite; `python -m tests.merging --cases 100000` tells more."""

from __future__ import annotations

from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from shared_models.kernel import merging
from shared_models.kernel.record_field import Merge, Value
from shared_models.kernel.verdict import Status
from tests.merging.oracle import problems
from tests.merging.story import Story


@settings(max_examples=300)
@given(st.integers(0, 2**40))
def test_nothing_typed_is_lost_without_a_word(seed: int) -> None:
    assert list(problems(Story(Random(seed)).play())) == []


@pytest.mark.parametrize("seed", [1915, 14_855, 40_620, 44_448, 45_271, 76_631])
def test_stories_that_once_ended_badly(seed: int) -> None:
    assert list(problems(Story(Random(seed)).play())) == []


def test_the_stories_are_worth_telling() -> None:
    told = [each for seed in range(150) for each in Story(Random(seed)).play().decided]
    statuses = {each.verdict.status for each in told}
    assert statuses == set(Status)
    codes = {each.verdict.code for each in told}
    assert {"duplicate", "depends", "deleted", "conflicted"} <= codes
    assert any(each.verdict.other_id and each.verdict.stands for each in told)


def test_a_merge_that_drops_a_line_is_noticed(monkeypatch: pytest.MonkeyPatch) -> None:
    def careless(policy: Merge, before: Value, mine: Value, theirs: Value) -> tuple[Value, bool]:
        return (theirs, False) if policy is Merge.TEXT else merging.merged(policy, before, mine, theirs)

    monkeypatch.setattr("shared_models.kernel.decide.merged", careless)
    found = [each for seed in range(60) for each in problems(Story(Random(seed)).play())]
    assert found
