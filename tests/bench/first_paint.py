"""A new desktop process on 100,000 contacts with 1,000 pending edits: CPU to a usable list, frames, keystrokes.

The baseline is the bare library: a new process that shows a plain Qt table of constant text of the same size.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

from desktop.settings import Settings
from shared_models.kernel.catalogue import catalogue
from shared_models.kernel.mutation import Action, Mutation
from shared_models.platform.roles import Role, permissions
from sync.clock import new_id, now
from sync.protocol.chunk import Chunk
from sync.protocol.manifest import ChunkEntry, Manifest
from sync.replica.account import key_name
from sync.replica.profile import Profile, Profiles
from sync.replica.replica import Replica
from tests.bench import crowd
from tests.bench.report import Report, percentile
from tests.encoded_chunk import encode_chunk

ROWS, PENDING, RUNS, PER_CHUNK = 100_000, 1_000, 5, 5_000
KEY = bytes(range(32))


def run(report: Report) -> None:
    """Start the client several times and quote the medians."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        secrets = settle(folder)
        bare = [_measure("tests.bench.baselines.bare_table", folder, secrets)["paint_cpu_s"] for _ in range(RUNS)]
        found = [_measure("tests.bench.first_paint_client", folder, secrets) for _ in range(RUNS)]
    report.add("baseline_bare_table_cpu_s", percentile(bare, 50))
    report.add("paint_cpu_s", percentile([each["paint_cpu_s"] for each in found], 50), ("<", 0.5))
    report.add("paint_wall_s", percentile([each["paint_wall_s"] for each in found], 50))
    frames = [time for each in found for time in each["frame_ms"]]
    report.add("scroll_frame_cpu_p50_ms", percentile(frames, 50))
    report.add("scroll_frame_cpu_p95_ms", percentile(frames, 95), ("<=", 16))
    for figure, bound in (("first_letter_ms", 50), ("later_letter_ms", 50)):
        times = [time for each in found for time in each[figure]]
        report.add(f"search_{figure[:-3]}_cpu_p50_ms", percentile(times, 50))
        report.add(f"search_{figure[:-3]}_cpu_p95_ms", percentile(times, 95), ("<=", bound))
    report.add("resident_mb", percentile([each["resident_mb"] for each in found], 50))


def settle(folder: Path) -> dict[str, str]:
    """An account's replica with contacts and pending edits under `folder`; returns its secrets."""
    tenant, person = new_id(), new_id()
    profile = Profile("http://127.0.0.1:9", tenant, "Northwind Ltd", person, "ada@example.org", Role.ADMIN)
    Profiles(folder).keep(profile, now())
    Settings(folder).keep(place="contact")  # the list is measured, and not the first page
    with Replica.open(profile.replica_path(folder), KEY, catalogue=catalogue) as replica:
        replica.enrol(tenant_id=tenant, person_id=person, device_id=new_id())
        replica.adopt(permissions(Role.ADMIN, catalogue()))
        ids = _load(replica)
        edits = [
            Mutation(new_id(), "contact", each, Action.PATCH, {"phone": f"+49 {number}"}, at=now())
            for number, each in enumerate(ids[:: ROWS // PENDING])
        ]
        replica.write(edits, at=now(), label="Edits made offline")
    return {key_name(profile.account): KEY.hex()}


def _load(replica: Replica) -> list[str]:
    contact = catalogue().record_type("contact")
    columns = [*(each.name for each in contact.fields), "title", "sort_key"]
    rows, chunks, entries = [], {}, []
    for row in crowd.contacts(ROWS):
        whole = row | {"version": 1} | contact.derived(row)
        rows.append([whole[name] for name in columns])
    for first in range(0, ROWS, PER_CHUNK):
        part = rows[first : first + PER_CHUNK]
        data, digest = encode_chunk(Chunk("contact", columns, part))
        chunks[digest] = data
        entries.append(ChunkEntry("contact", "all:crm", digest, len(part), len(data)))
    replica.begin_load(Manifest(new_id(), 1, catalogue().fingerprint, entries))
    for digest, data in chunks.items():
        replica.store_chunk(digest, data)
    replica.finish_load()
    return [row[0] for row in rows]


def _measure(module: str, folder: Path, secrets: dict[str, str]) -> dict[str, Any]:
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen", "BENCH_SECRETS": json.dumps(secrets)}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)  # an installed client has its bytecode
    command = [sys.executable, "-m", module, str(folder)]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=120, check=False)
    if done.returncode:
        raise RuntimeError(f"{module} ended with {done.returncode}: {done.stderr[-2000:]}")
    found: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return found
