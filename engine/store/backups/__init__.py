"""Copies of what cannot be made again, and the way back to one of them.

Covered: checked copies of user.db while others write (`copying`), the shelf on which they are kept
by a schedule (`shelf`, `schedule`), one file that holds everything for another place (`archive`),
and restoring (`staging` prepares and checks, `restoring` swaps). Not covered: index.db, which is
made again from the folders, and the documents themselves, which Inglenook never changes.
"""
