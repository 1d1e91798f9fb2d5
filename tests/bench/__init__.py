"""Benchmarks: `python -m tests.bench NAME --json`. Each runs its baseline in the same run and prints both."""
