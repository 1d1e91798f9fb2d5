"""The dunning letters that a replica would have written on a day."""

from sqlcipher3.dbapi2 import Connection

from sync.books import dunning
from sync.books.dunning import Proposed


def proposed(connection: Connection, day: str) -> Proposed:
    """The letters of a day, as the replica's books stand."""
    return dunning.proposed(day, [connection.execute(*each).fetchall() for each in dunning.asking(day)])
