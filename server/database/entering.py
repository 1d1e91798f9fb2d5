"""The one statement by which a transaction enters a schema under its role, until it ends.

Law: a role that was granted before can be entered. A backend of PostgreSQL keeps the list of the roles its user is a
member of. Where another grant arrives while it reads that list, it may keep one that lacks the newest role until the
next grant comes (seen on 18.4; `roles_is_member_of` in `src/backend/utils/adt/acl.c`): under many sign-ups at once it
answered "permission denied to set role". So where the list says no, that of another user takes its place, and it is
read again.
"""

from typing import LiteralString

ENTER: LiteralString = """
SELECT set_config('role', %(role)s, true), set_config('search_path', %(path)s, true)
WHERE CASE WHEN pg_has_role(session_user, %(role)s, 'SET') THEN true
  ELSE NOT pg_has_role('pg_signal_backend', %(role)s, 'SET') END
"""


def entered(role: str, path: str) -> dict[str, str]:
    """What ENTER is told."""
    return {"role": role, "path": path}
