"""A fault is a class named for the fact; it knows its HTTP status and whose fault it is.

The code is the class name in kebab case and never changes once released; the text is for people. Every way in
(REST, sync, desktop, command line) shows the same fault.
"""

import re
from enum import StrEnum
from typing import Any, ClassVar

_UNPRINTABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff]")
"""What no text can hold that is stored or sent."""
_HUMP = re.compile(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])")


def worded(template: str, /, **values: object) -> str:
    """A reason in English: a literal with {placeholders}, and what stands in them.

    The literal is what a screen translates; it finds it again in the sentence, which alone travels and is stored.
    Placeholders are named for what they hold: `field`, `fields`, `record`, `records` and `verb` for declared labels;
    `count`, `limit`, `low`, `high`, `line`, `rows` and `columns` for numbers; `day` for a day; `reason` for words that
    are a reason themselves. All others stay as they are, without what cannot be stored.
    """
    return template.format(**{name: _UNPRINTABLE.sub("�", str(value)) for name, value in values.items()})


class Blame(StrEnum):
    """Who has to do something about a fault."""

    CALLER = "caller"
    SERVER = "server"
    NOBODY = "nobody"  # it passes by itself: try again


class Fault(Exception):
    """Something that cannot be done, with what is wrong, where, and what to do."""

    status: ClassVar[int] = 400
    blame: ClassVar[Blame] = Blame.CALLER

    def __init__(self, reason: str, *, field: str | None = None, **detail: Any) -> None:
        super().__init__(reason)
        self.reason = reason
        self.field = field
        self.detail = detail

    @classmethod
    def code(cls) -> str:
        """The stable name of the fault on the wire: `ReferenceMissing` is `reference-missing`."""
        return _HUMP.sub("-", cls.__name__).lower()


class Malformed(Fault):
    """The message cannot be understood at all."""


class InvalidValue(Fault):
    """A field's value breaks the field's declaration."""

    status = 422


class UnknownField(Fault):
    """The record declares no such field."""

    status = 422


class UnknownRecordType(Fault):
    """No record of that type is declared."""

    status = 404


class UnknownVerb(Fault):
    """The record type declares no such verb."""

    status = 404


class ReadOnlyField(Fault):
    """The field is set by the product, never by a person."""

    status = 422


class RuleBroken(Fault):
    """The values are each fine, yet together they break a rule of the record."""

    status = 422


class ReferenceMissing(Fault):
    """A referenced record does not exist here, or is deleted."""

    status = 422


class Depends(Fault):
    """The mutation rests on another that was rejected; `waits_for` is that one's id."""

    status = 409


class Duplicate(Fault):
    """Another record already holds a value that must be unique."""

    status = 409


class AlreadyExists(Fault):
    """A record with this id exists already and is a different one."""

    status = 409


class NotFound(Fault):
    """There is no such record, or it is not visible to the caller."""

    status = 404


class Deleted(Fault):
    """The record was deleted; restore it first."""

    status = 409


class NotSignedIn(Fault):
    """The caller has no valid token."""

    status = 401


class NotPermitted(Fault):
    """The caller's role does not allow this."""

    status = 403


class StaleVersion(Fault):
    """The record has changed since the version the caller named."""

    status = 412


class TooLarge(Fault):
    """The message is larger than the documented limit."""

    status = 413


class TooManyRequests(Fault):
    """The caller has to wait before trying again."""

    status = 429
    blame = Blame.NOBODY


class Unavailable(Fault):
    """The server cannot answer now; trying again later is safe."""

    status = 503
    blame = Blame.NOBODY


class Unexpected(Fault):
    """The server has met a defect of its own; nothing was changed."""

    status = 500
    blame = Blame.SERVER
