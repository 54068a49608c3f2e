"""The questions of comparisons: where they come from, what makes their answers right ones.

`storage` keeps them, and is as light as a window needs it. They come from files (`importing`), from
conversations and examples (`gathering`) and from documents (`drafting`). `kinds` tells what makes
an answer a right one, `keeping_apart` which of them a model was taught with, `checking` looks a
set through, `exporting` writes it into a file.
"""
