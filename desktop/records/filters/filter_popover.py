"""Where one condition is made or changed: its field, how it is compared, and with what. It counts at once.

Law: every complete condition is told when it is; nothing has to be applied. Enter after a typed value, Esc, or a click
elsewhere ends it.
"""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.derive.columns import choosable, field_label
from desktop.records.filters.comparing import (
    SEVERAL_VALUES,
    VALUELESS,
    ConditionWords,
    operator_words,
    operators,
    tr,
)
from desktop.records.filters.value_editors import value_editor
from desktop.widgets.buttons import FlatButton
from desktop.widgets.editors.choice import Choice
from desktop.widgets.editors.choice_editor import ChoiceEditor
from desktop.widgets.labels import SectionCaption
from desktop.widgets.overlay import Popover
from desktop.widgets.pick_list import PickList, among
from desktop.workspace import Workspace
from shared_models.kernel.record_field import Kind, RecordField, Value
from shared_models.kernel.record_type import RecordType
from sync.replica.query import Condition, Filter, Group, Operator


class FilterPopover(Popover):
    """`changed(condition)` tells what it says now, None for one that was removed.

    `either` says how the other conditions of the list stand together: a group made here does so the other way.
    """

    changed = Signal(object)

    def __init__(self, window: QWidget, workspace: Workspace, record_type: RecordType, *, either: bool = False) -> None:
        super().__init__(window, tr("Filter"))
        self._workspace, self._record_type, self._either = workspace, record_type, either
        self._words = ConditionWords(workspace, record_type)
        self._members: list[Filter] = []
        self._place = -1
        self._anchor: QWidget | None = None
        self._content: QWidget | None = None
        self.closed.connect(self.deleteLater)

    def ask(self, anchor: QWidget, condition: Condition | None = None) -> None:
        """Show it at a widget, for a condition or for a new one."""
        self._anchor = anchor
        if isinstance(condition, Group):
            self._members = [each for each in condition.filters if isinstance(each, Filter)]
            self._show_members()
        elif isinstance(condition, Filter):
            self._members, self._place = [condition], 0
            self._show_condition(condition)
        else:
            self._show_fields()

    def _show_fields(self) -> None:
        self._place = len(self._members)
        fields = {each.name: each for each in choosable(self._record_type, self._workspace.actor.may)}
        choices = [Choice(name, field_label(each)) for name, each in fields.items()]
        made = PickList(tr("Filter by…"), among(choices))
        made.picked.connect(lambda name: self._show_condition(_begun(fields[name])))
        self._fill(made)

    def _show_condition(self, each: Filter) -> None:
        field = self._words.field(each)
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(SectionCaption(each.field if field is None else field_label(field)))
        if field is not None:
            ways = [Choice(way.value, operator_words(field, way)) for way in operators(field)]
            compared = ChoiceEditor(tr("Comparison"), ways, optional=False, framed=True)
            compared.set_value(each.operator.value)
            compared.committed.connect(lambda way: self._compare(each, field, Operator(way)))
            column.addWidget(compared)
            page.setFocusProxy(compared)
            if each.operator not in VALUELESS and field.kind is not Kind.BOOLEAN:
                editor = value_editor(self._workspace, self._words, field, each, self._take, self.dismiss)
                column.addWidget(editor)
                page.setFocusProxy(editor)
        column.addLayout(self._ways_on())
        self._put(each)
        self._fill(page)

    def _ways_on(self) -> QHBoxLayout:
        row = QHBoxLayout()
        more = FlatButton(tr("And…") if self._either else tr("Or…"), "plus", tr("Add a condition to this group"))
        more.clicked.connect(self._show_fields)
        remove = FlatButton(tr("Remove"), "trash", tr("Remove this condition"))
        remove.clicked.connect(self._remove)
        row.addWidget(more)
        row.addStretch(1)
        row.addWidget(remove)
        return row

    def _show_members(self) -> None:
        choices = [Choice(str(at), self._words.of(each)) for at, each in enumerate(self._members)]
        made = PickList(tr("Change a condition"), among(choices))
        made.picked.connect(lambda at: self._open(int(at)))
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(made)
        column.addLayout(self._ways_on())
        page.setFocusProxy(made)
        self._place = -1
        self._fill(page)

    def _open(self, at: int) -> None:
        self._place = at
        self._show_condition(self._members[at])

    def _compare(self, each: Filter, field: RecordField, operator: Operator) -> None:
        value = each.value if _alike(each.operator, operator) else None
        if field.kind is Kind.BOOLEAN:
            value = True
        self._show_condition(Filter(each.field, operator, value))
        self._tell()

    def _take(self, value: Value) -> None:
        known = self._members[self._place]
        self._members[self._place] = Filter(known.field, known.operator, value)
        self._tell()

    def _put(self, each: Filter) -> None:
        self._members[self._place : self._place + 1] = [each]
        if _is_complete(each):
            self._tell()

    def _remove(self) -> None:
        if self._place < 0:
            self._members = []
        else:
            del self._members[self._place]
        self._tell()
        self.dismiss()

    def _tell(self) -> None:
        complete = tuple(each for each in self._members if _is_complete(each))
        if len(complete) > 1:
            self.changed.emit(Group(complete, any=not self._either))
        else:
            self.changed.emit(complete[0] if complete else None)

    def _fill(self, content: QWidget) -> None:
        """Show another content. The old one goes last: while it has the focus it must not be hidden."""
        old, self._content = self._content, content
        if old is not None:
            self.body.removeWidget(old)
        self.body.addWidget(content)
        self.setFocusProxy(content)
        content.show()
        if self._anchor is not None:
            self.show_at(self._anchor)
        content.setFocus(Qt.FocusReason.PopupFocusReason)
        if old is not None:
            old.hide()
            old.deleteLater()


def _begun(field: RecordField) -> Filter:
    """A new condition on a field."""
    return Filter(field.name, operators(field)[0], True if field.kind is Kind.BOOLEAN else None)


def _is_complete(each: Filter) -> bool:
    return each.operator in VALUELESS or each.value not in (None, "", (), [])


def _alike(one: Operator, other: Operator) -> bool:
    """Whether the value of one comparison makes sense for another."""
    days, numbers = {Operator.ON, Operator.BEFORE, Operator.AFTER}, {Operator.AT_LEAST, Operator.AT_MOST, Operator.IS}
    texts = {Operator.CONTAINS, Operator.STARTS, Operator.IS, Operator.IS_NOT}
    return any(one in each and other in each for each in (SEVERAL_VALUES, days, numbers, texts))
