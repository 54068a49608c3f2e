"""A question into ranked passages, with the ranks that each stage gave."""
