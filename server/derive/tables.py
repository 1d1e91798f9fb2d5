"""The tenant schema's tables, derived from the catalogue: one per record type, plus the change feed and the verdicts.

No table names its schema: a transaction's `search_path` says whose it is. Posted by one writer (`changes/apply.py`)
under the tenant's lock, references need no foreign key to hold.
"""

from functools import cache

import sqlalchemy as sa
from sqlalchemy.dialects.postgresql import JSONB

from server.derive.columns import column_type
from server.derive.ledger import ledger_tables
from server.derive.statement_sums import statement_tables
from shared_models.kernel.catalogue import Catalogue, catalogue
from shared_models.kernel.record_field import Kind, RecordField
from shared_models.kernel.record_type import RecordType
from shared_models.platform.instant_column import InstantColumn

TITLED, SEARCHED = ("title", "sort_key"), ("search_text",)
DERIVED = TITLED + SEARCHED
"""Stored columns that follow from a row; see `RecordType.derived`."""


def tenant_metadata(declared: Catalogue) -> sa.MetaData:
    """All tables of a tenant's schema."""
    metadata = sa.MetaData()
    for each in declared:
        record_table(each, metadata)
    _feed_tables(metadata)
    _content_table(metadata)
    if "ledger_settings" in declared.record_types:
        ledger_tables(metadata)
        statement_tables(metadata)
    return metadata


@cache
def metadata() -> sa.MetaData:
    """The tables of this product's catalogue, made once."""
    return tenant_metadata(catalogue())


def table(record_type: RecordType) -> sa.Table:
    """The table of a declared record type."""
    return metadata().tables[record_type.name]


def record_table(record_type: RecordType, into: sa.MetaData) -> sa.Table:
    """The table that stores one record type, its indices included."""
    columns = [_column(each) for each in record_type.fields]
    name = record_type.name
    search = sa.Computed("to_tsvector('simple', search_text)", persisted=True)
    made = sa.Table(
        name,
        into,
        *columns,
        sa.Column("title", sa.Text(), nullable=False, server_default=""),
        # The key is compared byte by byte, here and on the devices.
        sa.Column("sort_key", sa.Text(collation="C"), nullable=False, server_default=""),
        sa.Column("search_text", sa.Text(), nullable=False, server_default=""),
        sa.Column("search", sa.dialects.postgresql.TSVECTOR(), search),
    )
    live = sa.text("deleted_at IS NULL")
    sa.Index(f"{name}_sort", made.c.sort_key, made.c.id, postgresql_where=live)
    # No index on the version: with one, no update could stay on its page (HOT).
    sa.Index(f"{name}_search", made.c.search, postgresql_using="gin")
    if record_type.owned:
        # A first load of somebody's own records reads no others; it changes only with the owner.
        sa.Index(f"{name}_bucket", made.c.bucket, made.c.id)
    for each in record_type.fields:
        if record_type.configuration and not each.unique and each.name not in record_type.follows:
            continue  # there are few of them: reading them all costs less than an index
        if each.kind is Kind.REFERENCES and not each.system:
            holding = sa.text(f"deleted_at IS NULL AND {each.name} <> '{{}}'")
            sa.Index(f"{name}_{each.name}", made.c[each.name], postgresql_using="gin", postgresql_where=holding)
        if each.unique:
            sa.Index(f"{name}_{each.name}_unique", made.c[each.name], unique=True, postgresql_where=live)
        elif each.kind is Kind.REFERENCE and not each.system:
            sa.Index(f"{name}_{each.name}", made.c[each.name], postgresql_where=live)
            if each.name in record_type.follows:  # deleted records move with the one they follow, too
                sa.Index(
                    f"{name}_{each.name}_deleted", made.c[each.name], postgresql_where=sa.text("deleted_at IS NOT NULL")
                )
    if record_type.frozen_by and {"series_id", "number", "place"} <= record_type.by_name.keys():
        posted = sa.text("posted_at IS NOT NULL")
        sa.Index(f"{name}_number", made.c.series_id, made.c.number, unique=True, postgresql_where=posted)
        sa.Index(f"{name}_place", made.c.series_id, made.c.place, unique=True, postgresql_where=posted)
    return made


def _column(field: RecordField) -> sa.Column[object]:
    kind = column_type(field)
    if field.name == "id":
        return sa.Column("id", kind, primary_key=True)
    return sa.Column(field.name, kind, nullable=field.nullable)


