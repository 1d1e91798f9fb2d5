"""Going on with what was typed and not stored: what each kind of draft is called, and what shows it again."""

from collections.abc import Callable

from desktop.derive.custom_fields import custom_fields
from desktop.derive.words import declared, within
from desktop.drafts.draft_line import tr
from desktop.drafts.drafts import drafts
from desktop.drafts.form_draft import EVENT, NEW
from desktop.drafts.line_draft import LINE
from desktop.records.next_steps import STEP
from desktop.records.note_line import NOTE
from desktop.workspace import Workspace
from sync.replica.drafts import Draft


def words_of(workspace: Workspace, draft: Draft) -> str:
    """What a draft is of: "Phone of Ana Weber", "Note about Weinhold KG", "New contact: Jane"."""
    kind = workspace.catalogue.record_types.get(draft.record_type)
    if kind is None:
        return draft.title
    record = within(kind.label)
    if draft.place.startswith(NEW):
        return tr("New {record}: {title}").format(record=record, title=draft.title or "…")
    title = draft.title or declared(kind.label)
    fields = {each.name: each.label for each in kind.own_fields}
    if draft.place.startswith("custom."):
        fields |= {
            each.name: each.label for each in custom_fields(workspace.reader, workspace.catalogue.record_types, kind)
        }
    if draft.place in fields:
        return tr("{field} of {title}").format(field=declared(fields[draft.place]), title=title)
    words = {
        STEP: tr("Next step for {title}"),
        "+convert": tr("Conversion of {title}"),
        "+merge": tr("Merge of {title} and others"),
        "+edit": tr("Changes of {title}"),
        "+field": tr("Changes of the field {title}"),
        "+voucher": tr("Voucher"),
        EVENT: tr("New entry of the calendar: {title}"),
        "+inbox": tr("{title}, to be sent again"),
    }
    other = "{title}" if draft.place.startswith("+") and draft.place != NOTE else tr("Note about {title}")
    return words.get(draft.place.partition(" ")[0], other).format(title=title)


def open_draft(workspace: Workspace, draft: Draft) -> None:
    """Go on with what was typed, where it was typed."""
    drafts(workspace).chosen = draft.key
    opening = _OPENING.get(draft.place.partition(" ")[0])
    if draft.place.startswith(LINE):
        workspace.go("my_tasks" if draft.record_type == "task" else draft.record_type)
    elif opening is not None:
        opening(workspace, draft)
    elif draft.record_type in ("pipeline", "stage"):
        _pipelines(workspace, draft)
    elif draft.place.startswith("+voucher"):
        workspace.go("vouchers")
        drafts(workspace).went_on.emit()
    elif draft.place == "+open":
        workspace.go("vouchers")
    elif draft.place.startswith(EVENT):
        workspace.go("calendar")
        drafts(workspace).went_on.emit()
    elif draft.record_id:
        workspace.stand_on_record(draft.record_type, draft.record_id)
    elif draft.record_type == "custom_field":
        _field(workspace, draft)
    else:
        from desktop.records.quick_add import QuickAdd

        QuickAdd(workspace, draft.record_type, draft.typed.get("given") or {}).open()


def _opening_balances(workspace: Workspace, draft: Draft) -> None:
    from desktop.books.opening_dialog import OpeningDialog

    OpeningDialog(workspace).open()


def _books(workspace: Workspace, draft: Draft) -> None:
    from desktop.books.books_settings import BooksSettings

    BooksSettings(workspace).open()


def _convert(workspace: Workspace, draft: Draft) -> None:
    from desktop.crm.convert_dialog import ConvertDialog
    from sync.replica.rows import fetch_one

    lead = fetch_one(workspace.reader, workspace.catalogue.record_type("lead"), draft.record_id)
    if lead is not None:
        workspace.stand_on_record("lead", draft.record_id)
        ConvertDialog(workspace, lead).open()


def _merge(workspace: Workspace, draft: Draft) -> None:
    from desktop.duplicates.merge_screen import MergeScreen

    MergeScreen(workspace, draft.record_type, draft.place.split(" ")[1:]).open()


def _edit(workspace: Workspace, draft: Draft) -> None:
    from desktop.records.edit_record import EditRecord

    EditRecord(workspace, draft.record_type, draft.record_id).open()


def _pipelines(workspace: Workspace, draft: Draft) -> None:
    from desktop.crm.pipeline_dialog import PipelineDialog
    from sync.replica.rows import fetch_one

    row = fetch_one(workspace.reader, workspace.catalogue.record_type(draft.record_type), draft.record_id) or {}
    shown = draft.record_id if draft.record_type == "pipeline" else row.get("pipeline_id")
    PipelineDialog(workspace, str(shown or "")).open()


def _field(workspace: Workspace, draft: Draft) -> None:
    from desktop.derive.custom_fields import definitions
    from desktop.fields.field_dialog import FieldDialog

    types = workspace.catalogue.record_types
    of = types.get(str(draft.typed.get("of")))
    if of is None:
        return
    known = definitions(workspace.reader, types, of)
    line = next((each for each in known if each.id == draft.record_id), None)
    position = max((int(each.values["position"] or 0) for each in known), default=-1) + 1
    FieldDialog(workspace, of, line, {str(each.values["key"]) for each in known}, min(position, 10_000)).open()


def _document(workspace: Workspace, draft: Draft) -> None:
    from desktop.documents.documents_place import begin_document, show_document

    if draft.record_id:
        show_document(workspace, draft.record_id)
    else:
        begin_document(workspace, draft.place.split(" ")[1])


def _payment(workspace: Workspace, draft: Draft) -> None:
    """Where it is paid, written off or repeated: at the document, or among the payments."""
    from desktop.documents.documents_place import show_document

    _, paid, *others = draft.place.split(" ")
    if others:
        workspace.go("payment")
    else:
        show_document(workspace, paid)


def _letter(workspace: Workspace, draft: Draft) -> None:
    """Where it is sent from: the document, the dunning letter or the customer."""
    from desktop.documents.documents_place import show_document

    about, record_id = draft.place.split(" ")[2:4]
    if about == "document":
        show_document(workspace, record_id)
    else:
        workspace.stand_on_record(about, record_id)


def _letter_words(workspace: Workspace, draft: Draft) -> None:
    from desktop.letters.template_dialog import TemplateDialog

    TemplateDialog(workspace).open()


def _bank_rule(workspace: Workspace, draft: Draft) -> None:
    workspace.go("bank")
    drafts(workspace).went_on.emit()


_OPENING: dict[str, Callable[[Workspace, Draft], None]] = {
    "+opening": _opening_balances,
    "+books": _books,
    "+convert": _convert,
    "+merge": _merge,
    "+edit": _edit,
    "+field": _field,
    "+document": _document,
    "+payment": _payment,
    "+allocate": _payment,
    "+write_off": _payment,
    "+repeat": _payment,
    "+send": _letter,
    "+words": _letter_words,
    "+rule": _bank_rule,
}
"""By the first word of a draft's place; what is typed about a record otherwise is in the record itself."""
