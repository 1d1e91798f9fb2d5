"""Any file that can be imported as a table: by its name and its first bytes, whatever program wrote it."""

from pathlib import Path

from sync.importing import vcard, workbook
from sync.importing.options import ImportOptions
from sync.importing.table import Table, open_table, readable

_ZIP, _OLD_OFFICE = b"PK\x03\x04", b"\xd0\xcf\x11\xe0"


def open_source(path: Path, options: ImportOptions) -> Table:
    """The table in a CSV file, a workbook or a file of vCards. Raises what the three raise."""
    with readable(path), path.open("rb") as file:
        start = file.read(512)
    suffix = path.suffix.lower()
    if suffix in workbook.SUFFIXES and start.startswith((_ZIP, _OLD_OFFICE)):
        return workbook.open_workbook(path, options.sheet)
    if suffix in vcard.SUFFIXES or b"BEGIN:VCARD" in start.replace(b"\x00", b"").upper():
        return vcard.open_cards(path)
    return open_table(path, options.encoding, options.delimiter)
