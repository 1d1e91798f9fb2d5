"""The editor of each cell of a document's line, showing what the cell holds."""

from typing import Any

from PySide6.QtWidgets import QWidget

from desktop.derive.references import can_name, searching
from desktop.derive.words import declared, within
from desktop.documents.line_model import COLUMNS, LineModel
from desktop.documents.words import tr
from desktop.widgets.editors.editor import Editor
from desktop.widgets.editors.long_text_editor import LongTextEditor
from desktop.widgets.editors.number_editor import NumberEditor
from desktop.widgets.editors.offered_text_editor import OfferedTextEditor
from desktop.widgets.editors.reference_editor import ReferenceEditor
from desktop.widgets.editors.references_editor import ReferencesEditor
from shared_models.kernel.record_field import Kind


def line_editor(model: LineModel, row: int, column: int, parent: QWidget) -> Editor:
    """The editor of a cell."""
    made = _made(model, COLUMNS[column])
    made.setParent(parent)
    line = model.sheet.lines[row]
    _show(model, made, COLUMNS[column], line.get(COLUMNS[column]))
    made.setAutoFillBackground(True)
    return made


def _made(model: LineModel, name: str) -> Editor:
    field, workspace = model.fields[name], model.sheet.workspace
    label = declared(field.label)
    if field.kind is Kind.DECIMAL:
        return NumberEditor(label, field.scale, "", workspace.locale, framed=True)
    if name == "text":
        return LongTextEditor(label, lines=4, framed=True)
    if name == "unit":
        units = workspace.catalogue.record_type("product").field("unit").choices
        return OfferedTextEditor(label, {each: declared(words) for each, words in units.items()}, framed=True)
    target = workspace.catalogue.record_type(field.reference)
    if field.kind is Kind.REFERENCES:
        return ReferencesEditor(label, searching(workspace, target), "", framed=True)
    creating = not target.configuration and can_name(target) and workspace.actor.may(target.permission("create"))
    unknown = tr("No {record} of that name: choose one or create it.") if creating else ""
    provider = searching(workspace, target, creating=creating)
    return ReferenceEditor(label, provider, "", framed=True, unknown=unknown.format(record=within(target.label)))


def _show(model: LineModel, editor: Editor, name: str, value: Any) -> None:
    if isinstance(editor, ReferencesEditor):
        ids = list(value or ())
        editor.set_references(dict(zip(ids, model.titles(name, ids), strict=True)))
    elif isinstance(editor, ReferenceEditor):
        editor.set_reference(value, model.titles(name, [value])[0] if value else "")
    elif isinstance(editor, NumberEditor):
        editor.set_value(value)
        if isinstance(value, int):
            editor.type_again(model.text_of(name, value))
    else:
        editor.set_value(value or "")
