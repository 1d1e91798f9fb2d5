"""What was never sent or was refused can be read without Counterfoil and without a server."""

import csv
import json
from pathlib import Path

from sync.replica.queue_export import unsent, write
from tests.sync.replica.people import Person, create, delete


def test_everything_the_server_does_not_hold_is_there(me: Person, tmp_path: Path) -> None:
    me.make("contact", first_name="Known", city="Oslo")
    me.sync()
    known = next(key[1] for key in me.server.rows if key[0] == "contact")
    me.change("contact", known, city="Rome")
    me.others(delete("contact", known))
    me.sync()
    made = me.make("contact", first_name="=Typed()", tags=[])
    entries = me.replica.look(unsent)
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
    entries = me.replica.look(unsent)
    assert [(each["action"], each["record"]) for each in entries] == [("delete", "Fern"), ("create", "Alder")]
    table = write(entries, {}, tmp_path / "queue.json")
    assert len(table.read_text("utf-8-sig").splitlines()) == 3
