"""Bank statements add up by themselves."""

import sqlalchemy as sa
from alembic.operations import Operations
from sqlalchemy.dialects import postgresql

GUARDS = (
    # Whoever may make temporary tables shall not put one in the place of an account's.
    "SELECT set_config('search_path', current_schema() || ', pg_temp', true)",
    """\
CREATE FUNCTION statement_summing() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
BEGIN
  IF TG_OP = 'INSERT' THEN
    INSERT INTO statement_sum AS s (id, amount, lines)
      SELECT f.statement_id, sum(f.amount), count(*) FROM fresh AS f WHERE f.deleted_at IS NULL GROUP BY 1 ORDER BY 1
      ON CONFLICT (id) DO UPDATE SET amount = s.amount + excluded.amount, lines = s.lines + excluded.lines;
  ELSE
    INSERT INTO statement_sum AS s (id, amount, lines)
      SELECT c.statement_id, sum(c.amount), sum(c.n) FROM (
        SELECT f.statement_id, f.amount, 1 AS n FROM fresh AS f WHERE f.deleted_at IS NULL
        UNION ALL SELECT o.statement_id, -o.amount, -1 FROM stale AS o WHERE o.deleted_at IS NULL) AS c
      GROUP BY 1 HAVING sum(c.amount) <> 0 OR sum(c.n) <> 0 ORDER BY 1
      ON CONFLICT (id) DO UPDATE SET amount = s.amount + excluded.amount, lines = s.lines + excluded.lines;
  END IF;
  RETURN NULL;
END $$""",
    (
        "CREATE TRIGGER statement_line_added AFTER INSERT ON bank_line REFERENCING NEW TABLE AS fresh FOR "
        "EACH STATEMENT EXECUTE FUNCTION statement_summing()"
    ),
    (
        "CREATE TRIGGER statement_line_changed AFTER UPDATE ON bank_line REFERENCING NEW TABLE AS fresh OLD "
        "TABLE AS stale FOR EACH STATEMENT EXECUTE FUNCTION statement_summing()"
    ),
    """\
CREATE FUNCTION statement_holding() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
DECLARE
  told bank_statement;
  held statement_sum;
BEGIN
  SELECT * INTO told FROM bank_statement WHERE id = NEW.id;
  SELECT * INTO held FROM statement_sum WHERE id = NEW.id;
  IF told.id IS NULL OR told.deleted_at IS NOT NULL THEN
    IF held.lines <> 0 THEN
      RAISE EXCEPTION 'bank lines need their statement' USING ERRCODE = 'CF001';
    END IF;
    RETURN NULL;
  END IF;
  IF told.opening + coalesce(held.amount, 0) <> told.closing THEN
    RAISE EXCEPTION 'statement % does not add up', coalesce(told.number, told.id::text) USING ERRCODE = 'CF001';
  END IF;
  IF EXISTS (SELECT FROM bank_statement AS p WHERE p.id = told.previous_id AND (p.closing <> told.opening
        OR p.bank_account_id <> told.bank_account_id OR p.deleted_at IS NOT NULL))
      OR EXISTS (SELECT FROM bank_statement AS n WHERE n.previous_id = told.id AND n.deleted_at IS NULL
        AND n.opening <> told.closing)
      OR EXISTS (SELECT FROM (SELECT p.last, bool_or(p.closing = told.opening) AS continued
          FROM bank_statement AS p WHERE p.bank_account_id = told.bank_account_id AND p.id <> told.id
          AND p.deleted_at IS NULL AND p.closing IS NOT NULL GROUP BY p.last ORDER BY p.last DESC LIMIT 1) AS newest
        WHERE newest.last < told.first AND NOT newest.continued) THEN
    RAISE EXCEPTION 'statement % does not continue the one before', coalesce(told.number, told.id::text)
      USING ERRCODE = 'CF001';
  END IF;
  RETURN NULL;
END $$""",
    (
        "CREATE CONSTRAINT TRIGGER statement_summed AFTER INSERT OR UPDATE ON statement_sum DEFERRABLE "
        "INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION statement_holding()"
    ),
    (
        "CREATE CONSTRAINT TRIGGER statement_told AFTER INSERT OR UPDATE ON bank_statement DEFERRABLE "
        "INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION statement_holding()"
    ),
    (
        "INSERT INTO statement_sum (id, amount, lines) SELECT statement_id, sum(amount), count(*) FROM bank_line "
        "WHERE deleted_at IS NULL GROUP BY 1"
    ),
)


def upgrade(op: Operations) -> None:
    """Take this step."""
    op.create_table(
        "statement_sum",
        sa.Column("id", sa.Uuid(as_uuid=False), nullable=False),
        sa.Column("amount", sa.BigInteger(), nullable=False),
        sa.Column("lines", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
    )
    op.add_column(
        "bank_account",
        sa.Column("csv_columns", postgresql.JSONB(none_as_null=True, astext_type=sa.Text()), nullable=True),
    )
    op.add_column("bank_line", sa.Column("foreign_amount", sa.BigInteger(), nullable=True))
    op.add_column("bank_line", sa.Column("foreign_currency", sa.Text(), nullable=True))
    for each in GUARDS:
        op.execute(each)
