"""Talks to the workers and keeps what a person makes; knows nothing of how it looks."""
