"""Text: spans, paragraphs, sentences, and the readers of files."""
