"""A lead becomes a contact, a company and a deal, takes its history along, and can be a lead again."""

from __future__ import annotations

from typing import Any

from shared_models.crm.convert_lead import domain_of
from shared_models.kernel.mutation import Action
from shared_models.kernel.write import Row
from tests.shared_models.conftest import World


def lead(world: World, **values: Any) -> str:
    facts = {"first_name": "Ana", "last_name": "Weber", "company_name": "Weber AG", "email": "ana@weber.example"}
    return world.create("lead", **(facts | values))


def converted(world: World, lead_id: str, **arguments: Any) -> Row:
    verdict = world.run("lead", lead_id, "convert_lead", **arguments)
    assert verdict.status == "accepted", verdict
    return world.row("lead", lead_id)


def everything(world: World) -> dict[str, Any]:
    stages = world.pipeline()
    return {"make_contact": True, "make_company": True, "deal_name": "Roof", "stage_id": stages["Qualified"]}


def test_it_becomes_a_contact_a_company_and_a_deal_that_name_each_other(world: World) -> None:
    mine = lead(world, notes="Wants slate.", amount=120_00, currency="CHF")
    row = converted(world, mine, **everything(world), amount=120_00, currency="CHF")
    contact, company = world.row("contact", row["contact_id"]), world.row("company", row["company_id"])
    deal = world.row("deal", row["deal_id"])
    assert (row["status"], row["converted_at"] is None) == ("converted", False)
    assert (contact["last_name"], contact["email"], contact["company_id"]) == (
        "Weber",
        "ana@weber.example",
        company["id"],
    )
    assert (company["name"], company["domain"]) == ("Weber AG", "weber.example")
    assert (deal["name"], deal["contact_id"], deal["company_id"]) == ("Roof", contact["id"], company["id"])
    assert (deal["status"], deal["probability"], deal["amount"], deal["currency"]) == ("open", 25, 120_00, "CHF")
    assert (deal["notes"], contact["notes"], company["notes"]) == ("Wants slate.", None, None)


def test_its_history_its_tasks_and_its_files_come_along(world: World) -> None:
    mine, other = lead(world), world.create("company", name="Other")
    call = world.create("activity", subject="Call", at=1, lead_id=mine)
    task = world.create("task", subject="Send prices", lead_id=mine, company_id=other)
    file = world.create("attachment", file_name="a.pdf", digest="0" * 64, lead_id=mine)
    row = converted(world, mine, **everything(world))
    assert world.row("activity", call)["deal_id"] == world.row("attachment", file)["deal_id"] == row["deal_id"]
    assert world.row("task", task)["contact_id"] == row["contact_id"]
    assert world.row("task", task)["company_id"] == other, "what it was about already stays"


def test_taking_it_back_leaves_everything_as_it_was(world: World) -> None:
    mine = lead(world, status="working")
    call = world.create("activity", subject="Call", at=1, lead_id=mine)
    row = converted(world, mine, **everything(world))
    assert world.run("lead", mine, "unconvert_lead").status == "accepted"
    again = world.row("lead", mine)
    assert (again["status"], again["converted_at"], again["contact_id"], again["deal_id"]) == (
        "working",
        *[None] * 3,
    )
    assert world.row("activity", call)["contact_id"] is None
    for kind in ("contact", "company", "deal"):
        assert world.row(kind, row[f"{kind}_id"])["deleted_at"] is not None


def test_what_others_have_built_on_stays_when_it_is_taken_back(world: World) -> None:
    mine = lead(world)
    row = converted(world, mine, make_contact=True, make_company=True)
    world.create("contact", last_name="Colleague", company_id=row["company_id"])
    world.person = "01a1f000-0000-7000-8000-00000000b0b0"
    world.patch("contact", row["contact_id"], {"job_title": "Buyer"})
    world.run("lead", mine, "unconvert_lead")
    assert world.row("company", row["company_id"])["deleted_at"] is None
    assert world.row("contact", row["contact_id"])["deleted_at"] is None


def test_converting_again_after_that_brings_the_same_records_back(world: World) -> None:
    mine = lead(world)
    row = converted(world, mine, **everything(world))
    world.run("lead", mine, "unconvert_lead")
    again = converted(world, mine, again=True)
    assert [again[name] == row[name] for name in ("contact_id", "company_id", "deal_id")] == [True] * 3
    assert world.row("deal", row["deal_id"])["deleted_at"] is None
    world.run("lead", mine, "unconvert_lead")
    assert world.row("deal", row["deal_id"])["deleted_at"] is not None


def test_matches_that_are_there_already_are_named_and_not_made_twice(world: World) -> None:
    company = world.create("company", name="Weber AG")
    mine = lead(world)
    row = converted(world, mine, into_company_id=company, make_contact=True, make_company=True)
    assert row["company_id"] == company
    assert world.row("contact", row["contact_id"])["company_id"] == company
    world.run("lead", mine, "unconvert_lead")
    assert world.row("company", company)["deleted_at"] is None, "it was not made by the conversion"


def test_what_makes_no_sense_is_refused_with_its_field(world: World) -> None:
    mine = lead(world)
    assert world.run("lead", mine, "convert_lead").field == "make_contact"
    assert world.run("lead", mine, "convert_lead", make_contact=True, deal_name="Roof").field == "stage_id"
    assert world.run("lead", mine, "unconvert_lead").field == "status"
    assert world.run("lead", mine, "convert_lead", again=True).field == "status"
    assert world.patch("lead", mine, {"status": "converted"}).field == "status"
    converted(world, mine, make_contact=True)
    assert world.run("lead", mine, "convert_lead", make_contact=True).field == "status"
    assert world.patch("lead", mine, {"status": "new"}).field == "status"
    assert world.act(Action.CREATE, "lead", world.id(), after={"city": "Bern"}).field == "last_name"


def test_a_lead_that_was_converted_elsewhere_can_be_brought_in(world: World) -> None:
    contact = world.create("contact", last_name="Weber")
    brought = world.create("lead", last_name="Weber", status="converted", converted_at=1, contact_id=contact)
    assert world.row("lead", brought)["contact_id"] == contact
    fresh = world.create("lead", last_name="Weber", converted_at=1, contact_id=contact)
    assert (world.row("lead", fresh)["contact_id"], world.row("lead", fresh)["converted_at"]) == (None, None)
    refused = world.act(Action.CREATE, "lead", world.id(), after={"last_name": "Weber", "status": "converted"})
    assert refused.field == "status"


def test_a_mailbox_that_anybody_can_have_says_nothing_about_the_company() -> None:
    assert domain_of("ana@Weber.example") == "weber.example"
    assert domain_of("ana@gmail.com") is None
    assert domain_of(None) is None
