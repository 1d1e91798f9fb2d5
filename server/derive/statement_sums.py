"""What PostgreSQL itself enforces of bank statements: opening plus lines is closing, and each continues the one before.

`statement_sum` holds what the lines of a statement come to, in a table that the tenant's role can only read. Triggers
keep it with every write of lines; when the transaction ends, every statement that it touched has to add up, to begin
with what the one ended with that it continues, and, where it is the newest of its account, with what the one before it
in time ended with. Statements whose balances the bank does not tell add up to nothing and pass.
"""

import sqlalchemy as sa

TABLES = ("statement_sum",)

SUMMING = """\
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
END $$"""

CHECKING = """\
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
END $$"""

STATEMENTS = (
    SUMMING,
    (
        "CREATE TRIGGER statement_line_added AFTER INSERT ON bank_line REFERENCING NEW TABLE AS fresh "
        "FOR EACH STATEMENT EXECUTE FUNCTION statement_summing()"
    ),
    (
        "CREATE TRIGGER statement_line_changed AFTER UPDATE ON bank_line "
        "REFERENCING NEW TABLE AS fresh OLD TABLE AS stale FOR EACH STATEMENT EXECUTE FUNCTION statement_summing()"
    ),
    CHECKING,
    # When the transaction ends: a statement and its lines are written by statements of their own.
    *(
        f"CREATE CONSTRAINT TRIGGER {name} AFTER INSERT OR UPDATE ON {table} DEFERRABLE INITIALLY DEFERRED "
        "FOR EACH ROW EXECUTE FUNCTION statement_holding()"
        for name, table in (("statement_summed", "statement_sum"), ("statement_told", "bank_statement"))
    ),
)
"""The functions and triggers, for a schema that is the first in the search path."""


def statement_tables(into: sa.MetaData) -> None:
    """Declare the derived table of bank statements."""
    sa.Table(
        "statement_sum",
        into,
        sa.Column("id", sa.Uuid(as_uuid=False), primary_key=True),
        sa.Column("amount", sa.BigInteger(), nullable=False),
        sa.Column("lines", sa.BigInteger(), nullable=False),
    )
