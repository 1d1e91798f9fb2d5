"""The days of a calendar as a list: a heading for each day with something on it."""

from collections.abc import Sequence
from datetime import date, timedelta

from PySide6.QtCore import QLocale

from desktop.calendar.event import Event
from desktop.calendar.span import Days
from desktop.calendar.words import day_words, event_words, hours, tr
from desktop.tasks.words import day_words as near_words
from desktop.theme.tokens import Tone
from desktop.widgets.section_rows import Entry, Heading, Row

_ICONS = {"meeting": "users-three", "call": "phone", "close": "handshake"}
APART = "@"
"""Between an event's id and the day, for what takes several."""


def agenda_rows(events: Sequence[Event], days: Days, today: date, locale: QLocale) -> list[Row]:
    """Headings and entries; today always has a heading."""
    rows: list[Row] = []
    for day in days.all():
        here = [each for each in events if each.first <= day <= each.last]
        if not here and day != today:
            continue
        near = abs((day - today) // timedelta(1)) <= 1
        note = day_words(day, locale) if near else ""
        title = near_words(day, today, locale) if near else day_words(day, locale)
        rows.append(Heading(title, note if here else tr("Nothing planned"), id=day.isoformat()))
        rows += [entry_of(each, day, locale) for each in here]
    return rows


def entry_of(event: Event, day: date, locale: QLocale) -> Entry:
    """One event of a day as a line."""
    lead = "checked" if event.kind == "task" and event.over else "check" if event.kind == "task" else _ICONS[event.kind]
    token = "negative" if event.urgent else "faint" if event.kind == "task" else "sub"
    note = " · ".join(each for each in (event.note, event.place) if each)
    return Entry(
        f"{event.id}{APART}{day.isoformat()}",
        event.title,
        lead=lead,
        lead_token=token,
        start=hours(event, locale) or _whole(event),
        note=note,
        end=tr("Cancelled") if event.cancelled else "",
        tone=Tone.NEUTRAL,
        avatar=event.who,
        words=event_words(event, locale),
        over=event.cancelled or (event.kind == "task" and event.over),
        data=event,
    )


def _whole(event: Event) -> str:
    return {"task": tr("Due"), "close": tr("Closes")}.get(event.kind) or tr("All day")
