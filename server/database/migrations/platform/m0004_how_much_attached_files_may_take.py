"""How much attached files may take."""

import sqlalchemy as sa
from alembic.operations import Operations


def upgrade(op: Operations) -> None:
    """Take this step."""
    op.add_column("tenant", sa.Column("attachment_quota_mib", sa.Integer(), nullable=True))
