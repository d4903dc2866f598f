"""Headlines: what happened on a date, in at most 100 characters, from the clause the date belongs to."""
