"""Lists out into files: read back as they were, exact, never as formulas, and whole or not at all."""

from collections.abc import Callable
from datetime import UTC
from errno import ENOSPC
from pathlib import Path
from zipfile import ZipFile

import pytest
from python_calamine import CalamineWorkbook

from shared_models.kernel.catalogue import catalogue
from shared_models.kernel.ids import uuid7
from shared_models.kernel.record_field import Value
from sync.importing.exports.csv_writer import CsvWriter
from sync.importing.exports.excel_writer import ExcelWriter
from sync.importing.exports.vcard_writer import VcardWriter
from sync.importing.exports.writer import ExportColumn, Writer
from sync.importing.vcard import open_cards
from sync.replica.faults import DiskFull
from sync.replica.lists import Line

CATALOGUE = catalogue()
COMPANY = uuid7(5, bytes(10))
DEAL = ("name", "company_id", "amount", "currency", "expected_close", "closed_at", "notes")


def columns(record_type: str, *names: str) -> list[ExportColumn]:
    declared = CATALOGUE.record_type(record_type)
    return [ExportColumn(declared.field(each).label, declared.field(each)) for each in names]


def line(record_type: str, **values: Value) -> Line:
    row = {**CATALOGUE.record_type(record_type).blank, **values}
    title = CATALOGUE.record_type(record_type).title_of(row)
    return Line(1, uuid7(7, bytes(10)), title, row, {COMPANY: "Weinhold; KG"})


DEALS = [
    line(
        "deal",
        name="=1+1",
        company_id=COMPANY,
        amount=123_456,
        currency="EUR",
        expected_close="2026-11-20",
        closed_at=1_795_000_000_000_000,
        notes="two\nlines",
    ),
    line("deal", name="Paper", amount=9_007_199_254_740_993, currency="JPY", expected_close="1815-06-18"),
]


def test_csv_says_everything_exactly_and_escapes_formulas(tmp_path: Path) -> None:
    path = tmp_path / "deals.csv"
    writer = CsvWriter(path, columns("deal", *DEAL), mark=False)
    writer.add(DEALS)
    assert not path.exists()
    writer.finish()
    first, second = path.read_bytes().decode().split("\r\n")[1:3]
    assert first == '\'=1+1,Weinhold; KG,1234.56,EUR,2026-11-20,2026-11-18T11:06:40.000000Z,"two\nlines"'
    assert second.startswith("Paper,,9007199254740993,JPY,1815-06-18")
    assert list(tmp_path.iterdir()) == [path]


def test_excel_has_real_numbers_and_days_and_leaves_text_what_it_cannot_hold(tmp_path: Path) -> None:
    path = tmp_path / "deals.xlsx"
    writer = ExcelWriter(path, columns("deal", *DEAL), "Deals/Angebote: [1]", UTC)
    writer.add([*DEALS, line("deal", name="Long", notes="x" * 40_000)])
    assert writer.finish() == 1  # one text ends early, and that is told
    book = CalamineWorkbook.from_path(str(path))
    header, first, second, _ = book.get_sheet_by_index(0).to_python()
    assert header[:4] == ["Name", "Company", "Amount", "Currency"]
    assert (first[0], first[2]) == ("=1+1", 1234.56)
    assert (first[4].isoformat(), first[5].isoformat()) == ("2026-11-20", "2026-11-18T11:06:40")  # type: ignore[union-attr]
    assert (second[2], second[4]) == ("9007199254740993", "1815-06-18")
    with ZipFile(path) as parts:
        sheet = parts.read("xl/worksheets/sheet1.xml").decode()
    assert "<f>" not in sheet
    assert 'state="frozen"' in sheet
    assert [each.name for each in tmp_path.iterdir()] == ["deals.xlsx"]


def test_address_cards_come_back_through_our_own_reader(tmp_path: Path) -> None:
    path = tmp_path / "contacts.vcf"
    values: dict[str, Value] = {
        "first_name": "Ärla",
        "last_name": "O;Neill, jr",
        "company_id": COMPANY,
        "email": "a@example.org",
        "phone": "+49 30 1",
        "mobile": "+49 170 2",
        "city": "Kiel",
        "country": "DE",
        "birthday": "1980-02-29",
        "notes": "one\ntwo " + "ü" * 90,
    }
    writer = VcardWriter(path)
    writer.add([line("contact", **values)])
    writer.finish()
    assert all(len(each) <= 75 for each in path.read_bytes().split(b"\r\n"))
    table = open_cards(path)
    (row,) = table.rows()
    found = dict(zip(table.headers, row.cells, strict=False))
    expected = {
        "First name": "Ärla",
        "Last name": "O;Neill, jr",
        "Company": "Weinhold; KG",
        "E-mail": "a@example.org",
        "Phone": "+49 30 1",
        "Mobile": "+49 170 2",
        "City": "Kiel",
        "Country": "DE",
        "Birthday": "1980-02-29",
        "Notes": values["notes"],
    }
    assert {name: found[name] for name in expected} == expected


MAKERS: list[Callable[[Path], Writer]] = [
    lambda path: CsvWriter(path, columns("deal", *DEAL)),
    lambda path: ExcelWriter(path, columns("deal", *DEAL), "Deals"),
    lambda path: VcardWriter(path),
]


@pytest.mark.parametrize("make", MAKERS)
def test_what_is_abandoned_leaves_the_older_file_as_it_was(tmp_path: Path, make: Callable[[Path], Writer]) -> None:
    path = tmp_path / "file"
    path.write_text("before")
    writer = make(path)
    writer.add(DEALS[:1])
    writer.abandon()
    assert path.read_text() == "before"
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.parametrize("make", MAKERS)
def test_a_full_disk_is_told_as_one(
    tmp_path: Path, make: Callable[[Path], Writer], monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise OSError(ENOSPC, "No space left on device")

    writer = make(tmp_path / "file")
    writer.add(DEALS[:1])
    monkeypatch.setattr("sync.importing.exports.writer.os.fsync", full)
    with pytest.raises(DiskFull, match="no room for file"):
        writer.finish()
    writer.abandon()
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("make", [MAKERS[0], MAKERS[2]])
def test_what_is_left_in_memory_of_a_full_disk_is_given_up(tmp_path: Path, make: Callable[[Path], Writer]) -> None:
    class Full:
        def close(self) -> None:
            raise OSError(ENOSPC, "No space left on device")  # a closing file writes what it has gathered

    writer = make(tmp_path / "file")
    writer.file.close()  # type: ignore[attr-defined]  # of the writers of text
    writer.file = Full()  # type: ignore[attr-defined]
    writer.abandon()
    assert list(tmp_path.iterdir()) == []
