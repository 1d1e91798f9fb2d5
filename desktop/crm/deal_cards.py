"""The cards of deals in sight: read a few at a time, then answered from memory until something has changed."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import Protocol

from desktop.crm.closing import closed, expected
from desktop.crm.pipelines import Stage
from desktop.derive.columns import nameless
from desktop.derive.value_text import ValueText
from desktop.widgets.board_source import BoardCard
from desktop.widgets.cells import Badge as BadgeMark
from desktop.workspace import Workspace
from shared_models.kernel.ids import Id
from shared_models.kernel.json_form import scale_of
from sync.replica import badges, lists
from sync.replica.badges import Badge
from sync.replica.lists import Line

KEPT = 4_000
_FIELDS = ("company_id", "contact_id", "owner_id", "amount", "currency", "expected_close", "closed_at")


class Placed(Protocol):
    """A deal that has a place on the board."""

    @property
    def rid(self) -> int: ...
    @property
    def id(self) -> Id: ...


class DealCards:
    """What cards say. `today` is the day they say it on."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace
        self._values = ValueText(workspace.locale)
        self._cards: dict[Id, BoardCard] = {}
        self.today = date.min

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
        for each in deals:
            line = found.get(each.rid)
            badge = Badge.PENDING if each.id in held else marks.get(each.id)
            self._cards[each.id] = self._card(line, stage, badge) if line is not None else BoardCard(each.id, "")

    def forget(self, deals: Iterable[Id] | None = None) -> None:
        """Read these again when they are next in sight; None means all."""
        if deals is None:
            self._cards.clear()
            return
        for each in deals:
            self._cards.pop(each, None)

    def _card(self, line: Line, stage: Stage, badge: Badge | None) -> BoardCard:
        values, deal = self._values, self._workspace.catalogue.record_type("deal")
        row = line.values
        if stage.is_open:
            close, tone = expected(row["expected_close"], self.today, values)
        else:
            close, tone = closed(row["closed_at"], stage.outcome == "won", values), None
        named = (row[each] for each in ("company_id", "contact_id"))
        whose = next((line.titles[each] for each in named if each in line.titles), "")
        amount = row["amount"]
        scale = scale_of(deal.field("amount"), row)
        return BoardCard(
            line.id,
            line.title or nameless(),
            (whose, close),
            values.money(amount, row["currency"] or "", scale) if amount is not None else "",
            BadgeMark[badge.name] if badge is not None else None,
            line.titles.get(row["owner_id"], ""),
            tone,
        )
