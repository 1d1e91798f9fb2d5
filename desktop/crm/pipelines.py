"""The ways of selling and their stages, as the replica holds them; reads, and decides nothing that a verb decides."""

from collections.abc import Sequence
from dataclasses import dataclass

from desktop.derive.tones import tone_of
from desktop.derive.words import given
from desktop.theme.tokens import Tone
from desktop.workspace import Workspace
from shared_models.kernel.ids import Id
from shared_models.kernel.order_key import place
from shared_models.kernel.record_type import RecordType
from sync.replica import lists
from sync.replica.lists import Line
from sync.replica.query import Filter, Operator, Query

_FIELDS = ("name", "position", "order_key", "probability", "outcome", "next_stages")


@dataclass(frozen=True, slots=True)
class Stage:
    """One step of a pipeline. `following` are the stages a deal may go to from here; empty means any.

    A stage that was deleted while deals are still in it is `gone`: they can leave it, nothing can enter it. One that is
    a `state` of its records has the colour that this state has in lists.
    """

    id: Id
    name: str
    outcome: str
    probability: int
    following: frozenset[Id] = frozenset()
    gone: bool = False
    state: str = ""

    @property
    def is_open(self) -> bool:
        """Whether its deals are still to be won."""
        return self.outcome == "open"

    @property
    def tone(self) -> Tone:
        """The colour of its outcome; open stages are told apart by how likely they are."""
        if self.state or not self.is_open:
            return tone_of(self.state or self.outcome)
        return Tone.NEUTRAL if self.probability < 25 else Tone.INFO if self.probability < 75 else Tone.WARNING

    def leads_to(self, target: "Stage") -> bool:
        """Whether the pipeline lets a deal go from here to there."""
        return not target.gone and (self.gone or not self.following or target.id in self.following)


@dataclass(frozen=True, slots=True)
class Pipeline:
    """One way of selling."""

    id: Id
    name: str
    is_default: bool


def pipelines(workspace: Workspace) -> list[Pipeline]:
    """Every pipeline, the one where new deals start first, then in their order."""
    types = workspace.catalogue.record_types
    kind = types["pipeline"]
    rids = lists.ordered(workspace.reader, types, kind, Query(sort="position"))
    found = lists.page(workspace.reader, types, kind, rids, _known(kind, ("is_default", "position", "order_key")))
    lines = sorted((found[rid] for rid in rids if rid in found), key=_place)
    made = [Pipeline(each.id, given(kind.name, each.title), bool(each.values["is_default"])) for each in lines]
    return sorted(made, key=lambda each: not each.is_default)


def stages(workspace: Workspace, pipeline: Id) -> list[Stage]:
    """The stages of a pipeline in their order; deleted ones that still hold deals come first."""
    own = Filter("pipeline_id", Operator.IS, pipeline)
    living = _read(workspace, Query((own,), sort="position"), gone=False)
    deleted = _read(workspace, Query((own,), sort="position", deleted=True), gone=True)
    return [*(each for each in deleted if _is_used(workspace, each.id)), *living]


def _read(workspace: Workspace, query: Query, gone: bool) -> Sequence[Stage]:
    types = workspace.catalogue.record_types
    kind = types["stage"]
    rids = lists.ordered(workspace.reader, types, kind, query)
    found = lists.page(workspace.reader, types, kind, rids, _known(kind, _FIELDS))
    return [
        Stage(
            line.id,
            given(kind.name, line.title),
            line.values["outcome"],
            line.values["probability"] or 0,
            frozenset(line.values["next_stages"]),
            gone,
        )
        for line in sorted((found[rid] for rid in rids if rid in found), key=_place)
    ]


def _known(kind: RecordType, names: Sequence[str]) -> Sequence[str]:
    """The fields that the replica's own tables have: they may still be those of an older product."""
    return [each for each in names if each in kind.by_name]


def _place(line: Line) -> tuple[str, Id]:
    """Where a stage or pipeline stands among the others."""
    return place({**line.values, "id": line.id})


def _is_used(workspace: Workspace, stage: Id) -> bool:
    sql = "SELECT 1 FROM deal WHERE stage_id = ? AND deleted_at IS NULL LIMIT 1"
    return workspace.reader.execute(sql, (stage,)).fetchone() is not None
