"""The page of the settings about what leaves the house: the look on paper with a sample beside it, and the mail server.

Law: the sample is drawn off the window's thread; the last picture stays until there is another.
"""

from pathlib import Path

from PySide6.QtCore import QStandardPaths
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from desktop.background import Background
from desktop.derive.words import reason_of
from desktop.derive.wrong import Wrong
from desktop.letters.logo_file import logo_text
from desktop.letters.single_dialog import SingleDialog
from desktop.letters.words import tr
from desktop.settings_window.setting_row import SettingRow
from desktop.start_folder import start_folder
from desktop.widgets.buttons import Button, FlatButton
from desktop.workspace import Workspace
from shared_models.communications.branding import BRANDING
from shared_models.communications.mail_setting import MAIL_SETTING
from shared_models.kernel.faults import Fault
from shared_models.kernel.write import Key, Row
from sync.replica.rows import fetch_one
from sync.replica.touched import Touched

LEVELS = "dunning_level"
_WIDE = 300
_DOTS = 72


class LettersPage(QWidget):
    """Follows what is stored while it is open; who may not change it only sees the sample."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self.workspace = workspace
        self._background = Background(self)
        self.dialog: SingleDialog | None = None
        self.look = Button(tr("Edit…"), name=tr("Edit the look on paper"))
        self.look.clicked.connect(lambda: self._edit(BRANDING, frozenset({"logo"})))
        self.logo = Button(tr("Choose…"), name=tr("Choose a logo"))
        self.logo.clicked.connect(self._choose)
        self.no_logo = FlatButton(tr("Remove"), name=tr("Remove the logo"))
        self.no_logo.clicked.connect(lambda: self._set_logo(None))
        self.mail = Button(tr("Edit…"), name=tr("Edit the mail server"))
        self.mail.clicked.connect(lambda: self._edit(MAIL_SETTING))
        self.test = Button(tr("Send a test letter"))
        self.test.clicked.connect(self._send_test)
        self.words = Button(tr("Edit…"), name=tr("Edit the words of letters"))
        self.words.clicked.connect(self._edit_words)
        self.levels = Button(tr("Edit…"), name=tr("Edit the dunning levels"))
        self.levels.clicked.connect(lambda: workspace.go(LEVELS))
        self.wrong = Wrong()
        self.sample = QLabel()
        self.sample.setAccessibleName(tr("A sample invoice"))
        self._lay_out()
        workspace.touched.connect(self._hear)
        self.refresh()

    def _lay_out(self) -> None:
        logos = QWidget()
        both = QHBoxLayout(logos)
        both.setContentsMargins(0, 0, 0, 0)
        both.addWidget(self.no_logo)
        both.addWidget(self.logo)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        words = tr("Name, address, colour and small print of quotes, invoices and reminders.")
        column.addWidget(SettingRow(tr("Look on paper"), words, self.look))
        words = tr("PNG, JPEG or SVG. Large pictures are made smaller.")
        column.addWidget(SettingRow(tr("Logo"), words, logos))
        words = tr("Takes your letters. The password stays on the server; nobody can read it.")
        column.addWidget(SettingRow(tr("Mail server"), words, self.mail))
        words = tr("Goes to the sender's own address. What became of it stands in the outbox.")
        column.addWidget(SettingRow(tr("Test letter"), words, self.test))
        words = tr("Subject and text by kind and language, filled in with number, total and due day.")
        column.addWidget(SettingRow(tr("Words of letters"), words, self.words))
        words = tr("When a reminder is written, in which words, for which fee.")
        column.addWidget(SettingRow(tr("Dunning levels"), words, self.levels))
        column.addWidget(self.wrong)
        column.addWidget(self.sample)
        column.addStretch(1)

    def refresh(self) -> None:
        """Offer what is possible, and draw the sample anew."""
        look, mail = self._stored(BRANDING), self._stored(MAIL_SETTING)
        may = self.workspace.actor.may
        for each in (self.look, self.logo):
            each.setEnabled(may("branding.edit") and (each is self.look or look is not None))
        self.no_logo.setVisible(bool(look and look["logo"]) and may("branding.edit"))
        self.mail.setEnabled(may("mail_setting.edit"))
        self.test.setEnabled(mail is not None and may("mail_setting.send_test"))
        self.words.setEnabled(may("letter_template.create"))
        self.levels.setEnabled(may("dunning_level.view"))
        self._background.forget()
        self._background.run(lambda: _drawn(look), self._show, self._fail)

    def set_logo(self, path: Path) -> None:
        """Take the picture in a file as the logo, or say why not."""
        try:
            self._set_logo(logo_text(path))
        except (Fault, OSError) as fault:
            self.wrong.say(reason_of(fault) if isinstance(fault, Fault) else str(fault.strerror or fault))

    def _choose(self) -> None:
        folder = start_folder(QStandardPaths.StandardLocation.PicturesLocation)
        kinds = f"{tr('Pictures')} (*.png *.jpg *.jpeg *.svg)"
        name, _ = QFileDialog.getOpenFileName(self, tr("Choose a logo"), folder, kinds)
        if name:
            self.set_logo(Path(name))

    def _set_logo(self, text: str | None) -> None:
        before = self._stored(BRANDING)
        if before is not None:
            self.wrong.say("")
            self.workspace.operations.patch(*BRANDING, {"logo": before["logo"]}, {"logo": text}, tr("Logo"))

    def _edit(self, key: Key, without: frozenset[str] = frozenset()) -> None:
        self.dialog = SingleDialog(self.workspace, key, self.refresh, without)
        self.dialog.setParent(self.window(), self.dialog.windowFlags())
        self.dialog.open()

    def _edit_words(self) -> None:
        from desktop.letters.template_dialog import TemplateDialog

        look = self._stored(BRANDING)
        self.template = TemplateDialog(self.workspace, language=(look or {}).get("language") or "en")
        self.template.setParent(self.window(), self.template.windowFlags())
        self.template.open()

    def _send_test(self) -> None:
        words = {"subject": tr("Test letter"), "body": tr("If you can read this, letters are sent.")}
        self.workspace.operations.verb(*MAIL_SETTING, "send_test", words, {}, tr("Send a test letter"))
        self.workspace.toast(tr("The test letter is in the outbox."))

    def _stored(self, key: Key) -> Row | None:
        found = fetch_one(self.workspace.reader, self.workspace.catalogue.record_type(key[0]), key[1])
        return found if found is not None and found["deleted_at"] is None else None

    def _hear(self, touched: Touched) -> None:
        if touched.everything or touched.records.keys() & {BRANDING[0], MAIL_SETTING[0]}:
            self.refresh()

    def _show(self, picture: QImage) -> None:
        ratio = self.devicePixelRatioF()
        shown = QPixmap.fromImage(picture)
        shown.setDevicePixelRatio(max(ratio, picture.width() / (2 * _WIDE)))
        self.sample.setPixmap(shown)

    def _fail(self, fault: Fault) -> None:
        self.wrong.say(reason_of(fault))


def _drawn(look: Row | None) -> QImage:
    """The first page of a sample invoice in this look; asked from any thread. Raises Fault."""
    from desktop.letters.sample import sample
    from sync.papers.render import pictures

    return QImage.fromData(pictures(sample(look), _DOTS)[0])