def _feed_tables(into: sa.MetaData) -> None:
    uuid = sa.Uuid(as_uuid=False)
    # What replicas follow, and what is too old for that: see `server/changes/compact.py`.
    for name in ("change", "change_archive"):
        change = sa.Table(
            name,
            into,
            sa.Column("version", sa.BigInteger(), primary_key=True, autoincrement=False),
            sa.Column("position", sa.Integer(), primary_key=True, autoincrement=False),
            sa.Column("at", InstantColumn(), nullable=False),
            sa.Column("actor", uuid, nullable=False),
            sa.Column("device", uuid, nullable=False),
            sa.Column("address", sa.Text(), nullable=False, server_default=""),
            sa.Column("record_type", sa.Text(), nullable=False),
            sa.Column("record_id", uuid, nullable=False),
            sa.Column("kind", sa.Text(), nullable=False),
            sa.Column("before", JSONB(), nullable=False),
            sa.Column("after", JSONB(), nullable=False),
            sa.Column("bucket_before", sa.Text()),
            sa.Column("bucket_after", sa.Text()),
            sa.Column("verb", sa.Text(), nullable=False, server_default=""),
            sa.Column("mutation_id", uuid, nullable=False),
            # The schema version of the names and values in `before` and `after`.
            sa.Column("schema_version", sa.Integer(), nullable=False, server_default="1"),
        )
        sa.Index(f"{name}_record", change.c.record_id, change.c.version)
    verdict = sa.Table(
        "verdict",
        into,
        sa.Column("mutation_id", uuid, primary_key=True),
        sa.Column("record_type", sa.Text(), nullable=False),
        sa.Column("record_id", uuid, nullable=False),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column("version", sa.BigInteger(), nullable=False),
        sa.Column("code", sa.Text(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("field", sa.Text(), nullable=False),
        sa.Column("http_status", sa.Integer(), nullable=False),
        sa.Column("contests", JSONB(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False, server_default=""),
        sa.Column("who", sa.Text(), nullable=False, server_default=""),
        sa.Column("since", sa.BigInteger(), nullable=False, server_default="0"),
        sa.Column("waits_for", sa.Text(), nullable=False, server_default=""),
        sa.Column("other_id", sa.Text(), nullable=False, server_default=""),
        sa.Column("actor", uuid, nullable=False),
        sa.Column("at", InstantColumn(), nullable=False),
        sa.Column("place", sa.BigInteger(), sa.Identity(), nullable=False),  # their order; clocks step back
        sa.Column("creates", sa.Boolean(), nullable=False, server_default=sa.false()),
    )
    # What hangs on a creation that was refused is found by the record that is missing.
    sa.Index("verdict_refused", verdict.c.record_id, postgresql_where=sa.text("status = 'rejected'"))
    # Which version of a lost feed a mutation had, for those that came back after a restore.
    sa.Table(
        "came_back",
        into,
        sa.Column("mutation_id", uuid, primary_key=True),
        sa.Column("version", sa.BigInteger(), nullable=False),
    )
    # What was asked under an Idempotency-Key, so that another question under the same key is refused.
    sa.Table(
        "idempotency_key",
        into,
        sa.Column("mutation_id", uuid, primary_key=True),
        sa.Column("digest", sa.Text(), nullable=False),
        sa.Column("at", InstantColumn(), nullable=False),
    )
    _quarantine_table(into)


def _content_table(into: sa.MetaData) -> None:
    """What is known of the content of attached files, by digest; see `server/attachments/contents.py`."""
    made = sa.Table(
        "attachment_content",
        into,
        sa.Column("digest", sa.Text(), primary_key=True),
        sa.Column("size", sa.BigInteger(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("finding", sa.Text(), nullable=False, server_default=""),
        sa.Column("changed_at", InstantColumn(), nullable=False),
        sa.Column("orphan_since", InstantColumn()),
    )
    sa.Index("attachment_content_orphan", made.c.orphan_since, postgresql_where=sa.text("orphan_since IS NOT NULL"))
    if (named := into.tables.get("attachment")) is not None:  # whoever asks for content is asked which record names it
        sa.Index("attachment_digest", named.c.digest, postgresql_where=sa.text("deleted_at IS NULL"))
        thumbnails = sa.text("deleted_at IS NULL AND thumbnail IS NOT NULL")
        sa.Index("attachment_thumbnail", named.c.thumbnail, postgresql_where=thumbnails)


def _quarantine_table(into: sa.MetaData) -> None:
    """Work that its author may not send any more, until an administrator has decided on it."""
    uuid = sa.Uuid(as_uuid=False)
    made = sa.Table(
        "quarantine",
        into,
        sa.Column("mutation_id", uuid, primary_key=True),
        sa.Column("person", uuid, nullable=False),
        sa.Column("person_name", sa.Text(), nullable=False),
        sa.Column("device", uuid, nullable=False),
        sa.Column("device_name", sa.Text(), nullable=False),
        sa.Column("record_type", sa.Text(), nullable=False),
        sa.Column("record_id", uuid, nullable=False),
        sa.Column("content", JSONB(), nullable=False),
        sa.Column("received_at", InstantColumn(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False, server_default="waiting"),
        sa.Column("attempts", sa.Integer(), nullable=False, server_default="0"),
        sa.Column("outcome", sa.Text(), nullable=False, server_default=""),
        sa.Column("decided_by", uuid),
        sa.Column("decided_at", InstantColumn()),
        sa.Column("schema_version", sa.Integer(), nullable=False, server_default="1"),
    )
    sa.Index("quarantine_state", made.c.state, made.c.received_at, made.c.mutation_id)
