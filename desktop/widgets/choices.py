"""What can be done about something: a button and its key for each action, in as many rows as it takes."""

from collections.abc import Sequence

from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.actions import ActionRegistry
from desktop.widgets.buttons import Button, PrimaryButton
from desktop.widgets.flow_layout import FlowLayout
from desktop.widgets.key_tip import triggers
from desktop.widgets.labels import KeyCap


class Choices(QWidget):
    """`offered` are ids of actions with the words on their buttons, the likeliest first."""

    def __init__(self, actions: ActionRegistry, offered: Sequence[tuple[str, str]]) -> None:
        super().__init__()
        rows = FlowLayout(self, spacing=12)
        for at, (name, label) in enumerate(offered):
            button = (PrimaryButton if at == 0 else Button)(label)
            action = actions.find(name)
            button.setAccessibleDescription(action.shortcut_text)
            triggers(button, actions, action.id)
            with_key = QWidget()
            row = QHBoxLayout(with_key)
            row.setContentsMargins(0, 0, 0, 0)
            row.setSpacing(6)
            row.addWidget(button)
            row.addWidget(KeyCap(action.shortcut_text))
            row.addStretch(1)
            rows.addWidget(with_key)
