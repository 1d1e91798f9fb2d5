"""Asking once a day whether there is a newer release, and offering it above the window.

Law: nothing is downloaded and nothing is changed unless the person presses the button, and then their browser fetches
it. Who is asked is the server of the open account; what it says counts only with a signature that this program knows.
"""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QVBoxLayout

from desktop.updates.release import Release, is_newer, read, this_platform
from desktop.version import Build, build
from desktop.workspace import Workspace
from shared_models.kernel.faults import Fault
from shared_models.kernel.instant import Instant
from sync.clock import now
from sync.replica.status import Phase

if TYPE_CHECKING:
    from desktop.shell.notice import Notice

PATH = "/downloads/desktop.json"
EVERY: Instant = 86_400_000_000


def is_due(asked: Instant, at: Instant) -> bool:
    """Whether a day has passed since it was asked; also when the clock was set back behind that."""
    return not asked <= at < asked + EVERY


class UpdateOffer(QObject):
    """Puts a notice into `column`. `open_url` is what sends the browser somewhere."""

    def __init__(
        self,
        workspace: Workspace,
        column: QVBoxLayout,
        parent: QObject,
        known: Build | None = None,
        open_url: Callable[[QUrl], object] = QDesktopServices.openUrl,
    ) -> None:
        super().__init__(parent)
        self._workspace, self._column, self._open_url = workspace, column, open_url
        self._build = known or build()
        workspace.status_changed.connect(self._look)
        self._look()

    def _look(self) -> None:
        settings = self._workspace.settings
        known = self._build.version and self._build.release_keys and settings.read("ask_for_updates", True)
        if not known or self._workspace.status.link.phase is not Phase.LIVE:
            return
        at = now()
        if is_due(settings.read("update_asked", 0), at):
            settings.keep(update_asked=at)
            self._workspace.request(lambda link: link.ask("GET", PATH, {}), self._hear, lambda fault: None)

    def _hear(self, document: bytes) -> None:
        try:
            release = read(document, self._build.release_keys)
        except Fault as fault:
            self._workspace.fault(fault)
            return
        skipped = self._workspace.settings.read("update_skipped", "")
        if is_newer(release.version, self._build.version) and release.version != skipped:
            self._offer(release)

    def _offer(self, release: Release) -> None:
        download = release.for_platform(this_platform())
        if download is None:
            return
        from desktop.shell.notice import Notice

        language = self._workspace.locale.name()[:2]
        notes = release.notes.get(language) or release.notes.get("en", "")
        text = _tr("Counterfoil {version} is there. {notes}").format(version=release.version, notes=notes).strip()
        notice = Notice(text, "download-simple", _tr("Later"), "accent_text")
        notice.offer(_tr("Skip this version"), lambda: self._skip(notice, release.version))
        notice.offer(_tr("Download…"), lambda: self._open_url(QUrl(download.url)))
        self._column.insertWidget(0, notice)

    def _skip(self, notice: "Notice", version: str) -> None:
        self._workspace.settings.keep(update_skipped=version)
        notice.dismiss()


def _tr(text: str) -> str:
    return QCoreApplication.translate("Updates", text)
