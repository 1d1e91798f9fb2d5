"""Snapshots: every record of a tenant as it was at one version, in files that prove themselves wherever they are kept.

`<folder>/<tenant>/<version>/`: the chunks of a first load with all fields, each in a file named by its SHA-256, and a
manifest that names them. The hash of the manifest is the snapshot's seal: whoever noted it elsewhere notices every
later change of a file. A snapshot is there whole or not at all.
"""

import secrets
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import Any

from server.changes import chunk_ranges
from server.changes.chunk_part import Part
from server.database.tenant import Tenant
from shared_models.kernel.catalogue import Catalogue
from shared_models.kernel.faults import Fault, Malformed, worded
from shared_models.kernel.record_type import RecordType
from sync.protocol.chunk import decode_chunk
from sync.protocol.manifest import ChunkEntry, Manifest, decode_manifest, encode_manifest

_MANIFEST = "manifest"


class SnapshotDamaged(Fault):
    """A file of a snapshot is missing or is not what it was."""

    status = 500


@dataclass(frozen=True, slots=True)
class Snapshot:
    """A snapshot on disk."""

    folder: Path
    manifest: Manifest
    seal: str

    @property
    def version(self) -> int:
        """The version of the feed at which it was taken."""
        return self.manifest.version

    @property
    def rows(self) -> int:
        """How many records it holds."""
        return sum(each.rows for each in self.manifest.chunks)

    def of(self, record_type: RecordType) -> Iterator[dict[str, Any]]:
        """The rows of a record type in the order of ids, a chunk at a time in memory; raises SnapshotDamaged."""
        entries = [each for each in self.manifest.chunks if each.record_type == record_type.name]
        for entry in sorted(entries, key=lambda each: each.start):
            try:
                chunk = decode_chunk((self.folder / entry.digest).read_bytes(), entry.digest)
            except (OSError, Fault) as error:
                raise SnapshotDamaged(
                    worded(
                        "The snapshot in {folder} is damaged: the file {digest} is missing or was changed. Put "
                        "it back from a copy, or move the whole folder away to do without it.",
                        folder=self.folder,
                        digest=entry.digest,
                    )
                ) from error
            for values in chunk.rows:
                yield dict(zip(chunk.columns, values, strict=True))


def take(dsn: str, folder: Path, tenant: Tenant, declared: Catalogue) -> Snapshot:
    """Write a snapshot of this moment below `folder`; one of the same version is replaced."""
    place = folder / tenant.id
    place.mkdir(parents=True, exist_ok=True, mode=0o700)
    unfinished = place / f"unfinished.{secrets.token_hex(4)}"
    unfinished.mkdir(mode=0o700)
    try:
        with chunk_ranges.moment(dsn, tenant) as connection:
            version = chunk_ranges.head(connection)
            entries: list[ChunkEntry] = []
            for each in declared:
                part = Part(each, tuple(field.name for field in each.fields))
                for within in list(part.ranges(connection)):
                    for data, kept in part.chunks(connection, within):
                        (unfinished / kept.digest).write_bytes(data)
                        entries.append(part.entry(kept))
        columns = {each.name: [field.name for field in each.fields] for each in declared}
        data = encode_manifest(Manifest(tenant.epoch, version, declared.fingerprint, entries, columns))
        (unfinished / _MANIFEST).write_bytes(data)
        target = place / f"{version:012d}"
        shutil.rmtree(target, ignore_errors=True)
        unfinished.replace(target)
    finally:
        shutil.rmtree(unfinished, ignore_errors=True)
    return _read(target)


def nearest(folder: Path, tenant: Tenant, version: int) -> Snapshot | None:
    """The newest snapshot of the tenant's epoch that is not newer than a version; raises SnapshotDamaged."""
    for each in sorted((folder / tenant.id).glob("[0-9]*"), reverse=True):
        if each.name.isdecimal() and int(each.name) <= version:
            found = _read(each)
            if found.manifest.epoch == tenant.epoch:
                return found
    return None


def _read(folder: Path) -> Snapshot:
    try:
        data = (folder / _MANIFEST).read_bytes()
        return Snapshot(folder, decode_manifest(data), sha256(data).hexdigest())
    except (OSError, Malformed) as error:
        raise SnapshotDamaged(
            worded(
                "The snapshot in {folder} is damaged: its manifest cannot be read. Move the folder away "
                "to do without it.",
                folder=folder,
            )
        ) from error
