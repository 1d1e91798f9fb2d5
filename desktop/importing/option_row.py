"""What a person may say about a whole file: the sheet, what becomes of records that are here already, days, currency.

Law: it only asks. Each rule by which records are found to be here has its own answer, and says how often it applied.
"""

from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.derive.references import few, is_few
from desktop.derive.words import declared
from desktop.importing.targets import has_kind
from desktop.importing.words import tr
from desktop.theme.sizes import PAGE_INSET
from desktop.widgets.editors.choice import Choice
from desktop.widgets.editors.choice_editor import ChoiceEditor
from desktop.widgets.editors.editor import Editor
from desktop.widgets.editors.text_editor import TextEditor
from desktop.widgets.flow_layout import FlowLayout
from desktop.widgets.labels import Muted
from desktop.workspace import Workspace
from shared_models.kernel.money import is_currency
from shared_models.kernel.record_field import Kind, RecordField
from shared_models.kernel.record_type import RecordType
from sync.importing.external import EXTERNAL
from sync.importing.known_headers import FULL_NAME
from sync.importing.known_records import DOMAIN, NAME, NUMBER, TITLE, phones, rules
from sync.importing.options import ImportOptions
from sync.importing.plan import Duplicates

if TYPE_CHECKING:
    from sync.importing.plan import DuplicateRow
    from sync.importing.table import Table

_MEMBER = "member"
_PROBLEM, _NOBODY = "problem", "nobody"
_DAYS = {"day": True, "month": False}


