"""What was never sent or was refused can be read without Counterfoil and without a server."""

import csv
import json
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from sync.replica.queue_export import places, write
from sync.replica.unsent import of
from tests.sync.replica.people import Person, create, delete
from tests.sync.replica.toy_server import START


def listed(me: Person) -> list[dict[str, Any]]:
    with closing(me.replica.reader()) as reader:
        return of(reader, START).entries


def test_everything_the_server_does_not_hold_is_there(me: Person, tmp_path: Path) -> None:
    me.make("contact", first_name="Known", city="Oslo")
    me.sync()
    known = next(key[1] for key in me.server.rows if key[0] == "contact")
    me.change("contact", known, city="Rome")
    me.others(delete("contact", known))
    me.sync()
    made = me.make("contact", first_name="=Typed()", tags=[])
    entries = listed(me)
    assert [(each["state"], each["record_id"]) for each in entries] == [("rejected", known), ("queued", made)]
    table = write(entries, {"email": "ada@example.org"}, tmp_path / "out.json")
    plain = json.loads((tmp_path / "out.json").read_text("utf-8"))
    assert plain["email"] == "ada@example.org"
    assert plain["mutations"] == entries
    assert plain["mutations"][0]["code"] == "deleted"
    with table.open(encoding="utf-8-sig", newline="") as file:
        lines = list(csv.DictReader(file))
    assert [(each["field"], each["before"], each["after"]) for each in lines if each["state"] == "rejected"] == [
        ("city", "Oslo", "Rome")
    ]
    assert {each["after"] for each in lines if each["field"] == "first_name"} == {"'=Typed()"}


def test_a_conflict_and_a_mutation_without_fields_are_there(me: Person, tmp_path: Path) -> None:
    me.others(create("company", name="Fern"))
    me.pull()
    company = next(key[1] for key in me.server.rows if key[0] == "company")
    me.do(delete("company", company))
    me.do(create("company", name="Alder"))
    entries = listed(me)
    assert [(each["action"], each["record"]) for each in entries] == [("delete", "Fern"), ("create", "Alder")]
    table = write(entries, {}, tmp_path / "queue.json")
    assert len(table.read_text("utf-8-sig").splitlines()) == 3


@pytest.mark.parametrize("name", ["work.json", "work.csv", "work"])
def test_whatever_ending_is_named_the_two_files_never_share_a_name(name: str, tmp_path: Path) -> None:
    assert places(tmp_path / name) == (tmp_path / "work.json", tmp_path / "work.csv")
    assert places(tmp_path / "v1.2") == (tmp_path / "v1.2.json", tmp_path / "v1.2.csv")
