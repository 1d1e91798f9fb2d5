"""The cards of records in sight: read a few at a time, then answered from memory until something has changed."""

from abc import ABC, abstractmethod
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import ClassVar, Protocol

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
from sync.clock import now
from sync.replica import badges, lists
from sync.replica.badges import Badge
from sync.replica.lists import Line
from sync.replica.next_steps import NextStep, next_steps

KEPT = 4_000

Says = tuple[tuple[str, ...], tuple[Tone | None, ...], Tone | None, str]
"""Lines, their colours, the colour of the card's edge, and how old it is."""


class Placed(Protocol):
    """A record that has a place on the board."""

    @property
    def rid(self) -> int: ...
    @property
    def id(self) -> Id: ...


class BoardCards(ABC):
    """What cards say. `today` is the day they say it on; `usual` is how long records are in a stage, in µs.

    `record` is their type, `fields` what is read of it; `about` is the field of tasks and activities that names one.
    """

    record: ClassVar[str]
    fields: ClassVar[tuple[str, ...]]
    about: ClassVar[str]

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace
        self.values = ValueText(workspace.locale)
        self._cards: dict[Id, BoardCard] = {}
        self.today = date.min
        self.usual: Mapping[Id, int] = {}

    @abstractmethod
    def says(self, line: Line, stage: Stage, planned: NextStep | None) -> Says:
        """What stands on a card below its title."""

    def text(self, line: Line, name: str) -> str:
        """A value in words; nothing where the replica does not know the field yet."""
        field = self._workspace.catalogue.record_type(self.record).by_name.get(name)
        return self.values.of(field, line.values.get(name), line.values) if field is not None else ""

    def known(self, record: Id) -> BoardCard | None:
        """The card, if it was read."""
        return self._cards.get(record)

    def read(self, placed: Sequence[Placed], stage: Stage, held: Mapping[Id, Id]) -> None:
        """Read the cards of records of a stage; those `held` have work under way."""
        if len(self._cards) > KEPT:
            self._cards.clear()
        reader, types = self._workspace.reader, self._workspace.catalogue.record_types
        fields = [each for each in self.fields if each in types[self.record].by_name]  # the replica may still be older
        found = lists.page(reader, types, types[self.record], [each.rid for each in placed], fields)
        marks = badges.badges(reader, self.record, (each.id for each in placed))
        steps = self.steps([each.id for each in placed]) if stage.is_open else {}
        for each in placed:
            line = found.get(each.rid)
            badge = Badge.PENDING if each.id in held else marks.get(each.id)
            self._cards[each.id] = (
                self._card(line, stage, badge, steps.get(each.id)) if line is not None else BoardCard(each.id, "")
            )

    def forget(self, records: Iterable[Id] | None = None) -> None:
        """Read these again when they are next in sight; None means all."""
        if records is None:
            self._cards.clear()
            return
        for each in records:
            self._cards.pop(each, None)

    def steps(self, records: Iterable[Id]) -> Mapping[Id, NextStep]:
        """What comes next for records, those that have something planned."""
        types = self._workspace.catalogue.record_types
        return next_steps(self._workspace.reader, types["task"], types["activity"], self.about, records, now())

    def is_stale(self, since: int | None, stage: Id) -> bool:
        """Whether a record has been in a stage for longer than is usual there."""
        return is_stale(since, now(), self.usual.get(stage, PATIENCE))

    def _card(self, line: Line, stage: Stage, badge: Badge | None, planned: NextStep | None) -> BoardCard:
        kind, row = self._workspace.catalogue.record_type(self.record), line.values
        lines, tones, edge, old = self.says(line, stage, planned)
        amount, scale = row["amount"], scale_of(kind.field("amount"), row)
        return BoardCard(
            line.id,
            line.title or nameless(),
            lines,
            self.values.money(amount, row["currency"] or "", scale) if amount is not None else "",
            BadgeMark[badge.name] if badge is not None else None,
            line.titles.get(row["owner_id"], ""),
            tones,
            edge,
            old,
        )
