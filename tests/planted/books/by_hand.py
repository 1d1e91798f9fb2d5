"""All faults by hand in the books."""

from __future__ import annotations

from tests.planted.books.files import FILES
from tests.planted.books.guards import GUARDS
from tests.planted.books.open_items import OPEN_ITEMS
from tests.planted.books.posting import POSTING
from tests.planted.books.reckoning import RECKONING
from tests.planted.books.reports import REPORTS
from tests.planted.books.verbs import VERBS

MISTAKES = (*RECKONING, *OPEN_ITEMS, *VERBS, *POSTING, *GUARDS, *REPORTS, *FILES)
