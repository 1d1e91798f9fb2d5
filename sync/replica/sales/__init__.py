"""Figures of sales, reckoned in SQL on the replica: what the rules in `shared_models/crm` say, over many deals."""
