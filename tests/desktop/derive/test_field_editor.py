"""Editors of declared fields: what they show is what is stored, and the other way round."""

from datetime import date

import pytest
from PySide6.QtCore import QLocale
from pytestqt.qtbot import QtBot

from desktop.derive.field_editor import can_edit, editor_for, plain_value, verb_for
from desktop.derive.instant_editor import InstantEditor
from desktop.derive.references import NEW, few, named
from shared_models.kernel.faults import InvalidValue
from shared_models.kernel.instant import from_rfc3339
from shared_models.kernel.mutation import Action
from shared_models.kernel.record_field import Value
from tests.desktop.conftest import Opened

SAMPLES: list[tuple[str, str, Value]] = [
    ("contact", "email", "ana@example.org"),
    ("contact", "city", "Köln"),
    ("contact", "country", "DE"),
    ("contact", "language", "pt-BR"),
    ("contact", "language", "tlh"),
    ("contact", "lifecycle", "customer"),
    ("contact", "birthday", "1980-02-29"),
    ("contact", "do_not_contact", True),
    ("contact", "notes", "two\nlines"),
    ("deal", "amount", 1_234_567),
    ("deal", "probability", 40),
    ("activity", "duration", 5400),
    ("activity", "at", from_rfc3339("2026-11-20T09:30:12.345678Z")),
]


def test_a_value_comes_back_as_it_was(qtbot: QtBot, account: Opened) -> None:
    for record_type, name, value in SAMPLES:
        kind = account.workspace.catalogue.record_type(record_type)
        field = kind.field(name)
        editor = editor_for(account.workspace, field, {**kind.blank, name: value, "currency": "EUR"}, {})
        qtbot.addWidget(editor)
        assert not editor.is_changed(), name
        assert editor.commit()
        assert plain_value(account.workspace, field, editor.value()).value == value, name
        assert field.label in editor.focusProxy().accessibleName()


def test_an_empty_editor_means_no_value(qtbot: QtBot, account: Opened) -> None:
    for record_type, name, _ in SAMPLES:
        kind = account.workspace.catalogue.record_type(record_type)
        field = kind.field(name)
        editor = editor_for(account.workspace, field, {**kind.blank, name: None}, {})
        qtbot.addWidget(editor)
        assert editor.commit()
        if field.required:
            with pytest.raises(InvalidValue):
                plain_value(account.workspace, field, editor.value())
        else:
            assert plain_value(account.workspace, field, editor.value()).value is None, name


def test_what_the_declaration_forbids_is_said_before_anything_is_sent(account: Opened) -> None:
    field = account.workspace.catalogue.record_type("contact").field("email")
    with pytest.raises(InvalidValue, match="e-mail address"):
        plain_value(account.workspace, field, "no address")


def test_typing_is_tidied(account: Opened) -> None:
    company = account.workspace.catalogue.record_type("company")
    assert plain_value(account.workspace, company.field("website"), "example.org").value == "https://example.org"
    assert plain_value(account.workspace, company.field("country"), "de").value == "DE"


def test_a_new_company_is_made_with_what_names_it(account: Opened) -> None:
    field = account.workspace.catalogue.record_type("contact").field("company_id")
    edited = plain_value(account.workspace, field, f"{NEW}Acme")
    assert [(each.record_type, each.action, each.after) for each in edited.made] == [
        ("company", Action.CREATE, {"name": "Acme"})
    ]
    assert edited.value == edited.made[0].record_id


def test_tags_are_names_and_unknown_ones_are_made(account: Opened) -> None:
    field = account.workspace.catalogue.record_type("contact").field("tags")
    elsewhere = account.house.records["me"]
    edited = plain_value(account.workspace, field, frozenset({"VIP"}), [elsewhere])
    assert [each.after for each in edited.made] == [{"name": "VIP"}]
    assert set(edited.value) == {edited.made[0].record_id, elsewhere}, "a tag not on this computer is kept"


