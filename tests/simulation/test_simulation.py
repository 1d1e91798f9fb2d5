"""The shipped code in hundreds of seeded histories full of faults: nothing lost, nothing doubled, all agree.

The long run is a command: `python -m tests.simulation --steps 20000000`; see docs/sync/simulation.md.
"""

from __future__ import annotations

import pytest

from sync.protocol.inbox import Inbox
from tests.simulation.plan import plan_of
from tests.simulation.running import outcome_of
from tests.simulation.shrink import shrunk

STEPS = 52_000
PARTS = 4


@pytest.mark.parametrize("part", range(PARTS))
def test_no_history_loses_doubles_or_diverges(part: int) -> None:
    steps, seed = 0, part * 1_000_000
    while steps < STEPS:
        outcome = outcome_of(plan_of(seed))
        assert not outcome.failure, f"python -m tests.simulation --seed {seed} --steps 1\n{outcome.where}"
        steps += outcome.steps
        seed += 1


def test_a_seed_repeats_exactly() -> None:
    assert outcome_of(plan_of(7)) == outcome_of(plan_of(7))


def test_what_was_put_aside_may_be_decided_late_from_an_older_connection() -> None:
    """A role was lost and came back while a push stood still; what had followed it went through on the next one."""
    assert not outcome_of(plan_of(174)).failure


def test_no_edit_is_lost_to_the_creation_of_its_record() -> None:
    """Its author had not heard that it was back when the next restore came; the creation's author had."""
    assert not outcome_of(plan_of(191)).failure


def test_a_failing_history_shrinks_and_fails_again(monkeypatch: pytest.MonkeyPatch) -> None:
    """With a cursor that moves before the batch is stored, a crash loses changes: the simulation has to notice."""
    stored = Inbox.stored

    def too_early(self: Inbox, version: int) -> None:
        stored(self, version)
        self.durable += 1

    monkeypatch.setattr(Inbox, "stored", too_early)
    failing = next(plan for plan in map(plan_of, range(50)) if outcome_of(plan).failure)
    small = shrunk(failing, most_runs=40)
    assert len(small.decisions) < len(failing.decisions) / 2
    assert outcome_of(small).failure == outcome_of(small).failure != ""
