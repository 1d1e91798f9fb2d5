"""People who have shown interest, what was said with them, and what became of those who were converted."""

from collections.abc import Sequence

from server.demo.people import Contact, slug
from server.demo.selling import Stage
from server.demo.story import DAY, HOUR, Story

_STATUS = ("new", "working", "qualified", "unqualified")
_WEIGHTS = (40, 35, 15, 10)
_SOURCES = ("website", "referral", "event", "outbound", "advertising")
_RECENT = 120 * DAY


def make_leads(story: Story, contacts: Sequence[Contact], stages: Sequence[Stage], count: int) -> None:
    """Leads of the last months: some from companies that are known already, a fifth of them converted."""
    known = [each for each in contacts if each.company is not None and each.since < story.until - _RECENT]
    for _ in range(count):
        _lead(story, story.rng.choice(known), story.rng.choice(known), stages)


def _lead(story: Story, like: Contact, other: Contact, stages: Sequence[Stage]) -> None:
    rng, locale = story.rng, like.locale
    company = like.company
    assert company is not None
    first, last = like.name.rpartition(" ")[0], other.name.rpartition(" ")[2]
    strange = story.some(0.6)
    name = f"{last} {rng.choice(locale.trades)}" if strange else company.name
    domain = f"{slug(name) or 'firm'}.example" if strange else company.domain
    at = story.workday(story.until - _RECENT, story.until - 3 * DAY)
    lead = story.create(
        "lead",
        at,
        first_name=first or None,
        last_name=last,
        company_name=name,
        email=f"{slug(last)}@{domain}" if slug(last) and story.some(0.85) else None,
        status=rng.choices(_STATUS, _WEIGHTS)[0],
        source=rng.choice(_SOURCES),
        amount=rng.randint(2, 60) * 1_000 * locale.per_euro * (1 if locale.currency == "JPY" else 100),
        currency=locale.currency,
        owner_id=story.seller(),
    )
    said = story.workday(at, min(at + 10 * DAY, story.until - 2 * HOUR))
    subject = rng.choice(locale.calls)
    story.create("activity", said, type="call", subject=subject, at=said, lead_id=lead, owner_id=story.seller())
    if story.some(0.2):
        into = {"into_company_id": company.id} if not strange else {"make_company": True}
        decided = story.workday(said, story.until - HOUR)
        offer = {"deal_name": f"{rng.choice(('Pilot', 'First order', 'Offer'))} – {name}", "stage_id": stages[0].id}
        story.act("lead", lead, "convert_lead", decided, make_contact=True, **into, **offer)
