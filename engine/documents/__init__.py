"""file -> Document -> Chunk.

Covered: reading text, Markdown, web pages, PDF and Word documents; cutting them into chunks; all
with exact character offsets. Every file is taken for hostile: use `reading.read_in_sandbox`.
Not covered: which files there are (see `library`).
"""
