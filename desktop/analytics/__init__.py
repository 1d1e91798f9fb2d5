"""Figures of sales one can read and click through: forecast, funnel, speed, and where deals get stuck."""
