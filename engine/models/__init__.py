"""Which models there are, what they are, whether they fit this machine, and which one is chosen."""
