"""Baselines, frozen: what the bare libraries need for the same work. A change here needs a reason in the commit."""
