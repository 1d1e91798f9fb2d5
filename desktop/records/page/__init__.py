"""A record as a page: the parts of the record panel side by side, as many columns as there is room for."""
