"""A member is a person of the tenant as its records see them: owner, author, assignee.

The platform's membership is the original; the product writes this record so that every replica knows the names.
"""

from typing import ClassVar

from shared_models.kernel.record import About, Record, mark
from shared_models.kernel.record_field import Kind


class Member(Record):
    """A person who works for the tenant."""

    about: ClassVar[About] = About(
        name="member",
        plural="members",
        label="Member",
        label_plural="Members",
        icon="user-circle",
        title=("name",),
        title_fallback=("email",),
        system=True,
    )

    name: str | None = mark("Name", searchable=True)
    email: str = mark("E-mail", kind=Kind.EMAIL, searchable=True)
    role: str = mark("Role", default="Viewer", max_length=60)
    active: bool | None = mark("Active", default=True)
