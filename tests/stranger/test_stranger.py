"""A client written from docs/protocol.md alone works with the real server, also through the shuffler."""

from __future__ import annotations

from typing import Any

import pytest

from tests.stranger.client import Refused, Stranger, new_id
from tests.stranger.conftest import Newcomer

DERIVED = ("title", "sort_key")


def told(stranger: Stranger) -> dict[Any, dict[str, Any]]:
    """What a copy holds, without what means nothing: nil, sets without members, and what follows from the rest."""
    return {
        key: {name: value for name, value in row.items() if value not in (None, []) and name not in DERIVED}
        for key, row in stranger.copy.rows.items()
    }


async def caught_up(stranger: Stranger, other: Stranger) -> None:
    """Take changes until the copy stands where the other does."""
    await stranger.until(lambda: stranger.copy.cursor >= other.copy.cursor)


async def write_something(ada: Stranger) -> tuple[str, str]:
    """A company and a contact with all sorts of values, some of them changed and deleted."""
    company, contact = new_id(), new_id()
    ada.do(
        "create", "company", company, after={"name": "Größe & Söhne", "annual_revenue": 5 * 10**12, "currency": "EUR"}
    )
    after = {"last_name": "Åström", "company_id": company, "birthday": "1980-02-29", "notes": "one\ntwo\nthree\n"}
    ada.do("create", "contact", contact, after=after)
    ada.do("patch", "contact", contact, after={"city": "Ulm"}, before={"city": None})
    for number in range(12):
        other = new_id()
        ada.do("create", "contact", other, after={"last_name": f"Number {number}", "do_not_contact": number % 2 == 0})
        if number % 3 == 0:
            ada.do("delete", "contact", other)
    await ada.settle()
    assert {each["status"] for each in ada.copy.verdicts.values()} == {"accepted"}
    newest = max(each["version"] for each in ada.copy.verdicts.values())
    await ada.until(lambda: ada.copy.cursor >= newest)
    return company, contact


async def test_three_strangers_agree_however_they_came_to_their_rows(newcomer: Newcomer) -> None:
    ada, ben = await newcomer("ada"), await newcomer("ben")
    await ada.open()
    await ben.open()
    _, contact = await write_something(ada)
    await caught_up(ben, ada)
    fresh = await newcomer("vera")
    await fresh.open()
    await caught_up(fresh, ada)
    assert told(ada) == told(ben) == told(fresh)
    row = ben.copy.rows["contact", contact]
    assert (row["last_name"], row["city"], row["birthday"]) == ("Åström", "Ulm", "1980-02-29")
    assert sum(row.get("deleted_at") is not None for row in told(ben).values()) == 4
    assert {change[4] for change in ben.copy.history} == {ada.copy.device}


async def test_what_two_wrote_apart_is_merged_as_the_page_says(newcomer: Newcomer) -> None:
    ada, ben = await newcomer("ada"), await newcomer("ben")
    await ada.open()
    await ben.open()
    company, contact = await write_something(ada)
    await caught_up(ben, ada)
    seen = dict(ben.copy.rows["contact", contact])
    revenue = ben.copy.rows["company", company]["annual_revenue"]
    ada.do(
        "patch",
        "contact",
        contact,
        after={"city": "Bonn", "notes": "one\ntwo\n3\n"},
        before=some(seen, "city", "notes"),
    )
    ada.do("patch", "company", company, after={"annual_revenue": 1}, before={"annual_revenue": revenue})
    await ada.settle()
    both = ben.do(
        "patch",
        "contact",
        contact,
        after={"city": "Köln", "notes": "1\ntwo\nthree\n"},
        before=some(seen, "city", "notes"),
    )
    asked = ben.do("patch", "company", company, after={"annual_revenue": 2}, before={"annual_revenue": revenue})
    same = ben.do("patch", "company", company, after={"annual_revenue": 1}, before={"annual_revenue": revenue})
    await ben.settle()
    verdicts = ben.copy.verdicts
    assert [verdicts[each]["status"] for each in (both, asked, same)] == ["merged", "conflicted", "accepted"]
    city, amount = verdicts[both]["contests"]["city"], verdicts[asked]["contests"]["annual_revenue"]
    assert some(city, "before", "mine", "theirs") == {"before": "Ulm", "mine": "Köln", "theirs": "Bonn"}
    assert some(amount, "before", "mine", "theirs") == {"before": revenue, "mine": 2, "theirs": 1}
    assert (city["who"], amount["who"], verdicts[asked]["who"]) == ("Ada", "Ada", "Ada")
    assert verdicts[asked]["since"] == amount["since"] > 0
    assert verdicts[asked]["title"]
    assert verdicts[asked]["code"] == "conflicted"
    for each in (ada, ben):
        await each.until(lambda each=each: each.copy.cursor >= verdicts[both]["version"])  # type: ignore[misc]
        row = each.copy.rows["contact", contact]
        assert (row["city"], row["notes"]) == ("Köln", "1\ntwo\n3\n")
        assert each.copy.rows["company", company]["annual_revenue"] == 1


