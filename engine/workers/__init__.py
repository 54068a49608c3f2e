"""One process each for searching, answering and indexing, spoken to in JSON lines."""
