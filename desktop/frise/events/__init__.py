"""Events: what happened, when, and where the text says so."""
