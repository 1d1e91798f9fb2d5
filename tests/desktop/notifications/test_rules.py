"""Who is told of what: only of what others did, only what concerns them, only as they like it."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.notifications.rules import (
    Kind,
    Notice,
    Person,
    Preferences,
    Way,
    mentions,
    of_changes,
    of_reminders,
    spoken,
    wanted,
)
from shared_models.crm.reminders import Reminder
from shared_models.kernel.catalogue import catalogue
from shared_models.kernel.change import Change, ChangeKind

ME, TOM, ONE, STAGE = "me", "tom", "one", "stage"
TYPES = catalogue().record_types
MINUTE = 60_000_000
PERSON = Person(ME, "Ana Reyes")
NOON = 12 * 60


def change(name: str, after: dict[str, Any], before: dict[str, Any] | None = None, **more: Any) -> Change:
    kind = more.pop("kind", ChangeKind.PATCH)
    return Change(7, 0, 100, more.pop("actor", TOM), "device", name, ONE, kind, before or {}, after, **more)


def told(*changes: Change, row: dict[str, Any] | None = None) -> list[Notice]:
    rows = {(each.record_type, each.record_id): {"deleted_at": None, **(row or {})} for each in changes}
    return of_changes(changes, rows, TYPES, PERSON)


def test_who_is_made_the_owner_is_told_once() -> None:
    (notice,) = told(change("company", {"owner_id": ME}, {"owner_id": TOM}), row={"owner_id": ME})
    assert (notice.kind, notice.record_type, notice.record_id, notice.actor) == (Kind.ASSIGNED, "company", ONE, TOM)
    (notice,) = told(change("deal", {"owner_id": ME, "stage_id": STAGE}, kind=ChangeKind.CREATE), row={"owner_id": ME})
    assert notice.kind is Kind.ASSIGNED


def test_nobody_is_told_of_what_is_their_own_doing_or_others_business() -> None:
    assert not told(change("company", {"owner_id": ME}, actor=ME))
    assert not told(change("company", {"owner_id": TOM}, {"owner_id": ME}))
    assert not told(change("company", {"name": "Weinhold"}), row={"owner_id": ME})
    assert not told(change("deal", {"stage_id": STAGE}, {"stage_id": "lead"}), row={"owner_id": TOM})
    assert not told(change("company", {"owner_id": ME}), row={"deleted_at": 5})


def test_a_deal_of_mine_that_was_moved_says_where_to() -> None:
    (notice,) = told(change("deal", {"stage_id": STAGE}, {"stage_id": "lead"}), row={"owner_id": ME})
    assert (notice.kind, notice.extra) == (Kind.MOVED, STAGE)


def test_a_mention_leads_to_what_the_note_is_about() -> None:
    note = change("activity", {"body": "Ask @[Ana Reyes] first", "type": "note"}, kind=ChangeKind.CREATE)
    (notice,) = told(note, row={"deal_id": None, "contact_id": "ada", "company_id": "acme"})
    assert (notice.kind, notice.record_type, notice.record_id) == (Kind.MENTION, "contact", "ada")
    again = change("activity", {"body": "Ask @[Ana Reyes] now"}, {"body": "Ask @[Ana Reyes] first"})
    assert not told(again)


@pytest.mark.parametrize("text", ["@[Ana Reyes]", "see @ana reyes, please", "(@Ana Reyes)", "x @Ana Reyesa @ANA REYES"])
def test_these_name_her(text: str) -> None:
    assert mentions("Ana Reyes", text)


@pytest.mark.parametrize("text", ["", None, "Ana Reyes", "@Ana", "@[Ana Reyesa]", "me@ana reyes", "@Ana Reyesa", 7])
def test_these_do_not(text: object) -> None:
    assert not mentions("Ana Reyes", text)


@given(st.text(max_size=30), st.text(max_size=60))
def test_no_text_fails(name: str, text: str) -> None:
    assert mentions(name, text) in (True, False)


def test_reminders_that_were_slept_through_are_one() -> None:
    due = [Reminder("task", f"t{at}", "Call", at * MINUTE, None, None) for at in (1, 2, 3)]
    assert [each.count for each in of_reminders(due, 3 * MINUTE + 1)] == [1, 1, 1]
    one, now = of_reminders([*due, Reminder("activity", "m", "Demo", 60 * MINUTE, 75 * MINUTE, None)], 60 * MINUTE)
    assert (one.count, one.record_id, one.record_type) == (3, "", "task")
    assert (now.count, now.record_id, now.extra) == (1, "m", str(75 * MINUTE))
    (alone,) = of_reminders(due[:1], 60 * MINUTE)
    assert alone.record_id == "t1"


def test_many_of_one_kind_are_one_and_what_is_not_wanted_is_not_there() -> None:
    made = [Notice(Kind.ASSIGNED, "contact", str(at), at, TOM) for at in range(312)]
    moved = Notice(Kind.MOVED, "deal", ONE, 5, TOM)
    one, other = wanted([*made, moved], Preferences())
    assert (one.count, one.at, one.actor, one.record_type) == (312, 311, TOM, "contact")
    assert other == moved
    assert wanted(made, Preferences({Kind.ASSIGNED: Way.NONE})) == []


def test_the_desktop_speaks_when_it_may() -> None:
    reminder, moved = Notice(Kind.REMINDER), Notice(Kind.MOVED)
    both = [reminder, moved]
    assert spoken(both, Preferences(), NOON, looking=False) == both
    assert spoken(both, Preferences(), NOON, looking=True) == [reminder]
    assert spoken(both, Preferences({Kind.REMINDER: Way.APP}), NOON, looking=False) == [moved]
    night = Preferences(quiet_from=22 * 60, quiet_until=7 * 60)
    assert [bool(spoken(both, night, hour * 60, looking=False)) for hour in (23, 0, 6, 7, 21)] == [
        False,
        False,
        False,
        True,
        True,
    ]


def test_a_notice_is_plain_data() -> None:
    notice = Notice(Kind.MOVED, "deal", ONE, 5, TOM, STAGE, 2, True)
    assert Notice.from_plain(notice.to_plain()) == notice
    with pytest.raises(ValueError, match="telepathy"):
        Notice.from_plain({**notice.to_plain(), "kind": "telepathy"})