def some(row: dict[str, Any], *names: str) -> dict[str, Any]:
    """Some fields of a row."""
    return {name: row.get(name) for name in names}


async def test_after_a_cut_everything_without_a_verdict_is_pushed_again_and_happens_once(newcomer: Newcomer) -> None:
    ada = await newcomer("ada")
    await ada.open()
    ids = [new_id() for _ in range(700)]
    for number, each in enumerate(ids):
        ada.do("create", "contact", each, after={"last_name": f"Number {number}"})
    await ada.send(*ada.copy.pushes())
    for rounds in range(1, 3):
        await ada.close()
        await ada.open()
        await ada.until(lambda rounds=rounds: len(ada.copy.verdicts) >= 300 * rounds)  # type: ignore[misc]
    await ada.settle()
    newest = max(each["version"] for each in ada.copy.verdicts.values())
    await ada.until(lambda: ada.copy.cursor >= newest)
    assert {each["status"] for each in ada.copy.verdicts.values()} == {"accepted"}
    created = [change[6] for change in ada.copy.history if change[7] == "create" and change[6] in set(ids)]
    assert sorted(created) == sorted(set(created))
    assert {key[1] for key in ada.copy.rows if key[0] == "contact"} >= set(ids)
    fresh = await newcomer("ben")
    await fresh.open()
    await caught_up(fresh, ada)
    assert told(fresh) == told(ada)


async def test_the_exchange_does_the_same_over_http(newcomer: Newcomer) -> None:
    ada, ben = await newcomer("ada"), await newcomer("ben")
    await ada.load()
    await ben.load()
    company = new_id()
    ada.do("create", "company", company, after={"name": "Wholly by HTTP"})
    ada.do("create", "company", company, after={"name": "The same id again"})
    messages = await ada.exchange()
    assert messages[0]["type"] == "welcome"
    assert not ada.copy.queue
    assert [each["status"] for each in ada.copy.verdicts.values()] == ["accepted", "rejected"]
    assert list(ada.copy.verdicts.values())[1]["code"] == "already-exists"
    while ("company", company) not in ben.copy.rows:
        await ben.exchange(wait=5)
    while ada.copy.cursor < ben.copy.cursor:
        await ada.exchange(wait=5)
    assert told(ada) == told(ben)


async def test_a_verb_is_run_by_the_server(newcomer: Newcomer) -> None:
    ada = await newcomer("ada")
    await ada.open()
    pipeline, first, second, deal = (new_id() for _ in range(4))
    ada.do("create", "pipeline", pipeline, after={"name": "Sales"})
    for number, each in enumerate((first, second)):
        after = {"name": f"Step {number}", "pipeline_id": pipeline, "outcome": "open", "position": number}
        ada.do("create", "stage", each, after=after)
    ada.do("create", "deal", deal, after={"name": "Two hundred chairs", "stage_id": first})
    moved = ada.do("verb", "deal", deal, verb="move_deal", arguments={"stage_id": second})
    unknown = ada.do("verb", "deal", deal, verb="burn_deal")
    await ada.settle()
    assert ada.copy.verdicts[moved]["status"] == "accepted", ada.copy.verdicts
    assert ada.copy.verdicts[unknown]["code"] == "unknown-verb"
    await ada.until(lambda: ada.copy.cursor >= ada.copy.verdicts[moved]["version"])
    assert ada.copy.rows["deal", deal]["stage_id"] == second
    assert any(key[0] == "activity" for key in ada.copy.rows)


