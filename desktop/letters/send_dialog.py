"""Sending: to whom, in which words, when, and what goes along; a letter of the outbox comes of it.

Law: the words are those of the template in the language of whom it goes to, filled in; who types keeps what was typed
when another language is chosen. What has no number yet is not sent: the letter waits for it and says so.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QFileDialog

from desktop.derive.form_dialog import FormDialog
from desktop.derive.places import place_name
from desktop.derive.words import choice, reason_of
from desktop.letters.addresses import addresses_of
from desktop.letters.letter_papers import Known, papers_of
from desktop.letters.words import tr
from desktop.start_folder import start_folder
from desktop.widgets.buttons import Button, PrimaryButton
from desktop.widgets.labels import Paragraph
from desktop.workspace import Workspace
from shared_models.communications.branding import BRANDING
from shared_models.communications.built_in_words import BUILT_IN
from shared_models.communications.letter_words import LetterWords, languages_of, letter_words
from shared_models.kernel.faults import Fault
from shared_models.kernel.mutation import Action, Mutation
from shared_models.kernel.record_field import Kind, RecordField
from shared_models.kernel.write import Key, Row
from sync.clock import new_id, now
from sync.papers.codes import TYPE_CODES
from sync.papers.paper import Paper
from sync.replica.rows import fetch

LETTER = "outbox_message"
_WIDE, _HIGH = 620, 520
_DAYS = ("statement_from", "statement_until")
_FORMATS = "formats"
_LAST = """\
SELECT formats FROM outbox_message WHERE deleted_at IS NULL AND documents IS NOT NULL AND documents <> '[]'
AND company_id IS ? AND contact_id IS ? ORDER BY created_at DESC LIMIT 1"""
_TEMPLATES = "SELECT id FROM letter_template WHERE deleted_at IS NULL ORDER BY created_at LIMIT 200"


@dataclass(frozen=True, slots=True)
class Going:
    """What is sent: the kind of its template, and what the letter says of it beside its words."""

    kind: str
    values: Mapping[str, Any]
    party: Mapping[str, Any]
    remembered: Mapping[str, Any] | None = None
    """What a document remembers of its party."""
    extra: tuple[Mutation, ...] = field(default=())

    @property
    def about(self) -> Key:
        """The record that is sent: a document, a dunning letter, or the customer whose statement it is."""
        if documents := self.values.get("documents"):
            return "document", documents[0]
        if letter := self.values.get("letter_id"):
            return "dunning_letter", letter
        name, party = next(iter(self.party.items()))
        return name.removesuffix("_id"), party


class SendDialog(FormDialog):
    """Shown with `open()`. `words` are those that were proposed last."""

    def __init__(self, workspace: Workspace, going: Going) -> None:
        super().__init__(workspace, tr("Send"), _WIDE, _HIGH)
        self._going = going
        self._kind = workspace.catalogue.record_type(LETTER)
        self._known = Known(workspace.reader, workspace.catalogue)
        self.problem = ""
        self.papers = self._papers()
        self._templates = stored_templates(workspace)
        languages = self._languages()
        self.words = self._filled(letter_words(going.kind, languages, self._templates))
        self._lay_out()
        of = choice(workspace.catalogue.record_type("letter_template").field("kind"), going.kind)
        place = (LETTER, "", " ".join(("+send", going.kind, *going.about)))
        self.keep(place, title=tr("Letter: {kind}").format(kind=of))
        self.editors["language"].committed.connect(self._choose_language)

    def _lay_out(self) -> None:
        known = addresses_of(self.workspace.reader, self._going.party)
        self._start = {
            **self._kind.blank,
            "to": known[0] if known else "",
            "subject": self.words.subject,
            "body": self.words.body,
            "language": self.words.language,
        }
        to = replace(self._kind.field("to"), choices={each: each for each in known})
        self.ask(to, self._start, {}, " *")
        self.ask(self._kind.field("cc"), self._start, {})
        codes = [*BUILT_IN, *(each["language"] for each in self._templates), self.words.language]
        choices = {each: place_name(Kind.LANGUAGE, each) for each in dict.fromkeys(codes)}
        self.ask(RecordField("language", "Language", Kind.CHOICE, choices=choices, required=True), self._start, {})
        if self._going.values.get("statement_from"):
            self._start |= {name: self._going.values[name] for name in _DAYS}
            for name in _DAYS:
                self.ask(self._kind.field(name), self._start, {}).committed.connect(self._choose_days)
        if any(each.kind in TYPE_CODES for each in self.papers):
            self._ask_formats()
        for name in ("subject", "body", "not_before"):
            self.ask(self._kind.field(name), self._start, {}, " *" if name == "subject" else "")
        self.column.addStretch(1)
        self.attached = Paragraph(self._attached_words(), self.inner)
        self.below.addWidget(self.attached)
        if any(each.provisional for each in self.papers):
            self.form.fault.say(tr("It has no number yet. The letter waits until it has one, and then goes by itself."))
        if self.problem:
            self.form.fault.say(self.problem)
        self.send = PrimaryButton(tr("Send"), "paper-plane-tilt")
        self.send.clicked.connect(lambda: self.submit())
        self.send.setEnabled(not self.problem)
        self.save = Button(tr("Save as PDF…"))
        self.save.clicked.connect(self._ask_where)
        self.save.setEnabled(bool(self.papers))
        self.offer(self.send, self.save)

    def _ask_formats(self) -> None:
        """Whether and where the e-invoice goes along; as with the last document that this customer was sent."""
        choices = {
            "pdf": tr("PDF with the e-invoice inside"),
            "pdf ubl": tr("The same, and UBL as a file of its own"),
            "plain": tr("Plain PDF, without an e-invoice"),
            "plain ubl": tr("Plain PDF, and UBL as a file of its own"),
        }
        last = self._last_formats()
        self._start |= {_FORMATS: ("plain" if "plain" in last else "pdf") + (" ubl" if "ubl" in last else "")}
        field = replace(self._kind.field(_FORMATS), kind=Kind.CHOICE, choices=choices, required=True)
        self.ask(field, self._start, {}).committed.connect(lambda _: self.attached.setText(self._attached_words()))

    def _last_formats(self) -> str:
        party = [self._going.party.get(name) for name in ("company_id", "contact_id")]
        found = self.workspace.reader.execute(_LAST, party).fetchone()
        return str(found[0] or "") if found is not None else ""

    def submit(self, _: bool = False) -> None:
        """Put the letter into the outbox, or say what is wrong."""
        read = self.read(self._start)
        if read is None or self.problem:
            return
        written = {name: value for name, value in read[1].items() if name != "language" and value not in (None, "")}
        if _FORMATS in written:
            written[_FORMATS] = str(written[_FORMATS]).split()
        party = {name: self._going.party[name] for name in ("company_id", "contact_id") if self._going.party.get(name)}
        values = {**self._going.values, **party, **written}
        new = Mutation(new_id(), LETTER, new_id(), Action.CREATE, after=values, at=now())
        self.waiting = True
        label = tr("Letter {subject}").format(subject=values.get("subject", ""))
        self.workspace.operations.write(
            label,
            [*self._going.extra, new],
            done=lambda _: self._stand(),
            failed=self.refused,
            typed=self.draft.places(),
        )

    def save_in(self, folder: Path) -> list[str]:
        """Put what would be attached into a folder, to be printed; the names of the files."""
        from sync.papers.file_name import file_name
        from sync.papers.render import pdf

        names = []
        for each in self.papers:
            names.append(f"{file_name(each)}.pdf")
            (folder / names[-1]).write_bytes(pdf(each))
        return names

    def _ask_where(self) -> None:
        folder = QFileDialog.getExistingDirectory(self, tr("Save as PDF"), start_folder())
        if folder:
            try:
                self.workspace.toast(tr("Saved: {files}").format(files=", ".join(self.save_in(Path(folder)))))
            except OSError as error:
                self.form.fault.say(str(error.strerror or error))

    def _choose_days(self, _: object) -> None:
        """The statement of other days; its words where nobody has typed others."""
        days = {name: value.isoformat() for name in _DAYS if isinstance(value := self.editors[name].value(), date)}
        self.problem = ""
        self._going = replace(self._going, values={**self._going.values, **days})
        self.papers = self._papers()
        self.form.fault.say(self.problem)
        self.send.setEnabled(not self.problem)
        self._choose_language(self.words.language)

    def _stand(self) -> None:
        self.accept()
        self.workspace.toast(tr("The letter is in the outbox."))

    def _papers(self) -> list[Paper]:
        try:
            return papers_of({**self._going.values, **self._going.party}, self._known)
        except Fault as fault:
            self.problem = reason_of(fault)
            return []

    def _languages(self) -> list[str]:
        people = [
            self._known.get(kind, self._going.party[f"{kind}_id"]) if self._going.party.get(f"{kind}_id") else None
            for kind in ("company", "contact")
        ]
        return languages_of(self._going.remembered, *people, self._known.get(*BRANDING))

    def _filled(self, words: LetterWords) -> LetterWords:
        from sync.papers.filling_in import values_of

        return words.filled(values_of([replace(each, language=words.language) for each in self.papers]))

    def _choose_language(self, language: object) -> None:
        """The words in another language, where nobody has typed others."""
        before, self.words = self.words, self._filled(letter_words(self._going.kind, [str(language)], self._templates))
        for name in ("subject", "body"):
            editor = self.editors[name]
            if _plain(editor.typed()) == _plain(getattr(before, name)):
                editor.set_value(getattr(self.words, name))

    def _attached_words(self) -> str:
        from sync.papers.file_name import file_name

        asked = self.editors[_FORMATS].typed() if _FORMATS in self.editors else ""
        ends = ("pdf", "xml") if "ubl" in str(asked) else ("pdf",)
        names = ", ".join(f"{file_name(each)}.{end}" for each in self.papers for end in ends)
        return tr("Attached: {files}").format(files=names) if names else ""


def _plain(text: object) -> str:
    """As a text editor gives it back."""
    return str(text).replace("\xa0", " ")


def stored_templates(workspace: Workspace) -> list[Row]:
    """The organisation's own words."""
    if "letter_template" not in workspace.catalogue.record_types:
        return []
    keys = [("letter_template", each) for (each,) in workspace.reader.execute(_TEMPLATES).fetchall()]
    found = fetch(workspace.reader, workspace.catalogue.record_types, keys)
    return [found[each] for each in keys if each in found]
