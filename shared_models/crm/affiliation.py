"""An affiliation says that a person works for a further company, in which role, and when."""

from collections.abc import Iterable, Mapping
from typing import ClassVar

from shared_models.kernel.faults import Fault, RuleBroken
from shared_models.kernel.record import About, Record, mark
from shared_models.kernel.record_field import Kind, Value


class Affiliation(Record):
    """A contact's role in a company besides the main one."""

    about: ClassVar[About] = About(
        name="affiliation",
        plural="affiliations",
        label="Affiliation",
        label_plural="Affiliations",
        icon="identification-card",
        title=("role",),
        follows=("contact_id", "company_id"),
    )

    contact_id: str = mark("Contact", kind=Kind.REFERENCE, reference="contact")
    company_id: str = mark("Company", kind=Kind.REFERENCE, reference="company")
    role: str | None = mark("Role", in_list=True)
    since: str | None = mark("Since", kind=Kind.DAY)
    until: str | None = mark("Until", kind=Kind.DAY)

    @classmethod
    def rules(cls, row: Mapping[str, Value]) -> Iterable[Fault]:
        """It cannot end before it begins."""
        if row.get("since") and row.get("until") and row["until"] < row["since"]:
            yield RuleBroken("An affiliation cannot end before it begins.", field="until")
