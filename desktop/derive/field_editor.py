"""The editor of a declared field, and what its value means: editors speak of dates and texts, records of plain values.

Law: what a person may not write, or what only a verb sets, has no editor here unless a verb takes it as its argument.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication

from desktop.derive.instant_editor import InstantEditor
from desktop.derive.lines_editor import LinesEditor
from desktop.derive.places import PLACES, finding_places, place_name
from desktop.derive.references import FEW, NEW, can_name, few, is_few, named, searching
from desktop.derive.words import choice, declared, within
from desktop.notes.note_editor import NoteEditor
from desktop.notes.people import colleagues
from desktop.widgets.editors.choice import Choice
from desktop.widgets.editors.choice_editor import ChoiceEditor
from desktop.widgets.editors.date_editor import DateEditor
from desktop.widgets.editors.editor import Editor
from desktop.widgets.editors.number_editor import NumberEditor
from desktop.widgets.editors.offered_text_editor import OfferedTextEditor
from desktop.widgets.editors.reference_editor import ReferenceEditor
from desktop.widgets.editors.references_editor import ReferencesEditor
from desktop.widgets.editors.tags_editor import TagsEditor
from desktop.widgets.editors.text_editor import TextEditor
from desktop.workspace import Workspace
from shared_models.kernel.ids import Id
from shared_models.kernel.instant import is_day
from shared_models.kernel.json_form import currency_of, scale_of
from shared_models.kernel.mutation import Action, Mutation
from shared_models.kernel.record_field import Kind, RecordField, Value
from shared_models.kernel.record_type import RecordType
from shared_models.kernel.verb import Verb
from sync.clock import new_id, now
from sync.replica import lists
from sync.replica.query import Query

_YES, _NO = "yes", "no"
_LINES = frozenset({Kind.TEXT, Kind.EMAIL, Kind.PHONE, Kind.URL, Kind.CURRENCY})
_KNOWN = 1_000


@dataclass(frozen=True, slots=True)
class Edited:
    """A plain value, and the mutations that make the records it points at and that are not there yet."""

    value: Value
    made: tuple[Mutation, ...] = ()


def verb_for(workspace: Workspace, record_type: RecordType, field: RecordField) -> Verb | None:
    """The verb that sets a field which is not patched: the one with an argument of its name."""
    for (name, _), verb in workspace.catalogue.verbs.items():
        takes = any(each.name == field.name for each in verb.arguments)
        if name == record_type.name and takes and workspace.actor.may(verb.permission):
            return verb
    return None


def can_edit(workspace: Workspace, record_type: RecordType, field: RecordField, *, creating: bool = False) -> bool:
    """Whether the person may change the field by hand; `creating`, in a record that is being made."""
    may = workspace.actor.may
    if field.system or field.secret or field.kind is Kind.JSON or not may(field.write):
        return False
    if field.kind is Kind.REFERENCES and field.reference not in workspace.catalogue.record_types:
        return False
    if not creating and field.by_verb:
        return verb_for(workspace, record_type, field) is not None
    return may(record_type.permission("create" if creating else "edit"))


def editor_for(
    workspace: Workspace, field: RecordField, row: Mapping[str, Value], titles: Mapping[str, str], framed: bool = False
) -> Editor:
    """An editor that shows the field's value in `row`; `titles` knows what references are called."""
    editor = _made(workspace, field, row, framed)
    show_in(editor, field, row.get(field.name), titles)
    return editor


