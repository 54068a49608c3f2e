"""Which models there are. For now: the two starter models."""
