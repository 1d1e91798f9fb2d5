"""How long deals stayed in each stage, from the stage changes. The rule is `shared_models/crm/staying.py`."""

from collections.abc import Mapping, Sequence

from sqlcipher3.dbapi2 import Connection

from shared_models.crm.staying import SLIP, Stays
from shared_models.kernel.ids import Id
from shared_models.kernel.instant import Instant
from sync.replica.rows import to_text

_SQL = """
WITH stay AS (
    SELECT c.from_stage_id AS stage, c.at - c.since AS length FROM stage_change AS c
    WHERE c.at >= :begin AND c.at < :end AND c.deleted_at IS NULL AND c.at - c.since >= :slip
    AND c.from_stage_id IN (SELECT value FROM json_each(:stages))
    AND (:owner = '' OR (SELECT d.owner_id FROM deal AS d WHERE d.id = c.deal_id) = :owner)
), placed AS (
    SELECT stage, length, row_number() OVER (PARTITION BY stage ORDER BY length) AS place,
    count(*) OVER (PARTITION BY stage) AS many FROM stay
)
SELECT stage, many, min(CASE WHEN place = max(1, (many * 50 + 99) / 100) THEN length END),
min(CASE WHEN place = max(1, (many * 90 + 99) / 100) THEN length END) FROM placed GROUP BY stage
"""


def stays_in(
    connection: Connection, stages: Sequence[Id], begin: Instant, end: Instant, owner: Id = ""
) -> Mapping[Id, Stays]:
    """The stays that ended from `begin` until before `end`, by stage; of one owner's deals when one is given."""
    known = {"stages": to_text(list(stages)), "begin": begin, "end": end, "slip": SLIP, "owner": owner}
    return {stage: Stays(*rest) for stage, *rest in connection.execute(_SQL, known)}
