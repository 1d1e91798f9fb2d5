"""Rows become mutations, faults and duplicates; nothing is half planned."""

import gc
from contextlib import suppress
from typing import Any
from weakref import ref

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from shared_models.kernel.actor import Actor
from shared_models.kernel.decide import Moment, decide
from shared_models.kernel.faults import NotPermitted
from shared_models.kernel.mutation import Action
from shared_models.kernel.record_field import Kind, RecordField
from shared_models.kernel.working_set import WorkingSet
from sync.importing import planner
from sync.importing.conversion import Conventions
from sync.importing.faults import FileTooLarge, ImportCancelled, NothingToImport
from sync.importing.known_records import NAME, NUMBER, KnownRecords
from sync.importing.mapping import ColumnMapping
from sync.importing.plan import Duplicates, ImportPlan

from .conftest import World

HEADERS = "First name,Last name,E-mail,Company,Tags,Phone\n"


def words(plan: ImportPlan) -> list[str]:
    return [str(fault) for fault in plan.faults]


def after(plan: ImportPlan, record_type: str = "contact") -> list[dict[str, object]]:
    return [dict(each.after) for each in plan.mutations if each.record_type == record_type]


def test_a_row_becomes_a_record_and_makes_what_it_names(world: World) -> None:
    plan = world.plan(
        HEADERS + "Ann,Bell,ann@one.example,One Ltd,VIP; Fair,+49 30 23125\n" + "Bo,Carr,bo@one.example,one ltd,vip,\n"
    )
    assert words(plan) == []
    assert (plan.created, plan.also_created) == (2, {"company": 1, "tag": 2})
    company = next(each for each in plan.mutations if each.record_type == "company")
    assert company.after == {"name": "One Ltd"}
    first, second = after(plan)
    assert first["company_id"] == second["company_id"] == company.record_id
    assert first["phone"] == "+49 30 23125"
    assert len(first["tags"]) == 2
    assert set(second["tags"]) < set(first["tags"])
    kinds = [each.record_type for each in plan.mutations]
    assert kinds.index("company") < kinds.index("contact")


def test_existing_records_are_found_by_name_and_e_mail(world: World) -> None:
    company = world.add("company", name="Größe & Söhne")
    member = world.add("member", name="Mo Klein", email="mo@us.example", role="Editor")
    plan = world.plan("Last name,Company,Owner\nBell,GROSSE & sohne,mo@us.example\nCarr,,Mo Klein\n")
    assert words(plan) == []
    assert after(plan) == [
        {"last_name": "Bell", "company_id": company, "owner_id": member},
        {"last_name": "Carr", "owner_id": member},
    ]


def test_a_name_that_cannot_be_made_or_means_two_is_a_fault(world: World) -> None:
    world.add("company", name="Twin")
    world.add("company", name="twin")
    plan = world.plan("Last name,Company,Owner\nBell,Twin,\nCarr,New Ltd,Nobody\n")
    assert words(plan) == [
        "Line 2, Company: Company: 2 companies are called 'Twin'.",
        "Line 3, Owner: Owner: there is no member called 'Nobody'.",
    ]
    assert plan.mutations == []


def test_every_wrong_cell_of_a_row_is_reported_with_its_line(world: World) -> None:
    plan = world.plan('Last name,E-mail,Country,City\n"B\nC",x,Atlantis,Ulm\nDee,d@e.example,FR,Lyon\n,,,Graz\n')
    assert [(fault.line, fault.column) for fault in plan.faults] == [(2, "E-mail"), (2, "Country"), (5, "Last name")]
    assert "needs a name" in plan.faults[2].problem
    assert [row.line for row in plan.faulty_rows] == [2, 5]
    assert plan.created == 1


def test_rows_with_too_many_cells_and_a_million_letters(world: World) -> None:
    plan = world.plan(f"Last name,City\nBell,Ulm,Bavaria\nCarr,{'x' * 1_000_000}\nDee,Ulm,,\n")
    assert "has 1 more cells than the header" in plan.faults[0].problem
    assert "longer than 200 characters" in plan.faults[1].problem
    assert plan.created == 1


