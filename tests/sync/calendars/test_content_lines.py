"""Lines and components of iCalendar files, hostile ones among them."""

from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shared_models.kernel.faults import Fault
from sync.calendars import content_lines
from sync.calendars.content_lines import read, unescaped
from sync.calendars.export_calendar import escaped, folded
from sync.calendars.faults import CalendarTooLarge, NotACalendar

PRINTABLE = st.text(st.characters(blacklist_categories=("Cs", "Cc")), max_size=200)


def file(*lines: str) -> bytes:
    return "\r\n".join(["BEGIN:VCALENDAR", *lines, "END:VCALENDAR", ""]).encode()


def test_folded_lines_and_parameters() -> None:
    calendar = read(
        file("BEGIN:VEVENT", 'ATTENDEE;CN="Berg: Tom; Dr.";ROLE=CHAIR:mailto:tom@', " example.org", "END:VEVENT")
    )
    (found,) = calendar.parts[0].every("ATTENDEE")
    assert found.value == "mailto:tom@example.org"
    assert found.parameters == {"CN": "Berg: Tom; Dr.", "ROLE": "CHAIR"}


@pytest.mark.parametrize("ending", ["\r\n", "\n", "\r"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252"])
def test_endings_and_encodings(ending: str, encoding: str) -> None:
    text = ending.join(["BEGIN:VCALENDAR", "BEGIN:VEVENT", "SUMMARY:Grüße", "END:VEVENT", "END:VCALENDAR"])
    assert read(text.encode(encoding)).parts[0].text("SUMMARY") == "Grüße"


@given(PRINTABLE)
def test_text_survives_escaping_and_folding(text: str) -> None:
    lines = list(folded(f"SUMMARY:{escaped(text)}"))
    assert all(len(each.encode()) <= 75 for each in lines)
    found = read(file("BEGIN:VEVENT", *lines, "END:VEVENT")).parts[0].first("SUMMARY")
    assert found is not None
    assert found.text == text


def test_escapes() -> None:
    assert unescaped(r"one\, two\; three\nfour\\n") == "one, two; three\nfour\\n"


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"hello",
        b"\x00\xff\x00",
        b"%PDF-1.7 something",
        b"BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\n",
        b"BEGIN:VCALENDAR\r\nEND:VEVENT\r\nEND:VCALENDAR",
        b"END:VCALENDAR",
        b"BEGIN:VCARD\r\nEND:VCARD",
        b"BEGIN:VCALENDAR\r\n;;;\r\nEND:VCALENDAR",
        b"BEGIN:A\r\n" * 40 + b"END:A\r\n" * 40,
    ],
)
def test_what_is_no_calendar_is_refused(data: bytes) -> None:
    with pytest.raises(NotACalendar):
        read(data)


def test_what_is_too_large_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(content_lines, "MAX_COMPONENTS", 5)
    monkeypatch.setattr(content_lines, "MAX_LINE", 1_000)
    monkeypatch.setattr(content_lines, "MAX_BYTES", 5_000)
    with pytest.raises(CalendarTooLarge):
        read(file(*["BEGIN:VEVENT", "END:VEVENT"] * 9))
    with pytest.raises(CalendarTooLarge):
        read(file("SUMMARY:" + "x" * 2_000))
    with pytest.raises(CalendarTooLarge):
        read(file("X:1", *[" " + "x" * 100] * 20))
    with pytest.raises(CalendarTooLarge):
        read(b"x" * 6_000)


@given(st.binary(max_size=300), st.booleans())
def test_any_bytes_are_a_calendar_or_refused(data: bytes, framed: bool) -> None:
    with suppress(Fault):
        read(file(data.decode("latin-1")) if framed else data)
