"""Running one history: from its plan to its outcome, with the protocol's limits made small."""

from __future__ import annotations

import traceback
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field

from tests.simulation import limits
from tests.simulation.plan import Plan
from tests.simulation.world import World


@dataclass(frozen=True, slots=True)
class Outcome:
    """How a history went. `failure` is empty when nothing was wrong; `healed` µs of simulated time until all agreed."""

    steps: int
    faults: Mapping[str, int] = field(default_factory=dict)
    mutations: int = 0
    healed: int = 0
    failure: str = ""
    where: str = ""


def outcome_of(plan: Plan) -> Outcome:
    """Run a plan; whatever it raises is its failure."""
    with limits.small():
        world = None
        try:
            world = World(plan)
            world.run()
        except Exception as error:  # noqa: BLE001  (also a defect that is no Violation is a finding)
            steps = world.timeline.steps if world is not None else 0
            faults = world.faults if world is not None else Counter[str]()
            return Outcome(steps, faults, 0, 0, f"{type(error).__name__}: {error}", traceback.format_exc())
        return Outcome(world.timeline.steps, world.faults, world.oracle.mutations, world.healed)


def kind_of(failure: str) -> str:
    """What a failure is about, without what differs from one history to the next."""
    return " ".join(word for word in failure.split("(")[0].split() if not any(letter.isdigit() for letter in word))[:60]
