"""Finding records that are the same person or organisation twice, and what merging several of them does.

The rules are pure: two sketches become a likeness. `scan` and `nearby` alone read a replica.
"""
