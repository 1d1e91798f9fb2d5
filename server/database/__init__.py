"""PostgreSQL: the engine, a role and a schema per tenant, provisioning and migrations."""
