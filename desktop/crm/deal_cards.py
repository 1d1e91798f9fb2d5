"""The cards of deals in sight: read a few at a time, then answered from memory until something has changed."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import Protocol

from desktop.crm.attention import days_in
from desktop.crm.closing import age, closed, expected, step
from desktop.crm.pipelines import Stage
from desktop.derive.columns import nameless
from desktop.derive.value_text import ValueText
from desktop.theme.tokens import Tone
from desktop.widgets.board_source import BoardCard
from desktop.widgets.cells import Badge as BadgeMark
from desktop.workspace import Workspace
from shared_models.crm.staying import PATIENCE, is_stale
from shared_models.kernel.ids import Id
from shared_models.kernel.json_form import scale_of
from shared_models.kernel.record_field import Value
from sync.clock import now
from sync.replica import badges, lists
from sync.replica.badges import Badge
from sync.replica.lists import Line
from sync.replica.next_steps import NextStep, next_steps

KEPT = 4_000
_FIELDS = (
    "company_id",
    "contact_id",
    "owner_id",
    "amount",
    "currency",
    "expected_close",
    "closed_at",
    "next_step",
    "stage_since",
    "lost_reason",
)


_Says = tuple[tuple[str, ...], tuple[Tone | None, ...], Tone | None, str]
"""Lines, their colours, the colour of the card's edge, and how old it is."""


class Placed(Protocol):
    """A deal that has a place on the board."""

    @property
    def rid(self) -> int: ...
    @property
    def id(self) -> Id: ...


class DealCards:
    """What cards say. `today` is the day they say it on; `usual` is how long deals are in a stage, in µs."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace
        self._values = ValueText(workspace.locale)
        self._cards: dict[Id, BoardCard] = {}
        self.today = date.min
        self.usual: Mapping[Id, int] = {}

    def known(self, deal: Id) -> BoardCard | None:
        """The card, if it was read."""
        return self._cards.get(deal)

    def read(self, deals: Sequence[Placed], stage: Stage, held: Mapping[Id, Id]) -> None:
        """Read the cards of deals of a stage; those `held` have work under way."""
        if len(self._cards) > KEPT:
            self._cards.clear()
        reader, types = self._workspace.reader, self._workspace.catalogue.record_types
        found = lists.page(reader, types, types["deal"], [each.rid for each in deals], _FIELDS)
        marks = badges.badges(reader, "deal", (each.id for each in deals))
        steps = self.steps([each.id for each in deals]) if stage.is_open else {}
        for each in deals:
            line = found.get(each.rid)
            badge = Badge.PENDING if each.id in held else marks.get(each.id)
            self._cards[each.id] = (
                self._card(line, stage, badge, steps.get(each.id)) if line is not None else BoardCard(each.id, "")
            )

    def forget(self, deals: Iterable[Id] | None = None) -> None:
        """Read these again when they are next in sight; None means all."""
        if deals is None:
            self._cards.clear()
            return
        for each in deals:
            self._cards.pop(each, None)

    def steps(self, deals: Iterable[Id]) -> Mapping[Id, NextStep]:
        """What comes next for deals, those that have something planned."""
        types = self._workspace.catalogue.record_types
        return next_steps(self._workspace.reader, types["task"], types["activity"], "deal_id", deals, now())

    def is_stale(self, since: int | None, stage: Id) -> bool:
        """Whether a deal has been in a stage for longer than is usual there."""
        return is_stale(since, now(), self.usual.get(stage, PATIENCE))

    def _card(self, line: Line, stage: Stage, badge: Badge | None, planned: NextStep | None) -> BoardCard:
        values, deal = self._values, self._workspace.catalogue.record_type("deal")
        row = line.values
        lines, tones, edge, old = self._open(row, stage, planned) if stage.is_open else self._over(row, stage)
        named = (row[each] for each in ("company_id", "contact_id"))
        whose = next((line.titles[each] for each in named if each in line.titles), "")
        amount = row["amount"]
        scale = scale_of(deal.field("amount"), row)
        return BoardCard(
            line.id,
            line.title or nameless(),
            (whose, *lines),
            values.money(amount, row["currency"] or "", scale) if amount is not None else "",
            BadgeMark[badge.name] if badge is not None else None,
            line.titles.get(row["owner_id"], ""),
            (None, *tones),
            edge,
            old,
        )

    def _open(self, row: Mapping[str, Value], stage: Stage, planned: NextStep | None) -> _Says:
        """An open deal: when it should close, what comes next, and whether it has been here for too long."""
        close, tone = expected(row["expected_close"], self.today, self._values)
        what, about = step(planned, row["next_step"], self.today, self._values)
        stale = self.is_stale(row["stage_since"], stage.id)
        edge = Tone.NEGATIVE if tone is Tone.NEGATIVE else tone or about
        old = age(days_in(row["stage_since"], now())) if stale else ""
        return (close, what), (tone, about), edge, old

    def _over(self, row: Mapping[str, Value], stage: Stage) -> _Says:
        """A deal that is over: since when, and why it was lost."""
        won = stage.outcome == "won"
        return (closed(row["closed_at"], won, self._values), "" if won else row["lost_reason"] or ""), (), None, ""
