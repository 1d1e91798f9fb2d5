"""One story: a few people work offline from what each last saw, and the server decides their work in some order.

Everything is drawn from one source of chance, so a seed tells the whole story again. Clocks are wrong by years.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from random import Random
from typing import Any

from shared_models.crm.custom_field import definition
from shared_models.kernel.actor import Actor
from shared_models.kernel.catalogue import Catalogue, catalogue
from shared_models.kernel.change import Change, changed_row, value_of
from shared_models.kernel.decide import Decision, Moment, decide
from shared_models.kernel.ids import Id, uuid7
from shared_models.kernel.mutation import Action, Mutation
from shared_models.kernel.record_field import Value
from shared_models.kernel.verdict import Verdict
from shared_models.kernel.working_set import WorkingSet
from shared_models.kernel.write import Key, Row
from shared_models.platform.roles import Role, permissions

START = 1_800_000_000_000_000
TEN_YEARS = 10 * 365 * 86_400 * 1_000_000
LINES = ("one\n", "two\n", "three\n", "four\n", "five\n", "six")
VALUES: Mapping[str, Mapping[str, tuple[Value, ...]]] = {
    "company": {
        "city": ("Rome", "Turin", "Ulm", None),
        "name": ("Fern", "Moss", "Reed"),
        "annual_revenue": (1, 2, 3, None),
        "custom.size": ("S", "M", "L", None),
    },
    "contact": {"first_name": ("Ada", "Åsa", "Zoé"), "phone": ("1", "2", None)},
    "tag": {"name": ("VIP", "Gold"), "tone": ("info", "positive")},
}


@dataclass
class Place:
    """Rows as one side sees them."""

    declared: Catalogue
    rows: dict[Key, Row]

    def working_set(self) -> WorkingSet:
        """What deciding on these rows takes."""
        defined = [row for (kind, _), row in self.rows.items() if kind == "custom_field"]
        known = WorkingSet((row["record_type"], definition(row)) for row in defined)
        for (kind, _), row in self.rows.items():
            known.load(self.declared.record_type(kind), row)
        return known

    def take(self, decision: Decision) -> None:
        """Store what was decided."""
        for change, row in zip(decision.changes, decision.rows, strict=True):
            self.rows[change.record_type, change.record_id] = row


@dataclass(frozen=True)
class Decided:
    """One mutation with the row it met (its own, or the one that was merged into), what was said, and what was done."""

    mutation: Mutation
    met: Row | None
    verdict: Verdict
    changes: tuple[Change, ...]


@dataclass
class Story:
    """Plays itself; afterwards `decided` and `server` say what happened."""

    chance: Random
    declared: Catalogue = field(default_factory=catalogue)
    decided: list[Decided] = field(default_factory=list)
    made: int = 0
    version: int = 0

    def __post_init__(self) -> None:
        self.rights = permissions(Role.ADMIN, self.declared)
        self.server = Place(self.declared, {})
        self.known = self.server.working_set()

    def play(self) -> Story:
        """A beginning that all know, then people who work apart, then more of the same."""
        self._begin()
        people = [self._actor(number) for number in range(self.chance.choice([2, 2, 3]))]
        for _ in range(self.chance.choice([1, 1, 2])):
            queues = [list(self._offline(each)) for each in people]
            while any(queues):
                number = self.chance.choice([at for at, queue in enumerate(queues) if queue])
                self._arrive(queues[number].pop(0), people[number])
        return self

    def id(self) -> Id:
        """A fresh id, the same in every telling."""
        self.made += 1
        return uuid7(START + self.made, self.made.to_bytes(10, "big"))

    def _actor(self, number: int) -> Actor:
        return Actor(uuid7(1, bytes([number] * 10)), uuid7(2, bytes([number] * 10)), self.rights)

    def _begin(self) -> None:
        define = {"record_type": "company", "key": "size", "label": "Size"}
        self._arrive(self._mutation("custom_field", self.id(), Action.CREATE, after=define), self._actor(9))
        self.known = self.server.working_set()
        tags = [self.id() for _ in range(2)]
        for tag, name in zip(tags, ("VIP", "Old"), strict=True):
            self._arrive(self._mutation("tag", tag, Action.CREATE, after={"name": name}), self._actor(9))
        for name in ("Fern", "Moss"):
            after = {"name": name, "notes": "one\ntwo\n", "tags": tags[:1], "annual_revenue": 1, "currency": "EUR"}
            company = self.id()
            self._arrive(self._mutation("company", company, Action.CREATE, after=after), self._actor(9))
            contact = {"first_name": "Ada", "company_id": company}
            self._arrive(self._mutation("contact", self.id(), Action.CREATE, after=contact), self._actor(9))

    def _offline(self, actor: Actor) -> Iterator[Mutation]:
        """What somebody does on what they hold; each thing sees the ones before it."""
        mine = Place(self.declared, dict(self.server.rows))
        known = mine.working_set()
        for _ in range(self.chance.randint(1, 4)):
            mutation = self._something(mine.rows)
            decision = decide(self.declared, mutation, known, actor, Moment(self._clock(), 0, provisional=True))
            if decision.verdict.stands:
                mine.take(decision)
                yield mutation

    def _clock(self) -> int:
        return START + self.chance.randint(-TEN_YEARS, TEN_YEARS)

    def _arrive(self, mutation: Mutation, actor: Actor) -> None:
        self.version += 1
        decision = decide(self.declared, mutation, self.known, actor, Moment(START + self.version, self.version))
        other = decision.verdict.other_id if decision.verdict.stands else ""
        met = self.server.rows.get((mutation.record_type, other or mutation.record_id))
        self.server.take(decision)
        self.decided.append(Decided(mutation, met, decision.verdict, decision.changes))

    def _mutation(self, kind: str, record_id: Id, action: Action, **parts: Any) -> Mutation:
        return Mutation(self.id(), kind, record_id, action, at=self._clock(), **parts)

    def _something(self, rows: Mapping[Key, Row]) -> Mutation:
        chance = self.chance
        kind = chance.choice(["company", "company", "company", "contact", "tag"])
        row = rows[chance.choice(sorted(key for key in rows if key[0] == kind))]
        what = chance.random()
        if what < 0.6:
            return self._patch(kind, row, rows)
        if what < 0.7:
            action = Action.DELETE if row["deleted_at"] is None else Action.RESTORE
            return self._mutation(kind, row["id"], action)
        if what < 0.85 and kind != "tag":
            if row["deleted_at"] is not None:
                return self._mutation(kind, row["id"], Action.VERB, verb="unmerge")
            other = chance.choice(sorted(key[1] for key in rows if key[0] == kind))
            return self._mutation(kind, row["id"], Action.VERB, verb="merge_into", arguments={"survivor_id": other})
        after = {name: chance.choice(values) for name, values in VALUES[kind].items()}
        after = {name: value for name, value in after.items() if value is not None}
        if kind == "company":
            after |= {"currency": "EUR", "tags": self._some(rows, "tag")}
        if kind == "contact":
            after |= {"company_id": self._some(rows, "company")[0]}
        return self._mutation(kind, self.id(), Action.CREATE, after=after)

    def _patch(self, kind: str, row: Row, rows: Mapping[Key, Row]) -> Mutation:
        after: dict[str, Value] = {}
        for name, values in VALUES[kind].items():
            if self.chance.random() < 0.5:
                after[name] = self.chance.choice(values)
        if kind == "company" and self.chance.random() < 0.5:
            after["notes"] = self._edited(row["notes"] or "")
        if kind == "company" and self.chance.random() < 0.4:
            after["tags"] = sorted(set(self._some(rows, "tag")) ^ set(row["tags"] or ()))
        if kind == "contact" and self.chance.random() < 0.4:
            after["company_id"] = self._some(rows, "company")[0]
        before = {name: value_of(row, name) for name in after if self.chance.random() < 0.9}
        return self._mutation(kind, row["id"], Action.PATCH, after=after, before=before)

    def _some(self, rows: Mapping[Key, Row], kind: str) -> list[Id]:
        ids = sorted(key[1] for key in rows if key[0] == kind)
        return [ids[-1] if self.chance.random() < 0.4 else self.chance.choice(ids)]

    def _edited(self, text: str) -> str | None:
        lines = text.splitlines(keepends=True)
        for _ in range(self.chance.randint(1, 2)):
            at = self.chance.randint(0, len(lines))
            lines[at : at + self.chance.choice([0, 0, 1, 2])] = self.chance.sample(LINES, self.chance.randint(0, 2))
        return "".join(line if line.endswith("\n") else f"{line}\n" for line in lines) or None


def replayed(declared: Catalogue, decided: Iterable[Decided]) -> Iterator[tuple[Decided, Change, Row | None, Row]]:
    """Every change of the feed with the row before and after it, as a reader of the feed has them."""
    rows: dict[Key, Row] = {}
    for each in decided:
        for change in each.changes:
            key = (change.record_type, change.record_id)
            old = rows.get(key)
            rows[key] = changed_row(declared.record_type(key[0]), old, replace(change))
            yield each, change, old, rows[key]
