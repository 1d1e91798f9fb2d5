"""Two people, one record, no network between them: each row of docs/sync/merging.md that no other test shows."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from shared_models.crm.custom_field import definition
from shared_models.kernel.decide import Moment, decide
from shared_models.kernel.mutation import Action, Mutation
from shared_models.kernel.order_key import between, of_position, place
from shared_models.kernel.working_set import WorkingSet
from tests.shared_models.conftest import START, World

POLICIES: dict[str, tuple[str, Any, Any, Any]] = {
    "last": ("city", "Ulm", "Bonn", "Trier"),
    "ask": ("annual_revenue", 1, 2, 3),
    "set": ("tags", "one", "two", "three"),
    "text": ("notes", "a\nb\nc\n", "a\nb\nC\n", "A\nb\nc\n"),
}
EVERY = pytest.mark.parametrize("policy", POLICIES)
EMPTIED = pytest.mark.parametrize(
    ("policy", "status"), [("last", "merged"), ("ask", "conflicted"), ("set", "merged"), ("text", "conflicted")]
)


class Company:
    """A company with one field of a policy, and its three values: at first, theirs, mine."""

    def __init__(self, world: World, policy: str) -> None:
        self.world = world
        self.field, *values = POLICIES[policy]
        if policy == "set":
            values = [[world.create("tag", name=each)] for each in values]
        self.first, self.theirs, self.mine = values
        self.id = world.create("company", name="Fern", currency="EUR", **{self.field: self.first})

    def theirs_arrives(self, value: Any = ...) -> None:
        """The colleague was faster."""
        value = self.theirs if value is ... else value
        assert self.world.patch("company", self.id, {self.field: value}, {self.field: self.first}).stands

    def mine_arrives(self, **before: Any) -> Any:
        """Mine arrives; by default I have seen what was there at first."""
        return self.world.patch("company", self.id, {self.field: self.mine}, before or {self.field: self.first})

    @property
    def value(self) -> Any:
        return self.world.row("company", self.id)[self.field]


@EVERY
def test_nobody_else_changed_it(world: World, policy: str) -> None:
    company = Company(world, policy)
    assert company.mine_arrives().status == "accepted"
    assert company.value == company.mine


@EVERY
def test_both_wanted_the_same(world: World, policy: str) -> None:
    company = Company(world, policy)
    company.theirs_arrives(company.mine)
    verdict = company.mine_arrives()
    assert (verdict.status, verdict.version, company.value) == ("accepted", 0, company.mine)


@pytest.mark.parametrize(
    ("policy", "status"), [("last", "merged"), ("ask", "conflicted"), ("set", "merged"), ("text", "merged")]
)
def test_both_changed_it_differently(world: World, policy: str, status: str) -> None:
    company = Company(world, policy)
    company.theirs_arrives()
    verdict = company.mine_arrives()
    contest = verdict.contests[company.field]
    assert (verdict.status, contest.before, contest.mine, contest.theirs) == (
        status,
        company.first,
        company.mine,
        company.theirs,
    )
    expected = {
        "last": company.mine,
        "ask": company.theirs,
        "set": sorted([*company.mine, *company.theirs]) if policy == "set" else None,
        "text": "A\nb\nC\n",
    }
    assert company.value == expected[policy]


@EVERY
def test_without_saying_what_was_seen_it_is_set(world: World, policy: str) -> None:
    company = Company(world, policy)
    company.theirs_arrives()
    verdict = world.patch("company", company.id, {company.field: company.mine})
    assert (verdict.status, company.value) == ("accepted", company.mine)
    assert world.last is not None
    assert world.last.changes[0].before[company.field] == company.theirs


@pytest.mark.parametrize(
    ("policy", "status"), [("last", "merged"), ("ask", "conflicted"), ("set", "merged"), ("text", "conflicted")]
)
def test_they_emptied_what_i_changed(world: World, policy: str, status: str) -> None:
    company = Company(world, policy)
    company.theirs_arrives(None)
    assert company.mine_arrives().status == status
    kept = company.mine if policy in ("last", "set") else None
    assert company.value == kept


@pytest.mark.parametrize(
    ("policy", "status"), [("last", "merged"), ("ask", "conflicted"), ("set", "merged"), ("text", "conflicted")]
)
def test_i_emptied_what_they_changed(world: World, policy: str, status: str) -> None:
    company = Company(world, policy)
    company.theirs_arrives()
    company.mine = None
    verdict = company.mine_arrives()
    assert (verdict.status, verdict.contests[company.field].theirs) == (status, company.theirs)
    assert company.value == {"last": None, "set": company.theirs}.get(policy, company.theirs)


@EVERY
def test_they_deleted_what_i_changed(world: World, policy: str) -> None:
    company = Company(world, policy)
    world.act(Action.DELETE, "company", company.id)
    verdict = company.mine_arrives()
    assert (verdict.status, verdict.code, verdict.title) == ("rejected", "deleted", "Fern")
    assert company.value == company.first


def test_i_deleted_what_they_changed(world: World) -> None:
    company = Company(world, "last")
    company.theirs_arrives()
    assert world.act(Action.DELETE, "company", company.id).status == "accepted"
    assert company.value == company.theirs
    assert world.act(Action.RESTORE, "company", company.id).status == "accepted"
    assert company.value == company.theirs


def test_both_deleted_and_both_restored(world: World) -> None:
    company = Company(world, "last")
    for action in (Action.DELETE, Action.DELETE, Action.RESTORE, Action.RESTORE):
        assert world.act(action, "company", company.id).status == "accepted"
    assert world.row("company", company.id)["deleted_at"] is None


def test_restore_and_delete_follow_the_order_of_arrival(world: World) -> None:
    company = Company(world, "last")
    world.act(Action.DELETE, "company", company.id)
    world.act(Action.RESTORE, "company", company.id)
    world.act(Action.DELETE, "company", company.id)
    assert world.row("company", company.id)["deleted_at"] is not None


def test_restoring_a_record_whose_unique_value_was_taken(world: World) -> None:
    tag = world.create("tag", name="VIP")
    world.act(Action.DELETE, "tag", tag)
    holder = world.create("tag", name="VIP")
    verdict = world.act(Action.RESTORE, "tag", tag)
    assert (verdict.code, verdict.other_id, verdict.title) == ("duplicate", holder, "VIP")


def test_two_people_create_the_same_tag(world: World) -> None:
    first = world.create("tag", name="VIP")
    verdict = world.act(Action.CREATE, "tag", world.id(), after={"name": "VIP"})
    assert (verdict.code, verdict.field, verdict.other_id, verdict.http_status) == ("duplicate", "name", first, 409)


def test_two_people_create_the_same_company(world: World) -> None:
    one, other = world.create("company", name="Fern"), world.create("company", name="Fern")
    assert world.run("company", other, "merge_into", survivor_id=one).status == "accepted"


def test_a_record_made_offline_can_be_named_at_once(world: World) -> None:
    company = world.create("company", name="Fern")
    assert world.row("contact", world.create("contact", first_name="Ann", company_id=company))["company_id"] == company


def test_what_names_a_refused_record_depends_on_it(world: World) -> None:
    world.create("tag", name="VIP")
    tag, refused = world.id(), world.id()
    world.decide(Mutation(refused, "tag", tag, Action.CREATE, after={"name": "VIP"}))
    contact = world.id()
    verdict = world.act(Action.CREATE, "contact", contact, after={"first_name": "Ann", "tags": [tag]})
    assert (verdict.code, verdict.waits_for) == ("depends", refused)
    behind = world.act(Action.CREATE, "task", world.id(), after={"subject": "Call", "contact_id": contact})
    assert (behind.code, behind.waits_for) == ("depends", refused)
    assert world.patch("tag", tag, {"tone": "info"}).waits_for == refused
    assert world.create("contact", first_name="Bo")


def test_what_can_be_deleted_can_still_be_named(world: World) -> None:
    company = world.create("company", name="Fern")
    world.act(Action.DELETE, "company", company)
    contact = world.id()
    verdict = world.act(Action.CREATE, "contact", contact, after={"first_name": "Ann", "company_id": company})
    assert (verdict.status, verdict.reason) == ("merged", "Company: Fern was deleted in the meantime.")
    assert world.row("contact", contact)["company_id"] == company


def test_a_restored_record_names_what_its_company_was_merged_into(world: World) -> None:
    away, stays = world.create("company", name="Fern"), world.create("company", name="Fern Ltd")
    contact = world.create("contact", first_name="Ann", company_id=away)
    world.act(Action.DELETE, "contact", contact)
    world.run("company", away, "merge_into", survivor_id=stays)
    assert world.row("contact", contact)["company_id"] == away
    world.act(Action.RESTORE, "contact", contact)
    assert world.row("contact", contact)["company_id"] == stays


def test_two_moves_in_one_list_both_stand_and_ties_are_stable(world: World) -> None:
    stages = world.pipeline()
    names = list(stages)[:4]
    gap = of_position(0), of_position(1)
    for name in (names[2], names[3]):
        verdict = world.patch("stage", stages[name], {"order_key": between(*gap, stages[name])}, {"order_key": None})
        assert verdict.status == "accepted"
    rows = [world.row("stage", stages[name]) for name in names]
    arranged = [row["name"] for row in sorted(rows, key=place)]
    assert arranged[0] == names[0]
    assert {*arranged[1:3]} == {names[2], names[3]}
    assert arranged[3] == names[1]
    tied = [{**row, "order_key": "n"} for row in rows]
    assert sorted(tied, key=place) == sorted(tied, key=lambda row: row["id"])


def test_two_moves_of_one_record_are_told(world: World) -> None:
    stages = world.pipeline()
    lead = stages["Lead"]
    world.patch("stage", lead, {"order_key": "p"}, {"order_key": None})
    assert world.patch("stage", lead, {"order_key": "q"}, {"order_key": None}).status == "merged"
    assert world.row("stage", lead)["order_key"] == "q"


def test_custom_fields_merge_one_by_one(world: World) -> None:
    defined = [
        {"record_type": "company", "key": each, "label": each, "kind": "text", "choices": None} for each in ("a", "b")
    ]
    world.known = WorkingSet(("company", definition(each)) for each in defined)
    company = world.create("company", name="Fern", **{"custom.a": "1"})
    assert world.patch("company", company, {"custom.b": "2"}, {"custom.b": None}).status == "accepted"
    assert world.patch("company", company, {"custom.a": "3"}, {"custom.a": "1"}).status == "accepted"
    verdict = world.patch("company", company, {"custom.a": "4"}, {"custom.a": "1"})
    assert (verdict.status, verdict.contests["custom.a"].theirs) == ("merged", "3")
    assert world.row("company", company)["custom"] == {"a": "4", "b": "2"}


@pytest.mark.parametrize("years", [-10, 10])
def test_a_wrong_clock_decides_nothing(world: World, years: int) -> None:
    company = Company(world, "last")
    company.theirs_arrives()
    skew = START + years * 365 * 86_400 * 1_000_000
    mine = Mutation(world.id(), "company", company.id, Action.PATCH, {"city": "Trier"}, {"city": "Ulm"}, at=skew)
    assert world.decide(mine).status == "merged"
    assert company.value == "Trier"
    assert world.row("company", company.id)["updated_at"] < START + 3_600_000_000


def test_a_verb_and_an_edit_of_another_field_both_stand(world: World) -> None:
    stages = world.pipeline()
    deal = world.create("deal", name="Roof", stage_id=stages["Lead"])
    assert world.patch("deal", deal, {"name": "Barn"}, {"name": "Roof"}).status == "accepted"
    assert world.run("deal", deal, "move_deal", {"stage_id": stages["Lead"]}, stage_id=stages["Proposal"]).stands
    assert (world.row("deal", deal)["name"], world.row("deal", deal)["stage_id"]) == ("Barn", stages["Proposal"])


def test_a_verb_sets_what_an_edit_had_changed_and_the_history_has_both(world: World) -> None:
    stages = world.pipeline()
    deal = world.create("deal", name="Roof", stage_id=stages["Lead"])
    world.patch("deal", deal, {"probability": 33}, {"probability": 10})
    world.run("deal", deal, "move_deal", stage_id=stages["Proposal"])
    assert world.last is not None
    assert world.last.changes[0].before["probability"] == 33
    assert world.patch("deal", deal, {"probability": 60}, {"probability": 33}).status == "merged"


def test_two_verbs_on_one_record_are_told(world: World) -> None:
    stages = world.pipeline()
    deal = world.create("deal", name="Roof", stage_id=stages["Lead"])
    seen = {"stage_id": stages["Lead"]}
    assert world.run("deal", deal, "move_deal", seen, stage_id=stages["Qualified"]).status == "accepted"
    verdict = world.run("deal", deal, "move_deal", seen, stage_id=stages["Proposal"])
    assert (verdict.status, verdict.contests["stage_id"].theirs) == ("merged", stages["Qualified"])
    assert world.row("deal", deal)["stage_id"] == stages["Proposal"]


def test_a_verb_on_a_deleted_record_is_refused(world: World) -> None:
    task = world.create("task", subject="Call")
    world.act(Action.DELETE, "task", task)
    assert world.run("task", task, "complete_task", done=True).code == "deleted"


def test_a_verb_whose_reads_are_not_here_is_queued_without_a_preview(world: World) -> None:
    stages = world.pipeline()
    deal = world.create("deal", name="Roof", stage_id=stages["Lead"])
    elsewhere = Mutation(world.id(), "deal", deal, Action.VERB, verb="move_deal", arguments={"stage_id": world.id()})
    here = decide(world.declared, elsewhere, world.known, world.actor(), Moment(START, 0, provisional=True))
    assert (here.verdict.status, here.previewed, here.changes) == ("accepted", False, ())
    assert world.decide(replace(elsewhere, id=world.id())).code == "reference-missing"
