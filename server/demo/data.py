"""The demonstration's data: two years of an invented sales team, the same for the same seed, end and people.

Pure: it only says what was done when. `provision.py` writes it through `apply`, so that history and feed are real.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from random import Random
from typing import Any

from server.demo.bookkeeping import make_books
from server.demo.leads import make_leads
from server.demo.people import Names, make_changes, make_companies, make_contacts
from server.demo.selling import (
    Stage,
    make_activities,
    make_affiliations,
    make_deals,
    make_meetings,
    make_second_pipeline,
    make_tasks,
)
from server.demo.story import DAY, HOUR, Colleague, DatedBatch, Story
from shared_models.kernel.ids import Id
from shared_models.kernel.instant import Instant

SEED = 20_26
YEARS = 2


@dataclass(frozen=True, slots=True)
class Extent:
    """How much of everything there is."""

    companies: int = 800
    contacts: int = 5_000
    changes: int = 900
    affiliations: int = 150
    deals: int = 400
    activities: int = 6_000
    tasks: int = 350
    leads: int = 60
    meetings: int = 70
    invoices: int = 260


_TAGS = (
    ("VIP", "info"),
    ("Newsletter", "neutral"),
    ("Trade fair", "info"),
    ("Reseller", "positive"),
    ("At risk", "negative"),
    ("Pays late", "warning"),
    ("Reference customer", "positive"),
    ("Decision maker", "info"),
    ("Competitor’s customer", "warning"),
    ("Pilot", "neutral"),
)
_VIEWS: tuple[dict[str, Any], ...] = (
    {
        "name": "Customers",
        "record_type": "contact",
        "filters": [{"field": "lifecycle", "operator": "is", "value": "customer"}],
    },
    {
        "name": "New leads",
        "record_type": "contact",
        "filters": [{"field": "lifecycle", "operator": "is", "value": "lead"}],
        "sort": "-updated_at",
    },
    {
        "name": "Without e-mail",
        "record_type": "contact",
        "filters": [{"field": "email", "operator": "empty", "value": None}],
    },
    {
        "name": "Swiss companies",
        "record_type": "company",
        "filters": [{"field": "country", "operator": "is", "value": "CH"}],
        "sort": "city",
    },
    {
        "name": "Open deals by close",
        "record_type": "deal",
        "filters": [{"field": "status", "operator": "is", "value": "open"}],
        "sort": "expected_close",
    },
    {
        "name": "Won",
        "record_type": "deal",
        "filters": [{"field": "status", "operator": "is", "value": "won"}],
        "sort": "-amount",
    },
)


def demonstration(
    until: Instant,
    colleagues: Sequence[Colleague],
    stages: Sequence[Stage],
    seed: int = SEED,
    extent: Extent = Extent(),
) -> Iterator[DatedBatch]:
    """Everything that happened in the two years before `until`, in order of time.

    `stages` are those of the default pipeline, in their order. The last event is an hour before `until`.
    """
    story = Story(Random(seed), until - YEARS * 365 * DAY, until, colleagues)
    founded = story.begin - DAY
    tags = _make_tags(story, founded)
    renewals = make_second_pipeline(story, founded)
    _make_views(story, founded + HOUR)
    names = Names()
    companies = make_companies(story, names, tags, extent.companies)
    contacts = make_contacts(story, names, companies, tags, extent.contacts)
    make_changes(story, contacts, extent.changes)
    make_affiliations(story, contacts, companies, extent.affiliations)
    deals = make_deals(story, contacts, stages, renewals, extent.deals)
    make_activities(story, contacts, deals, extent.activities)
    make_tasks(story, contacts, deals, extent.tasks)
    make_leads(story, contacts, stages, extent.leads)
    make_meetings(story, contacts, deals, extent.meetings)
    make_books(story, companies, extent.invoices)
    yield from story.batches()


def _make_tags(story: Story, at: Instant) -> list[Id]:
    return [story.create("tag", at, name=name, tone=tone) for name, tone in _TAGS]


def _make_views(story: Story, at: Instant) -> None:
    for position, view in enumerate(_VIEWS):
        story.create("saved_view", at, shared=True, position=position, owner_id=story.seller(), **view)
