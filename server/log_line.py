"""One JSON object a line: the form of everything that the server logs on standard error."""

import logging

import msgspec

_PRODUCT = "counterfoil."


class LogLine(logging.Formatter):
    """Lines that are JSON already stay as they are; any other becomes one, its level the event."""

    def format(self, record: logging.LogRecord) -> str:
        """The line of a record."""
        text = record.getMessage()
        if text.startswith("{"):
            return text
        line = {"event": record.levelname.lower(), "about": record.name.removeprefix(_PRODUCT), "text": text}
        return msgspec.json.encode(line).decode()
