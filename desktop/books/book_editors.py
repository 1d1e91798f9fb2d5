"""The fields of a voucher: a day with the keys of book-keepers, an account, a customer or vendor, an amount.

Law: Enter goes on to the next field, Ctrl+Enter is the screen's: it posts. What is typed stays until it can be read.
"""

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import QLocale, QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit

from desktop.books.day_keys import DayKeys
from desktop.books.reading import BookAccount, account, row_of
from desktop.books.words import tr
from desktop.derive.references import NEW
from desktop.widgets.announce import announce
from desktop.widgets.editors.choice import Choice
from desktop.widgets.editors.date_editor import DateEditor
from desktop.widgets.editors.date_text import format_date
from desktop.widgets.editors.editor import Editor, Unreadable
from desktop.widgets.editors.number_editor import NumberEditor
from desktop.widgets.editors.reference_editor import Provider, ReferenceEditor, Reply
from desktop.widgets.editors.text_editor import TextEditor
from desktop.widgets.takes_keys import takes_keys
from desktop.workspace import Workspace
from shared_models.kernel.ids import Id
from sync.replica import lists

_OFFERED = 9
_LOOKED_AT = 40
_PARTIES = ("company", "contact")


class _Goes(Editor):
    """Enter commits and goes on; with Ctrl it is left to the screen."""

    def _commits(self, event: QKeyEvent) -> bool:
        strong = event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier)
        return super()._commits(event) and not strong

    def _key(self, event: QKeyEvent) -> bool:
        if self._commits(event):
            if self.commit():
                self.go_on()
            return True
        return super()._key(event)

    def go_on(self) -> None:
        """To the next field."""
        field = self.focusProxy()
        if field is not None and takes_keys(field):
            self.focusNextChild()


class WordsField(_Goes, TextEditor):
    """A line of text."""


class DayField(_Goes, DateEditor):
    """A day; the keys of `DayKeys` count while nothing else is typed."""

    def __init__(self, name: str, locale: QLocale, today: Callable[[], date], fiscal_start: int) -> None:
        super().__init__(name, locale, today, framed=True)
        self._keys, self._clock = DayKeys(fiscal_start), today

    def _key(self, event: QKeyEvent) -> bool:
        text, field = event.text(), self.focusProxy()
        whole = isinstance(field, QLineEdit) and field.selectedText() in ("", field.text()) and not self.is_changed()
        shown = self.value()
        if len(text) == 1 and whole and isinstance(shown, date):
            moved = self._keys.press(text, shown, self._clock())
            if moved is not None:
                self._move_to(moved)
                return True
        self._keys.rest()
        return super()._key(event)

    def _move_to(self, day: date) -> None:
        field = self.focusProxy()
        self.set_value(day)
        if isinstance(field, QLineEdit):
            field.selectAll()
            announce(field, format_date(day, self._locale))
        self.committed.emit(day)


class AccountField(_Goes, ReferenceEditor):
    """An account by its number or name. `make_wanted(str)` asks for a new one with what was typed."""

    make_wanted = Signal(str)

    def __init__(self, workspace: Workspace, name: str) -> None:
        super().__init__(name, accounts_by(workspace), framed=True, unknown=tr("There is no such account."))
        self._workspace = workspace

    def show_account(self, account_id: str | None) -> None:
        """Show an account with its name."""
        found = account(self._workspace.reader, account_id) if account_id else None
        self.set_reference(found.id if found else None, found.title if found else "")

    def account(self) -> BookAccount | None:
        """What is chosen."""
        chosen = self._chosen or self.value()
        return account(self._workspace.reader, chosen) if isinstance(chosen, str) else None

    def _read(self) -> str | None:
        """Its number alone says which it is, whichever key leaves the field."""
        try:
            return super()._read()
        except Unreadable:
            text = self._line.text().strip()
            for each in self._offered:
                if not each.makes and each.label.partition(" ")[0] == text:
                    return each.id
            raise

    def _pick(self, index: QModelIndex) -> None:
        chosen = str(index.data(Qt.ItemDataRole.UserRole))
        if chosen.startswith(NEW):
            self.make_wanted.emit(chosen.removeprefix(NEW))
            return
        super()._pick(index)
        self.go_on()


