"""The few widgets every screen is made of. They know no record, no database and no network; only the theme."""
