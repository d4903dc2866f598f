"""Project: documents, their publication dates, and what the reader decided."""
