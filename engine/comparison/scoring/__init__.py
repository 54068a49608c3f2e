"""One answer -> its measures. Deterministic: the same answer has the same measures everywhere."""
