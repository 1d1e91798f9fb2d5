"""The record types that a file's tables were made from: what there is to paint before the declarations are loaded."""

import json
from functools import lru_cache

from sqlcipher3.dbapi2 import Connection

from shared_models.kernel.catalogue import Catalogue
from sync.replica import meta


def restored(connection: Connection) -> Catalogue:
    """Record types without rules and verbs."""
    return _of(meta.text(connection, "catalogue") or "[]")


@lru_cache(maxsize=4)  # opening a new file asks twice, and every lock and unlock again
def _of(snapshot: str) -> Catalogue:
    return Catalogue.restore(json.loads(snapshot))
