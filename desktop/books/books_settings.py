"""How the books are kept: tax number, rounding, when tax is due. What a chart or a verb has set is not changed here."""

from desktop.books.reading import row_of
from desktop.books.words import tr
from desktop.derive.form_dialog import FormDialog
from desktop.derive.references import titles_of
from desktop.widgets.buttons import PrimaryButton
from desktop.workspace import Workspace
from shared_models.accounting.ledger_settings import SETTINGS
from shared_models.kernel.mutation import Action, Mutation
from sync.clock import new_id, now

_ASKED = ("name", "country", "tax_number", "rounding_mode", "tax_rounding", "cash_rounding", "tax_basis")


class BooksSettings(FormDialog):
    """Shown with `open()`."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace, tr("Settings of the books"), 480)
        kind = workspace.catalogue.record_type(SETTINGS[0])
        self._row = row_of(workspace, *SETTINGS) or kind.blank
        for each in _ASKED:
            self.ask(kind.field(each), self._row, titles_of(workspace, kind, self._row))
        store = PrimaryButton(tr("Store"))
        store.clicked.connect(lambda: self.submit())
        self.offer(store)
        self.keep((*SETTINGS, "+books"), title=tr("Settings of the books"))

    def submit(self, _: bool = False) -> None:
        """Store what was changed, or say what is wrong."""
        read = self.read(self._row)
        if read is None:
            return
        after = {name: value for name, value in read[1].items() if value != self._row[name]}
        if not after:
            self.accept()
            return
        before = {name: self._row[name] for name in after}
        self.waiting = True
        self.workspace.operations.write(
            tr("Settings of the books"),
            [Mutation(new_id(), *SETTINGS, Action.PATCH, after, before, at=now())],
            done=lambda _: self.accept(),
            failed=self.refused,
            typed=self.draft.places(),
        )
