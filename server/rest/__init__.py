"""REST for integrators: resources derived from the catalogue, one error format, an OpenAPI document and its page."""
