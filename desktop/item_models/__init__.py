"""Qt models over the services, for lists and tables."""
