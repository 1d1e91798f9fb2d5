"""Whatever happens and whatever a person may see: who applied every batch holds what is in sight in the end."""

from __future__ import annotations

import random
from dataclasses import dataclass, field, replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from shared_models.kernel.actor import SYSTEM
from shared_models.kernel.catalogue import Catalogue, catalogue
from shared_models.kernel.change import Change
from shared_models.kernel.decide import Moment, decide
from shared_models.kernel.ids import uuid7
from shared_models.kernel.moving import moved_with
from shared_models.kernel.mutation import Action, Mutation
from shared_models.kernel.working_set import WorkingSet
from shared_models.kernel.write import Key, Row
from sync.protocol.batch import Stub
from sync.protocol.codec import decode_from_server
from sync.protocol.inbox import Inbox
from sync.protocol.messages import Changes
from sync.protocol.scope import Scope, encode_batch, enters, in_sight, scope_of
from sync.protocol.stubs import named, renamed, told
from sync.replica.changes import _Arrival

START = 1_795_000_000_000_000
NAMES = ("company", "contact", "activity", "task", "attachment", "affiliation")
DECLARED = Catalogue(
    {name: catalogue().record_type(name) for name in (*NAMES, "deal", "tag", "stage", "pipeline", "member")}
)
SHAPES = {
    "company": {"name": "C"},
    "contact": {"last_name": "S"},
    "activity": {"subject": "A", "at": 1},
    "task": {"subject": "T"},
    "attachment": {"file_name": "f", "digest": "a" * 64},
    "affiliation": {},
}


@dataclass
class History:
    """A server small enough to read at once: rows, the feed, and what follows moves."""

    chance: random.Random
    rows: dict[Key, Row] = field(default_factory=dict)
    feed: list[Change] = field(default_factory=list)
    version: int = 0
    made: int = 0

    def id(self) -> str:
        self.made += 1
        return uuid7(START + self.made, self.made.to_bytes(10, "big"))

    def known(self) -> WorkingSet:
        """Everything there is."""
        found = WorkingSet()
        for (name, _), row in self.rows.items():
            found.load(DECLARED.record_type(name), row)
        return found

    def take(self, mutation: Mutation) -> None:
        """One mutation as one version, moves included."""
        known = self.known()
        decision = decide(DECLARED, mutation, known, SYSTEM, Moment(START + self.version, self.version + 1))
        if not decision.changes:
            return
        self.version += 1
        self.rows |= {(c.record_type, c.record_id): row for c, row in zip(decision.changes, decision.rows, strict=True)}
        moved = moved_with(
            DECLARED, decision.changes, lambda name: [row for key, row in self.rows.items() if key[0] == name], known
        )
        self.rows |= {(change.record_type, change.record_id): row for change, row in moved}
        changes = [*decision.changes, *self.followers([change for change, _ in moved])]
        self.feed += [replace(each, position=place) for place, each in enumerate(changes)]

    @staticmethod
    def followers(moved: list[Change]) -> list[Change]:
        """What the feed says of them."""
        return moved

    def step(self, people: list[str]) -> None:
        """Something happens."""
        name = self.chance.choice(NAMES)
        kind, there = DECLARED.record_type(name), [key[1] for key in self.rows if key[0] == name]
        values: dict[str, object] = {}
        for each in kind.references:
            ids = people if each.reference == "member" else [key[1] for key in self.rows if key[0] == each.reference]
            if not each.system and ids and self.chance.random() < 0.5:
                target = self.chance.choice(ids)
                values[each.name] = [target] if each.name in ("attendees", "tags") else target
            elif each.name in kind.follows and not each.required and self.chance.random() < 0.3:
                values[each.name] = None
        values = {key: value for key, value in values.items() if key not in ("done_by", "parent_id")}
        if self.chance.random() < 0.3 and kind.title:
            values[kind.title[-1]] = f"name {self.made}"
        roll = self.chance.random()
        if not there or roll < 0.35:
            self.take(Mutation(self.id(), name, self.id(), Action.CREATE, after={**SHAPES[name], **values}))
        elif roll < 0.45:
            action = self.chance.choice([Action.DELETE, Action.RESTORE])
            self.take(Mutation(self.id(), name, self.chance.choice(there), action))
        else:
            self.take(Mutation(self.id(), name, self.chance.choice(there), Action.PATCH, after=values))


