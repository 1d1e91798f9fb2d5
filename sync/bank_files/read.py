"""A bank's file as statements, whatever format it is in: recognised by what it holds, never by its name."""

import re

from shared_models.kernel.faults import worded
from sync.bank_files.camt import read_camt
from sync.bank_files.csv_reader import read_csv
from sync.bank_files.mt940 import read_mt940
from sync.bank_files.ofx import read_ofx
from sync.bank_files.options import ReadOptions
from sync.bank_files.qif import read_qif
from sync.bank_files.statement import Statement, StatementUnreadable
from sync.bank_files.text import decoded, refuse_too_large

_START = 8192
_MT940 = re.compile(r"(?:^|[\r\n]|\{4:\s{0,4}):20:[^\r\n]{0,80}[\r\n]+(?::21:[^\r\n]{0,80}[\r\n]+)?:25[A-Z]?:")
_OFX = re.compile(
    r"\s*(?:OFXHEADER\s*:|(?:<\?[^>]{0,300}\?>\s*){0,3}(?:<!--.{0,500}?-->\s*)?<(?:\w{1,20}:)?OFX\b)", re.I
)
_QIF = re.compile(r"\s*!(?:type:|account|option|clear)", re.I)


def read(data: bytes, name: str = "", options: ReadOptions | None = None) -> list[Statement]:
    """The statements in a file; raises StatementUnreadable. `name` is only told with what is wrong.

    Whether the lines make up the balances is another question: see `statement.check`.
    """
    options = options or ReadOptions()
    try:
        return _read(data, options)
    except StatementUnreadable as fault:
        fault.detail.setdefault("file", name)
        raise


def is_csv(data: bytes) -> bool:
    """Whether a file can only be CSV, whose columns have to be known; raises StatementUnreadable for no text."""
    refuse_too_large(data)
    if not data.strip():
        raise StatementUnreadable("The file is empty.")
    return _form(decoded(data[:_START]).lstrip("\ufeff")) == "csv"


def _form(start: str) -> str:
    if _OFX.match(start):
        return "ofx"
    if start.lstrip().startswith("<"):
        return "camt"
    if _QIF.match(start):
        return "qif"
    return "mt940" if _MT940.search(start) else "csv"


def _read(data: bytes, options: ReadOptions) -> list[Statement]:
    refuse_too_large(data)
    if not data.strip():
        raise StatementUnreadable("The file is empty.")
    if options.mapping is not None:
        return read_csv(data, options)
    form = _form(decoded(data[:_START]).lstrip("\ufeff"))
    if form == "ofx":
        return read_ofx(data, options.currency)
    if form == "camt":
        return read_camt(data)
    if form == "qif":
        return read_qif(data, options)
    if form == "mt940":
        return read_mt940(data)
    try:
        return read_csv(data, options)
    except StatementUnreadable as fault:
        if not fault.detail.get("unknown"):
            raise
        raise StatementUnreadable(
            worded("{reason} Other than CSV, a bank file may be OFX, CAMT, MT940 or QIF.", reason=fault.reason)
        ) from None
