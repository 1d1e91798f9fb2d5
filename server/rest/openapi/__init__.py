"""The OpenAPI document (3.1): generated from the catalogue, as the resources themselves are."""
