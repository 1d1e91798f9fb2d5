"""The faults of a mutation that asks for what is not there, or for what its author may not do, in whole sentences."""

from shared_models.kernel.actor import Actor
from shared_models.kernel.faults import (
    AlreadyExists,
    Depends,
    NotFound,
    NotPermitted,
    RuleBroken,
    StaleVersion,
    UnknownField,
    worded,
)
from shared_models.kernel.ids import Id
from shared_models.kernel.record_type import RecordType
from shared_models.kernel.verb import Verb

_MAY_NOT = {
    "view": "Your role does not allow you to view {records}.",
    "create": "Your role does not allow you to create {records}.",
    "edit": "Your role does not allow you to edit {records}.",
    "delete": "Your role does not allow you to delete {records}.",
}
_ONLY_OWN = {
    "edit": "Your role does not allow you to edit {records} that are not your own.",
    "delete": "Your role does not allow you to delete {records} that are not your own.",
}


def not_allowed(kind: RecordType, action: str, only_own: bool = False) -> NotPermitted:
    """The author's role lacks this; `only_own` where it has it for the author's own records."""
    template = _ONLY_OWN[action] if only_own and action in _ONLY_OWN else _MAY_NOT[action]
    return NotPermitted(worded(template, records=kind.label_plural.lower()), permission=kind.permission(action))


def not_for_others(kind: RecordType) -> NotPermitted:
    """Who sees only their own records would lose sight of this one at once."""
    template = "Your role does not allow you to create {records} for somebody else."
    return NotPermitted(worded(template, records=kind.label_plural.lower()))


def shared_by_others(kind: RecordType) -> NotPermitted:
    """Everyone uses the record, and the author neither owns it nor may share such records."""
    reason = "Everyone uses this. Only its owner, or who may share such things, can change it."
    return NotPermitted(reason, permission=kind.field(kind.shared_by).write)


def not_by_hand(kind: RecordType) -> NotPermitted:
    """The records follow from other things."""
    return NotPermitted(worded("{records} are changed by the product itself, not by hand.", records=kind.label_plural))


def require_verb(actor: Actor, verb: Verb, kind: RecordType) -> None:
    """Raise NotPermitted unless the actor may run the verb."""
    if verb.system and not actor.system:
        raise not_by_hand(kind)
    actor.require(verb.permission, worded("Your role does not allow you to {verb}.", verb=verb.label.lower()))


def not_there(kind: RecordType) -> NotFound:
    """There is no such record, or its author does not see it."""
    return NotFound(worded("This {record} does not exist.", record=kind.label.lower()))


def there_already(kind: RecordType) -> AlreadyExists:
    """The id is that of another record."""
    return AlreadyExists(worded("There is already a {record} with this id.", record=kind.label.lower()))


def stale(kind: RecordType, version: int) -> StaleVersion:
    """The author named a version that is not the newest."""
    template = "This {record} has changed since version {version}."
    return StaleVersion(worded(template, record=kind.label.lower(), version=version))


def depends(kind: RecordType, waits_for: Id) -> Depends:
    """A record is missing because its creation was rejected."""
    template = "This waits for a new {record} that was refused. Settle that first."
    return Depends(worded(template, record=kind.label.lower()), waits_for=waits_for)


def no_custom_field(kind: RecordType, name: str) -> UnknownField:
    """The tenant has defined no such field, or has taken it away."""
    reason = worded("A {record} has no custom field '{name}'.", record=kind.label.lower(), name=name[7:])
    return UnknownField(reason, field=name)


def only_one(kind: RecordType) -> RuleBroken:
    """There is one record of the type, and this would be another."""
    reason = worded(
        "There is only one record of {records}, and its id is {id}.", records=kind.label_plural, id=kind.single_id
    )
    return RuleBroken(reason, field="id")
