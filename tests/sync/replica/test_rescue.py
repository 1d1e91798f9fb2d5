"""Whatever is damaged, the queue survives as far as its pages can be read, and what cannot be is counted."""

import json
import random
import shutil
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2

from shared_models.kernel.catalogue import Catalogue
from shared_models.platform.roles import permissions
from sync.replica import head, rescue
from sync.replica import salvage as salvaging
from sync.replica.account import key_name, open_account
from sync.replica.connection import connect, suspicion
from sync.replica.faults import ReplicaDamaged, WrongKey
from sync.replica.log_pages import frames
from sync.replica.pages import PAGE_BYTES, Judge, pages
from sync.replica.profile import Profile
from sync.replica.queue import State, log
from sync.replica.replica import Replica
from sync.replica.salvage import is_damaged, is_log_damaged, salvage
from tests.desktop.identity import MemorySecrets
from tests.sync.replica.people import KEY, Person, create, ids, patch
from tests.sync.replica.toy_server import START, ToyServer

Damage = Callable[[Path], None]


@pytest.fixture(scope="module")
def original(tmp_path_factory: pytest.TempPathFactory, declared: Catalogue) -> tuple[Path, ToyServer]:
    """A replica with 60 unsent edits, some answered, some only in its log; copied as a power failure leaves it."""
    folder = tmp_path_factory.mktemp("original")
    server = ToyServer(declared)
    server.apply(create("contact", first_name=f"Ada {n}") for n in range(40))
    with Replica.open(folder / "replica.db", KEY, catalogue=lambda: declared) as replica:
        replica.enrol(tenant_id=next(ids), person_id=next(ids), device_id=next(ids))
        replica.adopt(permissions("Admin", declared))
        me = Person(replica, server)
        me.do(create("contact", first_name="Accepted"))
        replica.store_verdicts(me.push())
        for n in range(50):
            me.do(create("contact", first_name=f"Typed {n}", notes="x" * (n * 60)))
        replica._connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        for n in range(10):
            me.do(patch(me.row("contact", server.feed[n].record_id), "contact", city=f"Late {n}"))
        copied = tmp_path_factory.mktemp("copied")
        shutil.copytree(folder, copied, dirs_exist_ok=True)
    return copied / "replica.db", server


@pytest.fixture
def copy(original: tuple[Path, ToyServer], tmp_path: Path) -> Path:
    """A copy to damage."""
    for each in original[0].parent.iterdir():
        shutil.copy(each, tmp_path)
    return tmp_path / "replica.db"


def flip(path: Path, place: int) -> None:
    """Damage one byte."""
    content = bytearray(path.read_bytes())
    content[place % len(content)] ^= 255
    path.write_bytes(content)


def fold(path: Path) -> None:
    """Fold the write-ahead log into the file."""
    connection = connect(path, KEY)
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    connection.close()


def log_of(path: Path) -> Path:
    """The write-ahead log."""
    return path.with_name(path.name + "-wal")


def typed(replica: Replica) -> set[str]:
    """What still stands in the queue."""
    return {each.mutation.after.get("first_name") or each.mutation.after["city"] for each in replica.queue()}


def test_an_account_mends_damage_that_is_met_only_while_it_is_opened(
    copy: Path, tmp_path: Path, declared: Catalogue
) -> None:
    profile = Profile("https://a.example", next(ids), "Acme", next(ids), "ana@example.org", "Admin")
    path = profile.replica_path(tmp_path)
    path.parent.mkdir()
    fold(copy)
    known = head.read(copy)
    assert known is not None
    for part in ("", ".head"):
        shutil.copy(f"{copy}{part}", f"{path}{part}")
    flip(path, (known.tables["meta"][0] - 1) * PAGE_BYTES + 100)
    secrets = MemorySecrets({key_name(profile.account): KEY.hex()})
    with open_account(tmp_path, profile, secrets, lambda: declared) as replica:
        assert typed(replica) == ALL
        assert not suspicion(path).exists()


ALL = {*(f"Typed {n}" for n in range(50)), *(f"Late {n}" for n in range(10))}


def opened(path: Path, declared: Catalogue) -> Replica:
    """The replica, after a start that suspects the file."""
    suspicion(path).touch()
    return Replica.open(path, KEY, catalogue=lambda: declared)


def test_the_copy_is_good_and_nothing_is_done_to_it(copy: Path, declared: Catalogue) -> None:
    assert not is_damaged(copy, KEY)
    with opened(copy, declared) as replica:
        assert typed(replica) == ALL
        assert replica.rescued is None
        assert not suspicion(copy).exists()
        assert not replica.needs_load