def show_in(editor: Editor, field: RecordField, value: Value, titles: Mapping[str, str]) -> None:
    """Show a plain value in its editor."""
    if field.kind is Kind.REFERENCE and isinstance(editor, ReferenceEditor | ChoiceEditor):
        editor.set_reference(value, titles.get(value, "") if value else "")
    elif field.kind in PLACES and isinstance(editor, ReferenceEditor):
        editor.set_reference(value, place_name(field.kind, value) if value else "")
    elif isinstance(editor, ReferencesEditor):
        editor.set_references({each: titles.get(each, "") for each in value or ()})
    elif field.kind is Kind.REFERENCES:
        editor.set_value(frozenset(titles[each] for each in value or () if each in titles))
    elif field.kind is Kind.DAY:
        editor.set_value(date.fromisoformat(value) if value and is_day(value) else None)
    elif field.kind is Kind.BOOLEAN:
        editor.set_value(None if value is None else _YES if value else _NO)
    elif field.kind is Kind.DURATION:
        editor.set_value(None if value is None else value // 60)
    elif field.kind is Kind.LABELS:
        editor.set_value(frozenset(value or ()))
    else:
        editor.set_value(value if value is not None or field.kind not in _LINES | {Kind.LONG_TEXT} else "")


def plain_value(workspace: Workspace, field: RecordField, value: object, before: Value = None) -> Edited:
    """The plain value of what an editor holds. Raises InvalidValue when the field's declaration forbids it.

    `before` is what the field held: references that are not on this computer stay in it.
    """
    edited = _plain(workspace, field, value, before)
    if field.kind is Kind.REFERENCE:  # ids are made here, and a missing record is found when it is decided
        return edited if edited.value else Edited(field.check(None))
    return Edited(field.check(edited.value), edited.made)


def _plain(workspace: Workspace, field: RecordField, value: object, before: Value) -> Edited:
    if isinstance(value, date):
        return Edited(value.isoformat())
    if field.kind is Kind.BOOLEAN:
        return Edited(None if value is None else value == _YES)
    if field.kind is Kind.DURATION and isinstance(value, int):
        return Edited(value * 60)
    if field.kind is Kind.REFERENCES and isinstance(value, frozenset):
        return _references(workspace, field, value, before)
    if field.kind is Kind.REFERENCES and isinstance(value, tuple):
        return Edited(sorted(value))
    if field.kind is Kind.LABELS and isinstance(value, frozenset):
        return Edited(sorted(value))
    if isinstance(value, str):
        if field.kind is Kind.REFERENCE and value.startswith(NEW):
            made = make_named(workspace, field, value.removeprefix(NEW))
            return Edited(made.record_id, (made,))
        return Edited(_tidy(field, value))
    return Edited(value)


def _tidy(field: RecordField, text: str) -> str | None:
    if field.kind in (Kind.COUNTRY, Kind.CURRENCY):
        text = text.upper()
    if field.kind is Kind.URL and text and "://" not in text:
        text = f"https://{text}"
    return text or None


def _references(workspace: Workspace, field: RecordField, names: frozenset[str], before: Value) -> Edited:
    known = {title.casefold(): record_id for record_id, title in few_of(workspace, field)}
    ids, made = [], []
    for each in sorted(names):
        if each.casefold() in known:
            ids.append(known[each.casefold()])
        else:
            made.append(make_named(workspace, field, each))
            ids.append(made[-1].record_id)
    elsewhere = set(before or ()) - set(known.values())
    return Edited(sorted({*ids, *elsewhere}), tuple(made))


def make_named(workspace: Workspace, field: RecordField, title: str) -> Mutation:
    """What makes a record of that name for a reference to point at."""
    target = workspace.catalogue.record_type(field.reference)
    return Mutation(new_id(), target.name, new_id(), Action.CREATE, after=named(target, title), at=now())


def _is_known(workspace: Workspace, field: RecordField) -> bool:
    """Whether all that a field of several references may point at can be offered: small records, such as tags."""
    target = workspace.catalogue.record_types.get(field.reference)
    return target is not None and not target.menu and can_name(target)


def few_of(workspace: Workspace, field: RecordField) -> list[tuple[Id, str]]:
    """The records that a reference to something small, as a tag or a colleague, may point at: ids and titles."""
    types = workspace.catalogue.record_types
    target = types[field.reference]
    rids = lists.ordered(workspace.reader, types, target, Query(), limit=_KNOWN)
    found = lists.page(workspace.reader, types, target, rids, ())
    return [(found[rid].id, found[rid].title) for rid in rids if rid in found]


def _made(workspace: Workspace, field: RecordField, row: Mapping[str, Value], framed: bool) -> Editor:
    name, locale, kind = declared(field.label), workspace.locale, field.kind
    if kind is Kind.LONG_TEXT:
        return NoteEditor(name, framed=framed, names=colleagues(workspace))
    if kind is Kind.CHOICE:
        choices = [Choice(each, choice(field, each)) for each in field.choices]
        return ChoiceEditor(name, choices, not field.required, framed)
    if kind is Kind.BOOLEAN:
        return ChoiceEditor(name, [Choice(_YES, _tr("Yes")), Choice(_NO, _tr("No"))], True, framed)
    if kind is Kind.MONEY:
        return NumberEditor(name, scale_of(field, row), currency_of(field, row), locale, framed)
    if kind in (Kind.INTEGER, Kind.DECIMAL):
        return NumberEditor(name, field.scale, "", locale, framed)
    if kind is Kind.DURATION:
        return NumberEditor(name, 0, _tr("min"), locale, framed, unit_after=True)
    if kind is Kind.DAY:
        return DateEditor(name, locale, framed=framed)
    if kind is Kind.INSTANT:
        return InstantEditor(name, locale, framed=framed)
    if kind is Kind.REFERENCE:
        return _reference_editor(workspace, field, row, framed)
    if kind is Kind.REFERENCES and not _is_known(workspace, field):
        target = workspace.catalogue.record_type(field.reference)
        words = _tr("Search {records}").format(records=within(target.label_plural)) if framed else ""
        return ReferencesEditor(name, searching(workspace, target), words, framed)
    if kind is Kind.REFERENCES:
        return TagsEditor(name, [title for _, title in few_of(workspace, field)], framed=framed)
    if kind is Kind.LABELS:
        return TagsEditor(name, framed=framed)
    if kind is Kind.LINES:
        return LinesEditor(workspace, field, row, framed)
    if kind in PLACES:
        return ReferenceEditor(name, finding_places(kind), framed=framed, unknown=_tr("There is none of that name."))
    hint = declared(field.help) if framed else ""
    if field.choices:
        return OfferedTextEditor(name, {each: choice(field, each) for each in field.choices}, hint, framed)
    return TextEditor(name, hint, framed)


def _reference_editor(workspace: Workspace, field: RecordField, row: Mapping[str, Value], framed: bool) -> Editor:
    name, target = declared(field.label), workspace.catalogue.record_type(field.reference)
    if is_few(target) and len(offered := few(workspace, target, field, row)) < FEW:
        return ChoiceEditor(name, offered, not field.required, framed)
    creating = can_name(target) and workspace.actor.may(target.permission("create"))
    words = _tr("Search {records}").format(records=within(target.label_plural)) if framed else ""
    unknown = _tr("No {record} of that name: choose one or create it.") if creating else ""
    unknown = unknown.format(record=within(target.label))
    return ReferenceEditor(name, searching(workspace, target, creating=creating), words, framed, unknown=unknown)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Editors", text)
