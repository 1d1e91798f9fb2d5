"""Google Sheets by its link: the right address is asked, with limits, and every refusal says what to do."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import httpx
import pytest

from shared_models.kernel.faults import Unavailable
from sync.importing.faults import FileTooLarge, FileUnreadable, NotImportable
from sync.importing.google_sheet import export_link, fetch_sheet

KEY = "1aBcDeFgHiJkLmNoPqRsTuVwXyZ0123456789"
LINK = f"https://docs.google.com/spreadsheets/d/{KEY}/edit?usp=sharing#gid=42"
Answer = Callable[[httpx.Request], httpx.Response]


@pytest.fixture
def google(monkeypatch: pytest.MonkeyPatch) -> Callable[[Answer], list[str]]:
    """Lets a function answer for Google; returns the addresses that are asked."""
    real = httpx.Client

    def install(answer: Answer) -> list[str]:
        asked: list[str] = []

        def handle(request: httpx.Request) -> httpx.Response:
            asked.append(str(request.url))
            return answer(request)

        monkeypatch.setattr(httpx, "Client", lambda **more: real(transport=httpx.MockTransport(handle), **more))
        return asked

    return install


@pytest.mark.parametrize(
    ("link", "address"),
    [
        (LINK, f"https://docs.google.com/spreadsheets/d/{KEY}/export?format=csv&gid=42"),
        (
            f" https://docs.google.com/spreadsheets/u/1/d/{KEY}",
            f"https://docs.google.com/spreadsheets/d/{KEY}/export?format=csv&gid=0",
        ),
        (
            f"https://docs.google.com/spreadsheets/d/e/2PACX-{KEY}/pubhtml?gid=7",
            f"https://docs.google.com/spreadsheets/d/e/2PACX-{KEY}/pub?output=csv&gid=7",
        ),
    ],
)
def test_a_sharing_link_leads_to_its_csv(link: str, address: str) -> None:
    assert export_link(link) == address


@pytest.mark.parametrize(
    "link",
    [
        "",
        "people.csv",
        "https://example.org/spreadsheets/d/" + KEY,
        "https://docs.google.com/document/d/" + KEY,
        "http://[",
    ],
)
def test_any_other_link_is_refused(link: str) -> None:
    with pytest.raises(NotImportable):
        export_link(link)


def test_a_shared_sheet_is_downloaded_under_its_name(google: Callable[[Answer], list[str]], tmp_path: Path) -> None:
    def answer(request: httpx.Request) -> httpx.Response:
        if request.url.host == "docs.google.com":
            return httpx.Response(307, headers={"location": "https://doc-0s.googleusercontent.com/export/x"})
        more = {"content-type": "text/csv", "content-disposition": 'attachment; filename="Leads ../2026.csv"'}
        return httpx.Response(200, headers=more, text="Name,E-mail\nAna,ana@w.example\n")

    asked = google(answer)
    path = fetch_sheet(LINK, tmp_path)
    assert (path.parent, path.name) == (tmp_path, "Leads .._2026.csv")
    assert path.read_text().startswith("Name,E-mail")
    assert len(asked) == 2


@pytest.mark.parametrize(
    ("response", "fault", "words"),
    [
        (
            httpx.Response(302, headers={"location": "https://accounts.google.com/"}),
            FileUnreadable,
            "private",
        ),
        (httpx.Response(200, headers={"content-type": "text/html"}, text="Sign in"), FileUnreadable, "private"),
        (httpx.Response(403), FileUnreadable, "private"),
        (httpx.Response(404), FileUnreadable, "no such table"),
        (httpx.Response(500), Unavailable, "Try again later"),
    ],
)
def test_what_cannot_be_had_is_said(
    google: Callable[[Answer], list[str]],
    tmp_path: Path,
    response: httpx.Response,
    fault: type[Exception],
    words: str,
) -> None:
    google(lambda request: response)
    with pytest.raises(fault, match=words):
        fetch_sheet(LINK, tmp_path)


def test_offline_is_said(google: Callable[[Answer], list[str]], tmp_path: Path) -> None:
    def answer(request: httpx.Request) -> httpx.Response:
        raise httpx.ConnectError("no route")

    google(answer)
    with pytest.raises(Unavailable, match="Are you online"):
        fetch_sheet(LINK, tmp_path)


def test_too_much_is_not_kept(
    google: Callable[[Answer], list[str]], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sync.importing.google_sheet.MAX_BYTES", 10)
    google(lambda request: httpx.Response(200, headers={"content-type": "text/csv"}, text="x" * 100))
    with pytest.raises(FileTooLarge):
        fetch_sheet(LINK, tmp_path)
    assert list(tmp_path.iterdir()) == []