@pytest.mark.parametrize("place", [3, 17, 100, PAGE_BYTES - 1])
def test_a_damaged_first_page_costs_nothing_that_was_typed(copy: Path, declared: Catalogue, place: int) -> None:
    fold(copy)
    flip(copy, place)
    with Replica.open(copy, KEY, catalogue=lambda: declared) as replica:
        assert typed(replica) == ALL
        assert replica.rescued == {"saved": 61, "unreadable": 0, "damaged_pages": 1}
        assert replica.needs_load
        assert replica.actor().permissions
    assert copy.with_name("replica.db.damaged-1").exists()
    assert not rescue.beside(copy).exists()


def test_a_damaged_page_anywhere(copy: Path, original: tuple[Path, ToyServer], declared: Catalogue) -> None:
    whole = copy.read_bytes()
    chance = random.Random(7)
    lost = 0
    for number in range(1, len(whole) // PAGE_BYTES + 1, 6):
        content = bytearray(whole)
        content[(number - 1) * PAGE_BYTES + chance.randrange(PAGE_BYTES)] ^= 1 << chance.randrange(8)
        copy.write_bytes(content)
        found = salvage(copy, KEY)
        assert is_damaged(copy, KEY)
        assert found.damaged_pages == 1
        assert len(found.mutations) + found.unreadable == 61
        lost += found.unreadable
        assert found.facts.keys() >= {"tenant", "person", "device"} or found.unreadable == 0
    assert 0 < lost < 70  # only what stood on the damaged page is missing each time


@pytest.mark.parametrize("place", [0, 20, 40, 60, 5_000, *range(20_011, 120_000, 20_011)])
def test_a_damaged_log_is_noticed_although_sqlite_would_forget_it(copy: Path, declared: Catalogue, place: int) -> None:
    assert len(frames(copy)) * PAGE_BYTES > 120_000
    flip(log_of(copy), place)
    assert is_log_damaged(copy, KEY)
    with Replica.open(copy, KEY, catalogue=lambda: declared) as replica:
        told = replica.rescued
        assert told is not None
        assert told["saved"] + told["unreadable"] >= 60
        assert len(typed(replica)) + told["unreadable"] >= 59


def test_a_last_transaction_that_was_not_whole_is_no_damage(copy: Path, declared: Catalogue) -> None:
    content = log_of(copy).read_bytes()
    log_of(copy).write_bytes(content[:-100])
    assert not is_log_damaged(copy, KEY)
    with Replica.open(copy, KEY, catalogue=lambda: declared) as replica:
        assert replica.rescued is None
        assert typed(replica) >= ALL - {"Late 9"}


def test_a_crash_at_any_step_of_the_rescue_loses_nothing(
    copy: Path, declared: Catalogue, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Killed(BaseException):
        """The end of the program."""

    fold(copy)
    flip(copy, 100)
    for step in ("_write_beside", "_set_aside", "take_in", "done"):
        for when in ("before", "after"):
            work = getattr(rescue, step)

            def killed(*arguments: object, work: Callable[..., object] = work, when: str = when) -> object:
                if when == "after":
                    work(*arguments)
                raise Killed

            monkeypatch.setattr(rescue, step, killed)
            with suppress(Killed):
                Replica.open(copy, KEY, catalogue=lambda: declared).close()
            monkeypatch.setattr(rescue, step, work)
    with Replica.open(copy, KEY, catalogue=lambda: declared) as replica:
        assert typed(replica) == ALL
        assert replica.rescued is not None


@pytest.mark.parametrize("place", [100, 4096 * 3 + 100])
def test_what_the_server_is_still_to_get_comes_along(tmp_path: Path, declared: Catalogue, place: int) -> None:
    """Work that was put aside when a role was lost, and a receipt of before: nothing else on this computer has them."""
    path = tmp_path / "replica.db"
    with Replica.open(path, KEY, catalogue=lambda: declared) as replica:
        replica.enrol(tenant_id=next(ids), person_id=next(ids), device_id=next(ids))
        replica.adopt(permissions("Admin", declared))
        replica.write([create("contact", first_name="Put aside")], at=START)
        replica.delivered([], [(b"sealed", START)])
        replica.adopt(frozenset())
        aside = replica.quarantined()
        replica._connection.execute("UPDATE receipt SET due = 1")
    assert [each.after["first_name"] for _, each in aside] == ["Put aside"]
    flip(path, place)
    suspicion(path).touch()
    with Replica.open(path, KEY, catalogue=lambda: declared) as replica:
        assert replica.rescued is not None
        assert replica.quarantined() == aside
        due = replica.receipt_due()
        assert due is not None
        assert due[1] == b"sealed"


def test_what_was_rescued_is_shown_pushed_and_meets_its_rows_again(
    copy: Path, original: tuple[Path, ToyServer], declared: Catalogue
) -> None:
    fold(copy)
    flip(copy, 100)
    with Replica.open(copy, KEY, catalogue=lambda: declared) as replica:
        states = {each.state for each in log(replica._connection)}
        assert states == {State.QUEUED, State.ACKNOWLEDGED}
        made = next(each for each in replica.queue() if each.mutation.after.get("first_name") == "Typed 7")
        row = replica.get("contact", made.mutation.record_id)
        assert row is not None
        me = Person(replica, original[1])
        assert me.row("contact", original[1].feed[3].record_id)["city"] == "Late 3"
        me.sync()
        assert me.agrees()
        assert me.replica.pending_count() == 0


def test_what_a_restore_has_lost_comes_back_from_a_rescued_queue_with_its_version(
    copy: Path, original: tuple[Path, ToyServer], declared: Catalogue
) -> None:
    fold(copy)
    flip(copy, 100)
    with Replica.open(copy, KEY, catalogue=lambda: declared) as replica:
        assert (replica.epoch, replica.holds) == ("", original[1].epoch)
        Person(replica, original[1].put_back(1, "e2"))
        (back,) = (each for each in replica.outgoing(100, 0)[0] if each.after.get("first_name") == "Accepted")
        assert back.again == 2, "the version at which it was accepted"
        assert replica.holds == "e2"


def test_an_epoch_that_cannot_be_read_is_not_guessed(
    copy: Path, original: tuple[Path, ToyServer], declared: Catalogue, monkeypatch: pytest.MonkeyPatch
) -> None:
    fold(copy)
    connection = connect(copy, KEY)
    connection.execute("INSERT INTO meta VALUES ('greeted_in', '\"e0\"')")
    connection.close()
    flip(copy, 100)

    def tried(connection: dbapi2.Connection, sql: str, parameters: tuple[object, ...]) -> list[object] | None:
        return None if parameters == ("epoch",) else read(connection, sql, parameters)

    read = salvaging._tried
    monkeypatch.setattr(salvaging, "_tried", tried)
    with Replica.open(copy, KEY, catalogue=lambda: declared) as replica:
        assert replica.holds == ""


def test_damage_met_while_running_is_looked_for_at_the_next_start(copy: Path, declared: Catalogue) -> None:
    connection = connect(copy, KEY)
    (root,) = connection.execute("SELECT rootpage FROM sqlite_master WHERE name = 'contact'").fetchone()
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    connection.close()
    flip(copy, (root - 1) * PAGE_BYTES + 50)
    with Replica.open(copy, KEY, catalogue=lambda: declared) as replica, pytest.raises(ReplicaDamaged, match="saved"):
        replica.write([create("contact", first_name="More")], at=START)
    assert suspicion(copy).exists()
    with Replica.open(copy, KEY, catalogue=lambda: declared) as replica:
        assert typed(replica) == ALL
        assert replica.rescued is not None


def test_a_wrong_key_is_not_taken_for_damage(copy: Path, declared: Catalogue) -> None:
    suspicion(copy).touch()
    with pytest.raises(WrongKey):
        Replica.open(copy, bytes(32), catalogue=lambda: declared)
    with Replica.open(copy, KEY, catalogue=lambda: declared) as replica:
        assert typed(replica) == ALL
        assert replica.rescued is None


def test_pages_are_judged_as_sqlcipher_does(copy: Path) -> None:
    fold(copy)
    judge = Judge(KEY, copy.read_bytes()[:16])
    assert all(judge.is_good(page, number) for number, page in pages(copy))
    flip(copy, 5 * PAGE_BYTES + 9)
    ours = [number for number, page in pages(copy) if not judge.is_good(page, number)]
    plain = dbapi2.connect(str(copy))
    plain.execute(f"PRAGMA key = \"x'{KEY.hex()}'\"")
    told = [each[0] for each in plain.execute("PRAGMA cipher_integrity_check")]
    plain.close()
    assert ours == [6]
    assert len(told) == 1
    assert told[0].endswith("page 6")


def test_the_head_is_kept_and_holds_no_secret(copy: Path, declared: Catalogue) -> None:
    with Replica.open(copy, KEY, catalogue=lambda: declared) as replica:
        found = head.read(copy)
        assert found is not None
        assert found.tables.keys() == set(head.TABLES)
        assert KEY.hex() not in json.dumps(head.path_of(copy).read_text())
        replica.wipe()
    assert {each.name for each in copy.parent.iterdir()} == {"replica.db.lock"}
