"""Reports as plans: which sums each needs, and what it makes of them. Pure; whoever stores the lines yields sums."""
