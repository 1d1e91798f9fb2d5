"""Bringing records in from files and out into files: everything is checked before anything is written.

The core is pure: bytes become a table, headers become a mapping, rows become mutations and faults. `run_import` alone
touches a replica. Nothing here knows one record from another; all follows from the declarations.
"""
