"""Deciding without a store: a world of rows in memory, and short ways to say what someone wants."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

import pytest

from shared_models.crm.stage import DEFAULT_STAGES
from shared_models.kernel.actor import Actor
from shared_models.kernel.catalogue import Catalogue, catalogue
from shared_models.kernel.decide import Decision, Moment, decide
from shared_models.kernel.ids import Id, uuid7
from shared_models.kernel.mutation import Action, Mutation
from shared_models.kernel.record_field import Value
from shared_models.kernel.verdict import Verdict
from shared_models.kernel.working_set import WorkingSet
from shared_models.kernel.write import Row
from shared_models.platform.roles import Role, permissions

START = 1_795_000_000_000_000


@dataclass
class World:
    """What is known, who acts, and a clock that moves one second with every mutation."""

    declared: Catalogue
    known: WorkingSet = field(default_factory=WorkingSet)
    role: str = Role.ADMIN
    granted: frozenset[str] | None = None
    person: Id = "01a1f000-0000-7000-8000-00000000a11e"
    version: int = 0
    made: int = 0
    provisional: bool = False
    last: Decision | None = None

    def id(self) -> Id:
        """A fresh id, the same ones in every run."""
        self.made += 1
        return uuid7(START + self.made, self.made.to_bytes(10, "big"))

    def actor(self) -> Actor:
        """The acting person, with the permissions of `role` or those `granted`."""
        held = permissions(self.role, self.declared) if self.granted is None else self.granted
        return Actor(self.person, uuid7(2, bytes(10)), held)

    def decide(self, mutation: Mutation) -> Verdict:
        """Decide one mutation; `last` keeps the whole decision."""
        self.version += 1
        moment = Moment(START + self.version * 1_000_000, self.version, self.provisional)
        self.last = decide(self.declared, mutation, self.known, self.actor(), moment)
        return self.last.verdict

    def create(self, record_type: str, /, **values: Value) -> Id:
        """Create a record that must be accepted; returns its id."""
        record_id = self.id()
        verdict = self.decide(Mutation(self.id(), record_type, record_id, Action.CREATE, values))
        assert verdict.status == "accepted", verdict
        return record_id

    def patch(
        self, record_type: str, record_id: Id, after: Mapping[str, Value], before: Mapping[str, Value] | None = None
    ) -> Verdict:
        """Patch a record."""
        return self.decide(Mutation(self.id(), record_type, record_id, Action.PATCH, after, before or {}))

    def run(
        self, record_type: str, record_id: Id, verb: str, before: Mapping[str, Value] | None = None, **arguments: Any
    ) -> Verdict:
        """Run a verb."""
        return self.decide(
            Mutation(
                self.id(), record_type, record_id, Action.VERB, before=before or {}, verb=verb, arguments=arguments
            )
        )

    def act(self, action: Action, record_type: str, record_id: Id, **rest: Any) -> Verdict:
        """Any other mutation."""
        return self.decide(Mutation(self.id(), record_type, record_id, action, **rest))

    def row(self, record_type: str, record_id: Id) -> Row:
        """A record as it stands."""
        row = self.known.get(record_type, record_id)
        assert row is not None
        return row

    def member(self) -> Id:
        """A member to own records."""
        kind, member = self.declared.record_type("member"), self.id()
        self.known.load(kind, {**kind.blank, "id": member, "name": "Somebody"})
        return member

    def pipeline(self) -> dict[str, Id]:
        """A pipeline with the default stages; their ids by name."""
        pipeline = self.create("pipeline", name="Sales")
        return {
            name: self.create(
                "stage", pipeline_id=pipeline, name=name, position=n, probability=percent, outcome=outcome
            )
            for n, (name, percent, outcome) in enumerate(DEFAULT_STAGES)
        }


@pytest.fixture
def world() -> World:
    """An empty world."""
    return World(catalogue())
