"""The declarations' words in other languages, as headers and choices of a file."""

from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import QApplication

from desktop.importing.spoken import spoken_choices, spoken_labels
from shared_models.kernel.catalogue import catalogue

GERMAN = {"Job title": "Position", "Customer": "Kunde", "City": "City"}


class German(QTranslator):
    def translate(self, context: str, text: str, disambiguation: str = "", n: int = -1) -> str:  # type: ignore[override]
        return GERMAN.get(text, "") if context == "Declarations" else ""


def test_labels_and_choices_are_told_where_they_differ(qapp: QApplication) -> None:
    fields = catalogue().record_type("contact").own_fields
    assert spoken_labels(fields, [German()]) == {"job_title": ("Position",)}
    assert spoken_choices(fields, [German()])["lifecycle"] == {"Kunde": "customer"}
