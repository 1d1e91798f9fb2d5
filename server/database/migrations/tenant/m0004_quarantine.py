"""Quarantine."""

import sqlalchemy as sa
from alembic.operations import Operations
from sqlalchemy.dialects import postgresql


def upgrade(op: Operations) -> None:
    """Take this step."""
    op.create_table(
        "quarantine",
        sa.Column("mutation_id", sa.Uuid(as_uuid=False), nullable=False),
        sa.Column("person", sa.Uuid(as_uuid=False), nullable=False),
        sa.Column("person_name", sa.Text(), nullable=False),
        sa.Column("device", sa.Uuid(as_uuid=False), nullable=False),
        sa.Column("device_name", sa.Text(), nullable=False),
        sa.Column("record_type", sa.Text(), nullable=False),
        sa.Column("record_id", sa.Uuid(as_uuid=False), nullable=False),
        sa.Column("content", postgresql.JSONB(astext_type=sa.Text()), nullable=False),
        sa.Column("received_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("state", sa.Text(), server_default="waiting", nullable=False),
        sa.Column("attempts", sa.Integer(), server_default="0", nullable=False),
        sa.Column("outcome", sa.Text(), server_default="", nullable=False),
        sa.Column("decided_by", sa.Uuid(as_uuid=False), nullable=True),
        sa.Column("decided_at", sa.DateTime(timezone=True), nullable=True),
        sa.PrimaryKeyConstraint("mutation_id"),
    )
    op.create_index("quarantine_state", "quarantine", ["state", "received_at", "mutation_id"], unique=False)
