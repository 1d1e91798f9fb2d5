"""The support file tells how synchronisation went, and nothing of what the records hold."""

import json
import re
import struct
import zipfile
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from shared_models.kernel.faults import Fault, InvalidValue, RuleBroken
from shared_models.kernel.mutation import Action, Mutation
from shared_models.kernel.verdict import Contest, Status, Verdict, rejected
from sync.clock import now
from sync.replica import support_file, sync_log
from sync.replica.faults import DiskFailed
from sync.replica.sync_log import What
from tests.sync.replica.conftest import Opener
from tests.sync.replica.people import Person, ids
from tests.sync.replica.test_revocation import Desk
from tests.sync.replica.toy_server import START, ToyServer

UUID = re.compile(rb"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}")
_PACKED = 8


@pytest.fixture
def desk(open_replica: Opener, server: ToyServer) -> Iterator[Desk]:
    """A replica with a token in every field, tag, label and reason, and a log of all that can happen."""
    made = Desk(open_replica(), server)
    _work(made)
    yield made
    made.reader.close()


def _work(desk: Desk) -> None:
    """Changes of every kind and outcome, with tokens wherever words can stand."""
    me, replica, word = desk.me, desk.replica, desk.token
    for name, row in desk.rows.items():
        if name in ("contact", "company", "deal", "task", "tag"):
            after = {each: it for each, it in row.items() if it and each in ("name", "first_name", "subject", "tags")}
            after |= {f"custom.{word(name)}": word(name)}
            entry = Mutation(next(ids), name, next(ids), Action.CREATE, after=after)
            _queue(desk, entry, word(name))
    told = [each.mutation for each in replica.queue()]
    replica.outgoing(100, 0)
    reasons = iter((RuleBroken(word("contact"), field=f"custom.{word('contact')}"), InvalidValue(word("deal"))))
    verdicts = [_refused(desk, mutation, next(reasons)) for mutation in told[:2]]
    contests = {f"custom.{word('deal')}": Contest(word("deal"), word("deal"), word("deal"), word("member"), START)}
    third = told[2]
    verdicts.append(
        Verdict(
            third.id,
            third.record_type,
            third.record_id,
            Status.CONFLICTED,
            1,
            word("deal"),
            word("deal"),
            word("deal"),
            contests=contests,
            title=word("deal"),
            who=word("member"),
        )
    )
    replica.store_verdicts(verdicts)
    replica.need_load(word("contact"))
    replica.noted.event(What.UNREACHED, word("contact"))
    replica.noted.event(What.ENDED, "link-lost")
    me.load()
    replica.keep_log()


def _refused(desk: Desk, mutation: Mutation, fault: Fault) -> Verdict:
    verdict = rejected(mutation.id, mutation.record_type, mutation.record_id, fault)
    title, who = desk.token("contact"), desk.token("member")
    return replace(verdict, title=title, who=who, waits_for=next(ids), other_id=next(ids))


def _queue(desk: Desk, mutation: Mutation, label: str) -> None:
    """Put a mutation into the queue whatever the rules say of it: what is tested is what is told of it."""

    def job(deciding: Any) -> None:
        sync_log.queue.append(deciding.connection, [(mutation, [], True)], at=START, group_id=next(ids), label=label)

    desk.replica.commit(job)


def exported(desk: Desk, folder: Path) -> bytes:
    """All there is in the file, unzipped, with the names of its parts."""
    path = folder / "support.zip"
    support_file.write(desk.replica.look(lambda deciding: support_file.support(deciding, now())), path)
    with zipfile.ZipFile(path) as made:
        return b"\n".join(each.encode() + made.read(each) for each in made.namelist())


def leaks(desk: Desk, content: bytes) -> set[bytes]:
    """The tokens that stand in it, numbers as they are written."""
    planted = desk.tokens.of(frozenset(desk.tokens.planted))
    forms = {str(struct.unpack(">q", it)[0]).encode() if _is_number(it) else it for it in planted}
    return {each for each in forms if each in content}


def _is_number(token: bytes) -> bool:
    return len(token) == _PACKED and not token.startswith(b"zq")


def test_nothing_that_a_record_a_label_or_a_reason_holds_is_in_it(desk: Desk, tmp_path: Path) -> None:
    content = exported(desk, tmp_path)
    assert len(desk.tokens.of(frozenset(desk.tokens.planted))) > 120
    assert leaks(desk, content) == set()
    assert UUID.findall(content) == []


LEAKS = {
    "value": lambda told, entry: {**told, "after": dict(entry.mutation.after)},
    "label": lambda told, entry: {**told, "label": entry.label},
    "reason": lambda told, entry: {**told, "reason": entry.verdict.reason if entry.verdict else ""},
    "custom field": lambda told, entry: {**told, "fields": sorted(entry.mutation.after)},
    "title": lambda told, entry: {**told, "title": entry.verdict.title if entry.verdict else ""},
}


@pytest.mark.parametrize("leak", LEAKS)
def test_the_search_finds_what_is_leaked(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, leak: str
) -> None:
    shipped = support_file._Telling.mutation
    monkeypatch.setattr(support_file._Telling, "mutation", lambda self, entry: LEAKS[leak](shipped(self, entry), entry))
    assert leaks(desk, exported(desk, tmp_path))


@pytest.mark.parametrize("shown", ["id", "code"])
def test_the_search_finds_ids_and_codes_that_are_told_as_they_are(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, shown: str
) -> None:
    monkeypatch.setattr(support_file._Telling, "_digest" if shown == "id" else "_word", lambda self, told: told)
    content = exported(desk, tmp_path)
    assert UUID.findall(content) if shown == "id" else leaks(desk, content)


def test_it_tells_when_and_why(desk: Desk) -> None:
    told = desk.replica.look(lambda deciding: support_file.support(deciding, now()))
    refused = [each for each in told["mutations"] if each["state"] == "rejected"]
    assert {each["verdict"]["code"] for each in refused} == {"rule-broken", "invalid-value"}
    assert all(each["made"] and each["sent"] and each["answered"] for each in refused)
    assert "custom" in refused[-1]["fields"]
    whats = [(each["what"], each["code"]) for each in told["events"]]
    assert ("ended", "link-lost") in whats
    assert ("load needed", "other") in whats
    assert told["replica"]["rows"]["contact"] >= 1


def test_an_id_has_one_digest_in_a_file_and_another_in_the_next(desk: Desk) -> None:
    first, second = (desk.replica.look(lambda deciding: support_file.support(deciding, now())) for _ in range(2))
    assert first["replica"]["tenant"] != second["replica"]["tenant"]
    assert len({each["id"] for each in first["mutations"]}) == len(first["mutations"])
    assert {each["place"] for each in first["mutations"]} == {each["place"] for each in second["mutations"]}


def test_a_folder_that_cannot_be_written_is_said_and_leaves_nothing(me: Person, tmp_path: Path) -> None:
    (tmp_path / "support.zip").mkdir()
    with pytest.raises(DiskFailed, match="could not be written"):
        support_file.write({"about": {}}, tmp_path / "support.zip")
    assert [each.name for each in tmp_path.iterdir() if each.name.startswith("support")] == ["support.zip"]


def test_what_is_written_is_json(me: Person, tmp_path: Path) -> None:
    path = tmp_path / "support.zip"
    me.replica.keep_log()
    support_file.write(me.replica.look(lambda deciding: support_file.support(deciding, now())), path)
    with zipfile.ZipFile(path) as made:
        assert sorted(made.namelist()) == ["about.json", "events.json", "mutations.json", "replica.json"]
        assert json.loads(made.read("events.json"))[0]["what"] == "loaded"
