"""Reports of the books for other programs: the same figures that a device reckons without a network."""
