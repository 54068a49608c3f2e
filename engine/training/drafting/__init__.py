"""Questions and answers drafted from a person's documents by the local model.

`from_documents.draft_from_documents` is the way in. `passages` chooses what to ask about, `usable`
leaves out what is no prose, `anchors` finds the sentence and the fact in it that is asked for,
`asking` lets the model write, `checking` keeps what is sound, `beside` adds passages that do not
hold the answer, and `drafting` runs all of it.
"""
