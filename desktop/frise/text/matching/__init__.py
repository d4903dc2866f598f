"""Comparing two versions of a text: their words, what became of a place, what is like what."""
