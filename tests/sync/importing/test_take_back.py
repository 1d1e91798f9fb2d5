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
from sync.importing.run_import import check, run_import, writing
from sync.replica import long_work
from sync.replica.import_runs import ImportRun, runs
from sync.replica.replica import Replica
from sync.replica.unfinished import LongWork, unfinished
from tests.new_replica import new_replica
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
    with new_replica(tmp_path / "replica.db", b"k" * 32) as opened:
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


def take_back(replica: Replica, group_id: str = "") -> LongWork:
    *_, found = long_work.taking_back(replica, group_id or the_run(replica).group_id, label="Undo", at=now())
    assert found.is_over
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
    assert take_back(replica).written == 0  # there is nothing left to take back


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


def left_unfinished(replica: Replica) -> list[tuple[str, int, int]]:
    with closing(replica.reader()) as connection:
        return [(each.kind.value, each.done, each.total) for each in unfinished(connection)]


def half_written(replica: Replica, file: Path) -> LongWork:
    """As after a kill in the middle: nobody has turned to the later slices."""
    with closing(replica.reader()) as connection:
        checked = check(connection, file, "contact", ImportOptions())
    return next(each for each in writing(replica, checked) if not each.planning)


@pytest.fixture
def slices_of_two(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sync.replica.long_work.SLICE", 2)


@pytest.mark.usefixtures("slices_of_two")
def test_cancelled_while_it_is_written_what_was_written_is_taken_back(replica: Replica, file: Path) -> None:
    written: list[int] = []

    def progress(stage: str, done: int, total: int) -> None:
        if stage == "writing":
            written.append(done)

    with pytest.raises(ImportCancelled):
        run_import(replica, file, "contact", progress=progress, cancelled=lambda: written[-1:] == [4])
    assert titles(replica, "contact") == titles(replica, "company") == []
    assert the_run(replica).undone_at
    assert left_unfinished(replica) == []


@pytest.mark.usefixtures("slices_of_two")
def test_killed_in_the_middle_it_goes_on_and_is_one_whole(replica: Replica, file: Path) -> None:
    work = half_written(replica, file)
    assert left_unfinished(replica) == [("import", 2, 5)]
    assert (the_run(replica).created, the_run(replica).along) == (1, 1)  # known from its first slice on
    patch(replica, "contact", titles(replica, "contact")[0], city="Rome")  # others get their turn
    *_, over = long_work.going_on(replica, work.id)
    assert over.is_over
    assert left_unfinished(replica) == []
    assert (the_run(replica).created, the_run(replica).along, len(titles(replica, "contact"))) == (3, 2, 3)
    assert [each.title for each in take_back(replica).kept][:1] == ["Ann Bell"]
    assert titles(replica, "contact") == ["Ann Bell"]


@pytest.mark.usefixtures("slices_of_two")
def test_killed_in_the_middle_it_is_taken_back_and_never_goes_on(replica: Replica, file: Path) -> None:
    work = half_written(replica, file)
    take_back(replica)
    assert titles(replica, "contact") == titles(replica, "company") == []
    assert list(long_work.going_on(replica, work.id)) == []
    assert left_unfinished(replica) == []


@pytest.mark.usefixtures("slices_of_two")
def test_left_as_it_is_what_is_written_stays(replica: Replica, file: Path) -> None:
    long_work.leave(replica, half_written(replica, file).id)
    assert left_unfinished(replica) == []
    assert len(titles(replica, "contact")) == the_run(replica).created == 1


@pytest.mark.usefixtures("slices_of_two")
def test_a_row_that_cannot_be_written_any_more_is_named_and_holds_up_no_other(replica: Replica, file: Path) -> None:
    work = half_written(replica, file)
    (company,) = titles(replica, "company")
    replica.adopt([each for each in permissions("Admin", catalogue()) if each != "company.create"])
    *_, over = long_work.going_on(replica, work.id)
    assert [each.record_type for each in over.kept][:1] == ["company"]
    assert over.kept[0].label  # why
    assert titles(replica, "company") == [company]
    assert "Ann Bell" in titles(replica, "contact")


@pytest.mark.usefixtures("slices_of_two")
def test_taking_back_that_was_stopped_is_known_and_goes_on(replica: Replica, file: Path) -> None:
    run_import(replica, file, "contact")
    group = the_run(replica).group_id
    next(iter(long_work.taking_back(replica, group, label="Undo", at=now())))
    assert left_unfinished(replica) == [("undo", 2, 5)]
    assert len(titles(replica, "contact")) == 1
    assert not the_run(replica).undone_at
    assert take_back(replica, group).written == 5  # asked for again it goes on where it was
    assert titles(replica, "contact") == titles(replica, "company") == []
    assert the_run(replica).taken_back == 5


@pytest.mark.usefixtures("slices_of_two")
def test_put_back_it_can_be_taken_back_once_more(replica: Replica, file: Path) -> None:
    run_import(replica, file, "contact")
    group = the_run(replica).group_id
    again = take_back(replica, take_back(replica).id)
    assert len(titles(replica, "contact")) == 3
    assert not the_run(replica).undone_at
    take_back(replica, again.id)
    assert titles(replica, "contact") == []
    assert the_run(replica).undone_at
    assert the_run(replica).group_id == group


def test_after_it_was_synchronised_it_is_taken_back_but_for_what_a_colleague_changed(tmp_path: Path) -> None:
    server = ToyServer(catalogue())
    pipeline, lead = next(ids), next(ids)
    server.apply([create("pipeline", pipeline, name="Sales")])
    server.apply([create("stage", lead, pipeline_id=pipeline, name="Lead", probability=10)])
    with new_replica(tmp_path / "one.db", b"k" * 32) as replica:
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
