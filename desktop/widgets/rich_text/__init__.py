"""An answer's Markdown as a document that grows while it is written.

`markdown` parses, `stretches` finds what is finished, `writer` writes into a Qt document, `view`
shows it. Beside them: `formulas` (maths), `code_colours`, `marks` (citations, checks),
`decorations` (what is painted behind the words) and `clipboard_text`.
"""
