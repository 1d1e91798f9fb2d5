"""The style sheet: one template over the tokens, for what Qt draws itself.

Law: variants are chosen by object name (`primary`, `flat` …) and by the dynamic property `invalid`; widgets that paint
themselves have no rule here. Few rules keep a change of theme cheap.
"""

from dataclasses import asdict
from string import Template

from desktop.theme.sizes import BUTTON_HEIGHT, CARD_RADIUS, CHIP_HEIGHT, CONTROL_RADIUS, INPUT_HEIGHT
from desktop.theme.tokens import Tokens

_RULES = Template("""
QPushButton, QToolButton, QTableView, QListView { outline: 0; }
QMainWindow, QDialog, #page { background: $background; }
QLabel#paragraph { color: $sub; }
QLabel#problem { color: $negative_text; }
QFrame#rule { background: $line; border: 0; }
QFrame#card { background: $raised; border: 1px solid $line; border-radius: ${card_radius}px; }
QFrame#popover, #palette { background: $raised; border: 1px solid $line; border-radius: ${card_radius}px; }
QPushButton { background: $raised; border: 1px solid $line; border-radius: ${radius}px; padding: 0 10px;
  min-height: ${button}px; color: $text; }
QPushButton:hover { background: $hover; }
QPushButton:pressed { background: $line; }
QPushButton:focus { border-color: $accent; }
QPushButton:disabled { color: $faint; background: $side; }
QPushButton#primary { background: $accent; border-color: $accent; color: $on_accent; font-weight: 500; }
QPushButton#primary:hover { background: $accent_hover; }
QPushButton#primary:focus { border-color: $text; }
QPushButton#primary:disabled { background: $line; border-color: $line; color: $sub; }
QPushButton#flat { background: transparent; border-color: transparent; padding: 0 6px; color: $sub; }
QPushButton#flat:hover { background: $hover; color: $text; }
QPushButton#flat:focus { border-color: $accent; }
QPushButton#link { background: transparent; border-color: transparent; padding: 0; min-height: 22px;
  color: $accent_text; }
QPushButton#link:focus { border-color: $accent; }
QPushButton#status_text { min-height: 20px; border: 0; padding: 0; }
QToolButton#chip { background: $raised; border: 1px solid $line; border-radius: ${chip_radius}px; padding: 0 5px;
  min-height: ${chip}px; color: $sub; }
QToolButton#chip:hover { background: $hover; }
QToolButton#chip:focus { border-color: $accent; }
QLineEdit, QPlainTextEdit, QComboBox { background: $raised; border: 1px solid $input_border;
  border-radius: ${radius}px; padding: 0 8px; min-height: ${input}px; color: $text;
  selection-background-color: $accent; selection-color: $on_accent; }
QPlainTextEdit { padding: 4px 5px; }
QComboBox { padding: 0 10px; }
QLineEdit:focus, QPlainTextEdit:focus, QComboBox:focus { border-color: $accent; }
QLineEdit:disabled, QPlainTextEdit:disabled, QComboBox:disabled { background: transparent; border-color: $line;
  placeholder-text-color: transparent; }
QLineEdit[invalid="true"], QPlainTextEdit[invalid="true"], QComboBox[invalid="true"] {
  border-color: $negative_text; }
QLineEdit#inplace, QPlainTextEdit#inplace, QComboBox#inplace { background: transparent; border-color: transparent;
  min-height: ${inplace}px; padding: 0 5px; }
QPlainTextEdit#inplace { padding: 2px; }
QComboBox#inplace { padding: 0 7px; }
QLineEdit#inplace:hover, QPlainTextEdit#inplace:hover, QComboBox#inplace:hover { border-color: $line; }
QLineEdit#inplace:focus, QPlainTextEdit#inplace:focus, QComboBox#inplace:focus { background: $raised;
  border-color: $accent; }
QLineEdit#inplace[invalid="true"], QPlainTextEdit#inplace[invalid="true"], QComboBox#inplace[invalid="true"] {
  border-color: $negative_text; }
QLineEdit#bare { background: transparent; border: 0; padding: 0; min-height: 42px; }
QComboBox::drop-down { border: 0; width: 20px; }
QComboBox::down-arrow { image: none; width: 0; height: 0; }
QComboBox QAbstractItemView, #choices, QCalendarWidget QAbstractItemView {
  background: $raised; border: 1px solid $line; color: $text;
  selection-background-color: $selected; selection-color: $text; }
QCalendarWidget #qt_calendar_navigationbar { background: transparent; }
QCalendarWidget QToolButton { background: transparent; border: 1px solid transparent; border-radius: ${radius}px;
  padding: 4px 6px; color: $text; font-weight: 500; }
QCalendarWidget QToolButton:hover { background: $hover; }
QCalendarWidget QToolButton:focus { border-color: $accent; }
QCalendarWidget QToolButton::menu-indicator { image: none; width: 0; }
QCalendarWidget QAbstractItemView { border: 0; selection-background-color: $accent; selection-color: $on_accent; }
QCalendarWidget QAbstractItemView:disabled { color: $faint; }
QComboBox QAbstractItemView::item, #choices::item { min-height: 28px; padding: 0 6px; }
QComboBox QAbstractItemView::item:selected, #choices::item:selected { background: $selected; color: $text; }
QTableView { background: $background; border: 0; border-top: 1px solid $line; }
#column { background: transparent; border: 0; selection-background-color: transparent; }
QScrollBar { background: transparent; border: 0; margin: 2px; }
QScrollBar:vertical { width: 8px; } QScrollBar:horizontal { height: 8px; }
QScrollBar::handle { background: $thumb; border-radius: 4px; min-height: 32px; min-width: 32px; }
QScrollBar::handle:hover { background: $faint; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
#toast { background: $toast; border-radius: ${card_radius}px; }
#toast QLabel { color: $toast_text; }
#toast QPushButton { background: transparent; border-color: transparent; color: $toast_action; font-weight: 500;
  padding: 0 8px; min-height: 24px; }
#toast QPushButton:hover { background: $toast_hover; }
#toast QPushButton:focus { border-color: $toast_action; }
QMenu { background: $raised; border: 1px solid $line; padding: 4px; color: $text; }
QMenu::item { padding: 5px 20px 5px 10px; border-radius: 4px; }
QMenu::item:selected { background: $selected; }
QMenu::item:disabled { color: $faint; }
QToolTip { background: $raised; color: $text; border: 1px solid $line; padding: 4px 8px; }
""")


def style_sheet(tokens: Tokens) -> str:
    """The whole application's style sheet in these colours."""
    values: dict[str, object] = {}
    for name, value in asdict(tokens).items():
        values |= {f"{name}_{part}": v for part, v in value.items()} if isinstance(value, dict) else {name: value}
    measures = {
        "radius": CONTROL_RADIUS,
        "card_radius": CARD_RADIUS,
        "button": BUTTON_HEIGHT - 2,
        "input": INPUT_HEIGHT - 2,
        "inplace": INPUT_HEIGHT - 6,
        "chip": CHIP_HEIGHT - 2,
        "chip_radius": CHIP_HEIGHT // 2,
    }
    return _RULES.substitute(values, **measures)
