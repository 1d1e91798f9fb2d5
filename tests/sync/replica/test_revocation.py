"""What somebody may not see any more: gone from all that is shown at once, and from every page of the file after it."""

from __future__ import annotations

import struct
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import replace
from itertools import count
from pathlib import Path
from typing import Any

import pytest

from shared_models.kernel.faults import NotPermitted
from shared_models.kernel.ids import Id
from shared_models.kernel.record_field import SEVERAL, TEXTUAL, Kind, RecordField, Value
from shared_models.kernel.record_type import RecordType
from shared_models.kernel.verdict import rejected
from shared_models.kernel.write import Row
from shared_models.platform.roles import permissions
from sync.protocol.scope import scope_of
from sync.protocol.scope_digest import REDUCED
from sync.replica import history, lists, rekey
from sync.replica.account import key_name, next_key_name
from sync.replica.badges import badges
from sync.replica.connection import transaction
from sync.replica.faults import DiskFull, WrongKey
from sync.replica.hiding import hide, loss
from sync.replica.queue import State, log
from sync.replica.replica import Replica
from sync.replica.touched import Touched
from tests.sync.replica.conftest import Opener
from tests.sync.replica.pages import found
from tests.sync.replica.people import KEY, Person, create, ids
from tests.sync.replica.test_driver import ACCOUNT, Drawer
from tests.sync.replica.toy_server import START, ToyServer

KEPT = frozenset({"company", "member", "tag"})
OF_A_FORM = frozenset({"vat_number"})
"""Fields whose rules allow no token."""


class Tokens:
    """Values that occur once in the world, and the bytes by which they are found wherever they are stored."""

    def __init__(self) -> None:
        self._numbers = count(0x5EC2E7_0000_0001, 0x10001)
        self.planted: dict[str, set[bytes]] = {}

    def value(self, record_type: str, field: RecordField) -> Value:
        """A token for a field, None where its values are too few to tell one from another."""
        number = next(self._numbers)
        word, packed = f"zq{number:x}", struct.pack(">q", number)
        if field.kind in TEXTUAL - {Kind.CHOICE, Kind.CURRENCY, Kind.COUNTRY, Kind.LANGUAGE}:
            return self._plant(record_type, word, word.encode())
        if field.kind in (Kind.INTEGER, Kind.DECIMAL, Kind.MONEY, Kind.DURATION):
            return self._plant(record_type, number, packed)
        if field.kind in SEVERAL:
            return [self._plant(record_type, word, word.encode())]
        if field.kind is Kind.JSON:
            return {"key": self._plant(record_type, word, word.encode())}
        return "EUR" if field.kind is Kind.CURRENCY else None

    def _plant(self, record_type: str, value: Any, form: bytes) -> Any:
        self.planted.setdefault(record_type, set()).add(form)
        return value

    def of(self, names: frozenset[str]) -> set[bytes]:
        """The tokens of these record types."""
        return {form for name in names for form in self.planted.get(name, ())}


def row_of(tokens: Tokens, declared: RecordType) -> Row:
    """A record of a type with a token in every field that can hold one."""
    row: Row = dict(declared.blank)
    for each in declared.fields:
        if not each.system and not each.secret and each.name not in OF_A_FORM:
            row[each.name] = tokens.value(declared.name, each)
    return row | {"id": next(ids), "version": 1, "created_at": START, "updated_at": START, "custom": None}


