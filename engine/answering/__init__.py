"""A question into an answer whose citations come from stored offsets."""
