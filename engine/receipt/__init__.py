"""The receipt of privacy: what left this machine, what wanted to, what keeps it so, and a proof.

Covered: gathering it from the ledger of connections and the record of refused ones (`gathering`),
trying every kind of process (`proof`), the records of both (`records`). Not covered: showing them.
"""