def test_formulas_arrive_as_text(world: World) -> None:
    plan = world.plan('Last name,City\n"=HYPERLINK(""http://evil.example"")",\'=1+1\n')
    assert after(plan) == [{"last_name": '=HYPERLINK("http://evil.example")', "city": "=1+1"}]


@pytest.mark.parametrize(
    ("policy", "created", "updated", "noted"), [("skip", 1, 0, 2), ("update", 1, 1, 2), ("create", 3, 0, 0)]
)
def test_duplicates_in_the_store_and_in_the_file(
    world: World, policy: str, created: int, updated: int, noted: int
) -> None:
    there = world.add("contact", last_name="Bell", email="Ann@One.example", city="Ulm", tags=[])
    text = "Last name,E-mail,City\nBell,ann@one.example,Bonn\nDee,d@e.example,\nDee,D@E.example,Lyon\n"
    plan = world.plan(text, duplicates=Duplicates(policy))
    assert words(plan) == []
    assert (plan.created, plan.updated, len(plan.duplicates)) == (created, updated, noted)
    if policy != "create":
        assert [(each.line, each.record_id == there, each.first_line) for each in plan.duplicates] == [
            (2, True, 0),
            (4, False, 3),
        ]
    if policy == "update":
        patch = next(each for each in plan.mutations if each.action is Action.PATCH)
        assert (patch.record_id, patch.before, patch.after) == (there, {"city": "Ulm"}, {"city": "Bonn"})
        assert after(plan)[1] == {"last_name": "Dee", "email": "d@e.example", "city": "Lyon"}


def test_an_update_clears_nothing_and_adds_tags(world: World) -> None:
    tag = world.add("tag", name="Old")
    world.add("contact", last_name="Bell", email="a@b.example", city="Ulm", tags=[tag])
    plan = world.plan("E-mail,City,Tags\na@b.example,,New\na@b.example,Ulm,Old\n", duplicates=Duplicates.UPDATE)
    (patch,) = (each for each in plan.mutations if each.record_type == "contact")
    assert set(patch.after) == {"tags"}
    assert tag in patch.after["tags"]
    assert len(patch.after["tags"]) == 2
    assert plan.unchanged == 1


def test_an_update_of_two_records_with_one_address_asks(world: World) -> None:
    world.add("contact", last_name="A", email="a@b.example")
    world.add("contact", last_name="B", email="a@b.example")
    plan = world.plan("E-mail,City\na@b.example,Ulm\n", duplicates=Duplicates.UPDATE)
    assert words(plan) == ["Line 2, E-mail: 2 contacts have 'a@b.example'; which one is meant?"]


def test_companies_are_the_same_by_name_or_domain(world: World) -> None:
    world.add("company", name="One Ltd", domain="one.example")
    plan = world.plan("Name,E-mail domain\nONE LTD,\nUno,one.example\nTwo,two.example\n", "company")
    assert (plan.created, len(plan.duplicates)) == (1, 2)


def test_a_parent_named_before_its_own_row_is_filled_in_by_it(world: World) -> None:
    text = "Name,Parent company,City\nLeaf,Branch,Ulm\nBranch,Root,Bonn\nRoot,,Rome\n"
    plan = world.plan(text, "company")
    assert words(plan) == []
    assert [each.after["name"] for each in plan.mutations] == ["Root", "Branch", "Leaf"]
    assert [each.after["city"] for each in plan.mutations] == ["Rome", "Bonn", "Ulm"]
    assert plan.mutations[1].after["parent_id"] == plan.mutations[0].record_id


def test_companies_that_would_own_each_other_are_refused(world: World) -> None:
    plan = world.plan("Name,Parent company\nA,B\nB,A\nC,C\n", "company")
    assert [fault.line for fault in plan.faults] == [3, 4]
    assert "belong to itself" in plan.faults[0].problem


