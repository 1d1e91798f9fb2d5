"""Edits an exact number or an amount of money."""

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QLineEdit, QWidget

from desktop.theme.fonts import font
from desktop.widgets.editors.editor import Editor, Unreadable
from desktop.widgets.editors.number_text import (
    NotANumber,
    TooLarge,
    TooPrecise,
    format_number,
    parse_number,
    shortened,
)
from desktop.widgets.labels import Muted

MOST_OF_MONEY = 4
"""The most decimals that a currency has (ISO 4217). Amounts are written with all they have, finer numbers as typed."""


class NumberEditor(Editor):
    """The value is an `int` in units of 10^-`scale` (minor units for money), or None when empty. Never a float.

    `unit` is written before the field where it is a currency, after it where `unit_after` (a unit of measure).
    """

    def __init__(
        self,
        name: str,
        scale: int = 0,
        unit: str = "",
        locale: QLocale | None = None,
        framed: bool = False,
        parent: QWidget | None = None,
        *,
        unit_after: bool = False,
    ) -> None:
        super().__init__(name, framed, parent)
        self._scale = scale
        self._locale = locale or QLocale()
        self._unit = Muted()
        self._unit.setContentsMargins(0 if framed else 6, 0, 0, 0)
        if not unit_after:
            self._row.addWidget(self._unit)
        self._line = QLineEdit()
        self._line.setFont(font(tabular=True))
        self._at_end = framed
        self._use(self._line)
        if unit_after:
            self._row.addWidget(self._unit)
        self.set_unit(unit, scale)

    def set_unit(self, unit: str, scale: int) -> None:
        """Change the currency or unit. What is said stays the same: 1,000 euro become 1,000 yen."""
        known, typed, kept = self._value, self._line.text(), self.is_changed()
        more, self._scale = scale - self._scale, scale
        if isinstance(known, int):
            whole, rest = (known * 10**more, 0) if more >= 0 else divmod(known, 10**-more)
            self._value = None if rest else whole
            kept = kept or bool(rest)
        self._unit.setText(unit)
        self._unit.setVisible(bool(unit))
        self._line.setAccessibleName(f"{self.accessibleName()}, {unit}" if unit else self.accessibleName())
        self.set_value(self._value)
        if kept:
            self._line.setText(typed)

    def _show(self, value: object) -> None:
        least = 0 if self._scale > MOST_OF_MONEY else self._scale
        self._line.setText(shortened(value, self._scale, least, self._locale) if isinstance(value, int) else "")

    def _read(self) -> int | None:
        text = self._line.text().strip()
        if not text:
            return None
        try:
            return parse_number(text, self._scale, self._locale)
        except TooPrecise:
            raise Unreadable(self.tr("At most {count} decimals.").format(count=self._scale)) from None
        except TooLarge:
            raise Unreadable(self.tr("This number is too large.")) from None
        except NotANumber:
            example = format_number(123456, self._scale, self._locale)
            raise Unreadable(self.tr("Type a number such as {example}.").format(example=example)) from None


class MoneyEditor(NumberEditor):
    """An amount in a currency; `scale` is how many decimals the currency has (ISO 4217), 2 for most."""

    def __init__(
        self,
        name: str,
        currency: str,
        scale: int = 2,
        locale: QLocale | None = None,
        framed: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(name, scale, currency, locale, framed, parent)
