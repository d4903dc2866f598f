"""The window and the pictures: the only place that knows Qt."""
