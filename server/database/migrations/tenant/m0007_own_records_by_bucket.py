"""Own records by bucket."""

from alembic.operations import Operations

_OWNED = ("contact", "company", "deal", "activity", "task", "affiliation", "attachment", "saved_view")


def upgrade(op: Operations) -> None:
    """Take this step."""
    for table in _OWNED:
        op.create_index(f"{table}_bucket", table, ["bucket", "id"], unique=False)
