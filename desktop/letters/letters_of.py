"""The letters with which a document was sent, or is to be: their state, and what is in their way.

Law: it takes no room where there is none.
"""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.derive.tones import tone_of
from desktop.derive.value_text import ValueText
from desktop.derive.words import choice, spoken_reason
from desktop.letters.words import tr
from desktop.widgets.buttons import LinkButton
from desktop.widgets.labels import Muted
from desktop.widgets.pill import Pill
from desktop.workspace import Workspace
from shared_models.kernel.ids import Id
from sync.replica.touched import Touched

LETTER = "outbox_message"
_MOST = 3
_FOUND = (
    'SELECT id, "to", state, problem, sent_at, not_before FROM outbox_message WHERE deleted_at IS NULL '
    "AND instr(documents, ?) > 0 ORDER BY created_at DESC LIMIT ?"
)


class LettersOf(QWidget):
    """The newest letters first; pressed, one is opened in the outbox."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self._workspace, self._document = workspace, ""
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2)
        self.setAccessibleName(tr("Letters"))
        self.told: list[tuple[str, str, str]] = []
        workspace.touched.connect(self._hear)
        self.hide()

    def show_document(self, document: Id) -> None:
        """Show the letters of another document; none of one that is not stored."""
        self._document = document
        self.refresh()

    def refresh(self) -> None:
        """Read them again."""
        known = LETTER in self._workspace.catalogue.record_types and bool(self._document)
        asked = (self._document, _MOST)
        found = self._workspace.reader.execute(_FOUND, asked).fetchall() if known else []
        while (item := self._column.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        values = ValueText(self._workspace.locale)
        self.told = []
        for letter, to, name, problem, sent, later in found:
            words = spoken_reason(problem or "")
            if name == "sent" and sent:
                words = values.instant(sent)
            elif name == "waiting" and not words and later:
                words = tr("Not before {when}").format(when=values.instant(later))
            self.told.append((to, name, words))
            self._column.addWidget(self._line(letter, to, name, words))
        self.setVisible(bool(found))

    def _line(self, letter: Id, to: str, state: str, words: str) -> QWidget:
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        pill = Pill()
        field = self._workspace.catalogue.record_type(LETTER).field("state")
        pill.set_state(choice(field, state), tone_of(state))
        link = LinkButton(to.replace("&", "&&"))
        link.setToolTip(tr("Open the letter"))
        link.clicked.connect(lambda: self._workspace.show_record(LETTER, letter))
        row.addWidget(pill)
        row.addWidget(link)
        said = Muted(words)
        said.setToolTip(words)
        row.addWidget(said, 1, Qt.AlignmentFlag.AlignVCenter)
        return line

    def _hear(self, touched: Touched) -> None:
        if touched.everything or LETTER in touched.records:
            self.refresh()
