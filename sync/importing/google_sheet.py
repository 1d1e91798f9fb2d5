"""A Google Sheets table brought here by its sharing link, as CSV: with limits, and plain words where it cannot be had.

Google offers each sheet as CSV under `/export?format=csv`, and answers with its sign-in page where the sheet is not
shared with everybody who has the link. Nothing is asked of any other host.
"""

import re
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

from shared_models.kernel.faults import Unavailable, worded
from sync.importing.faults import FileTooLarge, FileUnreadable, NotImportable
from sync.importing.table import MAX_BYTES

HOST = "docs.google.com"
_CONTENT = re.compile(r"(?:[\w-]+\.)*googleusercontent\.com")
_SHEET = re.compile(r"/spreadsheets/(?:u/\d+/)?d/([\w-]{20,200})(?:/.*)?")
_PUBLISHED = re.compile(r"/spreadsheets/(?:u/\d+/)?d/e/([\w-]{20,200})(?:/.*)?")
_REDIRECTS = 5
_SECONDS = 20.0
_CHUNK = 256 * 1024


def export_link(link: str) -> str:
    """The address of the CSV of the sheet that a sharing link shows. Raises NotImportable."""
    try:
        parts = urlsplit(link.strip())
    except ValueError:
        parts = urlsplit("")
    if parts.scheme not in ("http", "https") or parts.hostname != HOST:
        raise NotImportable(
            "This is no link to a Google Sheets table. It begins with https://docs.google.com/spreadsheets/"
        )
    asked = {**parse_qs(parts.query), **parse_qs(parts.fragment)}
    sheet = next((each for each in asked.get("gid", []) if each.isdigit()), "0")
    if found := _PUBLISHED.fullmatch(parts.path):
        return f"https://{HOST}/spreadsheets/d/e/{found[1]}/pub?output=csv&gid={sheet}"
    if found := _SHEET.fullmatch(parts.path):
        return f"https://{HOST}/spreadsheets/d/{found[1]}/export?format=csv&gid={sheet}"
    raise NotImportable("This link leads to no table. Copy the link of the sheet from the address bar, or by “Share”.")


def fetch_sheet(link: str, folder: Path) -> Path:
    """Download the sheet of a sharing link into a folder; its path. Raises a Fault that says what to do."""
    import httpx  # only who asks for a sheet pays for it

    address = export_link(link)
    try:
        with httpx.Client(timeout=_SECONDS, follow_redirects=False) as client:
            for _ in range(_REDIRECTS):
                with client.stream("GET", address) as answer:
                    if answer.is_redirect:
                        address = _allowed(str(answer.url.join(answer.headers.get("location", ""))))
                        continue
                    _refuse(answer.status_code, answer.headers.get("content-type", ""))
                    return _store(answer, folder / _name(answer.headers.get("content-disposition", "")))
    except httpx.HTTPError:
        raise Unavailable("Google Sheets cannot be reached. Are you online? You can also download it as CSV.") from None
    raise _private()


def _allowed(address: str) -> str:
    parts = urlsplit(address)
    host = parts.hostname or ""
    if parts.scheme == "https" and (host == HOST or _CONTENT.fullmatch(host)):
        return address
    raise _private()


def _refuse(status: int, kind: str) -> None:
    if status in (401, 403) or (status == 200 and "csv" not in kind):
        raise _private()
    if status in (404, 410):
        raise FileUnreadable("There is no such table any more, or the link is not complete.")
    if status != 200:
        raise Unavailable(
            worded(
                "Google Sheets cannot hand the table out just now (answer {status}). Try again later.", status=status
            )
        )


def _store(answer: object, path: Path) -> Path:
    size = 0
    with path.open("wb") as file:
        for chunk in answer.iter_bytes(_CHUNK):  # type: ignore[attr-defined]  # httpx is loaded late
            size += len(chunk)
            if size > MAX_BYTES:
                file.close()
                path.unlink()
                raise FileTooLarge(
                    worded(
                        "The table has more than {limit} MB. Split it into several.", limit=MAX_BYTES // (1024 * 1024)
                    )
                )
            file.write(chunk)
    return path


def _name(disposition: str) -> str:
    found = re.search(r'filename="([^"]+)"', disposition)
    bare = re.sub(r"[^\w .()-]", "_", found[1])[:100].strip(". ") if found else ""
    return bare if bare.endswith(".csv") else f"{bare or 'Google Sheets'}.csv"


def _private() -> FileUnreadable:
    return FileUnreadable(
        "This table is private. Share it with everybody who has the link (“Share”, “General access”), or download it "
        "as CSV and import that."
    )
