"""Timeline geometry: pure functions on NumPy arrays, no toolkit."""
