"""Records remember what they are called in other programs."""

import sqlalchemy as sa
from alembic.operations import Operations
from sqlalchemy.dialects import postgresql


def upgrade(op: Operations) -> None:
    """Take this step."""
    for table in ("contact", "company", "deal", "lead", "activity", "task"):
        op.add_column(table, sa.Column("external_ids", postgresql.ARRAY(sa.Text()), nullable=True))
