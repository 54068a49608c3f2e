"""Fetching models from the Hugging Face Hub: the only code that opens a network connection.

It runs in the downloading worker, and only after a person asked for it.
"""
