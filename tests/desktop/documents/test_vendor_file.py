"""The vendor's file stands beside its bill: dropped, kept with it, drawn, and approved from by another person."""

import zlib
from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from desktop.documents.document_page import DocumentPage
from desktop.documents.file_pages import MOST_PAGES, file_pages
from desktop.documents.vendor_file import VendorFile, files_of
from shared_models.accounting.ledger_settings import SETTINGS
from shared_models.kernel.faults import InvalidValue, TooLarge
from shared_models.kernel.ids import Id
from shared_models.kernel.mutation import Action, Mutation
from sync.replica.status import Phase, Status
from tests.desktop.conftest import House, Opened
from tests.sync.replica.people import create, ids


def pdf(pages: int = 1) -> bytes:
    """A PDF of empty pages, each with a black square (ISO 32000-1, annex H.3)."""
    drawing = b"0 0 0 rg 100 100 200 200 re f"
    stream = b"<< /Length %d >>\nstream\n%s\nendstream" % (len(drawing), drawing)
    kids = b" ".join(b"%d 0 R" % (4 + each) for each in range(pages))
    page = b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 3 0 R >>"
    objects = [b"<< /Type /Catalog /Pages 2 0 R >>", b"<< /Type /Pages /Kids [%s] /Count %d >>" % (kids, pages), stream]
    made = b"%PDF-1.4\n"
    places = []
    for number, each in enumerate([*objects, *[page] * pages], 1):
        places.append(len(made))
        made += b"%d 0 obj\n%s\nendobj\n" % (number, each)
    table = b"".join(b"%010d 00000 n \n" % each for each in places)
    count = len(places) + 1
    head = b"xref\n0 %d\n0000000000 65535 f \n" % count
    return made + head + table + b"trailer << /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF" % (count, len(made))


def test_a_pdf_is_drawn_page_by_page_and_only_so_many() -> None:
    first, *others = file_pages(pdf(MOST_PAGES + 2))
    assert len(others) == MOST_PAGES - 1
    assert (first.width(), first.height()) == (1240, 1755)
    assert first.pixelColor(400, 1300).name() == "#000000"
    assert first.pixelColor(1200, 100).name() == "#ffffff"


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (b"%PDF-1.4\nrubbish", "damaged"),
        (b"MZ\x90\x00 a program", "Only PDF"),
        (b"", "Only PDF"),
        (
            b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\x00\x01\x00\x00\x00\x01\x00\x00\x08\x02\x00\x00\x00" + bytes(4),
            "Only PDF",
        ),
    ],
)
def test_what_cannot_be_shown_says_so(data: bytes, why: str) -> None:
    with pytest.raises(InvalidValue, match=why):
        next(file_pages(data))


def test_a_file_that_is_too_large_is_not_opened() -> None:
    with pytest.raises(TooLarge):
        next(file_pages(b"%PDF-" + bytes(20 * 2**20)))


def test_a_file_is_kept_with_a_new_bill_and_shown_beside_it(
    qtbot: QtBot, page: DocumentPage, account: Opened, books: dict[str, Id], house: House, tmp_path: Path
) -> None:
    """A dropped file stores what was typed as a draft; another one joins it, and a third cannot be shown."""
    page.begin("bill")
    page.show_preview()
    shown = page.vendor_file
    assert isinstance(shown, VendorFile)
    page.sheet.set("company_id", books["abroad"])
    page.sheet.set("reference", "R-9")
    (tmp_path / "bill.pdf").write_bytes(pdf(2))
    page.taking_in.read(tmp_path / "bill.pdf")
    qtbot.waitUntil(lambda: shown.page_count() == 2)
    record_id = str(page.sheet.values["id"])
    assert not page.sheet.is_new
    assert account.shown("document", record_id, "reference") == "R-9"
    picture = QImage(300, 200, QImage.Format.Format_RGB32)
    picture.fill(0x336699)
    picture.save(str(tmp_path / "scan.png"))
    page.taking_in.read(tmp_path / "scan.png")
    qtbot.waitUntil(lambda: any("scan.png" in words for words, _ in account.toasts))
    shown.next_file()
    qtbot.waitUntil(lambda: shown.page_count() == 1)
    (tmp_path / "virus.exe").write_bytes(b"MZ" + zlib.compress(b"x"))
    page.taking_in.read(tmp_path / "virus.exe")
    qtbot.waitUntil(lambda: bool(page.fault.text()))
    assert page.fault.text().startswith("Only PDF files")
    assert len(files_of(account.workspace.reader, record_id)) == 2


def test_approving_goes_on_to_the_next_bill_that_waits(
    qtbot: QtBot, page: DocumentPage, account: Opened, books: dict[str, Id], house: House
) -> None:
    """Ctrl+Shift+A; what one has entered or changed oneself, or what needs no approval, is no next one."""
    lines = [{"unit_price": 10**6, "account_id": books["expense"]}]
    *theirs, small, mine = (next(ids) for _ in range(4))
    house.others(
        *(
            create("document", each, kind="bill", currency="EUR", due="2026-04-01", lines=[{**lines[0], **price}])
            for each, price in ((small, {"unit_price": 10**4}), (mine, {}))
        ),
        Mutation(next(ids), *SETTINGS, Action.PATCH, {"approval": "other", "approval_above": 50}),
        *(
            create("document", each, kind="bill", currency="EUR", due=f"2026-04-0{at + 1}", lines=lines)
            for at, each in enumerate(theirs)
        ),
    )
    account.link.status = Status(Phase.LIVE)
    account.workspace.sync_now()
    qtbot.waitUntil(lambda: page.show_document(theirs[0]))
    account.workspace.operations.patch("document", mine, {"reference": None}, {"reference": "R-9"}, "Number")
    qtbot.waitUntil(lambda: account.shown("document", mine, "reference") == "R-9")
    account.workspace.actions.trigger("document_page.approve")
    qtbot.waitUntil(lambda: page.sheet.values["id"] == theirs[1])
    assert account.shown("document", theirs[0], "state") == "approved"
    assert account.toasts[-1][0] == "Bill approved"
    account.workspace.actions.trigger("document_page.approve")
    qtbot.waitUntil(lambda: page.sheet.values["state"] == "approved")
