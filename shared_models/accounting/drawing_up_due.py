"""What draws up the documents of a recurring one: the same mutations on a device and in the server's own job.

Law: they are one batch. The documents' ids follow from their days, so whoever comes second makes and posts nothing.
"""

from collections.abc import Callable

from shared_models.accounting.figures import QUOTE
from shared_models.accounting.generate import days_due, recurring_document_id
from shared_models.kernel.ids import Id
from shared_models.kernel.instant import Instant
from shared_models.kernel.mutation import Action, Mutation
from shared_models.kernel.write import Row


def drawing_up_due(recurring: Row, template: Row, day: str, new_id: Callable[[], Id], at: Instant) -> list[Mutation]:
    """Draw up what is due up to a day and, where it says so, post each; empty where nothing is due."""
    days = days_due(recurring, day)
    if not days:
        return []
    told = {"day": days[-1]}
    made = [
        Mutation(new_id(), "recurring_document", recurring["id"], Action.VERB, verb="generate", arguments=told, at=at)
    ]
    if recurring["posts"]:
        name = "issue_quote" if template["kind"] == QUOTE else "post_document"
        ids = (recurring_document_id(recurring["id"], each) for each in days)
        made += [Mutation(new_id(), "document", each, Action.VERB, verb=name, at=at) for each in ids]
    return made
