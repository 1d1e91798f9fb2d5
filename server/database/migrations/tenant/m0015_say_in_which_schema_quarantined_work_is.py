"""Say of quarantined work in which schema version it was written."""

import sqlalchemy as sa
from alembic.operations import Operations


def upgrade(op: Operations) -> None:
    """Take this step."""
    op.add_column("quarantine", sa.Column("schema_version", sa.Integer(), server_default="1", nullable=False))
