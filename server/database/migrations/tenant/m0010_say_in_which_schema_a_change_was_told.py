"""Say of every change in which schema version it was told, so that a later one can translate it."""

import sqlalchemy as sa
from alembic.operations import Operations


def upgrade(op: Operations) -> None:
    """Take this step."""
    for table in ("change", "change_archive"):
        op.add_column(table, sa.Column("schema_version", sa.Integer(), server_default="1", nullable=False))
