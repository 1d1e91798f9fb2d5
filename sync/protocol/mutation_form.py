"""The form of one mutation, checked on both sides before anything looks at its meaning.

A mutation of wrong form is rejected like any other: it gets a verdict and blocks nobody behind it.
"""

from collections.abc import Iterable

from msgspec import Raw, msgpack

from shared_models.kernel.faults import Fault, InvalidValue, Malformed, TooLarge
from shared_models.kernel.ids import Id, is_id
from shared_models.kernel.instant import EARLIEST, LATEST
from shared_models.kernel.mutation import Mutation
from sync.protocol.limits import FIELDS, MUTATION_BYTES, NAME_LENGTH
from sync.protocol.plain import LARGEST, why_not_plain

_encoder = msgpack.Encoder()


def check_ids(mutation: Mutation) -> None:
    """Raise Malformed unless the mutation and its record have an id; without them it cannot even get a verdict."""
    if not (is_id(mutation.id) and is_id(mutation.record_id)):
        raise Malformed("A mutation and its record need an id each (a canonical UUID).")


def check_form(mutation: Mutation) -> None:
    """Raise Malformed or InvalidValue unless the mutation may travel; whether it makes sense is for `decide`."""
    if len(mutation.record_type) > NAME_LENGTH or len(mutation.verb) > NAME_LENGTH:
        raise Malformed(f"The name of a record type or a verb has at most {NAME_LENGTH} characters.")
    if why_not_plain(mutation.record_type) or why_not_plain(mutation.verb):
        raise Malformed("The name of a record type or a verb contains a character that cannot be stored.")
    if not EARLIEST <= mutation.at <= LATEST:
        raise Malformed("The time of a mutation must lie between the years 1 and 9999.")
    if mutation.expected_version is not None and not 0 <= mutation.expected_version <= LARGEST:
        raise Malformed("The expected version of a mutation must be a version.")
    if mutation.again is not None and not 0 <= mutation.again <= LARGEST:
        raise Malformed("The version a mutation comes back from must be a version.")
    for values in (mutation.after, mutation.before, mutation.arguments):
        if len(values) > FIELDS:
            raise Malformed(f"A mutation holds at most {FIELDS} fields.")
        for name, value in values.items():
            if len(name) > NAME_LENGTH or why_not_plain(name):
                raise Malformed(f"The name of a field has at most {NAME_LENGTH} plain characters.")
            if wrong := why_not_plain(value):
                raise InvalidValue(f"{name} {wrong}.", field=name)


def misformed(mutations: Iterable[Mutation]) -> dict[Id, Fault]:
    """Those of the mutations that may not travel, and why."""
    found: dict[Id, Fault] = {}
    for each in mutations:
        try:
            encode_mutation(each)
        except Fault as fault:
            found[each.id] = fault
    return found


def check_names(mutation: Mutation) -> None:
    """Raise Malformed unless a verdict on the mutation can be stored under the names that it gives."""
    check_ids(mutation)
    if storable(mutation.record_type) != mutation.record_type:
        raise Malformed("The name of a record type contains a character that cannot be stored, or too many.")


def storable(record_type: str) -> str:
    """What a mutation calls its record type, or an empty text where that can be no name of one."""
    return "" if len(record_type) > NAME_LENGTH or why_not_plain(record_type) else record_type


def encode_mutation(mutation: Mutation) -> Raw:
    """The mutation as it travels; raises Malformed, InvalidValue or TooLarge when it may not."""
    check_form(mutation)
    encoded = _encoder.encode(mutation)
    if len(encoded) > MUTATION_BYTES:
        raise TooLarge(f"One change of {len(encoded)} bytes is over the limit of {MUTATION_BYTES}.")
    return Raw(encoded)
