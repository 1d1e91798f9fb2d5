"""Shrinking: the fewest decisions that still make a history fail in the same way, by delta debugging.

A. Zeller, R. Hildebrandt: Simplifying and Isolating Failure-Inducing Input (IEEE TSE 28-2, 2002). It works because each
decision carries its own chance: leaving one out does not move the others.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from tests.simulation.plan import Decision, Plan
from tests.simulation.running import kind_of, outcome_of

MOST_RUNS = 600


def shrunk(plan: Plan, most_runs: int = MOST_RUNS) -> Plan:
    """The smallest plan found that fails as this one does."""
    wanted = kind_of(outcome_of(plan).failure)
    runs = 0

    def fails(decisions: Sequence[Decision]) -> bool:
        nonlocal runs
        runs += 1
        return kind_of(outcome_of(plan.only(decisions)).failure) == wanted

    return plan.only(minimized(plan.decisions, fails, lambda: runs >= most_runs)) if wanted else plan


def minimized(
    items: Sequence[Decision], fails: Callable[[Sequence[Decision]], bool], enough: Callable[[], bool]
) -> list[Decision]:
    """A subsequence that still fails, and (unless it was enough before) of which nothing more can be left out."""
    kept, parts = list(items), 2
    while len(kept) >= 2 and not enough():
        size = -(-len(kept) // parts)
        for start in range(0, len(kept), size):
            rest = kept[:start] + kept[start + size :]
            if rest and not enough() and fails(rest):
                kept, parts = rest, max(parts - 1, 2)
                break
        else:
            if parts >= len(kept):
                return kept
            parts = min(2 * parts, len(kept))
    return kept
