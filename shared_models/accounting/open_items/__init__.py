"""What stays open and how it is settled: matching, differences, discounts, dunning, and what a bank line pays. Pure."""
