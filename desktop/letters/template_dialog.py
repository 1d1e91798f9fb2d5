"""The words of letters by kind and language: those of the product until the organisation has written its own.

Law: what is typed is stored under its kind and language; emptied, it is again as it came with the product.
"""

from desktop.derive.form_dialog import FormDialog
from desktop.derive.places import place_name
from desktop.derive.words import declared
from desktop.letters.send_dialog import stored_templates
from desktop.letters.words import tr
from desktop.widgets.buttons import Button, PrimaryButton
from desktop.widgets.labels import Paragraph
from desktop.workspace import Workspace
from shared_models.communications.built_in_words import BUILT_IN
from shared_models.communications.letter_template import template_id
from shared_models.communications.letter_words import LetterWords, letter_words
from shared_models.kernel.mutation import Action, Mutation
from shared_models.kernel.record_field import Kind, RecordField
from shared_models.kernel.write import Row
from sync.clock import new_id, now
from sync.replica.rows import fetch_one

TEMPLATE = "letter_template"
_WIDE, _HIGH = 620, 520


class TemplateDialog(FormDialog):
    """Shown with `open()`."""

    def __init__(self, workspace: Workspace, kind: str = "invoice", language: str = "en") -> None:
        super().__init__(workspace, tr("Words of letters"), _WIDE, _HIGH)
        self._kind = workspace.catalogue.record_type(TEMPLATE)
        self._templates = stored_templates(workspace)
        self._start = {**self._kind.blank, "kind": kind, "language": language}
        codes = dict.fromkeys([*BUILT_IN, *(each["language"] for each in self._templates), language])
        choices = {each: place_name(Kind.LANGUAGE, each) for each in codes}
        self.ask(self._kind.field("kind"), self._start, {})
        self.ask(RecordField("language", "Language", Kind.CHOICE, choices=choices, required=True), self._start, {})
        for name in ("subject", "body"):
            self.ask(self._kind.field(name), self._start, {})
        self.column.addStretch(1)
        self.below.addWidget(Paragraph(declared(self._kind.field("body").help), self.inner))
        self.keep((TEMPLATE, "", "+words"), title=tr("Words of letters"))
        for name in ("kind", "language"):
            self.editors[name].committed.connect(lambda _: self.show_words())
        self.store = PrimaryButton(tr("Save"))
        self.store.clicked.connect(lambda: self.submit())
        self.restore = Button(tr("As they came"))
        self.restore.clicked.connect(self._restore)
        self.offer(self.store, self.restore)
        self.show_words()

    def show_words(self) -> None:
        """Show the words of the kind and language that are chosen."""
        kind, language = (str(self.editors[name].value()) for name in ("kind", "language"))
        self._shown = letter_words(kind, [language], self._templates)
        for name in ("subject", "body"):
            self.editors[name].set_value(getattr(self._shown, name))
        self.restore.setEnabled(self._stored(kind, language) is not None)

    def submit(self, _: bool = False) -> None:
        """Store the words, or say what is wrong with them."""
        read = self.read(self._start)
        if read is None:
            return
        told = read[1]
        kind, language = str(told["kind"]), str(told["language"])
        words = {name: told[name] for name in ("subject", "body")}
        stored = self._stored(kind, language)
        if LetterWords(language, str(words["subject"] or ""), str(words["body"] or "")) == self._shown:
            self.accept()
            return
        key = (TEMPLATE, stored["id"] if stored is not None else template_id(kind, language))
        mutations = []
        if stored is None:
            if fetch_one(self.workspace.reader, self._kind, key[1]) is not None:
                mutations.append(Mutation(new_id(), *key, Action.RESTORE, at=now()))
            else:
                words |= {"kind": kind, "language": language}
                mutations.append(Mutation(new_id(), *key, Action.CREATE, after=words, at=now()))
        if not mutations or mutations[-1].action is Action.RESTORE:
            mutations.append(Mutation(new_id(), *key, Action.PATCH, after=words, at=now()))
        self._write(mutations)

    def _restore(self) -> None:
        kind, language = (str(self.editors[name].value()) for name in ("kind", "language"))
        stored = self._stored(kind, language)
        if stored is not None and not self.waiting:
            self._write([Mutation(new_id(), TEMPLATE, stored["id"], Action.DELETE, at=now())])

    def _write(self, mutations: list[Mutation]) -> None:
        self.waiting = True
        self.workspace.operations.write(
            self.windowTitle(),
            mutations,
            done=lambda _: self.accept(),
            failed=self.refused,
            typed=self.draft.places(),
        )

    def _stored(self, kind: str, language: str) -> Row | None:
        named = (each for each in reversed(self._templates) if (each["kind"], each["language"]) == (kind, language))
        return next(named, None)
