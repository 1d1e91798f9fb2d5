"""Who sees what of a change, and a batch as frames that keep to the limits."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from shared_models.kernel.catalogue import Catalogue
from shared_models.kernel.change import Change, ChangeKind
from shared_models.kernel.faults import TooLarge
from shared_models.kernel.record_field import Kind, RecordField
from shared_models.kernel.record_type import RecordType
from sync.protocol import scope as scope_module
from sync.protocol.batch import EncodedBatch, Enter, Event, Leave
from sync.protocol.codec import decode_from_server
from sync.protocol.inbox import Inbox
from sync.protocol.limits import FRAME_BYTES
from sync.protocol.messages import Changes
from sync.protocol.scope import Scope, encode_batch, enters, scope_of, seen_row, visible
from tests.sync.protocol.samples import EPOCH, RECORD, change

HELD = Scope(own=frozenset({"contact"}), person="1")
ALL = Scope(frozenset({"contact"}))


def moved(before: str | None, after: str | None, kind: ChangeKind = ChangeKind.PATCH) -> Change:
    """A change that takes its record from one bucket to another."""
    return change(5, 2, kind=kind, bucket_before=before, bucket_after=after)


def received(encoded: EncodedBatch) -> list[Event]:
    """The events a client gets from the frames."""
    inbox = Inbox(EPOCH, encoded.after)
    whole = []
    for frame in encoded.frames:
        assert len(frame) <= FRAME_BYTES
        message = decode_from_server(frame)
        assert isinstance(message, Changes)
        whole.append(inbox.received(message, len(frame)))
    assert whole[:-1] == [None] * (len(whole) - 1)
    assert whole[-1] is not None
    assert whole[-1].through == encoded.through
    return list(whole[-1].changes)


def test_a_change_inside_the_scope_is_seen_whole() -> None:
    inside = moved("owner:1", "owner:1")
    seen = visible(inside, HELD)
    assert seen == replace(inside, bucket_before=None, bucket_after=None)
    created = moved(None, "owner:1", ChangeKind.CREATE)
    assert visible(created, HELD) == replace(created, bucket_after=None)


def test_a_record_that_goes_elsewhere_leaves_without_content() -> None:
    assert visible(moved("owner:1", "owner:9"), HELD) == Leave(5, 2, "contact", RECORD)
    assert visible(moved("owner:1", None), HELD) == Leave(5, 2, "contact", RECORD)


def test_what_happens_elsewhere_is_not_seen() -> None:
    assert visible(moved("owner:8", "owner:9"), HELD) is None
    assert visible(moved(None, "owner:9", ChangeKind.CREATE), HELD) is None
    assert visible(moved("owner:8", None), HELD) is None


def test_a_record_that_comes_from_elsewhere_enters_whole_and_does_not_say_from_where() -> None:
    entering = moved("owner:9", "owner:1")
    row = {"id": RECORD, "version": 8, "city": "Ulm", "salary": 1}
    assert enters(entering, HELD)
    assert visible(entering, replace(HELD, hidden_fields=frozenset({("contact", "salary")})), row) == Enter(
        5, 2, "contact", RECORD, {"id": RECORD, "version": 8, "city": "Ulm"}
    )


def test_a_record_that_has_left_again_before_its_row_was_read_shows_nothing() -> None:
    assert visible(moved("owner:9", "owner:1"), HELD, row=None) == Leave(5, 2, "contact", RECORD)


def test_hidden_fields_are_taken_out_and_the_change_stays() -> None:
    hidden = frozenset({("contact", "city"), ("contact", "custom.pay"), ("deal", "amount")})
    hiding = replace(ALL, hidden_fields=hidden)
    seen = visible(
        change(5, after={"city": "Ulm", "custom.pay": 1, "amount": 2}, before={"city": "Bonn", "amount": 1}),
        hiding,
    )
    assert isinstance(seen, Change)
    assert (seen.before, seen.after) == ({"amount": 1}, {"amount": 2})
    only = visible(change(5), hiding)
    assert isinstance(only, Change)
    assert (only.before, only.after, only.version) == ({}, {}, 5)
    assert seen_row("contact", {"city": "Ulm", "custom": {"pay": 1, "car": 2}}, hidden) == {"custom": {"car": 2}}
    assert seen_row("contact", {"city": "Ulm", "custom": None}, hidden) == {"custom": None}


def record_type(name: str, module: str, *fields: RecordField) -> RecordType:
    """A record type of a module."""
    return RecordType(name, f"{name}s", module, name, name, "", "", ("name",), fields=fields)


def test_a_scope_follows_from_permissions() -> None:
    pay = RecordField("pay", "Pay", Kind.MONEY, read="staff.pay")
    secret = RecordField("key", "Key", Kind.TEXT, secret=True)
    declared = [record_type("staff", "people", pay, secret), record_type("lead", "crm"), record_type("deal", "crm")]
    declared[2] = replace(declared[2], owner="owner_id")
    catalogue = Catalogue({each.name: each for each in declared})
    everything = {"staff.view", "lead.view", "deal.view", "staff.pay"}
    whole = frozenset({"staff", "lead", "deal"})
    assert scope_of(catalogue, everything, "p") == Scope(whole, hidden_fields=frozenset({("staff", "key")}))
    assert scope_of(catalogue, everything - {"staff.pay"}, "p").hidden_fields == {("staff", "key"), ("staff", "pay")}
    assert scope_of(catalogue, everything - {"deal.view"}, "p").whole == {"staff", "lead"}
    assert scope_of(catalogue, set(), "p").whole == frozenset()
    assert scope_of(catalogue, everything, "p") == scope_of(catalogue, everything | {"deal.view_own"}, "q")
    own = scope_of(catalogue, {"staff.view_own", "deal.view_own"}, "p")
    assert (own.whole, own.own, own.person) == (frozenset(), {"deal"}, "p")
    assert hash(scope_of(catalogue, everything, "p")) == hash(scope_of(catalogue, everything | {"more"}, "q"))


@pytest.mark.parametrize(
    ("record_type", "bucket", "held"),
    [
        ("staff", "all", True),
        ("staff", None, False),
        ("deal", "owner:p", True),
        ("deal", "owner:q", False),
        ("deal", "owner:", False),
        ("deal", "all", False),
        ("deal", None, False),
        ("lead", "all", False),
        ("lead", "owner:p", False),
    ],
)
def test_a_scope_holds_whole_types_and_own_buckets(record_type: str, bucket: str | None, held: bool) -> None:
    scope = Scope(frozenset({"staff"}), frozenset({"deal"}), "p")
    assert scope.holds(record_type, bucket) is held


def test_a_batch_nobody_may_see_anything_of_still_covers_its_versions() -> None:
    encoded = encode_batch(EPOCH, 4, 6, [change(5), change(6)], Scope())
    assert len(encoded.frames) == 1
    assert received(encoded) == []


def test_equal_scopes_get_equal_bytes() -> None:
    changes = [change(5), change(6, 1)]
    one = encode_batch(EPOCH, 4, 6, changes, Scope(frozenset({"contact", "x"})))
    assert one == encode_batch(EPOCH, 4, 6, iter(changes), Scope(frozenset({"x", "contact"})))
    assert one.size == len(one.frames[0])


def test_a_row_that_enters_has_to_be_given() -> None:
    entering = moved("owner:9", "owner:1")
    scope = HELD
    with pytest.raises(KeyError):
        encode_batch(EPOCH, 4, 5, [entering], scope)
    row = {"id": RECORD, "version": 5}
    encoded = encode_batch(EPOCH, 4, 5, [entering], scope, {("contact", RECORD): row})
    assert received(encoded) == [Enter(5, 2, "contact", RECORD, row)]
    gone = encode_batch(EPOCH, 4, 5, [entering], scope, {("contact", RECORD): None})
    assert received(gone) == [Leave(5, 2, "contact", RECORD)]


@settings(max_examples=60)
@given(st.lists(st.integers(0, 1_200), max_size=12), st.integers(900, 2_500))
def test_frames_keep_to_the_limit_and_lose_nothing(sizes: list[int], limit: int) -> None:
    changes = [change(5, place, before={}, after={"notes": "x" * size}) for place, size in enumerate(sizes)]
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(scope_module, "FRAME_BYTES", limit)
        try:
            encoded = encode_batch(EPOCH, 4, 5, changes, ALL)
        except TooLarge:
            assert max(sizes) > limit - 900
            return
    assert all(len(frame) <= limit for frame in encoded.frames)
    assert received(encoded) == [replace(each, bucket_before=None, bucket_after=None) for each in changes]


def test_what_a_field_held_before_is_left_out_where_it_would_not_fit() -> None:
    long = "x" * (FRAME_BYTES - 2_000)
    encoded = encode_batch(EPOCH, 4, 5, [change(5, before={"notes": long}, after={"notes": "y" * 5_000})], ALL)
    assert received(encoded) == [
        change(5, before={}, after={"notes": "y" * 5_000}, bucket_before=None, bucket_after=None)
    ]


def test_what_cannot_be_sent_at_all_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(TooLarge, match="One change"):
        encode_batch(EPOCH, 4, 5, [change(5, after={"notes": "x" * FRAME_BYTES})], ALL)
    monkeypatch.setattr(scope_module, "BATCH_BYTES", FRAME_BYTES + 100)
    with pytest.raises(TooLarge, match="too many"):
        encode_batch(EPOCH, 4, 5, [change(5)], ALL)


def test_scopes_that_hide_the_same_encode_each_event_once_between_them(monkeypatch: pytest.MonkeyPatch) -> None:
    encoded: list[Event] = []
    real = scope_module._encoded
    monkeypatch.setattr(scope_module, "_encoded", lambda event: encoded.append(event) or real(event))
    row = {"id": RECORD, "version": 9}
    changes = [
        change(5, bucket_before="owner:1", bucket_after="owner:1"),
        change(6, bucket_before="owner:1", bucket_after="owner:2"),
        change(7, bucket_before="owner:2", bucket_after="owner:2"),
    ]
    people = {each: replace(HELD, person=each) for each in ("1", "2", "3")}
    shared: scope_module.Shared = {}
    for scope in (ALL, *people.values(), ALL):
        rows = {("contact", RECORD): row if scope is people["2"] else None}
        alone = encode_batch(EPOCH, 4, 7, changes, scope, rows)
        encoded.clear()
        assert encode_batch(EPOCH, 4, 7, changes, scope, rows, shared=shared) == alone
    assert encoded == []
    assert sum(map(len, shared.values())) == 5  # three as they are, one that leaves, one that enters
    hiding = replace(ALL, hidden_fields=frozenset({("contact", "city")}))
    assert encode_batch(EPOCH, 4, 7, changes, hiding, shared=shared) == encode_batch(EPOCH, 4, 7, changes, hiding)
