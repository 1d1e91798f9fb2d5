"""A whole application and a mail server of the test's own (aiosmtpd) that says what it is told to say."""

from __future__ import annotations

import asyncio
import socket
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import suppress
from dataclasses import dataclass, field
from email import message_from_bytes, policy
from email.message import EmailMessage
from typing import Any

import pytest_asyncio
from aiosmtpd.smtp import SMTP, Envelope, Session

from shared_models.communications.mail_setting import MAIL_SETTING
from tests.server.rest.conftest import Api, api, app, client, neighbour

__all__ = ["api", "app", "client", "neighbour"]


@dataclass
class Post:
    """A mail server: what it took, and what it answers to recipients and messages."""

    port: int = 0
    taken: list[EmailMessage] = field(default_factory=list)
    answer_rcpt: str = "250 OK"
    answer_data: str = "250 OK"
    on_data: Callable[[], None] = lambda: None
    on_data_await: Callable[[], Awaitable[None]] | None = None
    drops: bool = False
    more: dict[str, Any] = field(default_factory=dict)
    """How it is set up besides, as aiosmtpd says it: encryption, who may sign in."""

    async def handle_RCPT(
        self, server: SMTP, session: Session, envelope: Envelope, address: str, options: list[str]
    ) -> str:
        """As aiosmtpd asks."""
        envelope.rcpt_tos.append(address)
        return self.answer_rcpt

    async def handle_DATA(self, server: SMTP, session: Session, envelope: Envelope) -> str:
        """As aiosmtpd asks."""
        if self.answer_data.startswith("250"):
            assert isinstance(envelope.content, bytes)
            message = message_from_bytes(envelope.content, policy=policy.default)
            assert isinstance(message, EmailMessage)
            self.taken.append(message)
        self.on_data()
        if self.on_data_await is not None:
            await self.on_data_await()
        if self.drops:
            assert server.transport is not None
            server.transport.abort()
        return self.answer_data


@pytest_asyncio.fixture
async def post() -> AsyncIterator[Post]:
    """A mail server on a free port of this machine."""
    found, tasks = Post(), set()
    listener = socket.create_server(("127.0.0.1", 0))
    found.port = listener.getsockname()[1]

    def protocol() -> SMTP:
        loop = asyncio.get_running_loop()
        made = SMTP(found, hostname="post.example", enable_SMTPUTF8=True, loop=loop, **found.more)
        tasks.add(made)
        return made

    server = await asyncio.get_running_loop().create_server(protocol, sock=listener)
    yield found
    server.close()
    for each in tasks:
        if each.transport is not None:
            each.transport.close()
        handler = getattr(each, "_handler_coroutine", None)
        if handler is not None:
            handler.cancel()
            with suppress(asyncio.CancelledError):
                await handler


async def set_mail(api: Api, post: Post, **more: Any) -> None:
    """The organisation's mail server is this one."""
    values = {"id": MAIL_SETTING[1], "host": "127.0.0.1", "port": post.port, "security": "none",
              "sender": "books@nordlicht.example", "sender_name": "Nordlicht, Büro"}  # fmt: skip
    await api.make("mail-settings", **values | more)
