"""Each sync conversation leaves one line in the log that says how it was, and nothing of what was said."""

from __future__ import annotations

import json
import logging
from typing import Any

import pytest

from shared_models.kernel.mutation import Action, Mutation
from sync.clock import new_id
from sync.protocol.messages import Push, ServerFault, Verdicts, Welcome
from tests.running import RunningServer
from tests.server.sync.talker import Talker, talking, until

WORD = "zq-planted-in-a-name"


@pytest.fixture
def log(caplog: pytest.LogCaptureFixture) -> pytest.LogCaptureFixture:
    caplog.set_level(logging.INFO, "counterfoil.sync")
    return caplog


def lines(log: pytest.LogCaptureFixture) -> list[dict[str, Any]]:
    return [json.loads(each.getMessage()) for each in log.records if each.name == "counterfoil.sync"]


async def test_a_conversation_tells_what_it_carried_and_nothing_of_it(
    server: RunningServer, ada: Talker, log: pytest.LogCaptureFixture
) -> None:
    await ada.hello(server.tenant.epoch)
    newest = (await ada.expect(Welcome)).version
    await ada.through(newest)
    good = Mutation(new_id(), "company", new_id(), Action.CREATE, after={"name": WORD})
    bad = Mutation(new_id(), "company", new_id(), Action.CREATE, after={"name": WORD, "nonsense": WORD})
    await ada.send(Push([good, bad]))
    await ada.expect(Verdicts)
    await ada.through(newest + 1)
    await ada.websocket.close()
    await until(lambda: talking(server) == 0 and bool(lines(log)))
    (line,) = lines(log)
    assert (line["tenant"], line["device"]) == (server.tenant.id, ada.device)
    assert (line["by"], line["ended"], line["code"]) == ("websocket", "the client has left", 0)
    assert line["verdicts"] == {"accepted": 1, "rejected": 1}
    assert (line["pushes"], line["behind"]) == (1, 0)
    assert line["changes"] >= 1
    assert min(line["bytes_in"], line["bytes_out"]) > len(WORD)
    assert WORD not in log.text
    assert server.people["ada"].id not in log.text


async def test_a_fault_is_named(server: RunningServer, ada: Talker, log: pytest.LogCaptureFixture) -> None:
    await ada.send(b"\xc1")
    await ada.expect(ServerFault)
    await until(lambda: bool(lines(log)))
    (line,) = lines(log)
    assert (line["ended"], line["code"]) == ("malformed", 1007)