def test_what_a_refused_row_names_is_not_made(world: World) -> None:
    plan = world.plan("Last name,E-mail,Company\nBell,wrong,One Ltd\n")
    assert plan.mutations == []
    assert len(plan.faults) == 1


def test_amounts_need_a_currency_and_keep_its_exponent(world: World) -> None:
    text = 'Name,Annual revenue,Currency\nA,"1,234.50",EUR\nB,"¥1,234",\nC,100,\nD,1.5,JPY\nE,$5,EUR\n'
    plan = world.plan(text, "company")
    assert [(each["annual_revenue"], each["currency"]) for each in after(plan, "company")] == [
        (123450, "EUR"),
        (1234, "JPY"),
    ]
    assert [fault.line for fault in plan.faults] == [4, 5, 6]
    assert "choose one for the import" in plan.faults[0].problem
    with_usual = world.plan("Name,Annual revenue\nC,100\n", "company", conventions=Conventions(currency="SEK"))
    assert after(with_usual, "company") == [{"name": "C", "annual_revenue": 10000, "currency": "SEK"}]


def test_whole_names_and_joined_columns(world: World) -> None:
    mapping = ColumnMapping(("Name", "S1", "S2", "N1", "N2"), ("full_name", "street", "street", "notes", "notes"))
    plan = world.plan("Name,S1,S2,N1,N2\nAna de la Cruz,Elm 1,2nd floor,one,two\n", mapping=mapping)
    assert after(plan) == [
        {"first_name": "Ana", "last_name": "de la Cruz", "street": "Elm 1, 2nd floor", "notes": "one\ntwo"}
    ]


def test_custom_fields(world: World) -> None:
    custom = {"contact": [RecordField("shoe", "Shoe size", Kind.INTEGER, maximum=60)]}
    plan = world.plan("Last name,Shoe size\nBell,41\nCarr,x\nDee,99\n", custom=custom)
    assert after(plan) == [{"last_name": "Bell", "custom.shoe": 41}]
    assert [fault.column for fault in plan.faults] == ["Shoe size", "Shoe size"]


def test_other_records_import_by_construction(world: World) -> None:
    world.add("contact", first_name="Ann", last_name="Bell", email="a@b.example")
    plan = world.plan("Subject,Due,Contact,Priority\nCall back,2026-12-01,Ann Bell,High\n", "task")
    assert words(plan) == []
    (task,) = after(plan, "task")
    assert (task["due"], task["priority"]) == ("2026-12-01", "high")
    tags = world.plan("Name,Colour\nVIP,Green\nvip,Red\n", "tag")
    assert (tags.created, len(tags.duplicates)) == (1, 1)


def test_a_viewer_may_not_import_and_a_rep_may(world: World) -> None:
    world.role = "Viewer"
    with pytest.raises(NotPermitted):
        world.plan(HEADERS + "Ann,,,,,\n")


