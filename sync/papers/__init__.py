"""Documents on paper and as e-invoices: a `Paper` in, bytes out, and the other way for a bill that arrives.

Law: nothing here knows a database, a clock or a network; equal papers give equal bytes.
"""
