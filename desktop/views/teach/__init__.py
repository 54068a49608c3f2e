"""The Teach page: from examples to a model that was taught, step by step."""
