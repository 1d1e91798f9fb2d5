"""What a column of a file may fill, as choices; and which choices a person's correction leaves standing. Pure."""

from collections.abc import Mapping, Sequence

from desktop.derive.custom_fields import custom_fields
from desktop.derive.words import declared
from desktop.importing.words import tr
from desktop.widgets.editors.choice import Choice
from desktop.workspace import Workspace
from shared_models.kernel.record_field import Kind, RecordField
from shared_models.kernel.record_type import RecordType
from sync.importing.known_headers import FULL_NAME
from sync.importing.mapping import has_full_name, importable, joinable

Targets = Mapping[str, RecordField]


def targets(workspace: Workspace, kind: RecordType) -> dict[str, RecordField]:
    """The fields that a file can fill, those that the tenant has defined included, by name."""
    own = list(importable(kind))
    defined = custom_fields(workspace.reader, workspace.catalogue.record_types, kind)
    return {each.name: each for each in (*own, *defined) if workspace.actor.may(each.write)}


def choices(fields: Targets, kind: RecordType) -> list[Choice]:
    """The choices of a column."""
    found = [Choice(name, declared(each.label)) for name, each in fields.items()]
    return [*([Choice(FULL_NAME, tr("Full name"))] if has_full_name(kind) else []), *found]


def label_of(target: str, fields: Targets) -> str:
    """What a target is called."""
    return tr("Full name") if target == FULL_NAME else declared(fields[target].label) if target in fields else target


def corrected(chosen: Mapping[str, str], header: str, target: str, fields: Targets) -> dict[str, str]:
    """The corrections so far and one more; of two columns for one field the later correction wins."""
    alone = (target in fields and not joinable(fields[target])) or target == FULL_NAME
    kept = {each: "" if alone and held == target else held for each, held in chosen.items()}
    return {**kept, header: target}


def has_kind(used: Sequence[str], fields: Targets, *kinds: Kind) -> bool:
    """Whether one of the used fields is of one of these kinds."""
    return any(each in fields and fields[each].kind in kinds for each in used)
