"""The articles of a project: described, dated, read again, taken off."""
