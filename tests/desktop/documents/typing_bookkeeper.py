"""A book-keeper who types a voucher and an invoice and is killed: run as a process of its own."""

import json
import os
import sys
from pathlib import Path

from PySide6.QtCore import QDeadlineTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from sqlcipher3.dbapi2 import Connection

from desktop.books.voucher_screen import VoucherScreen
from desktop.documents.document_page import DocumentPage
from desktop.documents.line_model import COLUMNS
from desktop.settings import Settings
from desktop.theme.theme import Mode, theme
from desktop.worker import Worker
from desktop.workspace import Belonging, Workspace
from shared_models.kernel.catalogue import catalogue
from sync.replica.connection import connect
from sync.replica.replica import Replica


def main(path: Path, key: bytes, product: str, names: list[str]) -> None:
    """Type into both editors, commit no field, store nothing, and say when all of it is on the disk."""
    application = QApplication([])
    theme().install(application, Mode.LIGHT)
    worker = Worker(lambda: Replica.open(path, key, catalogue=catalogue), None)
    workspace = Workspace(connect(path, key, read_only=True), worker, Belonging(*names), Settings(path.parent))
    worker.start()
    vouchers, page = VoucherScreen(workspace), DocumentPage(workspace)
    assert vouchers.form is not None
    type_into(vouchers.form.text.focusProxy(), "Paper and ink")
    type_into(vouchers.form.rows[0].account.focusProxy(), "off")
    type_into(vouchers.form.rows[0].debit.focusProxy(), "59.50")
    page.begin("invoice")
    page.sheet.set_line(0, "product_id", product)
    page.grid.begin(0, COLUMNS.index("quantity"))
    editor = page.grid.editor()
    assert editor is not None
    type_into(editor.focusProxy(), "2.5")
    reader = connect(path, key, read_only=True)
    patience = QDeadlineTimer(50_000)
    while not all(each in kept(reader) for each in ("Paper and ink", "59.50", "2500000")):
        if patience.hasExpired():
            return
        application.processEvents()
    print("typed", flush=True)
    while True:
        application.processEvents()


def kept(reader: Connection) -> str:
    """All that is on the disk of what was typed."""
    return str(reader.execute("SELECT * FROM draft").fetchall())


def type_into(field: object, text: str) -> None:
    """Key by key; the window need not be in front."""
    assert isinstance(field, QLineEdit)
    field.clear()
    QTest.keyClicks(field, text)


if __name__ == "__main__":
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    told = json.loads(sys.argv[1])
    main(Path(told["path"]), bytes.fromhex(told["key"]), told["product"], told["belonging"])
