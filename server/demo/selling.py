"""Deals and their way through the pipelines, what was said meanwhile, and what is still to do."""

from collections.abc import Sequence
from dataclasses import dataclass

from server.demo.people import Company, Contact
from server.demo.story import DAY, HOUR, Story
from shared_models.kernel.ids import Id
from shared_models.kernel.instant import Instant, to_datetime

_PRODUCTS = (
    ("Starter package", 2_400),
    ("Annual licence", 9_600),
    ("Maintenance contract", 4_800),
    ("Training days", 3_200),
    ("Roll-out in all branches", 48_000),
    ("Pilot project", 12_500),
    ("Replacement of the old system", 86_000),
    ("Spare parts", 1_450),
)
_LOST = ("Price", "Competitor", "No budget this year", "Project stopped", "No answer")
_NEXT = (
    "Send the quote",
    "Call after the fair",
    "Wait for the board",
    "Arrange a demonstration",
    "Get the order signed",
)
_PRIORITIES = ("high", "normal", "normal", "normal", "low")


@dataclass(frozen=True, slots=True)
class Stage:
    """A stage as the story needs it."""

    id: Id
    outcome: str


@dataclass(frozen=True, slots=True)
class Deal:
    """What later events need to know of a deal."""

    id: Id
    contact: Contact
    since: Instant


def make_second_pipeline(story: Story, at: Instant) -> list[Stage]:
    """A pipeline for renewals, whose stages say which may follow."""
    pipeline = story.create("pipeline", at, name="Renewals", position=1)

    def stage(name: str, position: int, probability: int, outcome: str, following: Sequence[Id]) -> Id:
        return story.create(
            "stage",
            at,
            pipeline_id=pipeline,
            name=name,
            position=position,
            probability=probability,
            outcome=outcome,
            next_stages=sorted(following),
        )

    ended = stage("Ended", 3, 0, "lost", ())
    renewed = stage("Renewed", 2, 100, "won", ())
    talks = stage("In talks", 1, 70, "open", (renewed, ended))
    due = stage("Due", 0, 50, "open", (talks, renewed, ended))
    return [Stage(due, "open"), Stage(talks, "open"), Stage(renewed, "won"), Stage(ended, "lost")]


def make_deals(
    story: Story, contacts: Sequence[Contact], default: Sequence[Stage], renewals: Sequence[Stage], count: int
) -> list[Deal]:
    """Deals, most of them in the default pipeline, in every stage, won and lost over the two years."""
    known = [each for each in contacts if each.company is not None and each.since < story.until - 30 * DAY]
    return [_deal(story, story.rng.choice(known), default if story.some(0.85) else renewals) for _ in range(count)]


def make_activities(story: Story, contacts: Sequence[Contact], deals: Sequence[Deal], count: int) -> None:
    """Calls, meetings, e-mails and notes, more of them with the people there is a deal with."""
    for _ in range(count):
        deal = story.rng.choice(deals) if story.some(0.3) else None
        _activity(story, deal.contact if deal else story.rng.choice(contacts), deal)


def make_tasks(story: Story, contacts: Sequence[Contact], deals: Sequence[Deal], count: int) -> None:
    """Things to do: done, overdue, due today and in the next weeks."""
    for _ in range(count):
        deal = story.rng.choice(deals) if story.some(0.5) else None
        contact = deal.contact if deal else story.rng.choice(contacts)
        at = story.workday(max(contact.since, story.until - 90 * DAY), story.until - HOUR)
        due = at + story.rng.randint(1, 45) * DAY
        task = story.create(
            "task",
            at,
            subject=story.rng.choice((*contact.locale.calls, *contact.locale.mails)),
            due=_day(due),
            priority=story.rng.choice(_PRIORITIES),
            contact_id=contact.id,
            company_id=contact.company.id if contact.company else None,
            deal_id=deal.id if deal and deal.since < at else None,
            owner_id=story.seller(),
        )
        if due < story.until + 3 * DAY and story.some(0.8):
            story.act("task", task, "complete_task", story.workday(at, min(due, story.until - HOUR)), done=True)


def make_meetings(story: Story, contacts: Sequence[Contact], deals: Sequence[Deal], count: int) -> None:
    """Meetings and calls that are planned for the next four weeks, and a fair of three days that everybody goes to."""
    rng, today = story.rng, story.until - story.until % DAY
    for _ in range(count):
        deal = rng.choice(deals) if story.some(0.6) else None
        contact = deal.contact if deal else rng.choice(contacts)
        known = max(contact.since, deal.since if deal else story.begin, story.until - 14 * DAY)
        kind = rng.choices(("meeting", "call"), (65, 35))[0]
        minutes = rng.choice((30, 45, 60, 60, 90, 120)) if kind == "meeting" else rng.choice((15, 30))
        story.create(
            "activity",
            story.workday(known, story.until - HOUR),
            type=kind,
            subject=rng.choice(contact.locale.meetings if kind == "meeting" else contact.locale.calls),
            at=_working(today + rng.randint(0, 27) * DAY) + rng.randint(0, 31) * HOUR // 4,
            duration=minutes * 60,
            status="planned",
            location=contact.company.city if kind == "meeting" and contact.company else None,
            attendees=[contact.id],
            contact_id=contact.id,
            company_id=contact.company.id if contact.company else None,
            deal_id=deal.id if deal else None,
            owner_id=story.seller(),
        )
    for seller in story.sellers:
        story.create(
            "activity",
            story.until - 30 * DAY,
            type="meeting",
            subject="Trade fair",
            at=today + 9 * DAY,
            duration=3 * DAY // 1_000_000,
            all_day=True,
            status="planned",
            owner_id=seller.id,
        )


