"""The archive of the feed."""

import sqlalchemy as sa
from alembic.operations import Operations
from sqlalchemy.dialects import postgresql


def upgrade(op: Operations) -> None:
    """Take this step."""
    op.create_table(
        "change_archive",
        sa.Column("version", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("position", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("actor", sa.Uuid(as_uuid=False), nullable=False),
        sa.Column("device", sa.Uuid(as_uuid=False), nullable=False),
        sa.Column("address", sa.Text(), server_default="", nullable=False),
        sa.Column("record_type", sa.Text(), nullable=False),
        sa.Column("record_id", sa.Uuid(as_uuid=False), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("before", postgresql.JSONB(astext_type=sa.Text()), nullable=False),
        sa.Column("after", postgresql.JSONB(astext_type=sa.Text()), nullable=False),
        sa.Column("bucket_before", sa.Text(), nullable=True),
        sa.Column("bucket_after", sa.Text(), nullable=True),
        sa.Column("verb", sa.Text(), server_default="", nullable=False),
        sa.Column("mutation_id", sa.Uuid(as_uuid=False), nullable=False),
        sa.PrimaryKeyConstraint("version", "position"),
    )
    op.create_index("change_archive_record", "change_archive", ["record_id", "version"], unique=False)
