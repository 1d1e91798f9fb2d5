"""How records hang together: what stands above them, and a map of what they are tied to."""
