"""Chunks into full text and vectors, in step with the folders of the library."""