def _working(day: Instant) -> Instant:
    """Eight in the morning of the day, or of the Monday after it."""
    weekday = to_datetime(day).weekday()
    return day + (max(0, 7 - weekday) * DAY if weekday > 4 else 0) + 8 * HOUR


def make_affiliations(story: Story, contacts: Sequence[Contact], companies: Sequence[Company], count: int) -> None:
    """People who have a role in a second company."""
    for contact in story.rng.sample(list(contacts), count):
        company = story.rng.choice(companies)
        if company is not contact.company:
            at = story.workday(max(contact.since, company.since), story.until - HOUR)
            role = story.rng.choice(("Board member", "Consultant", "Shareholder", "Former manager"))
            since = _day(at - story.rng.randint(100, 2000) * DAY)
            story.create("affiliation", at, contact_id=contact.id, company_id=company.id, role=role, since=since)


def _deal(story: Story, contact: Contact, stages: Sequence[Stage]) -> Deal:
    rng, locale = story.rng, contact.locale
    company = contact.company
    assert company is not None
    at = story.workday(contact.since, story.until - 2 * DAY)
    product, euros = rng.choice(_PRODUCTS)
    units = round(euros * rng.uniform(0.6, 2.4) / 50) * 50 * locale.per_euro
    deal = story.create(
        "deal",
        at,
        name=f"{product} – {company.name}",
        company_id=company.id,
        contact_id=contact.id,
        stage_id=stages[0].id,
        amount=units * (1 if locale.currency == "JPY" else 100),
        currency=locale.currency,
        expected_close=_day(at + rng.randint(20, 150) * DAY),
        next_step=rng.choice(_NEXT) if story.some(0.6) else None,
        source=rng.choice(("website", "referral", "event", "outbound")),
        owner_id=story.seller(),
    )
    _progress(story, deal, stages, at)
    return Deal(deal, contact, at)


def _progress(story: Story, deal: Id, stages: Sequence[Stage], at: Instant) -> None:
    """Move a deal on until it is won, lost, or today is reached."""
    following = [each for each in stages if each.outcome == "open"][1:]
    won, lost = (next(each for each in stages if each.outcome == outcome) for outcome in ("won", "lost"))
    while True:
        at += story.rng.randint(3, 40) * DAY
        if at > story.until - HOUR:
            return
        at = story.workday(at, min(at + DAY, story.until - HOUR))
        if story.some(0.16) or (not following and story.some(0.35)):
            reason = story.rng.choice(_LOST) if story.some(0.8) else None
            story.act("deal", deal, "move_deal", at, stage_id=lost.id, **({"lost_reason": reason} if reason else {}))
            return
        if not following:
            story.act("deal", deal, "move_deal", at, stage_id=won.id)
            return
        story.act("deal", deal, "move_deal", at, stage_id=following.pop(0).id)


def _activity(story: Story, contact: Contact, deal: Deal | None) -> None:
    rng, locale = story.rng, contact.locale
    low = max(contact.since, deal.since if deal else story.begin)
    at = story.workday(low, story.until - HOUR)
    kind = rng.choices(("call", "email", "meeting", "note"), (40, 35, 12, 13))[0]
    subjects = {"call": locale.calls, "email": locale.mails, "meeting": locale.meetings, "note": locale.notes}[kind]
    minutes = {"call": rng.randint(2, 40), "meeting": rng.choice((30, 45, 60, 90, 120))}.get(kind)
    story.create(
        "activity",
        at,
        type=kind,
        subject=rng.choice(subjects),
        at=at - (minutes or 0) * 60_000_000,
        duration=minutes * 60 if minutes else None,
        direction=rng.choice(("in", "out")) if kind in ("call", "email") else None,
        location=contact.company.city if kind == "meeting" and contact.company else None,
        attendees=[contact.id] if kind == "meeting" else None,
        contact_id=contact.id,
        company_id=contact.company.id if contact.company else None,
        deal_id=deal.id if deal else None,
        owner_id=story.seller(),
        body=rng.choice(locale.notes) if kind != "note" and story.some(0.3) else None,
    )


def _day(at: Instant) -> str:
    return to_datetime(at).date().isoformat()
