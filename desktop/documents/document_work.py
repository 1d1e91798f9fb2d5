"""What is done with the document on the page: kept as a draft, stored, posted, credited, copied.

Law: each is one group of mutations; when it is refused, everything is still there as it was typed.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from desktop.derive.words import choice
from desktop.documents.approving import next_to_approve
from desktop.documents.sheet import DOCUMENT
from desktop.documents.standing import standing_of
from desktop.documents.words import tr
from desktop.drafts.drafts import drafts
from desktop.records.file_line import attaching
from desktop.widgets.dialog import Dialog
from shared_models.kernel.ids import Id
from shared_models.kernel.mutation import Action, Mutation
from sync.clock import new_id, now
from sync.replica.drafts import Place
from sync.replica.own_numbers import own_number
from sync.replica.touched import Origin, Touched, touched

if TYPE_CHECKING:
    from desktop.documents.document_page import DocumentPage
    from desktop.documents.paying import Paying
    from sync.replica.replica import Replica

    Following = Callable[[Replica], Sequence[Mutation]]

_COPIED = (
    "company_id",
    "contact_id",
    "deal_id",
    "terms_id",
    "currency",
    "rate",
    "prices_include_tax",
    "discount",
    "notes",
    "introduction",
    "payee_account_id",
)
_RATE = (
    "SELECT rate FROM exchange_rate WHERE currency = ? AND deleted_at IS NULL AND day <= ? ORDER BY day DESC LIMIT 1"
)

_SETTLING = frozenset({"entry", "matching"})
_SAME = (
    "SELECT 1 FROM document WHERE company_id = ? AND reference = ? AND kind = ? AND id <> ? AND deleted_at IS NULL "
    "AND state <> 'void' LIMIT 1"
)


class DocumentWork:
    """The work of one page."""

    def __init__(self, page: "DocumentPage") -> None:
        self.page, self.sheet, self.workspace = page, page.sheet, page.workspace
        self._drafts = drafts(page.workspace)
        self._place: Place | None = None
        self._writing = False
        self.dialog: Dialog | None = None

    def keep(self) -> None:
        """What is typed is on the disk, too."""
        if self._writing or not self.is_typed():
            self.forget()
            return
        if self._place is None:
            self._place = self._drafts.claim(self.page.place())
        self._drafts.keep(self.page.draft(self._place))

    def resume(self) -> None:
        """Put back what was typed and not stored."""
        self.leave()
        waiting = self._drafts.take(self.page.place())
        if waiting is not None and isinstance(waiting.typed, Mapping):
            self._place = waiting.key
            self.sheet.type_again(waiting.typed)
            self.page.show_fields()
            self.workspace.toast(tr("What you had typed is here again."))

    def leave(self) -> None:
        """Nobody types here any more; what was typed waits."""
        if self._place is not None:
            self._drafts.flush()
            self._drafts.leave(self._place)
            self._place = None

    def forget(self) -> None:
        """What was typed is stored, or there is nothing of it."""
        if self._place is not None:
            self._drafts.forget(self._place)
            self._place = None

    def is_typed(self) -> bool:
        """Whether there is anything that is not stored."""
        sheet = self.sheet
        if sheet.is_final:
            return False
        if not sheet.is_new:
            return bool(sheet.changes()[1])
        return bool(sheet.written()) or any(sheet.values[each] for each in ("company_id", "contact_id", "reference"))

    def store(self) -> None:
        """Store what is typed."""
        self._write(tr("{document} saved"), ())

    def go_ahead(self) -> None:
        """What comes next: a quote is stored, everything else is posted."""
        if self.sheet.is_final:
            return
        quote = self.sheet.values["kind"] == "quote"
        if quote and self.sheet.can("issue_quote") and not self.sheet.values["number_text"]:
            self.run("issue_quote", tr("{document} issued"))
        elif quote or not self.sheet.can("post_document"):
            self.store()
        else:
            self._write(tr("{document} posted"), self._posting())

    def settle(self) -> None:
        """Choose a down payment that this document settles."""
        from desktop.documents.settle_dialog import SettleDialog

        self.dialog = SettleDialog(self.sheet, self.run)
        self.dialog.open()

    def approve(self) -> None:
        """Approve the bill and go on to the next one that waits for this person."""
        record_id = str(self.sheet.values["id"])

        def go_on(words: str) -> None:
            following = next_to_approve(self.workspace.reader, self.workspace.person_id, record_id)
            self._stored(record_id, words)
            if following is not None:
                self.page.show_document(following)

        self._write(tr("{document} approved"), (self._verb("approve_document", {}),), done=go_on)

    def keep_file(self, path: Path) -> None:
        """Keep a vendor's file with the bill; one that was not stored yet is stored as a draft with it."""
        if self._writing or not self.page.finish_typing():
            return
        record_id, typed = str(self.sheet.values["id"]), [self._place] if self._place is not None else []
        new = self.sheet.mutation() if self.sheet.is_new else None
        first = [*self.page.made, new] if new is not None else []

        def group(replica: "Replica") -> list[Mutation]:
            return [*first, attaching(replica, path, {"document_id": record_id})]

        def kept(_: object) -> None:
            said = self.page.fault.text()
            if new is not None:
                self._stored(record_id, words)
                self.page.fault.say(said)
            else:
                self.workspace.toast(words)

        words = tr("{name} kept with the bill").format(name=path.name)
        self._writing = new is not None
        self.workspace.operations.write(
            words, group, done=kept, failed=self._refused, typed=typed if new is not None else ()
        )

    def run(self, verb: str, label: str, **arguments: Any) -> None:
        """Store what is typed and run a verb on it, as one group."""
        self._write(label, (self._verb(verb, arguments),))

    def credit(self) -> None:
        """Correct a posted invoice by a credit note of today, and go on with that."""
        self._follow("credit_document", tr("Credit note"), "corrects_id", day=_today())

    def convert(self) -> None:
        """Make an invoice of a quote, and go on with that."""
        self._follow("convert_quote", tr("Invoice"), "quote_id", day=_today())

    def pay(self) -> None:
        """Ask for the payment of a posted document."""
        from desktop.documents.payment_dialog import PaymentDialog

        PaymentDialog(self.workspace, self._paying()).open()

    def write_off(self) -> None:
        """Ask how much of a posted document will not be paid."""
        from desktop.documents.write_off_dialog import WriteOffDialog

        self.dialog = WriteOffDialog(self.workspace, self._paying())
        self.dialog.open()

    def _paying(self) -> "Paying":
        from desktop.documents.paying import of_document

        document = self.sheet.row()
        terms = self.sheet.shelf.get("payment_terms", document["terms_id"]) if document["terms_id"] else None
        return of_document(self.workspace.reader, document, terms)

    def left_to_pay(self) -> bool:
        """Whether something of it is open, as far as the books are in sight."""
        found = standing_of(self.workspace.reader, str(self.sheet.values["entry_id"] or ""))
        return found is not None and not found.is_paid

    def send(self) -> None:
        """Write the letter that it goes with; it waits for its number and for a connection."""
        from desktop.documents.sending import going_of
        from desktop.letters.send_dialog import SendDialog

        self.dialog = SendDialog(self.workspace, going_of(self.sheet))
        self.dialog.open()

    def repeat(self) -> None:
        """Ask how often it is drawn up again."""
        from desktop.letters.repeat_dialog import RepeatDialog

        row = self.sheet.row()
        number = str(row["number_text"] or row["reference"] or "")
        kind = choice(self.sheet.kind.field("kind"), row["kind"])
        self.repeating = RepeatDialog(self.workspace, row, f"{kind} {number}".strip())
        self.repeating.open()

    def copy(self) -> None:
        """Begin a new document of the same kind with the same lines."""
        row = self.sheet.row()
        lines = [{name: each for name, each in line.items() if not name.startswith("settles")} for line in row["lines"]]
        kept = {name: row[name] for name in _COPIED if row[name] not in (None, [])}
        self.leave()
        self.page.begin(str(row["kind"]), {**kept, "lines": lines})

    def propose_rate(self) -> None:
        """The latest rate of a foreign currency, of the day of the document or before."""
        values, base = self.sheet.values, self.sheet.settings.get("base_currency")
        if values["currency"] == base:
            self.sheet.set("rate", None)
            return
        asked = (values["currency"], values["issued"] or _today())
        found = self.workspace.reader.execute(_RATE, asked).fetchone()
        self.sheet.set("rate", found[0] if found else None)

    def warn(self) -> None:
        """Say where a vendor's bill is there already: of the same vendor, with the same reference."""
        values = self.sheet.values
        if self.sheet.is_sale or not values["reference"] or not values["company_id"]:
            self.page.fault.say("")
            return
        asked = (values["company_id"], values["reference"], values["kind"], values["id"])
        found = self.workspace.reader.execute(_SAME, asked).fetchone()
        words = tr("There is such a document of this vendor already: {reference}.")
        self.page.fault.say(words.format(reference=values["reference"]) if found is not None else "")

    def hear(self, told: Touched) -> None:
        """The document may be another: it is shown as it is, unless somebody types in it."""
        if self.sheet.is_final and (told.everything or told.records.keys() & _SETTLING):
            self.page.head.refresh()
        ids = told.records.get(DOCUMENT, frozenset())
        if self.sheet.is_new or self._writing or not (told.everything or self.sheet.values["id"] in ids):
            return
        row = self.sheet.shelf.get(DOCUMENT, str(self.sheet.values["id"]))
        if row is not None and (row["posted_at"] or not self.is_typed()):
            self.sheet.show(row)
            self.page.show_fields()

    def _posting(self) -> "Following":
        """Posting, with a number where this computer gives its own."""
        verb = self._verb("post_document", {})
        journal = self.sheet.values["journal_id"] or self.sheet.journal_of(str(self.sheet.values["kind"]))
        return lambda replica: [replace(verb, arguments=own_number(replica, journal))]

    def _write(
        self, label: str, verbs: "Sequence[Mutation] | Following", done: Callable[[str], None] | None = None
    ) -> None:
        """Write what is typed and `verbs`; `done` is told the words of what was done."""
        if self._writing or (self.sheet.is_final and not verbs) or not self.page.finish_typing():
            return
        self.page.fault.say(self.sheet.problem)
        stored = self.sheet.mutation() if not self.sheet.is_final else None
        first = [*self.page.made, *([stored] if stored is not None else [])]
        if not first and not verbs:
            self.workspace.toast(tr("Nothing has changed."))
            return
        self._writing = True
        record_id = str(self.sheet.values["id"])
        words = label.format(document=choice(self.sheet.kind.field("kind"), self.sheet.values["kind"]))
        typed = [self._place] if self._place is not None else []
        self.workspace.operations.write(
            words,
            (lambda replica: [*first, *verbs(replica)]) if callable(verbs) else [*first, *verbs],
            done=lambda _: done(words) if done is not None else self._stored(record_id, words),
            failed=self._refused,
            typed=typed,
        )

    def _stored(self, record_id: Id, words: str) -> None:
        self._writing = False
        self.forget()
        self.page.made = []
        self.sheet.shelf.hear(touched(Origin.LOCAL, [(DOCUMENT, record_id)]))
        if self.page.show_document(record_id):
            self.workspace.toast(words)

    def _refused(self, fault: Any) -> None:
        self._writing = False
        self.page.say(fault)
        self.keep()

    def _follow(self, verb: str, words: str, reference: str, **arguments: Any) -> None:
        """Run a verb that makes another document, and show that."""
        source = str(self.sheet.values["id"])
        mutation = self._verb(verb, arguments)
        sql = f"SELECT id FROM document WHERE {reference} = ? AND deleted_at IS NULL ORDER BY id DESC LIMIT 1"  # noqa: S608 - a name of this file

        def show(_: object) -> None:
            found = self.workspace.reader.execute(sql, (source,)).fetchone()
            if found is not None:
                self.page.show_document(str(found[0]))

        self.workspace.operations.write(words, [mutation], done=show, failed=self.page.say)

    def _verb(self, name: str, arguments: Mapping[str, Any]) -> Mutation:
        record_id = str(self.sheet.values["id"])
        return Mutation(new_id(), DOCUMENT, record_id, Action.VERB, verb=name, arguments=dict(arguments), at=now())


def _today() -> str:
    return date.today().isoformat()  # noqa: DTZ011 - the person's own day
