"""Deals, activities and tasks out of other programs: stages, pipelines, owners and dates find their place."""

from __future__ import annotations

import pytest

from sync.importing.plan import ImportPlan

from .conftest import World

STAGES = (("Lead", "open"), ("Offer", "open"), ("Won it", "won"), ("No", "lost"))


@pytest.fixture
def sales(world: World) -> dict[str, str]:
    found = {}
    for pipeline in ("Sales", "Partners"):
        found[pipeline] = world.add("pipeline", name=pipeline)
        for position, (stage, outcome) in enumerate(
            (("Lead", "open"), ("Offer", "open"), ("Won it", "won"), ("No", "lost"))
        ):
            found[f"{pipeline} {stage}"] = world.add(
                "stage", name=stage, outcome=outcome, position=position, pipeline_id=found[pipeline]
            )
    found["tom"] = world.add("member", name="Tom Berg", email="tom@w.example")
    found["ana"] = world.add("contact", first_name="Ana", last_name="Weber", email="ana@w.example")
    return found


def made(plan: ImportPlan, record_type: str) -> list[dict[str, object]]:
    assert [str(each) for each in plan.faults] == []
    return [dict(each.after) for each in plan.mutations if each.record_type == record_type]


def test_deals_of_hubspot(world: World, sales: dict[str, str]) -> None:
    plan = world.plan(
        "Record ID,Deal Name,Deal Stage,Pipeline,Amount,Currency,Close Date,Deal owner,Associated Company,"
        "Associated Contact\n"
        '1,Chairs,Offer (Partners),Partners,"1,200.50",EUR,2026-03-04 10:00,Tom Berg,Dock Ltd,'
        "Ana Weber (ana@w.example)\n"
        "2,Tables,Closed Won,Sales,10,EUR,2025-01-02 10:00,tom@w.example,Dock Ltd,Zoë New (zoe@new.example)\n",
        "deal",
    )
    chairs, tables = made(plan, "deal")
    assert (chairs["stage_id"], chairs["owner_id"]) == (sales["Partners Offer"], sales["tom"])
    assert (chairs["amount"], chairs["expected_close"]) == (120050, "2026-03-04")
    assert chairs["contact_id"] == sales["ana"]
    assert tables["stage_id"] == sales["Sales Won it"]
    assert made(plan, "company") == [{"name": "Dock Ltd"}]
    assert made(plan, "contact") == [{"first_name": "Zoë", "last_name": "New", "email": "zoe@new.example"}]


def test_a_lost_deal_of_pipedrive_is_lost_whatever_its_stage(world: World, sales: dict[str, str]) -> None:
    plan = world.plan(
        "Deal - Title,Deal - Value,Deal - Currency,Deal - Stage,Deal - Pipeline,Deal - Status,Deal - Lost time\n"
        "Pens,5,EUR,Lead,Sales,Lost,2025-02-03 09:00:00\nInk,5,EUR,Lead,Sales,Open,\n",
        "deal",
    )
    pens, ink = made(plan, "deal")
    assert (pens["stage_id"], ink["stage_id"]) == (sales["Sales No"], sales["Sales Lead"])
    assert pens["closed_at"] == 1_738_573_200_000_000


def test_an_unknown_stage_is_a_problem_that_names_those_there_are(world: World, sales: dict[str, str]) -> None:
    plan = world.plan("Opportunity Name,Stage,Account Name\nX,Prospecting,Dock\n", "deal")
    (fault,) = plan.faults
    assert fault.column == "Stage"
    assert "There are: Lead, Offer, Won it, No." in fault.problem


def test_deals_without_a_stage_get_the_one_that_is_given(world: World, sales: dict[str, str]) -> None:
    plan = world.plan("Name\nPaper\n", "deal", fill={"stage_id": sales["Sales Offer"]})
    assert made(plan, "deal") == [{"name": "Paper", "stage_id": sales["Sales Offer"]}]


def test_activities_of_pipedrive_and_outlook_join_day_and_time(world: World, sales: dict[str, str]) -> None:
    plan = world.plan(
        "Activity - Subject,Activity - Type,Activity - Due date,Activity - Due time,Activity - Duration,"
        "Activity - Contact person\n"
        "Coffee,Lunch,2026-03-04,13:30,01:00,Ana Weber\n",
        "activity",
    )
    (coffee,) = made(plan, "activity")
    assert (coffee["type"], coffee["at"]) == ("meeting", 1_772_631_000_000_000)
    assert (coffee["duration"], coffee["contact_id"]) == (3600, sales["ana"])
    meeting = world.plan("Subject,Start Date,Start Time,Location\nFair,3/25/2026,9:00:00 AM,Kiel\n", "activity")
    assert made(meeting, "activity")[0]["at"] == 1_774_429_200_000_000


@pytest.mark.parametrize(("text", "value"), [("25%", 25), ("25", 25), ("0.25", 25), ("1", 1), (",5", 50)])
def test_a_probability_is_of_a_hundred(world: World, sales: dict[str, str], text: str, value: int) -> None:
    plan = world.plan(f"Name;Stage;Probability\nPaper;Lead;{text}\n", "deal")
    assert made(plan, "deal")[0]["probability"] == value


@pytest.mark.parametrize(("stand_in", "owner"), [("", None), ("tom", "tom")])
def test_colleagues_who_are_not_here_are_left_out_or_stood_in_for(
    world: World, sales: dict[str, str], stand_in: str, owner: str | None
) -> None:
    text = "Name,Stage,Owner\nPaper,Lead,Gone Person\n"
    (fault,) = world.plan(text, "deal").faults
    assert "There are: Tom Berg." in fault.problem
    (paper,) = made(world.plan(text, "deal", strangers=sales.get(stand_in, "")), "deal")
    assert paper.get("owner_id") == (sales[owner] if owner else None)
