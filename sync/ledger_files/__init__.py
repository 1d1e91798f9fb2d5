"""The ledgers of other programs, in and out: bytes on one side, plain dataclasses on the other.

Law: nothing here knows a database, a clock or a file's place; an amount is an exact decimal until it is whole cents.
"""
