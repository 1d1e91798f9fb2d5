"""An import into a real replica: all or nothing, one undo, an error file, and nothing at all when cancelled."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from shared_models.kernel.catalogue import catalogue
from shared_models.kernel.faults import NotPermitted
from shared_models.platform.roles import permissions
from sync.clock import new_id, now
from sync.importing.faults import FileUnreadable, ImportCancelled, NotImportable
from sync.importing.options import ImportOptions
from sync.importing.plan import Duplicates
from sync.importing.run_import import preview, run_import
from sync.replica.replica import Replica
from tests.new_replica import new_replica

CONTACTS = (
    "First Name,Last Name,E-mail Address,Company,Birthday,Business Phone,Mobile Phone,Job Title\n"
    "Ann,Bell,ann@one.example,One Ltd,3/25/1980,1,2,CEO\n"
    "Bo,Carr,wrong,Two Ltd,4/5/1990,1,2,CFO\n"
    "Cy,Dee,cy@one.example,one ltd,,1,2,CTO\n"
)


@pytest.fixture
def replica(tmp_path: Path) -> Iterator[Replica]:
    with new_replica(tmp_path / "replica.db", b"k" * 32) as opened:
        opened.enrol(tenant_id=new_id(), person_id=new_id(), device_id=new_id())
        opened.adopt(permissions("Admin", catalogue()))
        yield opened


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "contacts.csv"
    path.write_text(CONTACTS)
    return path


def titles(replica: Replica, record_type: str) -> list[str]:
    connection = replica.reader()
    try:
        sql = f"SELECT title FROM {record_type} WHERE deleted_at IS NULL ORDER BY sort_key"
        return [title for (title,) in connection.execute(sql)]
    finally:
        connection.close()


def test_an_import_is_written_searchable_and_queued(replica: Replica, file: Path, tmp_path: Path) -> None:
    heard: list[tuple[str, int, int]] = []
    errors = tmp_path / "errors.csv"
    report = run_import(
        replica, file, "contact", ImportOptions(errors=errors), progress=lambda *said: heard.append(said)
    )
    assert (report.rows, report.created, report.also_created, report.faulty_rows) == (3, 2, {"company": 1}, 1)
    assert titles(replica, "contact") == ["Ann Bell", "Cy Dee"]
    assert titles(replica, "company") == ["One Ltd"]
    assert replica.pending_count() == 3
    assert {each.group_id for each in replica.queue()} == {report.group_id}
    assert {each.label for each in replica.queue()} == {"Import of contacts.csv"}
    assert heard[0] == ("checking", 0, 3)
    assert heard[-1] == ("writing", 3, 3)
    assert "Bo,Carr,wrong" in errors.read_text(encoding="utf-8-sig")
    assert report.to_json()["faults"][0]["line"] == 3


def test_one_undo_takes_the_whole_import_back(replica: Replica, file: Path) -> None:
    report = run_import(replica, file, "contact")
    replica.write(replica.undo(report.group_id), at=now(), label="Undo")
    assert titles(replica, "contact") == []
    assert titles(replica, "company") == []


def test_a_mended_error_file_remembers_how_days_are_written(replica: Replica, file: Path, tmp_path: Path) -> None:
    errors, remembered = tmp_path / "errors.csv", tmp_path / "mappings.json"
    options = ImportOptions(errors=errors, remembered=remembered, mapping={"Business Phone": ""})
    assert run_import(replica, file, "contact", options).faulty_rows == 1
    errors.write_text(errors.read_text(encoding="utf-8-sig").replace("wrong", "bo@two.example"))
    report = run_import(replica, errors, "contact", ImportOptions(remembered=remembered))
    assert [str(fault) for fault in report.faults] == []
    assert "Business Phone" not in report.mapping
    assert titles(replica, "contact") == ["Ann Bell", "Bo Carr", "Cy Dee"]
    (bo,) = (each.mutation for each in replica.queue() if each.mutation.after.get("first_name") == "Bo")
    assert bo.after["birthday"] == "1990-04-05"


def test_importing_again_changes_nothing(replica: Replica, file: Path) -> None:
    run_import(replica, file, "contact")
    again = run_import(replica, file, "contact", ImportOptions(duplicates=Duplicates.UPDATE))
    assert (again.created, again.updated, again.unchanged, again.group_id) == (0, 0, 2, "")
    skipped = run_import(replica, file, "contact")
    assert len(skipped.duplicates) == 2
    assert replica.pending_count() == 3


def test_a_dry_run_and_a_preview_write_nothing(replica: Replica, file: Path, tmp_path: Path) -> None:
    remembered = tmp_path / "mappings.json"
    report = run_import(replica, file, "contact", ImportOptions(dry_run=True, remembered=remembered))
    assert (report.created, report.dry_run, report.group_id) == (2, True, "")
    with closing(replica.reader()) as connection:
        shown = preview(connection, file, "contact", ImportOptions(mapping={"Job Title": "notes"}), rows=2)
    assert shown.mapping.targets[-1] == "notes"
    assert [row.line for row in shown.first_rows] == [2, 3]
    assert replica.pending_count() == 0
    assert not remembered.exists()


@pytest.mark.parametrize("after", [0, 1, 2])
def test_a_cancelled_import_leaves_no_trace(replica: Replica, tmp_path: Path, after: int) -> None:
    path = tmp_path / "many.csv"
    path.write_text("Last name,E-mail\n" + "".join(f"N{n},{n}\n" for n in range(150)))
    asked = iter(range(100))
    errors = tmp_path / "errors.csv"
    with pytest.raises(ImportCancelled):
        run_import(replica, path, "contact", ImportOptions(errors=errors), cancelled=lambda: next(asked) >= after)
    assert replica.pending_count() == 0
    assert not errors.exists()


def test_what_cannot_be_imported_says_why(replica: Replica, file: Path, tmp_path: Path) -> None:
    with pytest.raises(NotImportable, match="made by the product"):
        run_import(replica, file, "member")
    odd = tmp_path / "odd.csv"
    odd.write_text("Qwertz,Yxcvb\n1,2\n")
    with pytest.raises(NotImportable, match="Qwertz, Yxcvb"):
        run_import(replica, odd, "contact")
    with pytest.raises(FileUnreadable, match="Nothing was imported"):
        run_import(replica, file, "contact", ImportOptions(errors=tmp_path / "none" / "errors.csv"))
    replica.adopt(permissions("Viewer", catalogue()))
    with pytest.raises(NotPermitted):
        run_import(replica, file, "contact")
    assert replica.pending_count() == 0


def test_custom_fields_of_the_tenant_can_be_filled(replica: Replica, tmp_path: Path) -> None:
    fields = tmp_path / "fields.csv"
    fields.write_text("Record,Key,Label,Kind\ncontact,shoe_size,Shoe size,Whole number\n")
    assert run_import(replica, fields, "custom_field").created == 1
    path = tmp_path / "contacts.csv"
    path.write_text("Last name,Shoe Size\nBell,41\nCarr,large\n")
    report = run_import(replica, path, "contact")
    assert report.mapping == {"Last name": "last_name", "Shoe Size": "custom.shoe_size"}
    assert (report.created, report.faulty_rows) == (1, 1)


def test_custom_amounts_and_references_are_read_from_cells_and_written_back(replica: Replica, tmp_path: Path) -> None:
    fields = tmp_path / "fields.csv"
    fields.write_text(
        "Record,Key,Label,Kind,Decimals,Currency,Points at\n"
        "contact,weight,Weight,Number with decimals,3,,\n"
        "contact,fee,Fee,Amount of money,,JPY,\n"
        "contact,agency,Agency,Record,,,Company\n"
    )
    assert run_import(replica, fields, "custom_field").created == 3
    path = tmp_path / "contacts.csv"
    path.write_text("Last name,Weight,Fee,Agency\nBell,1.25,¥300,Acme\nCarr,1.2345,1.5,Acme\n")
    report = run_import(replica, path, "contact")
    assert (report.created, report.faulty_rows) == (1, 1), report.faults
    with closing(replica.reader()) as connection:
        (text,) = connection.execute("SELECT custom FROM contact WHERE last_name = 'Bell'").fetchone()
        custom = json.loads(text)
        sql = "SELECT name FROM company WHERE id = ?"
        assert connection.execute(sql, (custom.pop("agency"),)).fetchone() == ("Acme",)
    assert custom == {"weight": 1250, "fee": 300}
