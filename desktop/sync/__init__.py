"""How synchronisation stands: one line in the status bar, and what opens when one presses it."""
