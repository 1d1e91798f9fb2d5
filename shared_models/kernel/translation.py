"""Translation between two schema versions: rows, changes, mutations and verdicts as the other side knows them.

Pure, for both sides of a connection: whoever knows the newer schema translates, because only it has the chain. `low`
is the older schema of the two, `high` the newer one.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import Any

from shared_models.kernel.change import Change, ChangeKind
from shared_models.kernel.evolution import AddRecordType, Chain, JoinFields, RenameField, SplitField, Step, Values
from shared_models.kernel.faults import Fault, InvalidValue
from shared_models.kernel.merging import same
from shared_models.kernel.mutation import Action, Mutation
from shared_models.kernel.record_field import Value
from shared_models.kernel.verdict import Contest, Status, Verdict

_SIDES = ("before", "mine", "theirs")
_EMPTY: tuple[Value, ...] = (None, [])


@dataclass(frozen=True, slots=True)
class Raised:
    """A mutation brought up to a newer schema: `values` is all it wants to hold there, `gone` what has no place."""

    mutation: Mutation
    values: Values = field(default_factory=dict)
    gone: Mapping[str, Contest] = field(default_factory=dict)


@dataclass(frozen=True, eq=False)
class Translation:
    """Between the schemas `low` and `high` of a chain; raises ValueError when the chain does not reach both."""

    chain: Chain
    low: int
    high: int

    def __post_init__(self) -> None:
        self.chain.steps(self.low, self.high)

    @cached_property
    def _steps(self) -> Mapping[str, tuple[Step, ...]]:
        return _grouped((each.record_type, each) for each in self._all if each.of_record)

    @cached_property
    def _arguments(self) -> Mapping[tuple[str, str], tuple[Step, ...]]:
        return _grouped(((each.record_type, name), each) for each in self._all for name in each.verbs)

    @cached_property
    def _all(self) -> tuple[Step, ...]:
        return self.chain.steps(self.low, self.high)

    @cached_property
    def new_types(self) -> frozenset[str]:
        """The record types that the older schema does not know."""
        return frozenset(each.record_type for each in self._all if isinstance(each, AddRecordType))

    def concerns(self, record_type: str) -> bool:
        """Whether the record type differs between the two schemas."""
        return record_type in self._steps

    def steps_of(self, record_type: str) -> tuple[Step, ...]:
        """The steps of a record type's fields, in their order."""
        return self._steps.get(record_type, ())

    def up(
        self, record_type: str, values: Values, above: Values | None = None, *, whole: bool = False
    ) -> dict[str, Value]:
        """Fields of the older schema in the newer one; `above` is the record's row there, as far as it is known.

        What the newer schema has dropped stays in the map. Raises Incomplete when only a part of what became one field
        is given and there is no row. `whole` says that `values` is a row.
        """
        new = dict(values)
        if steps := self._steps.get(record_type):
            rows = self._rows(steps, above)
            for at, each in enumerate(steps):
                each.up(new, whole, rows[at], rows[at + 1])
        return new

    def down(
        self, record_type: str, values: Values, above: Values | None = None, *, whole: bool = False
    ) -> dict[str, Value]:
        """Fields of the newer schema in the older one; what it does not know stays in the map, named as at its birth.

        Raises Incomplete when only a part of what was one field is given and there is no row.
        """
        old = dict(values)
        if steps := self._steps.get(record_type):
            rows = self._rows(steps, above)
            for at in range(len(steps) - 1, -1, -1):
                steps[at].down(old, whole, rows[at + 1])
        return old

    def known_below(self, record_type: str, values: Values) -> dict[str, Value]:
        """Values that were brought down, without those that the older schema does not know."""
        return _without({name for each in self.steps_of(record_type) for name in each.born}, values)

    def known_above(self, record_type: str, values: Values) -> dict[str, Value]:
        """Values that were brought up, without those that the newer schema has dropped."""
        return _without({name for each in self.steps_of(record_type) for name in each.died}, values)

    def change_down(self, change: Change) -> Change:
        """A change as the older schema tells it; raises Incomplete where only the record's whole row can tell it."""
        if not self.concerns(change.record_type):
            return change
        name, row = change.record_type, _new_row(change)
        return replace(change, before=self.down(name, change.before, row), after=self.down(name, change.after, row))

    def change_up(self, change: Change, row: Values | None) -> Change:
        """A change as the newer schema tells it; `row` is the record there, as it was before.

        Raises Incomplete when it takes the row. What the newer schema has dropped stays in the maps.
        """
        if not self.concerns(change.record_type):
            return change
        name, known = change.record_type, _new_row(change) if row is None else row
        return replace(change, before=self.up(name, change.before, known), after=self.up(name, change.after, known))

    def mutation_up(self, mutation: Mutation, row: Values | None = None) -> Raised:
        """A mutation of the older schema in the newer one; `row` is the record as it stands there.

        Raises Incomplete when it takes the row, InvalidValue when a value cannot be one of its field.
        """
        name, known = mutation.record_type, {} if mutation.action is Action.CREATE else row
        try:
            after, before = self.up(name, mutation.after, known), self.up(name, mutation.before, known)
            arguments, lost = self._arguments_up(mutation)
        except Fault:
            raise
        except (TypeError, ValueError, AttributeError, LookupError):
            raise InvalidValue("A value cannot be understood: install a newer version of the program.") from None
        values = self.known_above(name, after)
        lost |= {key: value for key, value in after.items() if key not in values}
        gone = {
            key: Contest(mutation.before.get(key), value, None)
            for key, value in lost.items()
            if value not in _EMPTY and not same(mutation.before.get(key), value)
        }
        # A part that nobody touched is left alone: to write it would undo what others did to it meanwhile.
        told = {
            key: value
            for key, value in values.items()
            if key in mutation.after or (not same(before[key], value) if key in before else value not in _EMPTY)
        }
        seen = {key: value for key, value in before.items() if key in told or key in mutation.before}
        seen = self.known_above(name, seen)
        return Raised(replace(mutation, after=told, before=seen, arguments=arguments), values, gone)

    def mutation_down(self, mutation: Mutation, row: Values | None = None) -> Mutation | None:
        """A mutation of the newer schema in the older one, None when nothing of it can be said there.

        `row` is the record as the mutation found it. Fields that the older schema does not know are left out.
        """
        name, known = mutation.record_type, {} if mutation.action is Action.CREATE else row
        if name in self.new_types:
            return None
        after = self.known_below(name, self.down(name, mutation.after, known))
        if mutation.action is Action.PATCH and mutation.after and not after:
            return None
        before = self.known_below(name, self.down(name, mutation.before, known))
        steps, arguments = self._arguments.get((name, mutation.verb), ()), dict(mutation.arguments)
        for each in reversed(steps):
            each.down(arguments, False, {})
        arguments = _without({born for each in steps for born in each.born}, arguments)
        return replace(mutation, after=after, before=before, arguments=arguments)

    def unsayable(self, mutation: Mutation) -> frozenset[str]:
        """The fields of a newer mutation that the older schema has no place for; all of a record type it lacks."""
        name = mutation.record_type
        if name in self.new_types:
            return frozenset(mutation.after)
        return frozenset(
            each
            for each, value in mutation.after.items()
            if self.concerns(name) and not self.known_below(name, self.down(name, {each: value}, {}))
        )

    def verdict_down(self, verdict: Verdict, raised: Raised) -> Verdict:
        """The verdict on a raised mutation for the client of the older schema that pushed it.

        What the newer schema has dropped is a question to the person: it was not stored, and is not lost.
        """
        name = verdict.record_type
        contests = self._contests(
            verdict.contests, lambda values: self.known_below(name, self.down(name, values, raised.values))
        )
        told = replace(verdict, contests=contests, field=_followed(verdict.field, reversed(self.steps_of(name))))
        if not (verdict.stands and raised.gone):
            return told
        reason = f"No longer kept by the server: {', '.join(sorted(raised.gone))}."
        return replace(
            told,
            status=Status.CONFLICTED,
            code="conflicted",
            http_status=409,
            contests={**contests, **raised.gone},
            reason=f"{verdict.reason} {reason}".strip(),
        )

    def verdict_up(self, verdict: Verdict) -> Verdict:
        """An older server's verdict for the newer client."""
        name = verdict.record_type
        contests = self._contests(verdict.contests, lambda values: self.known_above(name, self.up(name, values, {})))
        told = {key: each for key, each in contests.items() if not same(each.mine, each.theirs)} or contests
        return replace(verdict, contests=told, field=_followed(verdict.field, self.steps_of(name), newer=True))

    def _rows(self, steps: tuple[Step, ...], above: Values | None) -> list[Values | None]:
        """The record's row before and after each step, the oldest first."""
        if above is None:
            return [None] * (len(steps) + 1)
        rows: list[Values | None] = [above]
        for each in reversed(steps):
            row = dict(rows[0] or {})
            each.down(row, True, rows[0])
            rows.insert(0, row)
        return rows

    def _arguments_up(self, mutation: Mutation) -> tuple[dict[str, Value], dict[str, Value]]:
        """The verb's arguments in the newer schema, and those that it has dropped."""
        steps, values = self._arguments.get((mutation.record_type, mutation.verb), ()), dict(mutation.arguments)
        for each in steps:
            each.up(values, False, {}, None)
        kept = _without({died for each in steps for died in each.died}, values)
        return kept, {name: value for name, value in values.items() if name not in kept}

    @staticmethod
    def _contests(
        contests: Mapping[str, Contest], translate: Callable[[dict[str, Value]], dict[str, Value]]
    ) -> dict[str, Contest]:
        sides = [translate({key: getattr(each, side) for key, each in contests.items()}) for side in _SIDES]
        before, mine, theirs = sides
        told = {key: contests.get(key, Contest(None, None, None)) for key in mine}
        return {
            key: replace(each, before=before.get(key), mine=mine[key], theirs=theirs.get(key))
            for key, each in told.items()
        }


def _new_row(change: Change) -> Values | None:
    """What a change that creates a record does not tell is empty; of other changes it is not known."""
    return {} if change.kind is ChangeKind.CREATE else None


def _grouped(found: Iterable[tuple[Any, Step]]) -> dict[Any, tuple[Step, ...]]:
    groups: dict[Any, tuple[Step, ...]] = {}
    for key, each in found:
        groups[key] = (*groups.get(key, ()), each)
    return groups


def _without(names: set[str], values: Values) -> dict[str, Value]:
    return {name: value for name, value in values.items() if name not in names}


def _followed(name: str, steps: Iterable[Step], *, newer: bool = False) -> str:
    """What a field is called on the other side of some steps; of several parts, the first."""
    olds: tuple[str, ...]
    news: tuple[str, ...]
    for each in steps:
        if isinstance(each, RenameField):
            olds, news = (each.old,), (each.new,)
        elif isinstance(each, SplitField):
            olds, news = (each.name,), each.parts
        elif isinstance(each, JoinFields):
            olds, news = each.parts, (each.name,)
        else:
            continue
        source, target = (olds, news) if newer else (news, olds)
        name = target[0] if name in source else name
    return name
