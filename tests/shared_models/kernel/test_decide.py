"""Deciding: who may do what, how fields merge, and that a refusal changes nothing."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shared_models.kernel.actor import SYSTEM
from shared_models.kernel.catalogue import catalogue
from shared_models.kernel.decide import Moment, decide
from shared_models.kernel.ids import uuid7
from shared_models.kernel.mutation import Action, Mutation
from shared_models.kernel.record_field import Kind, RecordField
from shared_models.kernel.working_set import WorkingSet
from shared_models.platform.roles import Role
from tests.shared_models.conftest import World


def test_a_new_record_has_identity_author_and_version(world: World) -> None:
    contact = world.create("contact", first_name="Ann", city="Ulm")
    row = world.row("contact", contact)
    assert (row["id"], row["version"], row["created_by"], row["deleted_at"]) == (contact, 1, world.actor().person, None)
    assert row["created_at"] == row["updated_at"] > 0
    assert world.last is not None
    assert dict(world.last.changes[0].after) == {"first_name": "Ann", "city": "Ulm"}


def test_edits_of_different_fields_both_stand(world: World) -> None:
    contact = world.create("contact", first_name="Ann", phone="1", city="Ulm")
    assert world.patch("contact", contact, {"phone": "2"}, {"phone": "1"}).status == "accepted"
    assert world.patch("contact", contact, {"city": "Bonn"}, {"city": "Ulm"}).status == "accepted"
    row = world.row("contact", contact)
    assert (row["phone"], row["city"]) == ("2", "Bonn")


def test_the_later_edit_of_one_field_wins_and_says_so(world: World) -> None:
    contact = world.create("contact", first_name="Ann", city="Ulm")
    world.patch("contact", contact, {"city": "Bonn"}, {"city": "Ulm"})
    verdict = world.patch("contact", contact, {"city": "Trier"}, {"city": "Ulm"})
    assert verdict.status == "merged"
    assert (verdict.contests["city"].theirs, verdict.contests["city"].mine) == ("Bonn", "Trier")
    assert world.row("contact", contact)["city"] == "Trier"


def test_a_field_that_asks_keeps_theirs_and_takes_the_rest(world: World) -> None:
    stages = world.pipeline()
    deal = world.create("deal", name="Roof", stage_id=stages["Lead"], amount=100, currency="EUR")
    world.patch("deal", deal, {"amount": 200}, {"amount": 100})
    verdict = world.patch("deal", deal, {"amount": 300, "next_step": "Call"}, {"amount": 100, "next_step": None})
    assert (verdict.status, verdict.http_status, verdict.code) == ("conflicted", 409, "conflicted")
    assert "Amount" in verdict.reason
    row = world.row("deal", deal)
    assert (row["amount"], row["next_step"]) == (200, "Call")


def test_a_device_shows_mine_until_the_server_has_spoken(world: World) -> None:
    stages = world.pipeline()
    deal = world.create("deal", name="Roof", stage_id=stages["Lead"], amount=100, currency="EUR")
    world.patch("deal", deal, {"amount": 200}, {"amount": 100})
    world.provisional = True
    assert world.patch("deal", deal, {"amount": 300}, {"amount": 100}).status == "merged"
    assert world.row("deal", deal)["amount"] == 300


def test_the_same_edit_twice_changes_nothing(world: World) -> None:
    contact = world.create("contact", first_name="Ann", city="Ulm")
    world.patch("contact", contact, {"city": "Bonn"}, {"city": "Ulm"})
    verdict = world.patch("contact", contact, {"city": "Bonn"}, {"city": "Ulm"})
    assert (verdict.status, verdict.version) == ("accepted", 0)


def test_a_patch_without_before_sets_whatever_was_there(world: World) -> None:
    contact = world.create("contact", first_name="Ann", city="Ulm")
    assert world.patch("contact", contact, {"city": "Bonn"}).status == "accepted"


def test_an_expected_version_that_is_stale_is_refused(world: World) -> None:
    contact = world.create("contact", first_name="Ann")
    verdict = world.act(Action.PATCH, "contact", contact, after={"city": "Bonn"}, expected_version=99)
    assert (verdict.code, verdict.http_status) == ("stale-version", 412)


@pytest.mark.parametrize(
    ("role", "action", "code"),
    [
        (Role.VIEWER, Action.CREATE, "not-permitted"),
        (Role.VIEWER, Action.PATCH, "not-permitted"),
        (Role.EDITOR, Action.DELETE, "not-permitted"),
        ("No such role", Action.PATCH, "not-found"),
    ],
)
def test_a_role_does_what_it_may(world: World, role: str, action: Action, code: str) -> None:
    contact = world.create("contact", first_name="Ann")
    world.role = role
    target = world.id() if action is Action.CREATE else contact
    verdict = world.act(action, "contact", target, after={} if action is Action.DELETE else {"city": "Bonn"})
    assert (verdict.status, verdict.code) == ("rejected", code)


def test_a_viewer_runs_no_verb(world: World) -> None:
    task = world.create("task", subject="Call")
    world.role = Role.VIEWER
    assert world.run("task", task, "complete_task").code == "not-permitted"


def test_only_managers_configure(world: World) -> None:
    world.role = Role.SALES_REP
    assert world.act(Action.CREATE, "pipeline", world.id(), after={"name": "Mine"}).code == "not-permitted"


def test_members_are_the_products_own(world: World) -> None:
    member = {"email": "ann@example.org", "name": "Ann", "role": "Admin"}
    assert world.act(Action.CREATE, "member", world.id(), after=member).code == "not-permitted"
    mutation = Mutation(world.id(), "member", world.id(), Action.CREATE, member)
    decision = decide(catalogue(), mutation, world.known, SYSTEM, Moment(1, 1))
    assert decision.verdict.status == "accepted"


@pytest.mark.parametrize("name", ["id", "version", "created_by", "updated_at", "deleted_at", "custom", "bucket"])
def test_what_every_record_has_is_never_said_by_the_product_either(world: World, name: str) -> None:
    mutation = Mutation(world.id(), "contact", world.create("contact", last_name="Ek"), Action.PATCH, {name: ""})
    verdict = decide(catalogue(), mutation, world.known, SYSTEM, Moment(1, 1)).verdict
    assert (verdict.code, verdict.field) == ("read-only-field", name)


@pytest.mark.parametrize(
    ("values", "code", "field"),
    [
        ({"shoe_size": 44}, "unknown-field", "shoe_size"),
        ({"version": 7}, "read-only-field", "version"),
        ({"email": "nobody"}, "invalid-value", "email"),
        ({"company_id": uuid7(9, bytes(10))}, "reference-missing", "company_id"),
        ({"tags": [uuid7(9, bytes(10))]}, "reference-missing", "tags"),
        ({"custom.size": 3}, "unknown-field", "custom.size"),
        ({"\x00": 1}, "unknown-field", ""),
    ],
)
def test_bad_values_are_refused_with_their_field(
    world: World, values: dict[str, object], code: str, field: str
) -> None:
    contact = world.create("contact", first_name="Ann")
    before = world.row("contact", contact)
    verdict = world.patch("contact", contact, values)
    assert (verdict.status, verdict.code, verdict.field) == ("rejected", code, field)
    assert world.row("contact", contact) == before


def test_a_rule_over_several_fields_holds_for_create_and_patch(world: World) -> None:
    assert world.act(Action.CREATE, "contact", world.id(), after={"city": "Ulm"}).code == "rule-broken"
    contact = world.create("contact", first_name="Ann")
    assert world.patch("contact", contact, {"first_name": None}).code == "rule-broken"


def test_required_fields_are_required(world: World) -> None:
    verdict = world.act(Action.CREATE, "company", world.id(), after={"city": "Ulm"})
    assert (verdict.code, verdict.field) == ("invalid-value", "name")


def test_unique_values_are_unique_among_the_living(world: World) -> None:
    first = world.create("tag", name="VIP")
    verdict = world.act(Action.CREATE, "tag", world.id(), after={"name": "VIP"})
    assert (verdict.code, verdict.http_status) == ("duplicate", 409)
    world.act(Action.DELETE, "tag", first)
    world.create("tag", name="VIP")
    assert world.act(Action.RESTORE, "tag", first).code == "duplicate"


def test_deleting_is_soft_and_can_be_taken_back(world: World) -> None:
    contact = world.create("contact", first_name="Ann")
    assert world.act(Action.DELETE, "contact", contact).status == "accepted"
    assert world.row("contact", contact)["deleted_at"] is not None
    assert world.patch("contact", contact, {"city": "Ulm"}).code == "deleted"
    assert world.act(Action.DELETE, "contact", contact).version == 0
    assert world.act(Action.RESTORE, "contact", contact).status == "accepted"
    assert world.row("contact", contact)["deleted_at"] is None


def test_what_does_not_exist_is_not_found(world: World) -> None:
    assert world.patch("contact", world.id(), {"city": "Ulm"}).http_status == 404
    assert world.act(Action.PATCH, "unicorn", world.id()).code == "unknown-record-type"
    assert world.act(Action.PATCH, "contact", "not an id").code == "malformed"


def test_an_id_is_given_once(world: World) -> None:
    contact = world.create("contact", first_name="Ann")
    assert world.act(Action.CREATE, "contact", contact, after={"first_name": "Bob"}).code == "already-exists"


def test_custom_fields_merge_one_by_one() -> None:
    size = RecordField("size", "Size", Kind.INTEGER)
    colour = RecordField("colour", "Colour", Kind.TEXT)
    world = World(catalogue(), WorkingSet([("contact", size), ("contact", colour)]))
    contact = world.create("contact", first_name="Ann", **{"custom.size": 3})
    assert world.patch("contact", contact, {"custom.colour": "red"}, {"custom.colour": None}).status == "accepted"
    assert world.row("contact", contact)["custom"] == {"size": 3, "colour": "red"}
    assert world.patch("contact", contact, {"custom.size": None}, {"custom.size": 3}).status == "accepted"
    assert world.row("contact", contact)["custom"] == {"colour": "red"}
    assert world.patch("contact", contact, {"custom.size": "big"}).code == "invalid-value"


@given(st.lists(st.tuples(st.sampled_from(["phone", "city", "notes"]), st.sampled_from(["a", "b", "c"])), max_size=12))
def test_replaying_the_changes_gives_the_same_rows(edits: list[tuple[str, str]]) -> None:
    from shared_models.kernel.change import changed_row

    world = World(catalogue())
    contact = world.create("contact", first_name="Ann")
    assert world.last is not None
    replayed = changed_row(catalogue().record_type("contact"), None, world.last.changes[0])
    for name, value in edits:
        world.patch("contact", contact, {name: value}, {name: world.row("contact", contact)[name]})
        for change in world.last.changes:
            replayed = changed_row(catalogue().record_type("contact"), replayed, change)
    assert replayed == world.row("contact", contact)


def test_emptying_a_default_while_creating_is_told_to_everyone(world: World) -> None:
    from shared_models.kernel.change import changed_row

    member = catalogue().record_type("member")
    mutation = Mutation(world.id(), "member", world.id(), Action.CREATE, {"email": "a@b.example", "active": None})
    decision = decide(catalogue(), mutation, world.known, SYSTEM, Moment(1, 1))
    assert decision.rows[0]["active"] is None
    assert changed_row(member, None, decision.changes[0]) == decision.rows[0]
