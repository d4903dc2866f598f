"""Readers of source files, one a format."""
