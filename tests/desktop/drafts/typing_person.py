"""A person who types into a real window and is killed: run as a process of its own by test_crash."""

import json
import os
import sys
from pathlib import Path

from PySide6.QtCore import QDeadlineTimer
from PySide6.QtWidgets import QApplication, QLineEdit

from desktop.records.quick_add import QuickAdd
from desktop.records.record_panel import RecordPanel
from desktop.settings import Settings
from desktop.theme.theme import Mode, theme
from desktop.worker import Worker
from desktop.workspace import Belonging, Workspace
from shared_models.kernel.catalogue import catalogue
from sync.replica.connection import connect
from sync.replica.replica import Replica


def main(path: Path, key: bytes, contact: str, names: list[str]) -> None:
    """Type a city, a note and a new contact's name, store none of it, and say when all of it is on the disk."""
    application = QApplication([])
    theme().install(application, Mode.LIGHT)
    worker = Worker(lambda: Replica.open(path, key, catalogue=catalogue), None)
    workspace = Workspace(connect(path, key, read_only=True), worker, Belonging(*names), Settings(path.parent))
    worker.start()
    panel = RecordPanel(workspace)
    panel.show_record("contact", contact)
    panel.show()
    form = panel.form()
    assert form is not None
    form.row("city").edit()
    type_into(form.row("city").editor(), "Lübeck")
    type_into(panel.note.editor, "Wants an offer 📄")
    dialog = QuickAdd(workspace, "contact")
    dialog.open()
    type_into(dialog.editors["last_name"], "Nováková")
    reader = connect(path, key, read_only=True)
    patience = QDeadlineTimer(50_000)
    while reader.execute("SELECT count(*) FROM draft").fetchone()[0] < 3:
        if patience.hasExpired():
            return
        application.processEvents()
    print("typed", flush=True)
    while True:
        application.processEvents()


def type_into(editor: object, text: str) -> None:
    """As the keyboard would; the window need not be in front."""
    line = editor.focusProxy()  # type: ignore[attr-defined]  # an Editor
    if isinstance(line, QLineEdit):
        line.setText(text)
    else:
        line.setPlainText(text)


if __name__ == "__main__":
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    told = json.loads(sys.argv[1])
    main(Path(told["path"]), bytes.fromhex(told["key"]), told["contact"], told["belonging"])
