"""The steps of a schema have one order: each has a number of its own."""

from __future__ import annotations

from collections import Counter

import pytest

from server.database.migrations.tree import PLATFORM, TENANT, Tree
from tests.house.tree import list_of


@pytest.mark.parametrize("tree", [PLATFORM, TENANT], ids=["platform", "tenant"])
def test_every_step_has_a_number_of_its_own(tree: Tree) -> None:
    numbers = Counter(step.partition("_")[0] for step in tree.steps())
    twice = [step for step in tree.steps() if numbers[step.partition("_")[0]] > 1]
    assert not twice, list_of(twice, "Give what came later the next free number:")
    assert sorted(numbers) == [f"m{number:04}" for number in range(1, len(numbers) + 1)]
