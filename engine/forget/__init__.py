"""The right to forget: where a document or a conversation lives on, and its removal.

`desk` is what the command line and the window use. `user_traces` knows user.db, `index_traces` the
index, `file_traces` the files beside them, `earlier_states` the backups.
"""
