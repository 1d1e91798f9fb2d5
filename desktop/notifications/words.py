"""What a notice says."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale

from desktop.derive.columns import nameless
from desktop.derive.words import declared, within
from desktop.notifications.rules import Kind, Notice
from desktop.workspace import Workspace
from sync.replica import lists

ICONS = {
    Kind.REMINDER: "alarm",
    Kind.ASSIGNED: "user-plus",
    Kind.MOVED: "arrow-right",
    Kind.MENTION: "at",
    Kind.TROUBLE: "warning-circle",
}


def title(workspace: Workspace, notice: Notice) -> str:
    """What it is about, in a few words."""
    called = _namer(workspace)
    if notice.count > 1:
        return _many(workspace, notice)
    if notice.kind is Kind.TROUBLE:
        return _tr("A change of yours needs you")
    return called(notice.record_type, notice.record_id)


def text(workspace: Workspace, notice: Notice) -> str:
    """What happened with it."""
    called = _namer(workspace)
    who = called("member", notice.actor) if notice.actor else ""
    if notice.kind is Kind.TROUBLE:
        return _tr("See the inbox")
    if notice.kind is Kind.REMINDER:
        return _when(workspace, notice)
    if notice.count > 1:
        return _tr("by {who}").format(who=who) if who else ""
    who = who or _tr("Somebody")
    if notice.kind is Kind.ASSIGNED:
        return _tr("{who} assigned this to you").format(who=who)
    if notice.kind is Kind.MENTION:
        return _tr("{who} mentioned you").format(who=who)
    return _tr("{who} moved your deal to {stage}").format(who=who, stage=called("stage", notice.extra))


def kind_of(workspace: Workspace, notice: Notice) -> str:
    """Which kind of record it is about."""
    found = workspace.catalogue.record_types.get(notice.record_type)
    return declared(found.label) if found is not None and notice.count == 1 else ""


def _when(workspace: Workspace, notice: Notice) -> str:
    if notice.count > 1:
        return _tr("while you were away")
    if notice.extra.isdigit():
        starts = QDateTime.fromMSecsSinceEpoch(int(notice.extra) // 1000)
        at = workspace.locale.toString(starts.time(), QLocale.FormatType.ShortFormat)
        return _tr("Begins at {time}").format(time=at)
    return _tr("To do")


def _many(workspace: Workspace, notice: Notice) -> str:
    count = workspace.locale.toString(notice.count)
    kind = workspace.catalogue.record_types.get(notice.record_type)
    what = within(kind.label_plural) if kind is not None else _tr("records")
    if notice.kind is Kind.REMINDER:
        return _tr("{count} reminders").format(count=count)
    if notice.kind is Kind.ASSIGNED:
        return _tr("{count} {records} were assigned to you").format(count=count, records=what)
    if notice.kind is Kind.MENTION:
        return _tr("You were mentioned {count} times").format(count=count)
    if notice.kind is Kind.TROUBLE:
        return _tr("{count} changes of yours need you").format(count=count)
    return _tr("{count} of your deals were moved").format(count=count)


def _namer(workspace: Workspace) -> Callable[[str, str], str]:
    types = workspace.catalogue.record_types

    def called(record_type: str, record_id: str) -> str:
        found = lists.titles(workspace.reader, types, [(record_type, record_id)])
        return found.get((record_type, record_id), "") or nameless()

    return called


def _tr(text: str) -> str:
    return QCoreApplication.translate("Notifications", text)
