"""The chart for France, numbered by the plan comptable général, with the TVA and the CA3."""
