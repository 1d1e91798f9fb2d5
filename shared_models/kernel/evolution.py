"""Evolution: how the declared records of one schema version become those of the next, field map by field map.

Its law: up and down lose no value. What the older schema has no place for stays in the map under its newer name, and
what the newer one has dropped stays under its older name; whoever holds the map keeps such values aside until a schema
comes that knows them. So a name is used once for one meaning, and never again for another.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from shared_models.kernel.faults import Fault, worded
from shared_models.kernel.record_field import Value

Values = Mapping[str, Value]
"""Some or all fields of a record by name."""

Join = Callable[[Sequence[Value]], Value]
Take = Callable[[Value], Sequence[Value]]


class Incomplete(Fault):
    """A part of a field changed and the rest of it has to be known: translate with the record's row at hand."""

    status = 409


@dataclass(frozen=True, slots=True)
class Step:
    """One small change of one record type. `verbs` names the verbs whose arguments change in the same way; with
    `of_record` false only these do.

    `up` and `down` change the map they are given. `whole` says that it is a record's row, or a new record, and not
    some fields of one; `below` and `above` are the record's row before and after the step where they are known.
    """

    record_type: str
    verbs: tuple[str, ...] = field(default=(), kw_only=True)
    of_record: bool = field(default=True, kw_only=True)

    @property
    def born(self) -> tuple[str, ...]:
        """The names that exist from this step on."""
        return ()

    @property
    def died(self) -> tuple[str, ...]:
        """The names that exist no longer after this step."""
        return ()

    def up(self, values: dict[str, Value], whole: bool, below: Values | None, above: Values | None) -> None:
        """From the older schema to the newer one."""

    def down(self, values: dict[str, Value], whole: bool, above: Values | None) -> None:
        """From the newer schema to the older one."""


@dataclass(frozen=True, slots=True)
class AddRecordType(Step):
    """A record type that there was not before; who does not know it ignores it."""


@dataclass(frozen=True, slots=True)
class AddField(Step):
    """A new field, which older records hold at its default."""

    name: str
    default: Value = None

    @property
    def born(self) -> tuple[str, ...]:
        """The field."""
        return (self.name,)

    def up(self, values: dict[str, Value], whole: bool, below: Values | None, above: Values | None) -> None:
        """The value that was kept aside, or else the default."""
        if whole:
            values.setdefault(self.name, self.default)


@dataclass(frozen=True, slots=True)
class DropField(Step):
    """A field that is no longer declared; older records see it at its default."""

    name: str
    default: Value = None

    @property
    def died(self) -> tuple[str, ...]:
        """The field."""
        return (self.name,)

    def down(self, values: dict[str, Value], whole: bool, above: Values | None) -> None:
        """The value that was kept aside, or else the default."""
        if whole:
            values.setdefault(self.name, self.default)


@dataclass(frozen=True, slots=True)
class RenameField(Step):
    """The same field under another name."""

    old: str
    new: str

    @property
    def born(self) -> tuple[str, ...]:
        """The new name."""
        return (self.new,)

    @property
    def died(self) -> tuple[str, ...]:
        """The old name."""
        return (self.old,)

    def up(self, values: dict[str, Value], whole: bool, below: Values | None, above: Values | None) -> None:
        """Under the new name."""
        if self.old in values:
            values[self.new] = values.pop(self.old)

    def down(self, values: dict[str, Value], whole: bool, above: Values | None) -> None:
        """Under the old name."""
        if self.new in values:
            values[self.old] = values.pop(self.new)


@dataclass(frozen=True, slots=True)
class RenameChoice(Step):
    """Other keys for some choices of a field, one for each: `renamed` from the old to the new."""

    name: str
    renamed: Mapping[str, str]

    def up(self, values: dict[str, Value], whole: bool, below: Values | None, above: Values | None) -> None:
        """The new keys."""
        if self.name in values:
            values[self.name] = _renamed(values[self.name], self.renamed)

    def down(self, values: dict[str, Value], whole: bool, above: Values | None) -> None:
        """The old keys."""
        if self.name in values:
            values[self.name] = _renamed(values[self.name], {new: old for old, new in self.renamed.items()})


@dataclass(frozen=True, slots=True)
class SplitField(Step):
    """One field becomes several: `take` makes the parts of its value, `join` its value of the parts.

    `join(take(value)) == value` for every value. Parts that say what the value says are kept as they are.
    """

    name: str
    parts: tuple[str, ...]
    take: Take
    join: Join

    @property
    def born(self) -> tuple[str, ...]:
        """The parts."""
        return self.parts

    @property
    def died(self) -> tuple[str, ...]:
        """The field."""
        return (self.name,)

    def up(self, values: dict[str, Value], whole: bool, below: Values | None, above: Values | None) -> None:
        """The parts of the value: those at hand when they join to it, else new ones."""
        if self.name not in values:
            return
        value = values.pop(self.name)
        for known in (values, above or {}):
            if all(each in known for each in self.parts):
                parts = [known[each] for each in self.parts]
                if self.join(parts) == value:
                    break
        else:
            parts = list(self.take(value))
        values.update(zip(self.parts, parts, strict=True))

    def down(self, values: dict[str, Value], whole: bool, above: Values | None) -> None:
        """The value that the parts make together."""
        if any(each in values for each in self.parts):
            values[self.name] = self.join(_completed(self.record_type, self.parts, values, whole, above))


