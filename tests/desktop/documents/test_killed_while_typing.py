"""A voucher and an invoice that were being typed are there again after the program was killed."""

import json
import subprocess
import sys

from pytestqt.qtbot import QtBot

from desktop.books.voucher_screen import VoucherScreen
from desktop.documents.document_page import DocumentPage
from shared_models.kernel.ids import Id
from tests.desktop.conftest import KEY, House, Open


def test_nothing_that_was_typed_is_lost_to_a_kill(
    house: House, books: dict[str, Id], open_account: Open, qtbot: QtBot
) -> None:
    of = house.belonging
    told = {
        "path": str(house.path),
        "key": KEY.hex(),
        "product": books["advice"],
        "belonging": [of.tenant_id, of.tenant_name, of.person_id, of.email, of.server],
    }
    command = [sys.executable, "-m", "tests.desktop.documents.typing_bookkeeper", json.dumps(told)]
    with subprocess.Popen(command, stdout=subprocess.PIPE) as typing:
        assert typing.stdout is not None
        assert typing.stdout.readline() == b"typed\n"
        typing.kill()

    workspace = open_account().workspace
    vouchers, page = VoucherScreen(workspace), DocumentPage(workspace)
    qtbot.addWidget(vouchers)
    qtbot.addWidget(page)
    assert vouchers.form is not None
    row = vouchers.form.rows[0]
    assert (vouchers.form.text.value(), row.amount()) == ("Paper and ink", 5_950)
    assert row.typed()["account"]["text"] == "off"  # what is no account yet stays as it was typed
    page.begin("invoice")
    [line] = page.sheet.written()
    assert (line["text"], line["unit_price"], line["quantity"]) == ("Advice", 120_000_000, 2_500_000)
    assert workspace.reader.execute("SELECT count(*) FROM entry WHERE posted_at IS NULL").fetchone()[0] == 0
