"""How many deals come how far: for the deals that began in a period, how many reached each stage, and went on. Pure.

A deal has reached a stage when it was in it, or in one after it; stages that were jumped over count as reached. Whoever
is lost drops out behind the furthest stage it was in. The won ones have reached the end.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from shared_models.kernel.ids import Id

WON, LOST = "won", "lost"


@dataclass(frozen=True, slots=True)
class Came:
    """So many deals whose furthest open stage was the one at `furthest` (from 0), and what they are now."""

    furthest: int
    outcome: str
    count: int = 1


@dataclass(frozen=True, slots=True)
class Step:
    """One stage of the funnel. `on` of the `reached` went on to the next; the others are still here, or were lost."""

    stage: Id
    reached: int
    on: int
    lost: int
    here: int

    @property
    def permille(self) -> int:
        """How many of a thousand went on, rounded half up."""
        return (self.on * 2_000 + self.reached) // (2 * self.reached) if self.reached else 0


def funnel(stages: Sequence[Id], deals: Iterable[Came]) -> list[Step]:
    """The steps through the open stages; what goes on from the last one is won."""
    last = len(stages) - 1
    won = 0
    ends: list[dict[str, int]] = [{} for _ in stages]
    for each in deals:
        if each.outcome == WON:
            won += each.count
        else:
            at = ends[max(0, min(each.furthest, last))]
            at[each.outcome] = at.get(each.outcome, 0) + each.count
    steps: list[Step] = []
    on = won
    for stage, at in zip(reversed(stages), reversed(ends), strict=True):
        lost = at.get(LOST, 0)
        here = sum(at.values()) - lost
        steps.append(Step(stage, on + lost + here, on, lost, here))
        on += lost + here
    return steps[::-1]
