"""Coverage: what was read in each document and what came of it, as a tree that leads back to the words."""