class OptionRow(QWidget):
    """`changed` is emitted when a person chooses something that asks for a new check."""

    changed = Signal()

    def __init__(self, workspace: Workspace, kind: RecordType) -> None:
        super().__init__()
        self._workspace, self._kind = workspace, kind
        self._sheets: tuple[str, ...] = ()
        self._parts: dict[Editor, tuple[QWidget, Muted]] = {}
        inner = QWidget()
        self._row = FlowLayout(inner, spacing=10)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(PAGE_INSET, 0, PAGE_INSET, 0)
        whole.addWidget(inner)
        self.sheet = self._choice(tr("Sheet"), [])
        self.rules = {rule: self._rule(rule) for rule in rules(kind)}
        self.fills = dict(self._fills())
        self.strangers = self._choice(
            tr("Colleagues who are not here"),
            [
                Choice(_PROBLEM, tr("Are a problem")),
                Choice(_NOBODY, tr("Are left out")),
                Choice(workspace.person_id, tr("Are me")),
            ],
        )
        self.strangers.set_value(_PROBLEM)
        self.days = self._choice(
            tr("3/4/2026 is"),
            [Choice("", tr("What other rows show")), Choice("day", tr("3 April")), Choice("month", tr("4 March"))],
        )
        self.days.set_value("")
        self.currency = TextEditor(tr("Currency of amounts without one"), "EUR", framed=True)
        self.currency.setFixedWidth(70)
        self.currency.committed.connect(self._set_currency)
        self._add(self.currency, tr("Amounts without a currency are"))

    def begin(self) -> None:
        """Forget the sheet of another file."""
        self._show_sheets((), "")

    def complete(self, options: ImportOptions) -> ImportOptions:
        """The options with what the person has chosen."""
        chosen = {rule: Duplicates(str(each.value())) for rule, each in self.rules.items()}
        return replace(
            options,
            rules=chosen,
            fill={name: each.value() for name, each in self.fills.items() if each.value()},
            strangers={_PROBLEM: None, _NOBODY: ""}.get(who := str(self.strangers.value()), who),
            day_first=_DAYS.get(str(self.days.value())),
            currency=str(self.currency.value()).upper(),
            sheet=str(self.sheet.value() or ""),
        )

    def policies(self) -> Mapping[str, Duplicates]:
        """What becomes of records that are here, by rule."""
        return self.complete(ImportOptions()).rules

    def show_check(
        self,
        table: "Table",
        used: Sequence[str],
        fields: Mapping[str, RecordField],
        found: "Sequence[DuplicateRow]",
    ) -> None:
        """Offer what the file leaves open, and say how often each rule applied."""
        self._show_sheets(table.sheets, table.sheet)
        counts = Counter(each.key for each in found)
        for rule, editor in self.rules.items():
            n = counts[rule]
            label = rule_label(rule, self._kind)
            self._say(editor, f"{label} ({self._workspace.locale.toString(n)})" if n else label)
            self._show(editor, bool(_fields_of(rule, self._kind) & {*used, *(_both(used))}))
        members = {each.name for each in fields.values() if each.reference == _MEMBER}
        self._show(self.strangers, bool(members & set(used)))
        self._show(self.days, has_kind(used, fields, Kind.DAY, Kind.INSTANT))
        self._show(self.currency, has_kind(used, fields, Kind.MONEY))

    def _rule(self, rule: str) -> ChoiceEditor:
        choices = [
            Choice(Duplicates.SKIP.value, tr("Leave it as it is")),
            Choice(Duplicates.FILL.value, tr("Fill what is empty")),
            Choice(Duplicates.UPDATE.value, tr("Update it")),
            Choice(Duplicates.CREATE.value, tr("Add a second one")),
        ]
        editor = self._choice(rule_label(rule, self._kind), choices)
        editor.set_value(Duplicates.SKIP.value)
        return editor

    def _fills(self) -> Iterator[tuple[str, ChoiceEditor]]:
        """For each needed reference to one of a few, such as a deal's stage: which one where the file says none."""
        for each in self._kind.own_fields:
            target = self._workspace.catalogue.record_types.get(each.reference)
            if each.required and each.kind is Kind.REFERENCE and target is not None and is_few(target):
                choices = few(self._workspace, target, each, {})
                editor = self._choice(tr("{field} where there is none").format(field=declared(each.label)), choices)
                editor.set_value(choices[0].id if choices else None)
                yield each.name, editor

    def _choice(self, label: str, choices: Sequence[Choice]) -> ChoiceEditor:
        editor = ChoiceEditor(label, choices, optional=False, framed=True)
        editor.committed.connect(lambda _: self.changed.emit())
        self._add(editor, label)
        return editor

    def _add(self, editor: Editor, label: str) -> None:
        part, words = QWidget(), Muted(label)
        row = QHBoxLayout(part)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(words, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(editor)
        self._parts[editor] = part, words
        self._row.addWidget(part)

    def _say(self, editor: Editor, words: str) -> None:
        label = self._parts[editor][1]
        label.setText(words)
        label.updateGeometry()
        self._row.invalidate()

    def _show(self, editor: Editor, on: bool) -> None:
        self._parts[editor][0].setVisible(on)
        editor.setVisible(on)

    def _show_sheets(self, names: Sequence[str], current: str) -> None:
        """Let a person choose among the sheets of a workbook that has several."""
        if self._sheets != tuple(names):
            self._sheets = tuple(names)
            self.sheet.set_choices([Choice(each, each) for each in names])
        self.sheet.set_value(current or None)
        self._show(self.sheet, len(names) > 1)

    def _set_currency(self, value: object) -> None:
        if value and not is_currency(str(value).upper()):
            self.currency.set_error(tr("A currency has three letters, such as EUR."))
            return
        self.changed.emit()


def rule_label(rule: str, kind: RecordType) -> str:
    """By what records are found to be the same, in words."""
    if rule == NUMBER:
        return tr("Same number and name")
    if rule == NAME:
        return tr("Same name and company")
    if rule == TITLE:
        return tr("Same name")
    if rule == EXTERNAL:
        return tr("Same id in the other program")
    return tr("Same {field}").format(field=declared(kind.field(rule).label))


def _fields_of(rule: str, kind: RecordType) -> frozenset[str]:
    by: dict[str, Callable[[], Sequence[str]]] = {
        NUMBER: lambda: phones(kind),
        NAME: lambda: kind.title,
        TITLE: lambda: kind.title,
        DOMAIN: lambda: [DOMAIN],
    }
    return frozenset(by.get(rule, lambda: [rule])())


def _both(used: Sequence[str]) -> Sequence[str]:
    return ("first_name", "last_name") if FULL_NAME in used else ()
