"""Keeping a project: its file, the journal of what was done since, and who has it open."""
