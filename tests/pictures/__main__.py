"""Make the pictures of the documentation: `python -m tests.pictures [FOLDER]`.

The real window over a real replica of the demonstration's data, in light and dark. It needs a display or makes do
without one (`QT_QPA_PLATFORM=offscreen`); the fonts are those of the system, Inter if it is there.
"""

import argparse
import os
import sys
import tempfile
from pathlib import Path

from PySide6.QtCore import QLocale, QPoint, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPolygon
from PySide6.QtWidgets import QApplication

from desktop.app import make_application
from desktop.bank.bank_screen import BankScreen
from desktop.inbox.inbox_screen import InboxScreen
from desktop.records.list_screen import ListScreen
from desktop.records.record_panel import RecordPanel
from desktop.records.related_card import RelatedButton
from desktop.theme.theme import Mode, theme
from server.demo.data import Extent
from tests.pictures.tenant import QUESTIONS, leave_questions, leave_work, make_replica
from tests.pictures.window import Scene

FOLDER = Path(__file__).parents[2] / "docs" / "pictures"
_ROWS = 20
_WITH_WORK = (3, 9, 12, 15, 17)


def main() -> int:
    """Make all pictures; returns the process's exit code."""
    parser = argparse.ArgumentParser("python -m tests.pictures", description="Make the documentation's pictures.")
    parser.add_argument("folder", nargs="?", type=Path, default=FOLDER)
    folder: Path = parser.parse_args().folder
    if not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
    theme().install(make_application(), Mode.LIGHT)
    with tempfile.TemporaryDirectory() as data:
        path = Path(data) / "replica.db"
        _, person = make_replica(path, Extent())
        scene = Scene(path, person)
        try:
            _bank(scene)
            _take_both(scene, folder, "bank")
            scene.workspace.go("contact")
            _contacts(scene)
            _take_both(scene, folder, "desktop")
            _files(scene, Path(data))
            _take_both(scene, folder, "files")
            _board(scene)
            _take_both(scene, folder, "board")
            _inbox(scene)
            _take_both(scene, folder, "inbox")
            _turned_round(scene)
            scene.take(folder / "inbox-right-to-left.png")
        finally:
            scene.close()
    return 0


def _bank(scene: Scene) -> None:
    """A bank statement whose lines look for what they pay."""
    scene.workspace.go("bank")
    scene.settle()
    screen = scene.window.current_screen()
    assert isinstance(screen, BankScreen)
    scene.wait(lambda: screen.rows.rowCount() > 0)
    scene.settle()


def _contacts(scene: Scene) -> None:
    """The list with work that waits, was refused and is contested, and the panel of a contact with a past."""
    screen = scene.window.current_screen()
    assert isinstance(screen, ListScreen)
    screen.showing.sort("created_at", True)  # a mixture of languages; by name they come in blocks
    scene.settle()
    ids = [screen.model.id_at(row) for row in range(_ROWS)]
    done: list[object] = []
    scene.worker.post(
        lambda replica: leave_work(replica, [replica.get("contact", ids[row]) or {} for row in _WITH_WORK]),
        lambda _: done.append(True),
    )
    scene.wait(lambda: bool(done))
    sql = "SELECT count(*) FROM activity WHERE contact_id = ?"
    past = [scene.workspace.reader.execute(sql, (each,)).fetchone()[0] for each in ids]
    quiet = [at for at in range(_ROWS) if at not in _WITH_WORK]
    screen.table.set_current_row(max(quiet, key=lambda at: int(past[at])))
    screen.work.open()
    scene.settle()


def _files(scene: Scene, folder: Path) -> None:
    """The panel with files of the contact, of which one is an image."""
    panel = scene.window.findChild(RecordPanel)
    assert panel is not None
    _draw_plot(folder / "plot 14, from the road.png")
    (folder / "offer 2026-114.pdf").write_bytes(b"%PDF-1.7")
    for each in sorted(folder.glob("*[.]p[nd][gf]")):
        panel.files.attach(each)
    scene.wait(lambda: any(each.picture() for each in panel.findChildren(RelatedButton)))
    scene.settle()


def _draw_plot(path: Path) -> None:
    image = QImage(1200, 900, QImage.Format.Format_RGB32)
    image.fill(QColor("#a9cbe8"))
    painter = QPainter(image)
    painter.fillRect(0, 560, 1200, 340, QColor("#7f9c63"))
    painter.fillRect(330, 360, 540, 300, QColor("#efe4d0"))
    painter.setBrush(QColor("#b9553f"))
    painter.drawPolygon(QPolygon([QPoint(280, 360), QPoint(600, 170), QPoint(920, 360)]))
    for left in (400, 560, 720):
        painter.fillRect(left, 430, 90, 100, QColor("#54758f"))
    painter.end()
    image.save(str(path))


def _board(scene: Scene) -> None:
    scene.window.close_panel()
    scene.workspace.go("board")
    scene.settle()


def _inbox(scene: Scene) -> None:
    """Two amounts that stand against each other, two texts, and what was refused."""
    done: list[object] = []
    scene.worker.post(leave_questions, lambda _: done.append(True))
    scene.wait(lambda: bool(done))
    scene.workspace.go("inbox")
    scene.settle()
    screen = scene.window.current_screen()
    assert isinstance(screen, InboxScreen)
    scene.wait(lambda: len(screen.list.items()) > QUESTIONS)
    screen.list.step_to(QUESTIONS)


def _turned_round(scene: Scene) -> None:
    """The layout of a language that is written from the right."""
    QApplication.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    scene.window.set_mode(Mode.LIGHT)
    screen = scene.window.current_screen()
    assert isinstance(screen, InboxScreen)
    screen.step(1)


def _take_both(scene: Scene, folder: Path, name: str) -> None:
    for mode in (Mode.LIGHT, Mode.DARK):
        scene.window.set_mode(mode)
        scene.take(folder / f"{name}-{mode}.png")


if __name__ == "__main__":
    sys.exit(main())
