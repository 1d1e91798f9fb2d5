"""Handing a message to a mail server (RFC 5321), step by step, so that it is known how far it came.

Law: as long as the message itself was not begun, trying again does no harm. Once it was, only the server's answer says
what became of it; without an answer nobody knows.
"""

import ssl
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

import aiosmtplib

from shared_models.kernel.faults import worded
from shared_models.kernel.write import Row

SECONDS = 60.0
_HERE = frozenset({"localhost", "127.0.0.1", "::1"})


class Outcome(StrEnum):
    """What became of a message."""

    TAKEN = "taken"
    LATER = "later"
    REFUSED = "refused"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Answer:
    """The outcome, and why it is no better."""

    outcome: Outcome
    problem: str = ""


async def hand_over(
    setting: Row, password: str, sender: str, to: Sequence[str], message: bytes, seconds: float = SECONDS
) -> Answer:
    """Give the message to the mail server of the setting for all of these recipients or for none."""
    host, security = setting["host"].strip(), setting["security"]
    if security == "none" and host not in _HERE:
        return Answer(Outcome.REFUSED, worded("Without encryption letters go only to a mail server on this machine."))
    context = None if security == "none" else ssl.create_default_context()
    client = aiosmtplib.SMTP(
        hostname=host,
        port=setting["port"],
        use_tls=security == "tls",
        start_tls=False,
        timeout=seconds,
        tls_context=context,
    )
    begun = False
    try:
        await client.connect()
        await client.ehlo()
        if security == "starttls":
            if not client.supports_extension("starttls"):
                return Answer(Outcome.REFUSED, worded("The mail server {host} offers no encryption.", host=host))
            await client.starttls(tls_context=context)
        if setting["user"]:
            if not client.supports_extension("auth"):
                return Answer(Outcome.REFUSED, worded("The mail server {host} lets nobody sign in here.", host=host))
            await client.login(setting["user"], password)
        international = not all(each.isascii() for each in (sender, *to))
        options, encoding = (["SMTPUTF8"], "utf-8") if international else ([], "ascii")
        await client.mail(sender, options=options, encoding=encoding)
        for each in to:
            await client.rcpt(each, encoding=encoding)
        begun = True
        await client.data(message)
    except (aiosmtplib.SMTPException, OSError, ValueError) as error:
        return _failed(error, host, begun)
    finally:
        client.close()
    return Answer(Outcome.TAKEN)


def _failed(error: Exception, host: str, begun: bool) -> Answer:
    if isinstance(error, aiosmtplib.SMTPAuthenticationError) and error.code >= 500:
        said = _said(error)
        reason = worded(
            "The mail server {host} does not take this user and password: {problem}", host=host, problem=said
        )
        return Answer(Outcome.REFUSED, reason)
    if isinstance(error, aiosmtplib.SMTPResponseException):
        return _answered(error, host)
    if begun:
        reason = worded("The mail server did not answer in the end, so nobody knows whether the letter went out.")
        return Answer(Outcome.UNKNOWN, reason)
    untrusted = next((each for each in (error, error.__cause__) if isinstance(each, ssl.SSLError)), None)
    if untrusted is not None:
        said = getattr(untrusted, "verify_message", "") or untrusted.reason or str(untrusted)
        reason = worded("The mail server {host} is not to be trusted: {problem}", host=host, problem=said)
        return Answer(Outcome.LATER, reason)
    said = str(error)[:200] or type(error).__name__
    return Answer(Outcome.LATER, worded("The mail server {host} cannot be reached: {problem}", host=host, problem=said))


def _answered(error: aiosmtplib.SMTPResponseException, host: str) -> Answer:
    """What the server's answer means: 4xx that it may take it later, 5xx that it never will (RFC 5321, 4.2.1)."""
    outcome = Outcome.LATER if 400 <= error.code < 500 else Outcome.REFUSED
    return Answer(outcome, worded("The mail server {host} says: {problem}", host=host, problem=_said(error)))


def _said(error: aiosmtplib.SMTPResponseException) -> str:
    return f"{error.code} {' '.join(error.message.split())[:200]}"
