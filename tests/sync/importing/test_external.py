"""Ids of other programs: the same export imported again finds every record, however it is called by now."""

from __future__ import annotations

from pathlib import Path

import pytest

from shared_models.crm.duplicates import gains
from shared_models.kernel.catalogue import catalogue
from shared_models.kernel.mutation import Action
from sync.importing.external import keyed
from sync.importing.plan import Duplicates
from sync.importing.vcard import read_cards

from .conftest import World

HUBSPOT = "Record ID,First Name,Last Name,Email,Lifecycle Stage,Contact owner\n"


def ids_of(world: World, text: str, record_type: str = "contact") -> list[list[str]]:
    plan = world.plan(text, record_type, strangers="")
    return [each.after["external_ids"] for each in plan.mutations if each.record_type == record_type]


def test_the_program_stands_before_its_ids(world: World) -> None:
    assert ids_of(world, HUBSPOT + "17,Ann,Bell,ann@one.example,,\n") == [["hubspot:17"]]
    companies = "Account ID,Account Name,Billing City,Billing Street\n0015g00000A1b2c,Dock Ltd,Bonn,Kai 1\n"
    assert ids_of(world, companies, "company") == [["salesforce:0015g00000A1b2cAAB"]]
    people = "Person - ID,Person - Name,Person - Email - Work,Person - Owner\n3,Cy Dee,cy@two.example,\n"
    assert ids_of(world, people) == [["pipedrive:3"]]


def test_short_and_long_ids_of_salesforce_are_the_same() -> None:
    short, long = keyed("Salesforce", ["0035g00000XyZaB", "0035g00000XyZaBAAV"])
    assert short.startswith("salesforce:0035g00000XyZaB")
    assert len(short) == len(long)
    other = next(keyed("Salesforce", ["0035g00000xyzab"]))
    assert other.casefold() != short.casefold(), "they differ by capitals alone"


def test_a_renamed_record_is_found_by_its_id_before_anything_else(world: World) -> None:
    renamed = world.add("contact", first_name="Anna", last_name="Weber", external_ids=["hubspot:17", "pipedrive:4"])
    world.add("contact", first_name="Bo", last_name="Carr", email="ann@one.example")
    plan = world.plan(HUBSPOT + "17,Ann,Bell,ann@one.example,,\n", duplicates=Duplicates.SKIP)
    assert [(each.record_id, each.key) for each in plan.duplicates] == [(renamed, "external_ids")]
    again = world.plan("Person - ID,Person - Name,Person - Owner,Person - Phone\n4,Ann Bell,,1\n")
    assert [each.record_id for each in again.duplicates] == [renamed]


@pytest.mark.parametrize("how", [Duplicates.UPDATE, Duplicates.FILL])
def test_a_record_found_otherwise_gains_the_id(world: World, how: Duplicates) -> None:
    world.add("contact", first_name="Ann", email="ann@one.example", external_ids=["pipedrive:4"])
    plan = world.plan(HUBSPOT + "17,Ann,,ann@one.example,,\n", duplicates=how)
    (change,) = plan.mutations
    assert change.action is Action.PATCH
    assert change.after == {"external_ids": ["hubspot:17", "pipedrive:4"]}


def test_an_id_of_nobody_knows_whom_is_left_out(world: World) -> None:
    plan = world.plan("Id,First name,Last name,E-mail\n1,Ann,Bell,ann@one.example\n")
    assert "external_ids" not in plan.mutations[0].after


def test_merged_records_keep_the_ids_of_both() -> None:
    contact = catalogue().record_type("contact")
    one = {**contact.blank, "id": "1", "external_ids": ["hubspot:1"]}
    other = {**contact.blank, "id": "2", "external_ids": ["salesforce:2"]}
    assert dict(gains(contact, other, one))["external_ids"] == ["hubspot:1", "salesforce:2"]


def test_the_uid_of_a_vcard_is_its_id(world: World, tmp_path: Path) -> None:
    card = b"BEGIN:VCARD\r\nVERSION:3.0\r\nUID:AB-12\r\nFN:Ann Bell\r\nN:Bell;Ann;;;\r\nEND:VCARD\r\n"
    plan = world.plan(read_cards(card))
    assert plan.mutations[0].after["external_ids"] == ["vcard:AB-12"]
