"""Bank statements follow each other."""

import sqlalchemy as sa
from alembic.operations import Operations


def upgrade(op: Operations) -> None:
    """Take this step."""
    op.add_column("bank_account", sa.Column("last_statement_id", sa.Uuid(as_uuid=False), nullable=True))
