"""`counterfoil-server audit`: check records against what happened, keep snapshots, check books by their chains.

None of it writes anything into the database. Findings go to standard error, a line each, and name records by their ids:
no line shows what a record holds.
"""

import argparse
import asyncio
import sys
from collections.abc import Callable, Coroutine
from functools import partial
from pathlib import Path
from typing import IO, Any

import msgspec

from server.accounting.verify import Verified, verify
from server.changes.replay import Finding, Replayed, replay
from server.changes.snapshot import nearest, take
from server.database.database import Database
from server.database.tenant import Tenant
from server.identity.tenants import find_tenant
from server.settings import Settings
from shared_models.kernel.catalogue import catalogue
from shared_models.kernel.record_type import RecordType
from shared_models.kernel.write import Row

SHOWN = 100
"""Findings that are shown one by one."""

_NEWEST = 2**62
_Act = Callable[[Database, argparse.Namespace], Coroutine[Any, Any, int]]


def add_commands(commands: Any, with_database: Callable[[_Act, argparse.Namespace], int]) -> None:
    """Add `audit` and what belongs to it to the commands of an argument parser."""
    audit = commands.add_parser("audit", help="check records against everything that happened; keep snapshots")
    kinds = audit.add_subparsers(required=True, metavar="COMMAND")
    check = kinds.add_parser(
        "replay", help="make every record anew from what happened and compare it with what is stored"
    )
    check.add_argument("--tenant", required=True, help="id or name of the organisation")
    check.add_argument("--to", type=_version, help="stop at this version instead of the newest")
    check.add_argument(
        "--output", type=Path, help="write the records as they were then into this file, a line of JSON each"
    )
    check.add_argument("--whole", action="store_true", help="begin with the first change, whatever snapshots there are")
    check.set_defaults(command=partial(with_database, _replay))
    books = kinds.add_parser("verify", help="check that the books are what was posted, by the chains of their entries")
    books.add_argument("--tenant", required=True, help="id or name of the organisation")
    books.set_defaults(command=partial(with_database, _verify))
    snapshot = kinds.add_parser("snapshot", help="keep every record as it is now; prints version and seal")
    snapshot.add_argument("--tenant", required=True, help="id or name of the organisation")
    snapshot.set_defaults(command=partial(with_database, _snapshot))


def _version(text: str) -> int:
    if not (text.isascii() and text.isdigit()):
        raise argparse.ArgumentTypeError("must be a version, a whole number")
    return int(text)


def _folder() -> Path:
    return Settings.read().data / "snapshots"


async def _snapshot(database: Database, chosen: argparse.Namespace) -> int:
    tenant = await find_tenant(database, chosen.tenant)
    taken = await asyncio.to_thread(take, database.app_dsn, _folder(), tenant, catalogue())
    print(f"version {taken.version}: {taken.rows} records in {taken.folder}\nseal {taken.seal}")
    return 0


async def _replay(database: Database, chosen: argparse.Namespace) -> int:
    tenant = await find_tenant(database, chosen.tenant)
    done = await asyncio.to_thread(_run, database.app_dsn, tenant, chosen)
    start = f"the snapshot of version {done.since}" if done.since else "the first change"
    print(f"{done.records} records from {start} and {done.changes} changes, up to version {done.version}")
    if done.findings:
        print(f"counterfoil-server: {done.findings} findings", file=sys.stderr)
        return 1
    print("nothing differs")
    return 0


async def _verify(database: Database, chosen: argparse.Namespace) -> int:
    tenant = await find_tenant(database, chosen.tenant)
    done: Verified = await asyncio.to_thread(verify, database.app_dsn, tenant, _teller())
    for prefix, count, head in done.series:
        print(f"{prefix}: {count} entries, head {head}")
    print(f"{done.entries} entries in {len(done.series)} series, {done.witnesses} heads seen by devices")
    if done.findings:
        print(f"counterfoil-server: {done.findings} findings", file=sys.stderr)
        return 1
    print("the books are what was posted")
    return 0


def _run(dsn: str, tenant: Tenant, chosen: argparse.Namespace) -> Replayed:
    snapshot = None if chosen.whole else nearest(_folder(), tenant, _NEWEST if chosen.to is None else chosen.to)
    ask = partial(replay, dsn, tenant, catalogue(), _teller(), to=chosen.to, snapshot=snapshot)
    if chosen.output is None:
        return ask()
    with chosen.output.open("wb") as file:
        return ask(keep=partial(_write, file))


def _teller() -> Callable[[Finding], None]:
    """What prints the first findings."""
    told = 0

    def tell(finding: Finding) -> None:
        nonlocal told
        told += 1
        if told <= SHOWN:
            about = f"{finding.record_type} {finding.record_id}: " if finding.record_id else ""
            print(f"{about}{finding.what}", file=sys.stderr)

    return tell


def _write(file: IO[bytes], kind: RecordType, row: Row) -> None:
    file.write(msgspec.json.encode({"record_type": kind.name, **row}) + b"\n")
