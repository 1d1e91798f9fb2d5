"""Two trees of migrations: the platform's schema, and the schema every tenant has."""
