"""Run the demonstration: PostgreSQL, the data, the server and the client, each stopped in the opposite order.

Everything is under one folder. What was killed is taken up again: a PostgreSQL that still runs is adopted, data that
was half written is completed. PostgreSQL starts while the server's libraries are still being loaded.
"""

import asyncio
import signal
import sys
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path

from server.database.embedded import EmbeddedPostgres
from shared_models.kernel.faults import Fault
from sync.replica.faults import ReplicaInUse
from sync.replica.lock import ReplicaLock


class DemonstrationRuns(Fault):
    """Another process runs the demonstration on the same folder."""

    status = 409


@dataclass(frozen=True, slots=True)
class Options:
    """Where everything is kept, whether the client is opened, and whether one line of JSON is what is printed."""

    data: Path
    client: bool
    json: bool


def run(options: Options) -> None:
    """Run until SIGINT or SIGTERM. Raises DemonstrationRuns, other faults, and PostgreSQL's own errors."""
    options.data.mkdir(parents=True, exist_ok=True)
    try:
        lock = ReplicaLock(options.data / "demonstration")
    except ReplicaInUse:
        raise DemonstrationRuns(
            f"the one in {options.data} is running already. Use it, stop it, or choose another folder with --data."
        ) from None
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    with lock, ExitStack() as stack:
        postgres = EmbeddedPostgres(options.data / "postgres")
        stack.callback(postgres.stop)
        starting = stack.enter_context(ThreadPoolExecutor(1)).submit(postgres.start)
        say("Starting PostgreSQL …")
        from server.demo import serving  # loads the server's libraries meanwhile

        settings, listening = serving.settled(starting.result(), options.data)
        stack.enter_context(listening)
        factory = asyncio.SelectorEventLoop if sys.platform == "win32" else None  # psycopg needs it there
        with asyncio.Runner(loop_factory=factory) as runner:
            account = runner.run(serving.prepared(settings, options.data, say))
            runner.run(serving.served(settings, listening, account, options.data, options.client, options.json))


def say(text: str) -> None:
    """A line for the person, on stderr: stdout is for what was asked for."""
    print(text, file=sys.stderr, flush=True)
