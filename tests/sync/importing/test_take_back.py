"""Taking a whole import back, long after the queue has forgotten it: what was changed or used since stays, by name."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from shared_models.kernel.catalogue import catalogue
from shared_models.kernel.mutation import Action, Mutation
from shared_models.kernel.record_field import Value
from shared_models.platform.roles import permissions
from sync.clock import new_id, now
from sync.importing.faults import ImportCancelled
from sync.importing.options import ImportOptions
from sync.importing.plan import Duplicates
from sync.importing.run_import import run_import
from sync.replica import imports
from sync.replica.import_runs import ImportRun, runs
from sync.replica.replica import Replica
from sync.replica.undo import Compensation
from tests.sync.replica.people import Person, create, ids
from tests.sync.replica.people import patch as change
from tests.sync.replica.toy_server import ToyServer

PEOPLE = (
    "First name,Last name,E-mail,Company,City\n"
    "Ann,Bell,ann@one.example,One Ltd,Bonn\n"
    "Bo,Carr,bo@two.example,Two Ltd,Ulm\n"
    "Cy,Dee,cy@two.example,Two Ltd,Kiel\n"
)


@pytest.fixture
def replica(tmp_path: Path) -> Iterator[Replica]:
    with Replica.open(tmp_path / "replica.db", b"k" * 32, catalogue=catalogue) as opened:
        opened.enrol(tenant_id=new_id(), person_id=new_id(), device_id=new_id())
        opened.adopt(permissions("Admin", catalogue()))
        yield opened


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "people.csv"
    path.write_text(PEOPLE)
    return path


def titles(replica: Replica, record_type: str) -> list[str]:
    with closing(replica.reader()) as connection:
        sql = f"SELECT title FROM {record_type} WHERE deleted_at IS NULL ORDER BY title"
        return [title for (title,) in connection.execute(sql)]


def id_of(replica: Replica, record_type: str, title: str) -> str:
    with closing(replica.reader()) as connection:
        sql = f"SELECT id FROM {record_type} WHERE title = ? AND deleted_at IS NULL"
        return str(connection.execute(sql, (title,)).fetchone()[0])


def patch(replica: Replica, record_type: str, title: str, **values: Value) -> None:
    record_id = id_of(replica, record_type, title)
    replica.write([Mutation(new_id(), record_type, record_id, Action.PATCH, values)], at=now())


def the_run(replica: Replica) -> ImportRun:
    with closing(replica.reader()) as connection:
        return runs(connection)[0]


def take_back(replica: Replica) -> Compensation:
    found = replica.take_back_import(the_run(replica).group_id, at=now(), label="Undo", going_on=lambda done: True)
    assert found is not None
    return found


def forget_the_queue(replica: Replica) -> None:
    """As after days: what was accepted is not in the queue any more."""
    replica.commit(lambda deciding: deciding.connection.execute("DELETE FROM mutation"))


def test_it_is_remembered_and_taken_back_days_later(replica: Replica, file: Path) -> None:
    run_import(replica, file, "contact")
    run = the_run(replica)
    assert (run.file, run.record_type, run.rows, run.created, run.along) == ("people.csv", "contact", 3, 3, 2)
    forget_the_queue(replica)
    assert take_back(replica).kept == ()
    assert titles(replica, "contact") == titles(replica, "company") == []
    assert the_run(replica).undone_at
    assert the_run(replica).taken_back == 5
    again = replica.take_back_import(run.group_id, at=now(), label="Undo", going_on=lambda done: True)
    assert again == Compensation()  # there is nothing left to take back


def test_what_was_changed_or_used_since_stays_and_is_named(replica: Replica, file: Path) -> None:
    run_import(replica, file, "contact")
    forget_the_queue(replica)
    patch(replica, "contact", "Bo Carr", job_title="CFO")
    deal = {"subject": "Call", "at": now(), "company_id": id_of(replica, "company", "One Ltd")}
    replica.write([Mutation(new_id(), "activity", new_id(), Action.CREATE, deal)], at=now())
    kept = take_back(replica).kept
    assert titles(replica, "contact") == ["Bo Carr"]
    assert titles(replica, "company") == ["One Ltd", "Two Ltd"]  # one has a call, the other one's contact stays
    assert [(each.title, each.label) for each in kept] == [
        ("Bo Carr", ""),
        ("Two Ltd", "Contacts"),
        ("One Ltd", "Activities"),
    ]
    assert [each.title for each in the_run(replica).kept] == ["Bo Carr", "Two Ltd", "One Ltd"]


def test_updates_go_back_field_by_field(replica: Replica, file: Path, tmp_path: Path) -> None:
    run_import(replica, file, "contact")
    news = tmp_path / "news.csv"
    news.write_text("E-mail,City,Job title\nann@one.example,Rome,CEO\nbo@two.example,Oslo,CFO\n")
    run_import(replica, news, "contact", ImportOptions(duplicates=Duplicates.UPDATE))
    assert the_run(replica).updated == 2
    patch(replica, "contact", "Ann Bell", city="Pisa")
    kept = take_back(replica).kept
    ann, bo = (replica.get("contact", id_of(replica, "contact", each)) for each in ("Ann Bell", "Bo Carr"))
    assert ann is not None
    assert bo is not None
    assert (ann["city"], ann["job_title"], bo["city"], bo["job_title"]) == ("Pisa", None, "Ulm", None)
    assert [(each.title, each.field) for each in kept] == [("Ann Bell", "city")]
    assert len(titles(replica, "contact")) == 3


def test_a_deal_whose_stage_has_moved_stays(replica: Replica, tmp_path: Path) -> None:
    pipeline, lead, won = new_id(), new_id(), new_id()
    for kind, record_id, values in (
        ("pipeline", pipeline, {"name": "Sales"}),
        ("stage", lead, {"pipeline_id": pipeline, "name": "Lead", "probability": 10}),
        ("stage", won, {"pipeline_id": pipeline, "name": "Won", "outcome": "won", "probability": 100}),
    ):
        replica.write([Mutation(new_id(), kind, record_id, Action.CREATE, values)], at=now())
    file = tmp_path / "deals.csv"
    file.write_text("Name,Stage\nPaper,Lead\nPens,Lead\n")
    run_import(replica, file, "deal")
    verb = Mutation(
        new_id(), "deal", id_of(replica, "deal", "Pens"), Action.VERB, verb="move_deal", arguments={"stage_id": won}
    )
    replica.write([verb], at=now())
    assert [each.title for each in take_back(replica).kept] == ["Pens"]
    assert titles(replica, "deal") == ["Pens"]


def test_cancelled_while_it_is_written_nothing_is_there(
    replica: Replica, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sync.importing.run_import.SLICE", 2)
    written: list[int] = []

    def progress(stage: str, done: int, total: int) -> None:
        if stage == "writing":
            written.append(done)

    with pytest.raises(ImportCancelled):
        run_import(replica, file, "contact", progress=progress, cancelled=lambda: len(written) > 2)
    assert written == [0, 2, 4]
    assert titles(replica, "contact") == titles(replica, "company") == []
    assert replica.pending_count() == 0
    with closing(replica.reader()) as connection:
        assert runs(connection) == []


def test_taking_back_can_be_stopped_and_has_then_done_nothing(replica: Replica, file: Path) -> None:
    run_import(replica, file, "contact")
    with pytest.raises(imports.Stopped):
        replica.take_back_import(the_run(replica).group_id, at=now(), label="Undo", going_on=lambda done: False)
    assert len(titles(replica, "contact")) == 3
    assert not the_run(replica).undone_at


def test_after_it_was_synchronised_it_is_taken_back_but_for_what_a_colleague_changed(tmp_path: Path) -> None:
    server = ToyServer(catalogue())
    pipeline, lead = next(ids), next(ids)
    server.apply([create("pipeline", pipeline, name="Sales")])
    server.apply([create("stage", lead, pipeline_id=pipeline, name="Lead", probability=10)])
    with Replica.open(tmp_path / "one.db", b"k" * 32, catalogue=catalogue) as replica:
        replica.enrol(tenant_id=next(ids), person_id=next(ids), device_id=next(ids))
        replica.adopt(permissions("Admin", catalogue()))
        me = Person(replica, server)
        file = tmp_path / "deals.csv"
        file.write_text("Name,Stage,Company\nPaper,Lead,Dock Ltd\nPens,Lead,Weinhold KG\n")
        run_import(replica, file, "deal")
        me.sync()
        assert replica.pending_count() == 0
        pens = server.rows["deal", id_of(replica, "deal", "Pens")]
        server.apply([change(pens, "deal", next_step="Call")])
        me.sync()
        assert {each.title for each in take_back(replica).kept} == {"Pens", "Weinhold KG"}
        me.sync()
        left = [row["name"] for (kind, _), row in server.rows.items() if kind == "deal" and row["deleted_at"] is None]
        assert left == ["Pens"]
        assert titles(replica, "company") == ["Weinhold KG"]
