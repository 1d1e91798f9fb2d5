"""An amount that is spread over items: what was typed stands, and no item gets more than is open of it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import pytest

from shared_models.banking.spreading import spread


@pytest.mark.parametrize(
    ("amount", "left", "typed", "parts"),
    [
        (250, (100, 100, 100), {}, [100, 100, 50]),
        (500, (100, 100), {}, [100, 100]),
        (250, (100, 100, 100), {1: 20}, [100, 20, 100]),
        (150, (100, 100), {1: 120}, [30, 120]),
        (50, (100, 100), {1: 80}, [0, 80]),
        (100, (-30, 100, 100), {}, [0, 100, 0]),
        (100, (-30, 100, 100), {0: -30}, [-30, 100, 30]),
    ],
)
def test_what_was_typed_stands_and_the_others_share_the_rest(
    amount: int, left: Sequence[int], typed: Mapping[int, int], parts: list[int]
) -> None:
    assert spread(amount, left, typed) == parts
