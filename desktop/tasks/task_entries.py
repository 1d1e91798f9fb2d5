"""Tasks as lines of the list: what each says, and what a screen reader says of it."""

from collections.abc import Iterable, Mapping
from datetime import date

from desktop.derive.words import choice
from desktop.tasks.sections import Part
from desktop.tasks.words import day_words, part_words, tr
from desktop.theme.tokens import Tone
from desktop.widgets.editors.date_text import format_time
from desktop.widgets.section_rows import Entry, Heading, Row
from desktop.workspace import Workspace
from shared_models.kernel.ids import Id
from shared_models.kernel.wall_clock import wall
from sync.replica import lists
from sync.replica.agenda import TaskLine

_TONES = {Part.OVERDUE: Tone.NEGATIVE}
_MARKS = {"high": ("flag", "negative"), "low": ("arrow-down", "faint")}


def titles_of(workspace: Workspace, tasks: Iterable[TaskLine]) -> Mapping[tuple[str, Id], str]:
    """What the records are called that these tasks name."""
    keys = set()
    for each in tasks:
        pairs = (
            ("deal", each.deal_id),
            ("contact", each.contact_id),
            ("company", each.company_id),
            ("member", each.owner_id),
        )
        keys |= {(kind, found) for kind, found in pairs if found}
    return lists.titles(workspace.reader, workspace.catalogue.record_types, keys)


def rows_of(
    workspace: Workspace, parts: Mapping[Part, list[TaskLine]], today: date, everybody: bool, more: bool
) -> list[Row]:
    """The whole list: a heading for each part and its tasks below."""
    titles = titles_of(workspace, [each for lines in parts.values() for each in lines])
    rows: list[Row] = []
    for part, lines in parts.items():
        count = workspace.locale.toString(len(lines))
        rows.append(Heading(part_words(part), count, _TONES.get(part), part.value))
        rows += [entry_of(workspace, each, titles, part, today, everybody) for each in lines]
    if more:
        rows.append(Heading(tr("There are more than are shown here: use the list of all tasks."), id="more"))
    return rows


def entry_of(
    workspace: Workspace,
    task: TaskLine,
    titles: Mapping[tuple[str, Id], str],
    part: Part,
    today: date,
    everybody: bool,
) -> Entry:
    """One task as a line."""
    locale = workspace.locale
    about = [
        titles[kind, found]
        for kind, found in (("deal", task.deal_id), ("contact", task.contact_id), ("company", task.company_id))
        if found and (kind, found) in titles
    ][:2]
    owner = titles.get(("member", task.owner_id or ""), "")
    due = date.fromisoformat(task.due) if task.due else None
    at = wall(task.remind_at) if task.remind_at is not None else None
    clock = format_time(at.time(), locale) if at is not None and due is not None and at.date() == due else ""
    shown = part not in (Part.TODAY, Part.TOMORROW, Part.DONE) and due is not None
    end = " ".join(each for each in (day_words(due, today, locale) if shown and due else "", clock) if each)
    marks = [_MARKS[task.priority]] if task.priority in _MARKS else []
    if task.repeat:
        marks.append(("repeat", "sub"))
    field = workspace.catalogue.record_type("task").field("priority")
    words = [task.subject, *about, day_words(due, today, locale) if due else "", clock]
    words += [choice(field, task.priority) if task.priority != "normal" else "", owner if everybody else ""]
    words.append(tr("done") if task.done_at is not None else "")
    return Entry(
        task.id,
        task.subject,
        lead="checked" if task.done_at is not None else "check",
        lead_token="negative" if task.priority == "high" else "faint",
        note=" · ".join(about),
        end=end,
        tone=Tone.NEGATIVE if part is Part.OVERDUE else None,
        marks=tuple(marks),
        avatar=owner if everybody else "",
        words=", ".join(each for each in words if each),
        over=task.done_at is not None,
        data=task,
    )
