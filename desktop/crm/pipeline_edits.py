"""What changing pipelines and stages writes, as mutations; pure but for ids and the clock.

Law: two people may arrange stages offline at once, so a move writes one key between two neighbours and nothing else.
A stage that is retired first lets its deals go anywhere, then they move on, then it goes: undo takes that back in turn.
Deals that are over stay in the stage in which they ended, for moving them would change when they were closed.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from shared_models.kernel.ids import Id
from shared_models.kernel.mutation import Action, Mutation
from shared_models.kernel.order_key import between, of_position
from shared_models.kernel.record_field import Value
from sync.clock import new_id, now

Placed = tuple[Id, str | None, str]
"""A stage or pipeline as it stands in the list: its id, its own key if it has one, and the key it is sorted by."""


def new_pipeline(name: str, after: str | None, stages: Iterable[tuple[str, int, str]]) -> list[Mutation]:
    """A pipeline at the end of the list (`after` is the last key), with its stages."""
    pipeline = new_id()
    made = [_create("pipeline", pipeline, name=name, order_key=between(after, None, pipeline))]
    key: str | None = None
    for label, probability, outcome in stages:
        stage = new_id()
        key = between(key, None, stage)
        values = {"pipeline_id": pipeline, "name": label, "probability": probability, "outcome": outcome}
        made.append(_create("stage", stage, **values, order_key=key))
    return made


def new_stage(pipeline: Id, name: str, before: Sequence[Placed], at: int) -> list[Mutation]:
    """A stage in the place `at` among the others."""
    stage = new_id()
    low, high = _neighbours(before, at)
    rearranged: list[Mutation] = []
    if low is not None and high is not None and low >= high:
        rearranged, before = _numbered("stage", before)
        low, high = _neighbours(before, at)
    key = between(low, high, stage)
    probability = 50
    values = {"pipeline_id": pipeline, "name": name, "probability": probability, "outcome": "open", "order_key": key}
    return [*rearranged, _create("stage", stage, **values)]


def moved(record_type: str, among: Sequence[Placed], at: int, to: int) -> list[Mutation]:
    """Put what stands at one place of the list at another, counted without it."""
    others = [each for place, each in enumerate(among) if place != at]
    record_id, old, _ = among[at]
    low, high = _neighbours(others, to)
    rearranged: list[Mutation] = []
    if low is not None and high is not None and low >= high:
        rearranged, others = _numbered(record_type, others)
        low, high = _neighbours(others, to)
    return [
        *rearranged,
        _patch(record_type, record_id, {"order_key": old}, {"order_key": between(low, high, record_id)}),
    ]


def set_default(pipelines: Mapping[Id, bool | None], chosen: Id) -> list[Mutation]:
    """Let new deals start in one pipeline and in no other."""
    return [
        _patch("pipeline", each, {"is_default": before}, {"is_default": each == chosen})
        for each, before in pipelines.items()
        if bool(before) != (each == chosen)
    ]


def retire(
    stages: Sequence[tuple[Id, Iterable[Id]]], pipeline: Id, deals: Iterable[tuple[Id, Id]], target: Id
) -> list[Mutation]:
    """Retire stages (with what may follow them), and their pipeline when one is named; open deals (with their stage)
    move on to `target`."""
    made = [
        _patch("stage", each, {"next_stages": list(before)}, {"next_stages": []}) for each, before in stages if before
    ]
    made += _moving(deals, target)
    made += [Mutation(new_id(), "stage", each, Action.DELETE, at=now()) for each, _ in stages]
    return made + ([Mutation(new_id(), "pipeline", pipeline, Action.DELETE, at=now())] if pipeline else [])


def allowed(stages: Sequence[Id], following: frozenset[Id], target: Id, on: bool) -> list[Id]:
    """The stages that may follow, with one more or one fewer. All of them are said by none, so one always stays."""
    before = set(following or stages) & set(stages)
    after = (before | {target} if on else before - {target}) or before
    return [] if after >= set(stages) else sorted(after)


def _moving(deals: Iterable[tuple[Id, Id]], target: Id) -> Iterator[Mutation]:
    for deal, stage in deals if target else ():
        yield Mutation(
            new_id(),
            "deal",
            deal,
            Action.VERB,
            verb="move_deal",
            arguments={"stage_id": target},
            before={"stage_id": stage},
            at=now(),
        )


def _neighbours(among: Sequence[Placed], at: int) -> tuple[str | None, str | None]:
    return among[at - 1][2] if at > 0 else None, among[at][2] if at < len(among) else None


def _numbered(record_type: str, among: Sequence[Placed]) -> tuple[list[Mutation], list[Placed]]:
    """Keys of their own for a list in which several have the same."""
    made: list[Mutation] = []
    placed: list[Placed] = []
    for place, (record_id, old, _) in enumerate(among):
        key = of_position(place * 10)
        made.append(_patch(record_type, record_id, {"order_key": old}, {"order_key": key}))
        placed.append((record_id, key, key))
    return made, placed


def _create(record_type: str, record_id: Id, **values: Value) -> Mutation:
    return Mutation(new_id(), record_type, record_id, Action.CREATE, after=values, at=now())


def _patch(record_type: str, record_id: Id, before: dict[str, Any], after: dict[str, Any]) -> Mutation:
    return Mutation(new_id(), record_type, record_id, Action.PATCH, before=before, after=after, at=now())
