"""The editor for the value of a condition: what fits the field and the way it is compared."""

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QHideEvent, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.derive.columns import field_label
from desktop.derive.places import PLACES, place_choices
from desktop.derive.references import is_few, searching
from desktop.derive.words import choice
from desktop.records.filters.comparing import DATES, NUMBERS, SEVERAL_VALUES, ConditionWords, period_words, tr
from desktop.widgets.editors.choice import Choice
from desktop.widgets.editors.date_editor import DateEditor
from desktop.widgets.editors.editor import Editor, Unreadable
from desktop.widgets.editors.number_editor import NumberEditor
from desktop.widgets.editors.text_editor import TextEditor
from desktop.widgets.labels import Muted
from desktop.widgets.pick_list import PickList, among
from desktop.workspace import Workspace
from shared_models.kernel.json_form import scale_of
from shared_models.kernel.period import PERIODS
from shared_models.kernel.record_field import Kind, RecordField, Value
from sync.replica import lists
from sync.replica.query import Filter, Operator, Query

Changed = Callable[[Value], None]
Ended = Callable[[], None]
_FEW = 200


def value_editor(
    workspace: Workspace, words: ConditionWords, field: RecordField, each: Filter, changed: Changed, ended: Ended
) -> QWidget:
    """A widget that tells each complete value; it shows the condition's one first. Enter after a typed one ends it."""
    operator = each.operator
    if operator is Operator.WITHIN:
        return _periods(each.value, changed)
    if operator in SEVERAL_VALUES:
        if field.kind is Kind.LABELS:
            return _labels(each.value, changed, ended)
        return _several(workspace, words, field, each.value, changed)
    editors = [_single(workspace, field) for _ in range(2 if operator is Operator.BETWEEN else 1)]
    known = each.value if isinstance(each.value, list | tuple) else (each.value, None)
    for editor, value in zip(editors, known, strict=False):
        editor.set_value(_shown(field, value))
    return _Typed(editors, field.kind in DATES, changed, ended)


def _single(workspace: Workspace, field: RecordField) -> Editor:
    name = field_label(field)
    if field.kind in DATES:
        return DateEditor(name, workspace.locale, framed=True)
    if field.kind in NUMBERS:
        scale = scale_of(field, {}) if field.kind is Kind.MONEY else field.scale
        return NumberEditor(name, scale, "", workspace.locale, framed=True)
    return TextEditor(name, framed=True)


def _shown(field: RecordField, value: Value) -> object:
    if field.kind in DATES:
        try:
            return date.fromisoformat(value)
        except (TypeError, ValueError):
            return None
    if field.kind in NUMBERS:
        return value if isinstance(value, int) else None
    return value if isinstance(value, str) else ""


def _stored(value: object) -> Value:
    return value.isoformat() if isinstance(value, date) else value


class _Typed(QWidget):
    """One value, or the first and the last that fit. Texts and numbers are told while they are typed, days when they
    are whole: half a day is another day. Enter goes on to the last value, and from there it ends.
    """

    def __init__(self, editors: Sequence[Editor], days: bool, changed: Changed, ended: Ended) -> None:
        super().__init__()
        self._editors, self._changed, self._ended = editors, changed, ended
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._tell)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        for at, editor in enumerate(editors):
            if at:
                row.addWidget(Muted(tr("to")))
            row.addWidget(editor)
            if not days:
                editor.edited.connect(lambda: self._soon.start())
            editor.committed.connect(lambda _: self._soon.start())
            if (line := editor.focusProxy()) is not None:
                line.installEventFilter(self)
        self.setFocusProxy(editors[0])
        self.setMinimumWidth(240 if len(editors) == 1 else 300)

    def _tell(self) -> None:
        values = [readable(each) for each in self._editors]
        if all(each not in (None, "") for each in values):
            stored = tuple(_stored(each) for each in values)
            self._changed(stored if len(stored) > 1 else stored[0])

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            at = next((at for at, each in enumerate(self._editors) if each.focusProxy() is watched), -1)
            if at >= 0 and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                if self._editors[at].commit():
                    self._go_on(at + 1)
                return True
        return super().eventFilter(watched, event)

    def _go_on(self, at: int) -> None:
        if at < len(self._editors):
            self._editors[at].setFocus(Qt.FocusReason.TabFocusReason)
        else:
            self._ended()

    def hideEvent(self, event: QHideEvent) -> None:
        if self._soon.isActive():
            self._soon.stop()
            self._tell()
        super().hideEvent(event)


def readable(editor: Editor) -> object:
    """What an editor shows now, None while it cannot be read."""
    try:
        return editor.reading()
    except Unreadable:
        return None


def _periods(value: Value, changed: Changed) -> QWidget:
    choices = [Choice(each, period_words(each)) for each in PERIODS]
    made = PickList(tr("Find a time"), among(choices))
    made.picked.connect(changed)
    if value in PERIODS:
        made.stand_on(str(value))
    return made


def _several(
    workspace: Workspace, words: ConditionWords, field: RecordField, value: Value, changed: Changed
) -> QWidget:
    made = PickList(tr("Find a value"), _choices(workspace, field), ticking=True)
    chosen = [str(each) for each in value] if isinstance(value, list | tuple) else []
    made.set_ticked([Choice(each, name) for each, name in zip(chosen, words.names(field, chosen), strict=True)])
    made.ticked.connect(lambda ids: changed(tuple(ids)))
    return made


def _labels(value: Value, changed: Changed, ended: Ended) -> QWidget:
    editor = TextEditor(tr("Words, with commas between them"), framed=True)
    editor.set_value(", ".join(value) if isinstance(value, list | tuple) else "")

    def tell(text: Value) -> None:
        changed(tuple(filter(None, (each.strip() for each in str(text).split(",")))))

    return _Typed([editor], False, tell, ended)


def _choices(workspace: Workspace, field: RecordField) -> Callable[[str], Sequence[Choice]]:
    if field.kind is Kind.CHOICE:
        return among([Choice(each, choice(field, each)) for each in field.choices])
    if field.kind in PLACES:
        return among(place_choices(field.kind))
    types = workspace.catalogue.record_types
    target = types.get(field.reference)
    if target is None:
        return lambda text: ()
    if is_few(target) or not target.menu:
        sort = "position" if "position" in target.by_name else ""
        rids = lists.ordered(workspace.reader, types, target, Query(sort=sort), limit=_FEW)
        found = lists.page(workspace.reader, types, target, rids, ())
        return among([Choice(found[rid].id, found[rid].title) for rid in rids if rid in found])
    search = searching(workspace, target)

    def provide(text: str) -> Sequence[Choice]:
        if text:
            found: list[Choice] = []
            search(text, found.extend)
            return found
        rids = lists.ordered(workspace.reader, types, target, Query(), limit=8)
        lines = lists.page(workspace.reader, types, target, rids, ())
        return [Choice(lines[rid].id, lines[rid].title) for rid in rids if rid in lines]

    return provide
