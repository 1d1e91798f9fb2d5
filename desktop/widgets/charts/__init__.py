"""A small family of painted charts: one can read them, walk through them by keys, and click through every mark."""
