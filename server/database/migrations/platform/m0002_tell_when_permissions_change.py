"""Tell every server process when what somebody may do has changed: NOTIFY with the id of whom it concerns."""

from alembic.operations import Operations

_FUNCTION = """
CREATE FUNCTION tell_access() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('counterfoil_access', to_jsonb(coalesce(NEW, OLD)) ->> TG_ARGV[0]);
  RETURN NULL;
END $$
"""
_TRIGGERS = {
    "tenant": ("UPDATE OF name, language, epoch, state OR DELETE", "id"),
    "person": ("UPDATE OF email, name OR DELETE", "id"),
    "membership": ("INSERT OR UPDATE OR DELETE", "person_id"),
    "device": ("UPDATE OF revoked_at OR DELETE", "person_id"),
    "sign_in": ("UPDATE OF ended_at OR DELETE", "id"),
    "custom_role": ("INSERT OR UPDATE OR DELETE", "tenant_id"),
}


def upgrade(op: Operations) -> None:
    """Take this step."""
    op.execute(_FUNCTION)
    for table, (events, column) in _TRIGGERS.items():
        op.execute(
            f"CREATE TRIGGER tell_access AFTER {events} ON {table} "
            f"FOR EACH ROW EXECUTE FUNCTION tell_access('{column}')"
        )