class Desk:
    """A replica of a tenant with a token in every field of every record type, and a reader that is kept open."""

    def __init__(self, replica: Replica, server: ToyServer) -> None:
        self.tokens = Tokens()
        self.secrets = Drawer({key_name(ACCOUNT): KEY.hex()})
        self.replica, self.server = replica, server
        self.rows: dict[str, Row] = {}
        for each in server.catalogue:
            row = row_of(self.tokens, each)
            field = RecordField("custom", "Custom", Kind.TEXT)
            if each.name == "custom_field":
                row |= {"kind": "text", "deleted_at": START}  # tokens would define nothing
            row["custom"] = {"color": self.tokens.value(each.name, field)}
            self.rows[each.name] = server.rows[each.name, row["id"]] = row
        server.version = 1
        self.me = Person(replica, server)
        self.reader = replica.reader()
        self.reader.execute("SELECT count(*) FROM contact").fetchone()
        self.folder = replica.path.parent

    @property
    def lost(self) -> frozenset[str]:
        """The record types that go."""
        return frozenset(self.server.catalogue.record_types) - KEPT

    def token(self, record_type: str) -> str:
        """A new word, known to be of a record type."""
        return str(self.tokens.value(record_type, RecordField("x", "X", Kind.TEXT)))

    def lose(self) -> bool:
        """The person may see companies, members and tags from now on."""
        return self.replica.adopt(frozenset(f"{each}.view" for each in KEPT) | {"company.edit", "company.create"})

    def scan(self, *keys: bytes) -> set[bytes]:
        """What can be found in the folder with these keys."""
        return found(self.folder, keys or [KEY], self.tokens.of(frozenset(self.server.catalogue.record_types)))

    def move(self) -> bytes:
        """Re-key as the driver does."""
        key = rekey.fresh_key(ACCOUNT, self.secrets)
        self.replica.move(key)
        rekey.adopt_key(ACCOUNT, self.secrets, key)
        rekey.files.remove_older(self.replica.path)
        return key


@pytest.fixture
def desk(open_replica: Opener, server: ToyServer) -> Iterator[Desk]:
    """A desk with everything on it."""
    made = Desk(open_replica(), server)
    yield made
    made.reader.close()


def worked(desk: Desk) -> dict[str, Id]:
    """Work on records of a type that goes: sent, unsent, refused, and what others did; the ids of the mutations."""
    me, deal = desk.me, desk.rows["deal"]["id"]
    done: dict[str, Id] = {}
    for name in ("acknowledged", "rejected", "queued"):
        made = me.change("deal", deal, name=desk.token("deal"))
        done[name] = made.group_id
        if name == "acknowledged":
            me.push()
            me.replica.store_verdicts(list(desk.server.verdicts.values()))
            me.pull()
        elif name == "rejected":
            (queued,) = me.replica.queue()
            verdict = rejected(queued.mutation.id, "deal", deal, NotPermitted("No."))
            me.replica.store_verdicts([verdict])
    return done


def test_everything_is_found_before_and_nothing_of_what_is_lost_after(desk: Desk) -> None:
    done = worked(desk)
    pending = desk.me.make("company", name=desk.token("company"))
    everything = desk.tokens.of(frozenset(desk.server.catalogue.record_types))
    heard: list[Touched] = []
    desk.replica.observe(heard.append)
    assert desk.scan() == everything, "the scan has to find what is there"

    assert desk.lose()
    assert desk.replica.scope == REDUCED, "the server has it loaded anew, even when the loss is undone by then"
    assert heard[-1].everything
    assert heard[-1].withdrawn == {*done.values()}, "a session that holds them pushes them no more"
    for name in desk.lost:
        declared = desk.server.catalogue.record_type(name)
        assert lists.count(desk.reader, declared, lists.Query()) == 0
        assert lists.search(desk.reader, [declared], "zq") == []
        assert desk.replica.get(name, desk.rows[name]["id"]) is None
        assert history.history(desk.reader, name, desk.rows[name]["id"]) == []
        assert badges(desk.reader, name, [desk.rows[name]["id"]]) == {}
    assert {each.mutation.record_id for each in log(desk.reader)} == {pending}
    assert [each.id for _, each in desk.replica.quarantined()] == [done["rejected"], done["queued"]]
    assert desk.scan() >= desk.tokens.of(desk.lost), "hidden, and still in the pages"

    desk.replica.delivered(desk.replica.quarantined())
    fresh = desk.move()
    assert not desk.replica.rekey_due
    assert KEY.hex() not in desk.secrets.values()
    assert desk.scan(KEY, fresh) == desk.tokens.of(KEPT)
    desk.reader.close()
    desk.reader = desk.replica.reader()
    assert [each.mutation.record_id for each in desk.replica.queue()] == [pending]
    assert len(lists.search(desk.reader, [desk.server.catalogue.record_type("company")], "zq")) == 2


