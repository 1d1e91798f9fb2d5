"""How the books are kept: numbers, rounding, tax and approval, and the accounts that are posted to by themselves.

Law: only what was changed is written, as one change. What a chart or a verb has set is not changed here.
"""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout

from desktop.books.account_dialog import AccountDialog
from desktop.books.book_editors import AccountField
from desktop.books.reading import controls_of, row_of
from desktop.books.words import tr
from desktop.derive.field_editor import can_edit
from desktop.derive.form_dialog import FormDialog
from desktop.derive.references import titles_of
from desktop.derive.words import declared
from desktop.widgets.buttons import PrimaryButton
from desktop.widgets.labels import Muted, SectionCaption
from desktop.workspace import Workspace
from shared_models.accounting.ledger_settings import ROLES, SETTINGS
from shared_models.kernel.ids import Id
from shared_models.kernel.merging import same
from shared_models.kernel.mutation import Action, Mutation
from shared_models.kernel.record_field import Kind
from sync.clock import new_id, now

_WIDE = 640
_CONTROLS = "controls"


class BooksSettings(FormDialog):
    """Shown with `open()`. `roles` has a field for each account that verbs post to by themselves."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace, tr("Settings of the books"), _WIDE)
        kind = workspace.catalogue.record_type(SETTINGS[0])
        self._row = row_of(workspace, *SETTINGS) or kind.blank
        self.roles: dict[str, AccountField] = {}
        titles = titles_of(workspace, kind, self._row)
        for each in kind.own_fields:
            if each.kind is not Kind.LINES and not each.by_verb and can_edit(workspace, kind, each):
                self.ask(each, self._row, titles)
        self._ask_roles()
        store = PrimaryButton(tr("Store"))
        store.clicked.connect(lambda: self.submit())
        self.offer(store)
        self.editors = {**self.editors, **{f"role {role}": each for role, each in self.roles.items()}}
        self.keep((*SETTINGS, "+books"), title=tr("Settings of the books"))

    def _ask_roles(self) -> None:
        self.column.addSpacing(8)
        self.column.addWidget(SectionCaption(tr("Accounts that are posted to by themselves")))
        grid, chosen = QGridLayout(), controls_of(self._row)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(6)
        for at, (role, words) in enumerate(ROLES.items()):
            field = AccountField(self.workspace, declared(words))
            field.show_account(chosen.get(role))
            field.make_wanted.connect(lambda text, field=field: self._make(field, text))
            self.roles[role] = field
            label = Muted(declared(words))
            label.setBuddy(field)
            grid.addWidget(label, at, 0)
            grid.addWidget(field, at, 1)
        grid.setColumnStretch(1, 1)
        self.column.addLayout(grid)

    def _make(self, field: AccountField, text: str) -> None:
        def made(account_id: Id) -> None:
            field.show_account(account_id)
            field.edited.emit()
            field.setFocus()

        AccountDialog(self.workspace, text, made).open()

    def _chosen(self) -> list[dict[str, Id]] | None:
        """The accounts of all parts in their order; None when one of them cannot be read."""
        found = []
        for role, field in self.roles.items():
            if not field.commit():
                field.setFocus()
                return None
            if (account := field.account()) is not None:
                found.append({"role": role, "account_id": account.id})
        return found

    def keyPressEvent(self, event: QKeyEvent) -> None:
        strong = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if strong and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.submit()
        else:
            super().keyPressEvent(event)

    def submit(self, _: bool = False) -> None:
        """Store what was changed, or say what is wrong."""
        read, chosen = self.read(self._row), self._chosen()
        if read is None or chosen is None:
            return
        values = {**read[1], _CONTROLS: chosen}
        known = {role: account for role, account in controls_of(self._row).items() if role in ROLES}
        if known == {each["role"]: each["account_id"] for each in chosen}:
            del values[_CONTROLS]
        after = {name: value for name, value in values.items() if not same(value, self._row[name])}
        if not after:
            self.accept()
            return
        before = {name: self._row[name] for name in after}
        self.waiting = True
        self.workspace.operations.write(
            tr("Settings of the books"),
            [*read[0], Mutation(new_id(), *SETTINGS, Action.PATCH, after, before, at=now())],
            done=lambda _: self.accept(),
            failed=self.refused,
            typed=self.draft.places(),
        )
