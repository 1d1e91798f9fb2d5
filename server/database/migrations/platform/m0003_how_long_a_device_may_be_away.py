"""How long a device may be away, and when somebody left."""

import sqlalchemy as sa
from alembic.operations import Operations


def upgrade(op: Operations) -> None:
    """Take this step."""
    op.add_column("tenant", sa.Column("lease_hours", sa.Integer(), server_default="72", nullable=False))
    op.add_column("membership", sa.Column("ended_at", sa.DateTime(timezone=True), nullable=True))