def test_the_replica_goes_on_in_the_new_file(desk: Desk, open_replica: Opener) -> None:
    desk.lose()
    fresh = desk.move()
    made = desk.me.make("company", name="After")
    desk.reader.close()
    desk.replica.close()
    with pytest.raises(WrongKey):
        open_replica()
    again = open_replica(key=fresh)
    assert [each.mutation.record_id for each in again.queue()] == [made]
    assert again.get("company", desk.rows["company"]["id"]) is not None
    indices = "SELECT count(*) FROM sqlite_master WHERE type IN ('index', 'trigger')"
    fresh_one = open_replica("another")
    assert again.reader().execute(indices).fetchone() == fresh_one.reader().execute(indices).fetchone()


def test_work_on_what_is_left_goes_on_and_what_is_out_of_sight_is_not_pushed(desk: Desk) -> None:
    worked(desk)
    kept = desk.me.change("company", desk.rows["company"]["id"], name="Kept")
    desk.lose()
    assert [each.mutation.id for each in desk.replica.queue()] == [kept.group_id]
    assert desk.me.row("company", desk.rows["company"]["id"])["name"] == "Kept"
    assert all(each.state is not State.REJECTED for each in log(desk.reader))


def test_gaining_hides_nothing_and_losing_nothing_neither(desk: Desk) -> None:
    assert not desk.replica.adopt(desk.replica.actor().permissions - {"deal.edit"})
    assert not desk.replica.adopt(permissions("Admin", desk.server.catalogue) | {"more.view"})
    assert not desk.replica.rekey_due
    assert desk.replica.get("deal", desk.rows["deal"]["id"]) is not None


def test_only_ones_own_records_stay_and_what_follows_them(open_replica: Opener, server: ToyServer) -> None:
    replica = open_replica()
    mine, other = replica.actor().person, next(ids)
    deals = {who: create("deal", name=f"Of {who}", owner_id=who) for who in (mine, other)}
    for each in deals.values():
        server.rows["deal", each.record_id] = {
            **server.catalogue.record_type("deal").blank,
            **each.after,
            "id": each.record_id,
            "version": 1,
        }
    follows = {}
    for who, deal in deals.items():
        row = {**server.catalogue.record_type("activity").blank, "id": next(ids), "version": 1, "subject": "Call"}
        follows[who] = row["id"]
        server.rows["activity", row["id"]] = row | {"deal_id": deal.record_id}
    server.rows["member", mine] = {**server.catalogue.record_type("member").blank, "id": mine, "version": 1}
    server.version = 1
    me = Person(replica, server)
    me.change("deal", deals[other].record_id, name="Not mine any more", owner_id=mine)  # for the server it is theirs
    own = {"deal.view_own", "activity.view_own", "deal.edit_own"}
    assert replica.adopt(frozenset(own))
    for name, held in (("deal", {who: deals[who].record_id for who in deals}), ("activity", follows)):
        assert replica.get(name, held[mine]) is not None
        assert replica.get(name, held[other]) is None
    assert [each.record_id for _, each in replica.quarantined()] == [deals[other].record_id]
    assert replica.queue() == []


