"""push: mutations the server has not answered yet, in the order they were made."""

from typing import Annotated

from msgspec import Meta

from shared_models.kernel.mutation import Mutation
from sync.protocol.limits import PUSH_MUTATIONS
from sync.protocol.messages.message import Message


class Push(Message, tag="push", frozen=True):
    """One to `PUSH_MUTATIONS` mutations, each with an id of its own."""

    mutations: Annotated[list[Mutation], Meta(min_length=1, max_length=PUSH_MUTATIONS)]
