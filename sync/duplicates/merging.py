"""Merging records side by side: what becomes of them when a person chooses, field by field, which value stays. Pure.

The others are merged into the survivor one after another by the declared rule; what the person has chosen otherwise is
then put right by one patch. All of it is one group, which one undo takes apart again.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from shared_models.crm.duplicates import gains
from shared_models.kernel.change import set_fields, value_of
from shared_models.kernel.ids import Id
from shared_models.kernel.instant import Instant
from shared_models.kernel.merging import same
from shared_models.kernel.mutation import Action, Mutation
from shared_models.kernel.record_field import Kind, RecordField, Value
from shared_models.kernel.record_type import RecordType
from shared_models.kernel.write import Row


@dataclass(frozen=True, slots=True)
class Merging:
    """The rows that become one, in the order in which they are shown, and what the person has chosen.

    `survivor` is the place of the row that stays, `chosen` says by field the place of the row whose value it gets.
    """

    record_type: RecordType
    rows: Sequence[Row]
    survivor: int = 0
    chosen: Mapping[str, int] | None = None

    @property
    def others(self) -> list[Row]:
        """The rows that go into the survivor."""
        return [row for at, row in enumerate(self.rows) if at != self.survivor]

    def by_rule(self) -> Row:
        """What the survivor holds when nobody chooses anything."""
        row = dict(self.rows[self.survivor])
        for other in self.others:
            set_fields(row, dict(gains(self.record_type, other, row)))
        return row

    def corrections(self) -> dict[str, Value]:
        """What the person wants otherwise, by field."""
        ruled = self.by_rule()
        wanted = {name: value_of(self.rows[place], name) for name, place in (self.chosen or {}).items()}
        for field in self.record_type.own_fields:
            if (
                field.kind is Kind.MONEY
                and field.currency
                and field.name in wanted
                and (place := (self.chosen or {})[field.name]) >= 0
            ):
                wanted[field.currency] = self.rows[place][field.currency]  # an amount is nothing without its currency
        return {name: value for name, value in wanted.items() if not same(value_of(ruled, name), value)}

    def result(self) -> Row:
        """What the survivor will hold."""
        row = dict(self.by_rule())
        set_fields(row, self.corrections())
        return row

    def mutations(self, new_id: Callable[[], Id], at: Instant) -> list[Mutation]:
        """What has to be written, in this order."""
        kind, stays = self.record_type.name, self.rows[self.survivor]["id"]
        made = [
            Mutation(
                new_id(), kind, other["id"], Action.VERB, verb="merge_into", arguments={"survivor_id": stays}, at=at
            )
            for other in self.others
        ]
        after = self.corrections()
        if after:
            ruled = self.by_rule()
            before = {name: value_of(ruled, name) for name in after}
            made.append(Mutation(new_id(), kind, stays, Action.PATCH, after, before, at=at))
        return made


def likely_survivor(record_type: RecordType, rows: Sequence[Row]) -> int:
    """The place of the row that says most; of equals the oldest."""
    filled = [sum(row[each.name] not in (None, [], "") for each in record_type.own_fields) for row in rows]
    return max(range(len(rows)), key=lambda at: (filled[at], -int(rows[at]["created_at"] or 0)))


def differing(record_type: RecordType, custom: Sequence[RecordField], rows: Sequence[Row]) -> list[RecordField]:
    """The fields that people fill in and in which the rows are not all the same, custom ones included."""
    fields = [*(each for each in record_type.own_fields if not each.by_verb), *custom]
    return [
        each
        for each in fields
        if any(not same(value_of(row, each.name), value_of(rows[0], each.name)) for row in rows[1:])
    ]


def shared(record_type: RecordType, custom: Sequence[RecordField], rows: Sequence[Row]) -> list[RecordField]:
    """The filled fields in which the rows agree."""
    apart = {each.name for each in differing(record_type, custom, rows)}
    fields = [*(each for each in record_type.own_fields if not each.by_verb), *custom]
    return [each for each in fields if each.name not in apart and value_of(rows[0], each.name) not in (None, [], "")]
