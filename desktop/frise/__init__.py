"""Frise: the dates of a French article, drawn on a timeline, each leading back to its paragraph."""

__version__ = "0.1.0"
