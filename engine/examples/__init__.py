"""Question-answer examples: what a person teaches a model with.

Light: the window reads and changes examples through this room. Parsing files from elsewhere happens
in the training worker.
"""
