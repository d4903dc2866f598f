"""Time: calendar, intervals, expressions of time, and how French writes them."""
