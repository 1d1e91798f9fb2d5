"""Choosing one thing for many records, as in the palette: an owner, a tag, a stage. A few letters are enough."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from desktop.derive.field_editor import few_of, make_named
from desktop.records.bulk.words import tr
from desktop.widgets.command_palette import Command, CommandPalette
from shared_models.kernel.bulk_edit import Edit, Way
from shared_models.kernel.ids import Id

if TYPE_CHECKING:
    from desktop.records.bulk.bulk_work import BulkWork
    from sync.replica.replica import Replica

_NEW = "new:"
_NOBODY = "nobody"
_COUNTED = 20_000
"""In more records than this nobody waits for tags to be counted: they are added, and removed by the bulk edit."""


def choose_owner(work: "BulkWork", ids: Sequence[Id]) -> None:
    """Ask whose these records shall be."""
    field = work.record_type.field(work.record_type.owner)
    mine = work.workspace.person_id
    offered = few_of(work.workspace, field)
    offered.sort(key=lambda each: each[0] != mine)
    commands = [Command(record_id, title, tr("Me") if record_id == mine else "") for record_id, title in offered]
    if not field.required:
        commands.append(Command(_NOBODY, tr("Nobody")))

    def chosen(found: str) -> None:
        edit = Edit(field.name, Way.CLEAR) if found == _NOBODY else Edit(field.name, Way.SET, found)
        work.change(ids, [edit])

    _ask(work.table, tr("Assign {what} to").format(what=work.named(ids)), commands, chosen)


def choose_stage(work: "BulkWork", ids: Sequence[Id]) -> None:
    """Ask for the stage these deals shall be in."""
    from desktop.crm.asking import before_moving
    from desktop.crm.pipelines import pipelines, stages

    offered = pipelines(work.workspace)
    commands = [
        Command(stage.id, stage.name, pipeline.name if len(offered) > 1 else "")
        for pipeline in offered
        for stage in stages(work.workspace, pipeline.id)
        if not stage.gone
    ]

    only = ids[0] if len(ids) == 1 else ""

    def chosen(stage: str) -> None:
        before_moving(work.workspace, stage, work.named(ids), only, lambda more: work.move_to(ids, stage, more))

    _ask(work.table, tr("Move {what} to").format(what=work.named(ids)), commands, chosen)


def choose_tag(work: "BulkWork", ids: Sequence[Id]) -> None:
    """Ask for a tag: one that all of the records have is removed, any other is added to those without it."""
    name = work.tag_field()
    if len(ids) > _COUNTED:
        _offer_tags(work, ids, name, {})
        return

    def job(replica: "Replica") -> "dict[Id, int]":
        from sync.replica.bulk import members

        declared = replica.catalogue.record_type(work.record_type.name)
        return replica.look(lambda deciding: members(deciding, declared, ids, name))

    work.workspace.ask(job, lambda counts: _offer_tags(work, ids, name, counts))


def _offer_tags(work: "BulkWork", ids: Sequence[Id], name: str, counts: "dict[Id, int]") -> None:
    workspace = work.workspace
    field = work.record_type.field(name)
    locale, offered = workspace.locale, few_of(workspace, field)
    every = {record_id for record_id, _ in offered if counts.get(record_id) == len(ids)}

    def hint(tag: Id) -> str:
        if tag in every:
            return tr("Remove it from all") if len(ids) > 1 else tr("Remove it")
        if counts.get(tag):
            words = tr("On {count} of {total}")
            return words.format(count=locale.toString(counts[tag]), total=locale.toString(len(ids)))
        return ""

    def more(text: str) -> list[Command]:
        wanted = text.strip()
        known = any(title.casefold() == wanted.casefold() for _, title in offered)
        target = workspace.catalogue.record_types[field.reference]
        if known or not workspace.actor.may(target.permission("create")):
            return []
        return [Command(f"{_NEW}{wanted}", tr("New tag “{name}”").format(name=wanted))]

    def chosen(tag: str) -> None:
        if tag.startswith(_NEW):
            made = make_named(workspace, field, tag.removeprefix(_NEW))
            work.change(ids, [Edit(name, Way.ADD, [made.record_id])], [made])
        else:
            work.change(ids, [Edit(name, Way.REMOVE if tag in every else Way.ADD, [tag])])

    commands = [Command(tag, title, hint(tag)) for tag, title in offered]
    _ask(work.table, tr("Tag {what}").format(what=work.named(ids)), commands, chosen, more)


def _ask(
    near: QWidget,
    name: str,
    commands: Sequence[Command],
    chosen: Callable[[str], None],
    more: Callable[[str], Sequence[Command]] = lambda text: (),
) -> None:
    palette = CommandPalette(near.window(), name)
    palette.set_placeholder(f"{name}…")
    palette.more = more
    palette.chosen.connect(chosen)
    palette.closed.connect(palette.deleteLater)
    palette.open(commands)