class PartyField(_Goes, ReferenceEditor):
    """A company or a person; the value is the record type and the id with a colon between."""

    def __init__(self, workspace: Workspace, name: str) -> None:
        super().__init__(name, parties_by(workspace), framed=True, unknown=tr("There is nobody of that name."))

    def party(self) -> tuple[str, str] | None:
        """The record type and the id."""
        value = self.value()
        if not isinstance(value, str):
            return None
        kind, _, record_id = value.partition(":")
        return kind, record_id

    def _pick(self, index: QModelIndex) -> None:
        super()._pick(index)
        self.go_on()


class AnalyticField(_Goes, ReferenceEditor):
    """A project, department or place."""

    def __init__(self, workspace: Workspace, name: str) -> None:
        super().__init__(name, analytic_by(workspace), framed=True, unknown=tr("There is none of that name."))
        self._workspace = workspace

    def show_analytic(self, record_id: Id | None) -> None:
        """Show one with its name."""
        self.set_reference(record_id, analytic_name(self._workspace, record_id))

    def _pick(self, index: QModelIndex) -> None:
        super()._pick(index)
        self.go_on()


class AmountField(_Goes, NumberEditor):
    """An amount on one side. `=` asks for what is missing, `%` for its tax to be taken out."""

    missing_wanted = Signal()
    split_wanted = Signal()

    def _key(self, event: QKeyEvent) -> bool:
        if event.text() == "=":
            self.missing_wanted.emit()
            return True
        if event.text() in ("%", "٪"):
            if self.commit():
                self.split_wanted.emit()
            return True
        return super()._key(event)


def accounts_by(workspace: Workspace) -> Provider:
    """Finds accounts that take postings by what is typed, the number first; a new one is offered last."""

    def provide(text: str, reply: Reply) -> None:
        kind = workspace.catalogue.record_type("account")
        hits = lists.search(workspace.reader, [kind], text, _LOOKED_AT)
        found = [each for each in (account(workspace.reader, hit.id) for hit in hits) if each is not None]
        found = sorted((each for each in found if not each.heading), key=lambda each: _order(each, text))[:_OFFERED]
        offered = [Choice(each.id, each.title) for each in found]
        if workspace.actor.may("account.create") and not any(each.code == text for each in found):
            words = tr("New account “{text}”…").format(text=text)
            offered.append(Choice(f"{NEW}{text}", text, makes=words))
        reply(offered)

    return provide


def _order(each: BookAccount, text: str) -> tuple[bool, bool, str]:
    return each.code != text, not each.code.startswith(text), each.code


def parties_by(workspace: Workspace) -> Provider:
    """Finds companies and people by what is typed; a choice says type and id."""

    def provide(text: str, reply: Reply) -> None:
        reply([Choice(f"{each.record_type}:{each.id}", each.title) for each in _hits(workspace, _PARTIES, text)])

    return provide


def analytic_by(workspace: Workspace) -> Provider:
    """Finds analytic accounts by what is typed."""

    def provide(text: str, reply: Reply) -> None:
        reply([Choice(each.id, each.title) for each in _hits(workspace, ("analytic_account",), text)])

    return provide


def analytic_name(workspace: Workspace, record_id: Id | None) -> str:
    """What people call an analytic account."""
    found = row_of(workspace, "analytic_account", record_id) if record_id else None
    return " ".join(filter(None, (found["code"], found["name"]))) if found is not None else ""


def _hits(workspace: Workspace, kinds: Sequence[str], text: str) -> list[lists.Hit]:
    types = workspace.catalogue.record_types
    found = [types[each] for each in kinds if each in types]
    return lists.search(workspace.reader, found, text, _OFFERED // len(kinds) + 1)
