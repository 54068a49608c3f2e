"""Conversations, kept as typed message parts: light records that the window reads itself."""