def test_empty_files_and_endless_ones(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(NothingToImport, match="no rows"):
        world.plan(HEADERS)
    monkeypatch.setattr("sync.importing.planner.MAX_ROWS", 3)
    with pytest.raises(FileTooLarge):
        world.plan("Last name\n" + "x\n" * 4)


def test_what_was_learnt_of_the_records_is_given_back_at_once(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    made: list[ref[KnownRecords]] = []

    def learn(*arguments: Any) -> KnownRecords:
        known = KnownRecords(*arguments)
        made.append(ref(known))
        return known

    monkeypatch.setattr(planner, "KnownRecords", learn)
    gc.disable()
    try:
        world.plan("Last name\nSmith\n")
        with suppress(ImportCancelled):
            world.plan("Last name\nSmith\n", cancelled=lambda: True)
        assert [each() for each in made] == [None, None]
    finally:
        gc.enable()


def test_cancel_is_asked_at_least_every_200_rows_and_progress_is_heard(world: World) -> None:
    asked: list[int] = []
    heard: list[int] = []

    def cancelled() -> bool:
        asked.append(heard[-1] if heard else 0)
        return len(asked) > 3

    with pytest.raises(ImportCancelled):
        world.plan("Last name\n" + "x\n" * 5000, progress=heard.append, cancelled=cancelled)
    assert len(asked) == 4
    assert heard == [0, 100, 200]


names = st.sampled_from(["A", "B", "C", "D", "a ", ""])
rows = st.lists(st.tuples(names, names, st.sampled_from(["x@y.example", "bad", "z@y.example", ""])), max_size=12)


@settings(max_examples=150)
@given(rows, st.sampled_from(Duplicates), st.sampled_from(["contact", "company"]))
def test_whatever_is_planned_can_be_written_in_order(
    made: list[tuple[str, str, str]], policy: Duplicates, record_type: str
) -> None:
    world = World()
    world.add("company", name="A", email="x@y.example")
    world.add("contact", last_name="A", email="x@y.example")
    header = "Last name,Company,E-mail" if record_type == "contact" else "Name,Parent company,E-mail"
    text = "\n".join([header, "Z,,q@y.example", *(",".join(row) for row in made)])
    plan = world.plan(text, record_type, policy)
    known = WorkingSet()
    for name, stored in world.records.items():
        for row in stored.values():
            known.load(world.known.record_type(name), row)
    actor = Actor(world.new_id(), world.new_id(), world.setting().actor.permissions)
    for mutation in plan.mutations:
        verdict = decide(world.known, mutation, known, actor, Moment(1, 1)).verdict
        assert verdict.stands, verdict.reason
    used = plan.rows - len(plan.faulty_rows) - plan.unchanged
    if policy is Duplicates.CREATE:
        assert plan.created >= used - len(plan.duplicates) > 0


def test_a_number_and_a_name_tell_that_somebody_is_there(world: World) -> None:
    world.add("contact", first_name="Ana", last_name="Weber", mobile="+49 171 1234567")
    plan = world.plan("First name,Last name,Phone\nAna,Weber,0171/1234567\nTom,Berg,0171/1234567\n")
    assert [(each.line, each.key) for each in plan.duplicates] == [(2, NUMBER)]
    assert [each["first_name"] for each in after(plan, "contact")] == ["Tom"]


def test_a_name_and_a_company_tell_it_and_each_rule_has_its_own_answer(world: World) -> None:
    company = world.add("company", name="Dock Ltd")
    world.add("contact", first_name="Ana", last_name="Weber", company_id=company)
    world.add("contact", first_name="Bo", last_name="Carr", email="bo@dock.example", city="Kiel")
    text = (
        "First name,Last name,Company,E-mail,City\n"
        "Ana,WEBER,dock ltd,,Ulm\nAna,Weber,Other Ltd,,\nBo,Carr,,bo@dock.example,Ulm\n"
    )
    plan = world.plan(text, rules={NAME: Duplicates.FILL, "email": Duplicates.SKIP})
    assert [(each.line, each.key) for each in plan.duplicates] == [(2, NAME), (4, "email")]
    assert (plan.created, plan.updated) == (1, 1)
    assert {"city": "Ulm"} in after(plan, "contact")
    apart = world.plan(text, rules={NAME: Duplicates.CREATE})
    assert [each.key for each in apart.duplicates] == ["email"]


def test_only_what_is_empty_is_filled(world: World) -> None:
    world.add("contact", last_name="Carr", email="bo@dock.example", city="Kiel")
    text = "Last name,E-mail,City,Job title\nNew,bo@dock.example,Ulm,CFO\n"
    assert after(world.plan(text, duplicates=Duplicates.FILL), "contact") == [{"job_title": "CFO"}]


def test_choices_are_known_in_other_languages(world: World) -> None:
    spoken = Conventions(words={"lifecycle": {"Kunde": "customer", "Client": "customer"}})
    plan = world.plan("Last name,Stage\nBell,kunde\nCarr,CLIENT\nDee,Lead\n", conventions=spoken)
    assert [each["lifecycle"] for each in after(plan)] == ["customer", "customer", "lead"]
