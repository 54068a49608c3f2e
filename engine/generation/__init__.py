"""A prompt into tokens, streamed, with a stop that stops at once."""