def test_a_name_of_several_words_is_divided(account: Opened) -> None:
    contact = account.workspace.catalogue.record_type("contact")
    assert named(contact, "Ana Maria Reyes") == {"first_name": "Ana Maria", "last_name": "Reyes"}
    assert named(contact, "Reyes") == {"last_name": "Reyes"}


def test_a_stage_is_set_by_its_verb_and_the_rest_of_a_deal_by_hand(account: Opened) -> None:
    workspace = account.workspace
    deal = workspace.catalogue.record_type("deal")
    verb = verb_for(workspace, deal, deal.field("stage_id"))
    assert verb is not None
    assert verb.name == "move_deal"
    assert can_edit(workspace, deal, deal.field("stage_id"))
    assert can_edit(workspace, deal, deal.field("amount"))
    assert not can_edit(workspace, deal, deal.field("status"))
    assert not can_edit(workspace, deal, deal.field("version"))


def test_stages_are_those_of_the_deal_s_pipeline(account: Opened) -> None:
    workspace = account.workspace
    deal, stage = (workspace.catalogue.record_type(each) for each in ("deal", "stage"))
    row = account.house.row("deal", account.house.records["deal"])
    assert row is not None
    assert [each.label for each in few(workspace, stage, deal.field("stage_id"), row)] == ["Lead", "Won"]
    other = {**row, "pipeline_id": account.house.records["me"], "stage_id": None}
    assert few(workspace, stage, deal.field("stage_id"), other) == []


@pytest.mark.parametrize(
    ("text", "hour", "minute"),
    [
        ("20 Nov 2026 09:30", 9, 30),
        ("today at 9", 9, 0),
        ("20/11/2026 9.05", 9, 5),
        ("20 Nov 2026, 9:30 pm", 21, 30),
        ("2026-11-20", 0, 0),
    ],
)
def test_moments_are_typed_as_people_write_them(qtbot: QtBot, text: str, hour: int, minute: int) -> None:
    from datetime import datetime

    from shared_models.kernel.instant import from_datetime

    editor = InstantEditor("When", QLocale("en_GB"), lambda: date(2026, 11, 20))
    qtbot.addWidget(editor)
    editor.focusProxy().setText(text)  # type: ignore[union-attr]  # a line edit
    assert editor.commit()
    assert editor.value() == from_datetime(datetime(2026, 11, 20, hour, minute).astimezone())


@pytest.mark.parametrize("text", ["later", "20 Nov 2026 25:00", "20 Nov 2026 14:99"])
def test_what_is_no_moment_is_kept_and_explained(qtbot: QtBot, text: str) -> None:
    editor = InstantEditor("When", QLocale("en_GB"), lambda: date(2026, 11, 20))
    qtbot.addWidget(editor)
    editor.focusProxy().setText(text)  # type: ignore[union-attr]  # a line edit
    assert not editor.commit()
    assert "20 Nov 2026 14:30" in editor.error()
    assert editor.focusProxy().text() == text  # type: ignore[union-attr]  # a line edit


def test_a_moment_is_shown_and_read_in_the_digits_of_the_language(qtbot: QtBot) -> None:
    from datetime import datetime

    from shared_models.kernel.instant import from_datetime

    editor = InstantEditor("When", QLocale("ar_EG"), lambda: date(2026, 11, 20))
    qtbot.addWidget(editor)
    editor.set_value(from_datetime(datetime(2026, 11, 21, 14, 5).astimezone()))
    text = editor.focusProxy().text()  # type: ignore[union-attr]  # a line edit
    assert "١٤:٠٥" in text
    editor.focusProxy().setText(text.replace("٠٥", "٣٠"))  # type: ignore[union-attr]  # a line edit
    assert editor.commit()
    assert editor.value() == from_datetime(datetime(2026, 11, 21, 14, 30).astimezone())