@dataclass(frozen=True, slots=True)
class JoinFields(Step):
    """Several fields become one: `join` makes its value of theirs, `take` theirs of it.

    `take(join(parts)) == parts` for all parts. A joined value that says what the parts say is kept as it is.
    """

    parts: tuple[str, ...]
    name: str
    join: Join
    take: Take

    @property
    def born(self) -> tuple[str, ...]:
        """The joined field."""
        return (self.name,)

    @property
    def died(self) -> tuple[str, ...]:
        """The parts."""
        return self.parts

    def up(self, values: dict[str, Value], whole: bool, below: Values | None, above: Values | None) -> None:
        """The joined value: the one at hand when it has these parts, else a new one."""
        if not any(each in values for each in self.parts):
            return
        parts = _completed(self.record_type, self.parts, values, whole, below)
        for each in self.parts:
            values.pop(each, None)
        for known in (values, above or {}):
            if self.name in known and list(self.take(known[self.name])) == parts:
                values[self.name] = known[self.name]
                return
        values[self.name] = self.join(parts)

    def down(self, values: dict[str, Value], whole: bool, above: Values | None) -> None:
        """The parts of the joined value."""
        if self.name in values:
            values.update(zip(self.parts, self.take(values[self.name]), strict=True))


@dataclass(frozen=True, slots=True)
class Evolution:
    """What turns the schema before `version` into `version`: declared in one small file, found by the catalogue."""

    version: int
    steps: tuple[Step, ...]


@dataclass(frozen=True, slots=True)
class Chain:
    """The evolutions without a gap up to the product's own schema. `oldest` is the version before the first of them.

    Raises ValueError for a gap, and for a name that is used again after it has had another meaning.
    """

    evolutions: tuple[Evolution, ...] = ()
    oldest: int = 1

    def __post_init__(self) -> None:
        expected = range(self.oldest + 1, self.oldest + 1 + len(self.evolutions))
        if [each.version for each in self.evolutions] != list(expected):
            raise ValueError(
                f"the evolutions must have the versions {expected.start} to {expected.stop - 1}, each once"
            )
        used: set[tuple[str, str]] = set()
        for step in (step for each in self.evolutions for step in each.steps if step.of_record):
            names = {(step.record_type, name) for name in step.born}
            if names & used:
                raise ValueError(f"{sorted(names & used)} is used a second time; a name has one meaning for ever")
            used |= names | {(step.record_type, name) for name in step.died}
            if isinstance(step, RenameChoice) and not _one_to_one(step.renamed):
                raise ValueError(f"{step.record_type}.{step.name}: every renamed choice needs a key of its own")

    @property
    def version(self) -> int:
        """The schema version that the product's own declarations have."""
        return self.oldest + len(self.evolutions)

    def steps(self, low: int, high: int) -> tuple[Step, ...]:
        """The steps from schema `low` to schema `high`, in their order; raises ValueError when it does not reach."""
        if not self.oldest <= low <= high <= self.version:
            raise ValueError(f"from schema {self.oldest} to {self.version} there is no way from {low} to {high}")
        reached = self.evolutions[low - self.oldest : high - self.oldest]
        return tuple(step for each in reached for step in each.steps)


def chained(evolutions: Iterable[Evolution]) -> Chain:
    """The chain of evolutions found in any order; the oldest one kept says how far back it reaches."""
    ordered = tuple(sorted(evolutions, key=lambda each: each.version))
    return Chain(ordered, ordered[0].version - 1) if ordered else Chain()


def _one_to_one(renamed: Mapping[str, str]) -> bool:
    return len(renamed.keys() | {*renamed.values()}) == 2 * len(renamed)


def _renamed(value: Value, names: Mapping[str, str]) -> Value:
    if isinstance(value, list):
        return sorted(_renamed(each, names) for each in value)
    return names.get(value, value) if isinstance(value, str) else value


def _completed(record_type: str, names: Sequence[str], values: Values, whole: bool, row: Values | None) -> list[Value]:
    if row is None and not whole and not all(each in values for each in names):
        raise Incomplete(worded("Not all of {names} of a {kind} are known.", names=", ".join(names), kind=record_type))
    rest = row or {}
    return [values[each] if each in values else rest.get(each) for each in names]