def test_a_field_that_may_not_be_read_any_more_holds_nothing(desk: Desk) -> None:
    deal, replica = desk.rows["deal"]["id"], desk.replica
    other = desk.me.change("deal", deal, next_step="Call")
    about = desk.me.change("deal", deal, amount=77)
    scope = scope_of(desk.server.catalogue, replica.actor().permissions, "")
    less = replace(scope, hidden_fields=scope.hidden_fields | {("deal", "amount")})
    lost = loss(desk.server.catalogue, scope, less)
    assert lost.blanked == {"deal": {"amount"}}
    with transaction(replica._connection):
        hide(replica._deciding(), lost, less)
    assert desk.me.row("deal", deal)["amount"] is None
    assert desk.me.row("deal", deal)["next_step"] == "Call"
    assert [each.mutation.id for each in replica.queue()] == [other.group_id]
    assert [each.id for _, each in replica.quarantined()] == [about.group_id]
    amount = struct.pack(">q", desk.rows["deal"]["amount"])
    replica.delivered(replica.quarantined())
    assert amount in desk.scan()
    assert amount not in desk.scan(desk.move())


@pytest.mark.parametrize("cut", ["before the file", "before the name", "after the name", "after the key", "after all"])
def test_a_crash_leaves_the_old_file_or_the_new_one(desk: Desk, cut: str, monkeypatch: pytest.MonkeyPatch) -> None:
    kept = desk.me.make("company", name="Not lost")
    desk.lose()
    path = desk.replica.path

    class Crash(Exception):
        """The process ends here."""

    def crash(*_: object, **__: object) -> None:
        raise Crash

    places = {
        "before the file": ("export", crash),
        "before the name": ("publish", crash),
        "after the key": ("remove_older", crash),
    }
    if cut in places:
        name, instead = places[cut]
        monkeypatch.setattr(rekey.files if name != "export" else rekey, name, instead)
    if cut == "after the name":
        monkeypatch.setattr(rekey, "adopt_key", crash)
    with suppress(Crash):
        desk.move()
    monkeypatch.undo()
    desk.reader.close()
    desk.replica.close()
    newest, key = rekey.settled(path, ACCOUNT, desk.secrets)
    assert key is not None
    assert next_key_name(ACCOUNT) not in desk.secrets
    with Replica.open(newest, bytes.fromhex(key), catalogue=lambda: desk.server.catalogue) as again:
        assert [each.mutation.record_id for each in again.queue()] == [kept]
        assert again.get("deal", desk.rows["deal"]["id"]) is None
        assert again.rekey_due == (cut in ("before the file", "before the name"))
    left = {each.name for each in path.parent.iterdir() if "another" not in each.name}
    kept_beside = {f"{path.name.removesuffix('.2')}.lock", f"{newest.name}.head"}
    assert newest.name in left <= {newest.name, *kept_beside}


def test_a_full_disk_moves_nothing(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    desk.lose()

    def full(*_: object) -> None:
        raise DiskFull("The disk is full.")

    monkeypatch.setattr(rekey, "_copy", full)
    with pytest.raises(DiskFull):
        desk.move()
    monkeypatch.undo()
    assert desk.replica.rekey_due
    assert desk.me.make("company", name="Goes on")
    desk.move()
    assert not desk.replica.rekey_due


def test_a_wipe_leaves_nothing(desk: Desk) -> None:
    worked(desk)
    (desk.folder / f"{desk.replica.path.stem}.attachments").mkdir()
    (desk.folder / f"{desk.replica.path.stem}.attachments" / "a").write_text("content")
    desk.replica.seal("Revoked.")
    assert desk.replica.sealed == "Revoked."
    assert desk.replica.queue() == []
    assert len(desk.replica.quarantined()) == 2
    desk.reader.close()
    desk.replica.wipe()
    assert [each.name for each in desk.folder.iterdir()] == [f"{desk.replica.path.name}.lock"]


def test_the_scan_reads_frames_of_the_log(desk: Desk, tmp_path: Path) -> None:
    word = desk.token("contact")
    desk.me.make("contact", last_name=word)
    assert word.encode() in desk.scan()
