"""What a person has given Inglenook to read, and how far it is: light, no parser and no model.

The window reads it in its own process; the indexing worker writes the documents' state.
"""
