"""Finding events: the search field, the filters, what they hide, and views that were given a name."""
