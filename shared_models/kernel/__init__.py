"""The declaration kernel: what a record, a field, a mutation and a verdict are, and how one decides."""
