"""A deal is a possible sale; its stage changes only through `move_deal`, which keeps probability and status true."""

from collections.abc import Iterable, Mapping
from typing import ClassVar

from shared_models.crm.stage import OUTCOMES
from shared_models.crm.stage_change import entered
from shared_models.crm.vocabulary import SOURCE, company, contact, external_ids, notes, owner, tags
from shared_models.kernel.faults import Fault, RuleBroken
from shared_models.kernel.record import About, Record, mark
from shared_models.kernel.record_field import Kind, Merge, Value
from shared_models.kernel.write import Occasion, Reads, Write

_REASONS = ("Price", "Competitor", "No budget", "No need", "No answer", "Timing", "Missing feature")
LOST_REASONS = {each: each for each in _REASONS}
"""What is offered as a reason why a deal was lost; any other words do as well."""


class Deal(Record):
    """A possible sale to a company or a person."""

    about: ClassVar[About] = About(
        name="deal",
        plural="deals",
        label="Deal",
        label_plural="Deals",
        icon="columns",
        title=("name",),
        owner="owner_id",
        menu=3,
    )

    name: str = mark("Name", searchable=True)
    company_id: str | None = company(in_list=True)
    contact_id: str | None = contact()
    stage_id: str = mark("Stage", kind=Kind.REFERENCE, reference="stage", by_verb=True, in_list=True)
    pipeline_id: str | None = mark("Pipeline", kind=Kind.REFERENCE, reference="pipeline", by_verb=True)
    amount: int | None = mark(
        "Amount", kind=Kind.MONEY, currency="currency", merge=Merge.ASK, minimum=0, in_list=True, sortable=True
    )
    currency: str | None = mark("Currency", kind=Kind.CURRENCY, merge=Merge.ASK)
    probability: int | None = mark("Probability", minimum=0, maximum=100, help="Percent")
    status: str | None = mark("Status", kind=Kind.CHOICE, choices=OUTCOMES, by_verb=True)
    expected_close: str | None = mark("Expected close", kind=Kind.DAY, in_list=True, sortable=True)
    stage_since: int | None = mark("In stage since", kind=Kind.INSTANT, by_verb=True)
    closed_at: int | None = mark("Closed", kind=Kind.INSTANT, by_verb=True)
    lost_reason: str | None = mark("Reason lost", kind=Kind.TEXT, choices=LOST_REASONS)
    next_step: str | None = mark("Next step")
    source: str | None = mark("Source", kind=Kind.CHOICE, choices=SOURCE)
    owner_id: str | None = owner()
    tags: list[str] | None = tags()
    notes: str | None = notes()
    external_ids: list[str] | None = external_ids()

    @classmethod
    def rules(cls, row: Mapping[str, Value]) -> Iterable[Fault]:
        """An amount needs its currency."""
        if row.get("amount") is not None and not row.get("currency"):
            yield RuleBroken("An amount needs a currency.", field="currency")

    @classmethod
    def on_create(cls, row: Mapping[str, Value], reads: Reads, occasion: Occasion) -> Iterable[Write]:
        """A new deal takes over what its stage says, and its history begins."""
        stage = reads.get("stage", row.get("stage_id") or "")
        if stage is None:
            return
        over = stage["outcome"] != "open"
        yield Write(
            "deal",
            row["id"],
            {
                "pipeline_id": stage["pipeline_id"],
                "status": stage["outcome"],
                "probability": stage["probability"] if row.get("probability") is None else row["probability"],
                "stage_since": occasion.at,
                "closed_at": (row.get("closed_at") or occasion.at) if over else None,
            },
        )
        yield Write(
            "activity",
            occasion.id(1),
            {
                "type": "change",
                "subject": f"Deal created in {stage['name']}",
                "at": occasion.at,
                "deal_id": row["id"],
                "company_id": row.get("company_id"),
                "contact_id": row.get("contact_id"),
            },
        )
        yield entered(row["id"], None, stage, None, occasion)
