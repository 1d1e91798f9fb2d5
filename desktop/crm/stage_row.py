"""One stage in the settings of its pipeline: its place, name, probability, outcome, and what is in it."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.crm.pipelines import Stage
from desktop.derive.words import counted, declared
from desktop.widgets.buttons import FlatButton
from desktop.widgets.editors.choice import Choice
from desktop.widgets.editors.choice_editor import ChoiceEditor
from desktop.widgets.editors.number_editor import NumberEditor
from desktop.widgets.editors.text_editor import TextEditor
from desktop.widgets.labels import Muted
from shared_models.kernel.record_field import RecordField

COLUMNS = (64, 0, 86, 110, 96, 32)
"""How wide the parts are; the name takes what is left."""


class StageRow(QWidget):
    """`edited(field, value)` when a field was changed, `stepped(by)` to go up or down, `retired()` to go."""

    edited = Signal(str, object)
    stepped = Signal(int)
    retired = Signal()

    def __init__(self, stage: Stage, deals: int, first: bool, last: bool, editable: bool, outcome: RecordField) -> None:
        super().__init__()
        self.stage = stage
        self.setAccessibleName(stage.name)
        self.up = FlatButton("", "arrow-up", tr("Move {stage} up").format(stage=stage.name))
        self.down = FlatButton("", "arrow-down", tr("Move {stage} down").format(stage=stage.name))
        self.up.setEnabled(editable and not first)
        self.down.setEnabled(editable and not last)
        self.up.clicked.connect(lambda: self.stepped.emit(-1))
        self.down.clicked.connect(lambda: self.stepped.emit(1))
        self.name = TextEditor(tr("Name of the stage"), framed=True)
        self.name.set_value(stage.name)
        self.probability = NumberEditor(tr("Probability in percent"), unit="%", framed=True, unit_after=True)
        self.probability.set_value(stage.probability)
        choices = [Choice(key, declared(label)) for key, label in outcome.choices.items()]
        self.outcome = ChoiceEditor(tr("Outcome"), choices, optional=False, framed=True)
        self.outcome.set_value(stage.outcome)
        self.retire = FlatButton("", "trash", tr("Retire {stage}").format(stage=stage.name))
        self.retire.setEnabled(editable)
        self.retire.clicked.connect(self.retired)
        self.name.committed.connect(lambda value: self.edited.emit("name", value))
        self.probability.committed.connect(lambda value: self.edited.emit("probability", value))
        self.outcome.committed.connect(lambda value: self.edited.emit("outcome", value))
        for each in (self.name, self.probability, self.outcome):
            each.set_read_only(not editable)
        self._lay_out(deals)

    def is_typed(self) -> bool:
        """Whether something was typed that is not written yet."""
        return self.name.is_changed() or self.probability.is_changed()

    def _lay_out(self, deals: int) -> None:
        order = QWidget()
        inner = QHBoxLayout(order)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(0)
        inner.addWidget(self.up)
        inner.addWidget(self.down)
        count = Muted(counted("Pipelines", deals, "1 deal", "%n deals"), small=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        parts = (order, self.name, self.probability, self.outcome, count, self.retire)
        for each, width in zip(parts, COLUMNS, strict=True):
            if width:
                each.setFixedWidth(width)
            row.addWidget(each, 0 if width else 1)


def tr(text: str) -> str:
    """The text in the person's language."""
    return QCoreApplication.translate("Pipelines", text)
