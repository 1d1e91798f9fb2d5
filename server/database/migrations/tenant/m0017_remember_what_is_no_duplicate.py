"""Remember what is no duplicate."""

import sqlalchemy as sa
from alembic.operations import Operations
from sqlalchemy.dialects import postgresql


def upgrade(op: Operations) -> None:
    """Take this step."""
    for table in ("company", "contact"):
        op.add_column(table, sa.Column("kept_apart", postgresql.ARRAY(sa.Text()), nullable=True))
