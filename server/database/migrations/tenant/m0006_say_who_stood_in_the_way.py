"""Say in a verdict who stood in the way, what it waits for, and find what was refused by its record."""

import sqlalchemy as sa
from alembic.operations import Operations


def upgrade(op: Operations) -> None:
    """Take this step."""
    op.add_column("verdict", sa.Column("title", sa.Text(), server_default="", nullable=False))
    op.add_column("verdict", sa.Column("who", sa.Text(), server_default="", nullable=False))
    op.add_column("verdict", sa.Column("since", sa.BigInteger(), server_default="0", nullable=False))
    op.add_column("verdict", sa.Column("waits_for", sa.Text(), server_default="", nullable=False))
    op.add_column("verdict", sa.Column("other_id", sa.Text(), server_default="", nullable=False))
    op.create_index(
        "verdict_refused",
        "verdict",
        ["record_id"],
        unique=False,
        postgresql_where=sa.text("status = 'rejected'"),
    )