@dataclass
class Client:
    """Applies batches as a replica does."""

    scope: Scope
    rows: dict[Key, Row] = field(default_factory=dict)
    stubs: dict[Key, str] = field(default_factory=dict)
    cursor: int = 0

    def catch_up(self, history: History, through: int) -> None:
        """The batch up to a version, as bytes; its rows are those of now."""
        changes = [each for each in history.feed if self.cursor < each.version <= through]
        keys = {(each.record_type, each.record_id) for each in changes if enters(each, self.scope)}
        rows = in_sight(self.scope, keys, history.rows)
        encoded = encode_batch(
            "e", self.cursor, through, changes, self.scope, rows, stubs=self._stubs(history, changes, rows, through)
        )
        inbox = Inbox("e", self.cursor)
        for frame in encoded.frames:
            message = decode_from_server(frame)
            assert isinstance(message, Changes)
            batch = inbox.received(message, len(frame))
        assert batch is not None
        arrival = _Arrival(DECLARED, self.rows)
        for each in batch.changes:
            if isinstance(each, Stub):
                self.stubs[each.record_type, each.record_id] = each.title
            else:
                arrival.take(each)
        merged = {**self.rows, **arrival.new}
        self.rows = {key: row for key, row in merged.items() if row is not None}
        self.cursor = through

    def _stubs(self, history: History, changes: list[Change], rows: dict[Key, Row | None], through: int) -> list[Stub]:
        """What a server looks up, here in memory."""
        wanted = named(DECLARED, self.scope, changes, rows)
        wanted |= {key for key in renamed(DECLARED, self.scope, changes) if key in self.pointed(history)}
        titles = {
            key: DECLARED.record_type(key[0]).title_of(history.rows[key])
            for key in wanted
            if key in history.rows and not self.scope.holds(key[0], history.rows[key]["bucket"])
        }
        last = max((each.position for each in changes if each.version == through), default=-1)
        return told(through, last, titles)

    def pointed(self, history: History) -> set[Key]:
        """What something in sight points at."""
        found: set[Key] = set()
        for (name, _), row in history.rows.items():
            if self.scope.holds(name, row["bucket"]):
                for each in DECLARED.record_type(name).references:
                    value = row[each.name]
                    if not each.system and value and (name, each.name) not in self.scope.hidden_fields:
                        found |= {
                            (each.reference, member) for member in (value if isinstance(value, list) else [value])
                        }
        return found

    def check(self, history: History) -> None:
        """The rows are those in sight, and everything they point at has its present name."""
        expected = {
            key: {name: value for name, value in row.items() if (key[0], name) not in self.scope.hidden_fields}
            for key, row in history.rows.items()
            if self.scope.holds(key[0], row["bucket"])
        }
        held = {
            key: {name: value for name, value in row.items() if (key[0], name) not in self.scope.hidden_fields}
            for key, row in self.rows.items()
        }
        assert held == expected
        for key in self.pointed(history):
            row = history.rows.get(key)
            if row is not None and not self.scope.holds(key[0], row["bucket"]):
                assert self.stubs[key] == DECLARED.record_type(key[0]).title_of(row), key


def run(seed: int, steps: int, chosen: list[tuple[bool, bool]]) -> None:
    """A random history, seen by clients with random scopes that catch up now and then."""
    history = History(random.Random(seed))
    people = [history.id() for _ in range(3)]
    for each in people:
        history.take(
            Mutation(history.id(), "member", each, Action.CREATE, after={"name": "M", "email": "m@example.org"})
        )
    permissions = {
        name + (".view" if whole else ".view_own") for name, (seen, whole) in zip(NAMES, chosen, strict=True) if seen
    }
    clients = [Client(scope_of(DECLARED, permissions, each)) for each in people[:2]]
    for _ in range(steps):
        history.step(people)
        for client in clients:
            if history.version > client.cursor and history.chance.random() < 0.25:
                client.catch_up(history, history.chance.randint(client.cursor + 1, history.version))
    for client in clients:
        if history.version > client.cursor:
            client.catch_up(history, history.version)
        client.check(history)


@settings(max_examples=100)
@given(st.integers(0, 2**32), st.lists(st.tuples(st.booleans(), st.booleans()), min_size=6, max_size=6))
def test_who_applied_every_batch_holds_what_is_in_sight(seed: int, chosen: list[tuple[bool, bool]]) -> None:
    run(seed, 40, chosen)


def test_the_check_can_fail(monkeypatch: pytest.MonkeyPatch) -> None:
    """Without news of what has left or was renamed, what is in sight points at nothing, or at what it was called."""
    monkeypatch.setitem(globals(), "renamed", lambda *_: set())
    with pytest.raises((AssertionError, KeyError)):
        _many()


def test_the_check_sees_what_does_not_move_along(monkeypatch: pytest.MonkeyPatch) -> None:
    """What follows has to be told: without that, a replica keeps what is not in sight any more, and lacks what is."""
    monkeypatch.setattr(History, "followers", lambda *_: [])
    with pytest.raises((AssertionError, KeyError)):
        _many()


def _many() -> None:
    for seed in range(30):
        run(seed, 60, [(True, False)] * 6)
