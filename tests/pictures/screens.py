"""Pictures of every main screen in every look: `python -m tests.pictures.screens [FOLDER]`.

Light, dark, at 200 percent, and right to left in Arabic, each in a process of its own because size and language are
chosen before the first window. Whoever changes a screen makes them anew and looks at them.
"""

import argparse
import os
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QLocale, QSize, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QWidget

from desktop.app import make_application
from desktop.language import speak
from desktop.theme.theme import Mode, theme
from desktop.theme.zoom import zoom
from server.demo.data import Extent
from tests.pictures.tenant import leave_questions, make_replica
from tests.pictures.window import Scene

FOLDER = Path(__file__).parents[2] / "docs" / "screenshots"
WIDTH = 1_080
SEEN = QSize(1_440, 900)
ROUNDS, STAYS, PAUSE_MILLISECONDS = 200, 10, 100
"""How often a screen is looked at again, how often it has to be the same as before, and how long that is apart."""


@dataclass(frozen=True, slots=True)
class Look:
    """One way the window can look."""

    name: str
    mode: Mode = Mode.LIGHT
    language: str = "en"
    percent: int = 100


LOOKS = (
    Look("light"),
    Look("dark", mode=Mode.DARK),
    Look("large", percent=200),
    Look("right-to-left", language="ar"),
)
_OVER = {
    "palette": "palette",
    "shortcuts": "shortcuts",
    "settings": "settings",
    "new-contact": "new.contact",
    "sync": "sync.show",
}
"""What opens over a screen: the picture's name and the action."""


def main() -> int:
    """Make the pictures of all looks, or of one; returns the process's exit code."""
    parser = argparse.ArgumentParser("python -m tests.pictures.screens", description=__doc__)
    parser.add_argument("folder", nargs="?", type=Path, default=FOLDER)
    parser.add_argument("--look", choices=[each.name for each in LOOKS])
    options = parser.parse_args()
    if options.look is None:
        for each in LOOKS:
            command = [sys.executable, "-m", "tests.pictures.screens", str(options.folder), "--look", each.name]
            subprocess.run(command, check=True)
        return 0
    if not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    _draw(options.folder, next(each for each in LOOKS if each.name == options.look))
    return 0


def _draw(folder: Path, look: Look) -> None:
    zoom().prepare(look.percent)
    application = make_application(look.language)
    if look.language == "en":
        QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
    else:
        speak(application, look.language)
    theme().install(application, look.mode)
    with tempfile.TemporaryDirectory() as data:
        path = Path(data) / "replica.db"
        _, person = make_replica(path, Extent())
        scene = Scene(path, person)
        scene.window.setWindowState(Qt.WindowState.WindowNoState)
        scene.window.resize(SEEN * 100 / look.percent)
        try:
            _every_place(scene, lambda name, of: _save(of, folder / f"{name}-{look.name}.png"))
        finally:
            scene.close()


def _every_place(scene: Scene, take: Callable[[str, QWidget], None]) -> None:
    done: list[object] = []
    scene.worker.post(lambda replica: leave_questions(replica), lambda _: done.append(True))
    scene.wait(lambda: bool(done))
    for each in scene.window.places():
        scene.workspace.go(each.id)
        _let_it_come(scene)
        take(each.id.replace("_", "-"), scene.window)
    scene.workspace.go("contact")
    record = scene.workspace.reader.execute(
        "SELECT contact_id FROM activity WHERE contact_id IS NOT NULL GROUP BY 1 ORDER BY count(*) DESC LIMIT 1"
    ).fetchone()[0]
    scene.workspace.show_record("contact", record)
    scene.settle()
    take("record", scene.window)
    scene.window.close_panel()
    for name, action in _OVER.items():
        before = set(_windows())
        if not scene.workspace.actions.trigger(action):
            raise RuntimeError(f"{action} cannot be done now")
        scene.settle()
        new = [each for each in _windows() if each not in before]
        take(name, new[0] if new else scene.window)
        for each in new:
            each.close()
        _close_overlays(scene)


def _let_it_come(scene: Scene) -> None:
    """Wait for what the screen has asked of the worker, and for what it asks once it has that."""
    before, same = None, 0
    for _ in range(ROUNDS):
        scene.rest(PAUSE_MILLISECONDS)
        _let_the_worker_answer(scene)
        shown = scene.window.grab().toImage()
        same = same + 1 if shown == before else 0
        if same == STAYS:
            return
        before = shown


def _let_the_worker_answer(scene: Scene) -> None:
    done: list[None] = []
    scene.worker.post(lambda _: None, done.append)
    scene.wait(lambda: bool(done))


def _windows() -> list[QWidget]:
    return [each for each in QApplication.topLevelWidgets() if each.isVisible()]


def _close_overlays(scene: Scene) -> None:
    from desktop.widgets.overlay import Overlay

    for each in scene.window.findChildren(Overlay):
        if each.isVisible():
            each.hide()
    scene.settle()


def _save(widget: QWidget, path: Path) -> None:
    """A picture of modest size: no wider than on a page, and with the few colours that a window has."""
    image = widget.grab().toImage()
    width = min(WIDTH, image.width())
    smaller = image.scaledToWidth(width, Qt.TransformationMode.SmoothTransformation)
    exact = smaller.convertToFormat(QImage.Format.Format_RGB32)
    found = Counter(memoryview(exact.constBits()).cast("I"))
    plain = exact.convertToFormat(
        QImage.Format.Format_Indexed8,
        _palette(found),
        Qt.ImageConversionFlag.AvoidDither | Qt.ImageConversionFlag.ThresholdDither,
    )
    path.parent.mkdir(parents=True, exist_ok=True)
    if not plain.save(str(path), "PNG", 0):
        raise OSError(f"{path} cannot be written.")


def _palette(found: "Counter[int]") -> list[int]:
    """256 colours for a picture: one for each hue there is, however rare, as a date in red; then the most used."""
    hues: dict[int, int] = {}
    for color, _ in found.most_common():
        hues.setdefault(color & 0xE0E0E0, color)
    return list(dict.fromkeys([*hues.values(), *(color for color, _ in found.most_common(256))]))[:256]


if __name__ == "__main__":
    sys.exit(main())
