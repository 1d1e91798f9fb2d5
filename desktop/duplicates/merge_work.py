"""Merging as operations: what is written is made on the worker's thread from the records as they are then."""

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING

from desktop.derive.words import within
from desktop.duplicates.words import tr
from desktop.workspace import Workspace
from shared_models.kernel.faults import Fault, RuleBroken
from shared_models.kernel.ids import Id
from shared_models.kernel.mutation import Action, Mutation
from shared_models.kernel.write import Row
from sync.clock import new_id, now

if TYPE_CHECKING:
    from sync.duplicates.groups import Group
    from sync.replica.replica import Replica, Written

Failed = Callable[[Fault], None]


def merge(
    workspace: Workspace,
    record_type: str,
    ids: Sequence[Id],
    survivor: int,
    chosen: Mapping[str, int],
    done: Callable[[], None],
    failed: Failed | None = None,
) -> None:
    """Merge records into one of them, and say so with the way back."""
    kind = workspace.catalogue.record_type(record_type)
    label = tr("Merge of {count} {records}").format(
        count=workspace.locale.toString(len(ids)), records=within(kind.label_plural)
    )

    def mutations(replica: "Replica") -> Sequence[Mutation]:
        from sync.duplicates.merging import Merging

        return Merging(kind, _rows(replica, record_type, ids), survivor, chosen).mutations(new_id, now())

    def told(written: "Written") -> None:
        done()
        title = _title(workspace, record_type, ids[survivor])
        workspace.toast(tr("Merged into {title}").format(title=title), written.group_id)

    workspace.operations.write(label, mutations, done=told, failed=failed)


def merge_all(workspace: Workspace, groups: "Sequence[Group]", done: Callable[[], None]) -> None:
    """Merge each group by the rule, all as one step that one undo takes back."""

    def mutations(replica: "Replica") -> Sequence[Mutation]:
        from sync.duplicates.merging import Merging, likely_survivor

        made: list[Mutation] = []
        for each in groups:
            kind = replica.catalogue.record_type(each.record_type)
            rows = _rows(replica, each.record_type, each.ids)
            made += Merging(kind, rows, likely_survivor(kind, rows)).mutations(new_id, now())
        return made

    def told(written: "Written") -> None:
        done()
        count = workspace.locale.toString(len(groups))
        words = tr("1 group merged") if len(groups) == 1 else tr("{count} groups merged").format(count=count)
        workspace.toast(words, written.group_id)

    workspace.operations.write(tr("Merge of all certain duplicates"), mutations, done=told)


def keep_apart(workspace: Workspace, record_type: str, ids: Sequence[Id], done: Callable[[], None]) -> None:
    """Remember that none of the records is another of them."""
    pairs = [(one, other) for at, one in enumerate(ids) for other in ids[at + 1 :]]
    made = [
        Mutation(
            new_id(),
            record_type,
            one,
            Action.VERB,
            verb="keep_apart",
            arguments={"other_id": other, "apart": True},
            at=now(),
        )
        for one, other in pairs
    ]

    def told(written: "Written") -> None:
        done()
        workspace.toast(tr("Kept apart; you are not asked again"), written.group_id)

    workspace.operations.write(tr("Keep apart"), made, done=told)


def take_apart(workspace: Workspace, record_type: str, record_id: Id, done: Callable[[], None]) -> None:
    """Bring back a record that was merged into another, with what named it."""

    def told(written: "Written") -> None:
        done()
        title = _title(workspace, record_type, record_id)
        workspace.toast(tr("{title} is a record of its own again").format(title=title), written.group_id)

    mutation = Mutation(new_id(), record_type, record_id, Action.VERB, verb="unmerge", at=now())
    workspace.operations.write(tr("Take apart"), [mutation], done=told)


def _rows(replica: "Replica", record_type: str, ids: Sequence[Id]) -> list[Row]:
    rows = [row for each in ids if (row := replica.get(record_type, each)) and row["deleted_at"] is None]
    if len(rows) < len(ids):
        raise RuleBroken(tr("One of these was deleted or merged in the meantime. Nothing was merged."))
    return rows


def _title(workspace: Workspace, record_type: str, record_id: Id) -> str:
    from sync.replica.rows import fetch_one

    kind = workspace.catalogue.record_type(record_type)
    row = fetch_one(workspace.reader, kind, record_id)
    return kind.title_of(row) if row else ""
