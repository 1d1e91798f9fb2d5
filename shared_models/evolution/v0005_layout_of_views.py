"""Saved views hold how their list is laid out, and an icon."""

from shared_models.kernel.evolution import AddField, Evolution

evolution = Evolution(5, (AddField("saved_view", "layout"), AddField("saved_view", "icon")))
