"""Shallow French syntax: the words of a sentence, what each does, and the clauses they make. No model: a lexicon."""
