"""One run of teaching, from its examples to its adapter, kept on the disk at every step.

A folder holds all of a run: what was wanted (`record`), the examples in tokens (`dataset`), what
was told (`log`), the checkpoints. So a run goes on after any end, whatever happened to the
examples meanwhile.
"""
