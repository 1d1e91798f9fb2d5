"""The laws of the ledger under random verbs on both stores. Longer stories: `python -m tests.books_machine`."""

from __future__ import annotations

from functools import partial

from hypothesis import HealthCheck, settings
from hypothesis.stateful import run_state_machine_as_test

from tests.books_machine.machine import BooksMachine

SHORT = settings(
    max_examples=4, stateful_step_count=30, deadline=None, derandomize=True, database=None,
    suppress_health_check=list(HealthCheck),
)  # fmt: skip


def test_every_law_holds_after_every_step_of_random_stories(addresses: tuple[str, str]) -> None:
    run_state_machine_as_test(partial(BooksMachine, addresses), settings=SHORT)
