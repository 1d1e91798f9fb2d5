"""The shipped sessions in thousands of seeded histories full of faults: nothing lost, nothing doubled, all agree.

The limits are made small, so that short histories reach every one of them. A failing seed fails again.
"""

from __future__ import annotations

import pytest

from sync.protocol import client_session, outbox, scope, server_session
from tests.sync.protocol.simulation.toy_server import MOST_BATCHES
from tests.sync.protocol.simulation.world import World

RUNS = 2_000
RUNS_PER_TEST = 250
STEPS = 80


@pytest.fixture(autouse=True)
def small_limits(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(outbox, "PUSH_MUTATIONS", 3)
    monkeypatch.setattr(client_session, "BACKLOG", 8)
    monkeypatch.setattr(server_session, "BATCH_CHANGES", 3)
    monkeypatch.setattr(server_session, "BATCHES", MOST_BATCHES)
    monkeypatch.setattr(scope, "FRAME_BYTES", 1_000)


@pytest.mark.parametrize("first", range(0, RUNS, RUNS_PER_TEST))
def test_no_history_loses_doubles_or_diverges(first: int) -> None:
    for seed in range(first, first + RUNS_PER_TEST):
        try:
            World(seed).run(STEPS)
        except Exception as error:
            error.add_note(f"seed {seed}")
            raise
