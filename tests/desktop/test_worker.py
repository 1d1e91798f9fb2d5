"""The worker: jobs in order on its own thread, answers on the window's, faults, closing."""

import asyncio
import threading
from collections import deque
from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop import crash_report
from desktop.worker import Worker
from shared_models.kernel.faults import Fault, Unavailable, Unexpected
from sync.replica.faults import ReplicaInUse
from sync.replica.replica import Replica
from sync.replica.status import Phase, Status
from tests.desktop.conftest import House, Open, Opened
from tests.desktop.toy_link import ToyLink
from tests.sync.replica.people import create


def test_jobs_run_in_order_on_one_thread_and_answer_here(qtbot: QtBot, account: Opened) -> None:
    here, ran, answered = threading.get_ident(), list[int](), list[tuple[int, int]]()
    threads = set()

    def job(at: int) -> int:
        threads.add(threading.get_ident())
        ran.append(at)
        return at

    for at in range(50):
        account.worker.post(
            lambda replica, at=at: job(at), lambda value: answered.append((value, threading.get_ident()))
        )
    qtbot.waitUntil(lambda: len(answered) == 50)
    assert ran == list(range(50))
    assert answered == [(at, here) for at in range(50)]
    assert len(threads) == 1
    assert here not in threads


def test_a_job_posted_before_the_start_waits(qtbot: QtBot, open_account: Open) -> None:
    account, done = open_account(start=False), list[object]()
    account.worker.post(lambda replica: replica.cursor, done.append)
    assert not account.worker.started
    account.worker.start()
    qtbot.waitUntil(lambda: bool(done), timeout=20_000)


