"""The story of a record names who, when and what; and where, when that was another device of one's own."""

from collections.abc import Sequence
from dataclasses import replace

from pytestqt.qtbot import QtBot

from desktop.records.story import ALL, Story
from desktop.records.timeline import Entry
from shared_models.kernel.change import Change, ChangeKind
from sync.replica.status import Phase, Status
from tests.desktop.conftest import Opened


def change(account: Opened, position: int, actor: str, device: str) -> Change:
    """Somebody changed the city of a contact."""
    after = {"city": f"Ulm {position}"}
    contact = account.house.records["Ada"]
    return Change(
        9, position, 1_795_000_000_000_000 + position, actor, device, "contact", contact, ChangeKind.PATCH, {}, after
    )


def story(account: Opened, record_type: str, name: str, older: Sequence[Change] = (), only: str = ALL) -> list[Entry]:
    """What is told of a record of the house."""
    kind = account.workspace.catalogue.record_type(record_type)
    made = Story(account.workspace, kind, account.house.records[name], older, only)
    while not made.complete:
        made.more()
    return made.entries


def test_own_changes_from_elsewhere_say_so(account: Opened) -> None:
    here, records = account.workspace.actor, account.house.records
    told = [
        change(account, 1, here.person, here.device),
        change(account, 2, here.person, records["deal"]),
        change(account, 3, records["colleague"], records["deal"]),
    ]
    shown = {each.detail: each.name for each in story(account, "contact", "Ada", told)}
    assert shown["– → Ulm 1"] == "Ana Reyes"
    assert shown["– → Ulm 2 · on another of your devices"] == "Ana Reyes"
    assert shown["– → Ulm 3"] == "Tom Berg"


def test_what_was_taken_back_before_it_was_sent_tells_nothing(account: Opened) -> None:
    here = account.workspace.actor
    done = replace(change(account, 1, here.person, here.device), before={"city": "Kiel", "phone": None})
    done = replace(done, after={"city": "Ulm", "phone": "1"})
    undone = replace(done, position=2, before={"city": "Ulm"}, after={"city": "Kiel"})
    assert [each.detail for each in story(account, "contact", "Ada", [done, undone])] == ["– → 1"]
    whole = replace(undone, position=3, before={"phone": "1"}, after={"phone": None})
    assert story(account, "contact", "Ada", [done, undone, whole]) == []


def test_what_a_verb_has_only_guessed_is_marked_until_the_server_has_answered(qtbot: QtBot, account: Opened) -> None:
    workspace, records = account.workspace, account.house.records

    def moved() -> list[str]:
        found = story(account, "deal", "deal")
        return [each.detail for each in found if each.title == "Deal won"]

    workspace.operations.verb("deal", records["deal"], "move_deal", {"stage_id": records["won"]}, {}, "Stage of Paper")
    qtbot.waitUntil(lambda: moved() == ["not confirmed yet · Lead → Won"])
    account.link.status = Status(Phase.LIVE)
    workspace.sync_now()
    qtbot.waitUntil(lambda: moved() == ["Lead → Won"])
