"""The one record of a type, such as the mail server: made or changed in one dialog.

Law: a secret is typed and never shown, and no draft keeps it.
"""

from collections.abc import Callable
from dataclasses import replace

from desktop.derive.form_dialog import FormDialog
from desktop.derive.words import declared
from desktop.drafts.dialog_draft import DialogDraft
from desktop.letters.words import tr
from desktop.widgets.buttons import PrimaryButton
from desktop.widgets.editors.text_editor import TextEditor
from desktop.workspace import Workspace
from shared_models.kernel.mutation import Action, Mutation
from shared_models.kernel.write import Key
from sync.clock import new_id, now
from sync.replica.rows import fetch_one


class SingleDialog(FormDialog):
    """Asks for the fields of the record, all but those `without`; `done` is called when it is stored."""

    def __init__(
        self, workspace: Workspace, key: Key, done: Callable[[], None], without: frozenset[str] = frozenset()
    ) -> None:
        kind = workspace.catalogue.record_type(key[0])
        super().__init__(workspace, declared(kind.label), 460)
        self._key, self._done = key, done
        self._stored = fetch_one(workspace.reader, kind, key[1])
        row = {**kind.blank, **(self._stored or {})}
        self._secret = {each.name for each in kind.own_fields if each.secret}
        row |= dict.fromkeys(self._secret)
        for field in kind.own_fields:
            if field.name in without:
                continue
            shown = replace(field, secret=False, help=tr("Empty: stays as it is")) if field.secret else field
            editor = self.ask(shown, row, {}, " *" if field.required else "")
            if field.secret and isinstance(editor, TextEditor):
                editor.hide_typed()
        kept = {name: each for name, each in self.editors.items() if name not in self._secret}
        self.draft = DialogDraft(self, workspace, kept, (kind.name, key[1] if self._stored else "", "single"))
        save = PrimaryButton(tr("Save"))
        save.clicked.connect(lambda: self.submit())
        self.offer(save)

    def submit(self, _: bool = False) -> None:
        """Store what is typed, or say what is wrong."""
        stored = self._stored or {}
        read = self.read(stored)
        if read is None:
            return
        made, typed = read
        values = {
            name: value
            for name, value in typed.items()
            if (value if name in self._secret else value != stored.get(name) or self._stored is None)
        }
        if not values:
            self.accept()
            return
        action = Action.PATCH if self._stored else Action.CREATE
        before = {name: stored[name] for name in values if name in stored and name not in self._secret}
        change = Mutation(new_id(), *self._key, action, after=values, before=before, at=now())
        self.waiting = True
        label = self.windowTitle()
        self.workspace.operations.write(
            label, [*made, change], done=lambda _: self._stand(), failed=self.refused, typed=self.draft.places()
        )

    def _stand(self) -> None:
        self.accept()
        self._done()
