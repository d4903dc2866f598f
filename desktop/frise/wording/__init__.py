"""Wording: dates, windows, explanations and errors as French and English sentences."""
