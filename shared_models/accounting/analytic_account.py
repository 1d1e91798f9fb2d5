"""Analytic accounts: a second dimension of what is earned and spent, beside the chart."""

from typing import ClassVar

from shared_models.kernel.record import About, Record, mark
from shared_models.kernel.record_field import Kind


class AnalyticAccount(Record):
    """A project, department or place that lines are counted for besides their account."""

    about: ClassVar[About] = About(
        name="analytic_account",
        plural="analytic-accounts",
        label="Analytic account",
        label_plural="Analytic accounts",
        icon="chart-pie",
        title=("code", "name"),
        configuration=True,
    )

    code: str | None = mark("Code", unique=True, searchable=True, max_length=20, in_list=True)
    name: str = mark("Name", searchable=True, max_length=120, in_list=True)
    parent_id: str | None = mark("Part of", kind=Kind.REFERENCE, reference="analytic_account")
    active: bool | None = mark("In use", default=True)
