"""Power loss: tears a replica's disk at every system call and opens what is left."""
