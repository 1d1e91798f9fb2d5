"""Remember which version of a lost feed each mutation had that came back after a restore."""

import sqlalchemy as sa
from alembic.operations import Operations


def upgrade(op: Operations) -> None:
    """Take this step."""
    op.create_table(
        "came_back",
        sa.Column("mutation_id", sa.Uuid(as_uuid=False), nullable=False),
        sa.Column("version", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("mutation_id"),
    )
