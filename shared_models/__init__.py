"""What the business is: records, rules and verbs, declared once and free of any input or output."""
