"""In-place editors: one widget per kind of value, all with `value`, `set_value`, `committed` and `cancelled`."""