def test_a_defect_is_reported_and_the_worker_goes_on(
    qtbot: QtBot, account: Opened, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(crash_report, "_folder", [tmp_path / "reports"])
    faults, done = list[Fault](), list[object]()
    account.worker.post(lambda replica: {}["secret value"], None, faults.append)
    account.worker.post(lambda replica: 7, done.append)
    qtbot.waitUntil(lambda: bool(done))
    assert isinstance(faults[0], Unexpected)
    (report,) = (tmp_path / "reports").iterdir()
    text = report.read_text("utf-8")
    assert "KeyError" in text
    assert "secret value" not in text.replace('{}["secret value"]', "")  # the line of code, never the value


def test_a_replica_in_use_is_said_to_everyone_who_waits(qtbot: QtBot, house: House) -> None:
    with house.open_replica():
        worker = Worker(house.open_replica, None)
        faults = list[Fault]()
        worker.post(lambda replica: replica.cursor, None, faults.append)
        with qtbot.waitSignal(worker.refused) as told:
            worker.start()
        qtbot.waitUntil(lambda: bool(faults))
        assert isinstance(told.args[0], ReplicaInUse)
        assert isinstance(faults[0], ReplicaInUse)
        worker.post(lambda replica: replica.cursor, None, faults.append)
        assert isinstance(faults[-1], Unavailable)
        assert worker.close()


def test_closing_finishes_what_was_handed_in(qtbot: QtBot, open_account: Open, house: House) -> None:
    account = open_account()
    made = [create("contact", first_name=f"N{at}") for at in range(30)]
    for each in made:
        account.workspace.operations.write("New contact", [each])
    assert account.worker.close()
    with house.open_replica() as replica:
        assert [each.mutation.id for each in replica.queue()] == [each.id for each in made]


def test_older_changes_come_from_the_server(qtbot: QtBot, open_account: Open) -> None:
    account, answers = open_account(online=True), list[object]()
    deal = account.house.records["deal"]
    account.workspace.fetch_history("deal", deal, None, answers.append)
    qtbot.waitUntil(lambda: bool(answers))
    assert [each.record_id for each in answers[0]] == [deal]  # type: ignore[attr-defined]  # changes


def test_without_a_connection_history_says_so(qtbot: QtBot, account: Opened) -> None:
    answers = list[object]()
    account.workspace.fetch_history("deal", account.house.records["deal"], 3, answers.append)
    qtbot.waitUntil(lambda: bool(answers))
    assert isinstance(answers[0], Unavailable)


def test_a_defect_while_opening_is_told_to_everyone_who_waits(qtbot: QtBot) -> None:
    def broken() -> Replica:
        raise PermissionError("not for you")

    worker = Worker(broken, None)
    faults = list[Fault]()
    worker.post(lambda replica: replica.cursor, None, faults.append)
    with qtbot.waitSignal(worker.refused) as told:
        worker.start()
    qtbot.waitUntil(lambda: bool(faults))
    assert isinstance(told.args[0], Unexpected)
    assert isinstance(faults[0], Unexpected)
    worker.post(lambda replica: replica.cursor, None, faults.append)
    assert isinstance(faults[-1], Unavailable)
    assert worker.close()


def test_what_is_handed_in_while_the_worker_looks_for_work_is_done_before_it_ends(
    qtbot: QtBot, open_account: Open, house: House
) -> None:
    """The window hands in a last job and closes, just after the worker has found nothing to do."""
    account = open_account()
    made = create("contact", first_name="Last")

    class Jobs(deque[Callable[[], None]]):
        closed = False

        def __len__(self) -> int:
            found = super().__len__()
            if not found and not self.closed:
                self.closed = True
                account.workspace.operations.write("New contact", [made])
                account.worker._closing = True  # as `close` does, from the window's thread
            return found

    account.worker._jobs = Jobs()
    account.worker.poke()
    qtbot.waitUntil(lambda: not account.worker._thread.is_alive())
    with house.open_replica() as replica:
        assert [each.mutation.id for each in replica.queue()] == [made.id]


def test_a_link_that_ends_by_mistake_is_told_once_and_made_anew(
    qtbot: QtBot, house: House, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(crash_report, "_folder", [tmp_path / "reports"])
    monkeypatch.setattr("desktop.worker.AGAIN_SECONDS", 0)
    runs, refused, told = list[int](), list[Fault](), list[Status]()

    class Broken(ToyLink):
        async def run(self) -> None:
            runs.append(1)
            if len(runs) < 3:
                raise RuntimeError("a defect")
            await super().run()

    worker = Worker(house.open_replica, lambda replica: Broken(house.server, Status(Phase.LIVE)).to(replica))
    worker.refused.connect(refused.append)
    worker.status.connect(told.append)
    worker.start()
    qtbot.waitUntil(lambda: bool(told) and told[-1].phase is Phase.LIVE)
    assert [each.phase for each in told[:2]] == [Phase.OFFLINE, Phase.OFFLINE]
    assert len(refused) == 1
    assert worker.link_status == told[-1]
    assert worker.close()


def test_another_link_begins_when_the_former_has_let_go_and_hears_nothing_of_it(qtbot: QtBot, house: House) -> None:
    order, links, told = list[str](), list[ToyLink](), list[Status]()

    class Lingering(ToyLink):
        async def run(self) -> None:
            links.append(self)
            order.append("begins")
            try:
                await super().run()
            finally:
                await asyncio.sleep(0.05)
                order.append("has let go")

    def link(replica: Replica) -> Lingering:
        return Lingering(house.server, Status(Phase.LIVE)).to(replica)  # type: ignore[return-value]  # it is one

    worker = Worker(house.open_replica, link)
    worker.status.connect(told.append)
    worker.start()
    qtbot.waitUntil(lambda: bool(told))
    worker.relink(link)
    qtbot.waitUntil(lambda: len(links) == 2 and len(told) == 2)
    assert order == ["begins", "has let go", "begins"]
    links[0]._tell(Status(Phase.OFFLINE))
    links[1]._tell(Status(Phase.LIVE))
    qtbot.waitUntil(lambda: len(told) == 3)
    assert [each.phase for each in told] == [Phase.LIVE] * 3
    assert worker.close()
