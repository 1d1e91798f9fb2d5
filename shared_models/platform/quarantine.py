"""Who may look at quarantined work and decide on it: configuration of the organisation, as its roles see it."""

VIEW = "quarantine.view"
EDIT = "quarantine.edit"
PERMISSIONS = (VIEW, EDIT)