async def test_a_bad_mutation_is_rejected_and_holds_up_nothing(newcomer: Newcomer) -> None:
    ada = await newcomer("ada")
    await ada.open()
    bad = [
        ada.do("create", "contact", new_id(), after={"last_name": 1.5}),
        ada.do("create", "contact", new_id(), after={"shoe_size": 44}),
        ada.do("patch", "contact", new_id(), after={"city": "Ulm"}),
        ada.do("create", "x" * 61, new_id()),
        ada.do("create", "unicorn", new_id()),
        ada.do("create", "contact", new_id(), after={"last_name": "a\x00b"}),
    ]
    good = ada.do("create", "contact", new_id(), after={"last_name": "Good"})
    await ada.settle()
    codes = [ada.copy.verdicts[each]["code"] for each in bad]
    assert codes[:5] == ["invalid-value", "unknown-field", "not-found", "malformed", "unknown-record-type"]
    assert codes[5] == "invalid-value"
    assert ada.copy.verdicts[good]["status"] == "accepted"


async def test_a_viewer_may_look_and_not_touch(newcomer: Newcomer) -> None:
    ada, vera = await newcomer("ada"), await newcomer("vera")
    await ada.open()
    _, contact = await write_something(ada)
    await vera.open()
    await caught_up(vera, ada)
    assert "contact.edit" not in vera.copy.permissions
    refused = vera.do("patch", "contact", contact, after={"city": "Mine"})
    await vera.settle()
    assert vera.copy.verdicts[refused]["code"] == "not-permitted"


@pytest.mark.parametrize(
    ("frame", "code"),
    [
        (b"\xc1", "malformed"),
        (b"\x81\xa4type", "malformed"),
        (b"\x82\xa4type\xa3ack\xa7version\xcf" + b"\xff" * 8, "malformed"),
        (b"\x82\xa4type\xa3ack\xa7version\xce\x7f\xff\xff\xff", "malformed"),
    ],
    ids=["garbage", "truncated", "huge", "future"],
)
async def test_what_the_page_does_not_allow_is_a_fault(newcomer: Newcomer, frame: bytes, code: str) -> None:
    ada = await newcomer("ada")
    await ada.open()
    await ada.send_bytes(frame)
    with pytest.raises(Refused) as refused:
        await ada.ended()
    assert (refused.value.code, refused.value.final) == (code, False)
    assert await ada.ended() == 1007


async def test_one_push_more_than_welcome_says_is_too_many(newcomer: Newcomer) -> None:
    """Many more than one: the server answers some of them while others are still on their way."""
    ada = await newcomer("ada")
    await ada.open()
    ada.copy.take = no_verdicts(ada)  # type: ignore[method-assign]
    await ada.send(*({"type": "push", "mutations": [a_contact()]} for _ in range(300)))
    with pytest.raises(Refused) as refused:
        await ada.ended()
    assert refused.value.code == "too-many-requests"
    assert await ada.ended() == 1013


def a_contact() -> dict[str, Any]:
    """A mutation that creates one."""
    what = {"record_type": "contact", "record_id": new_id(), "action": "create", "after": {"last_name": "x"}}
    return {"id": new_id(), **what}


def no_verdicts(stranger: Stranger) -> Any:
    """The copy's `take`, deaf to verdicts of what it has not queued."""
    take = stranger.copy.take
    return lambda message: [] if message["type"] == "verdicts" else take(message)


async def test_unknown_messages_and_fields_are_ignored_by_the_server(newcomer: Newcomer) -> None:
    ada = await newcomer("ada")
    await ada.open()
    await ada.send({"type": "typing", "where": 1.5}, {"type": "ping", "nonce": 7, "extra": [b"?"]})
    ada.do("create", "contact", new_id(), after={"last_name": "Still here"}, mood="good")
    await ada.settle()
    assert [each["status"] for each in ada.copy.verdicts.values()] == ["accepted"]


async def test_a_fresh_token_keeps_the_connection(newcomer: Newcomer) -> None:
    ada = await newcomer("ada")
    await ada.open()
    await ada.send({"type": "renew", "access_token": await ada.refresh()})
    ada.do("create", "contact", new_id(), after={"last_name": "Still here"})
    await ada.settle()


async def test_a_forged_token_ends_the_connection(newcomer: Newcomer) -> None:
    ada = await newcomer("ada")
    await ada.open()
    await ada.send({"type": "renew", "access_token": "forged"})
    with pytest.raises(Refused) as refused:
        await ada.ended()
    assert refused.value.code == "not-signed-in"
    assert await ada.ended() == 4401


async def test_a_device_that_did_not_sign_in_is_refused(newcomer: Newcomer) -> None:
    ada = await newcomer("ada")
    ada.copy.device = new_id()
    with pytest.raises(Refused) as refused:
        await ada.open()
    assert refused.value.code == "not-permitted"
