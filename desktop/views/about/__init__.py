"""Who made what Inglenook is made of, and in which version it is here."""
