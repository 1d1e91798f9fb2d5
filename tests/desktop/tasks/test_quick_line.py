"""A whole task in one line; today is Friday, 20 November 2026."""

from datetime import date, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.tasks.quick_line import Found, Mark, read_line
from shared_models.kernel.date_words import Tongue

TODAY = date(2026, 11, 20)
ENGLISH = Tongue()
PAPER = Found("deal", "1", "Weinhold paper")
TOM = Found("member", "2", "Tom Berg")


def record(words: str) -> Found | None:
    return PAPER if words.casefold() == "weinhold paper" else None


def member(words: str) -> Found | None:
    return TOM if words.casefold() == "tom" else None


def test_everything_at_once() -> None:
    found = read_line("Call Ana fri 14:00 !high #Weinhold paper @tom every week", TODAY, ENGLISH, record, member)
    assert found.subject == "Call Ana"
    assert (found.day, found.clock) == (date(2026, 11, 27), time(14))
    assert (found.priority, found.about, found.who, found.repeat) == ("high", PAPER, TOM, "weekly")


@pytest.mark.parametrize(
    ("text", "subject", "day"),
    [
        ("Call Ana tomorrow", "Call Ana", date(2026, 11, 21)),
        ("next week call Bo", "call Bo", date(2026, 11, 23)),
        ("Report every monday", "Report", date(2026, 11, 23)),
        ("9:00 standup", "standup", date(2026, 11, 20)),
        ("Ask if we can", "Ask if we can", None),
        ("Plan 2 weeks holiday", "Plan 2 weeks holiday", None),
        ("Pay 9.30", "Pay 9.30", None),
        ("Send version 12.", "Send version 12.", None),
        ('Buy "Tomorrow never dies" fri', "Buy Tomorrow never dies", date(2026, 11, 27)),
        ("Anruf Übermorgen", "Anruf", date(2026, 11, 22)),
    ],
)
def test_days_are_found_in_sentences(text: str, subject: str, day: date | None) -> None:
    tongue = Tongue("de") if text.startswith("Anruf") else ENGLISH
    found = read_line(text, TODAY, tongue)
    assert (found.subject, found.day) == (subject, day)


def test_what_is_not_wanted_stays_in_the_words() -> None:
    found = read_line("Order sun cream !low", TODAY, ENGLISH, ignored={Mark.WHEN})
    assert (found.subject, found.day, found.priority) == ("Order sun cream", None, "low")


def test_a_record_that_nobody_knows_stays_in_the_words() -> None:
    assert read_line("Call #nobody @noone", TODAY, ENGLISH, record, member).subject == "Call #nobody @noone"


@given(st.text(max_size=80))
def test_any_line_is_a_task_and_nothing_ignored_is_lost(text: str) -> None:
    read_line(text, TODAY, ENGLISH, record, member)
    plain = read_line(text, TODAY, ENGLISH, record, member, frozenset(Mark)).subject
    assert plain == " ".join(text.replace('"', " ").split()) or '"' in text
