"""Generation with llama.cpp, on GGUF files.

Written upon the library's C functions: what its own class does for every token (copies of all
scores, a sampler in Python) costs more than it gives here. Source: llama.h of llama.cpp.

Covered: processors and graphics cards, adapters, readings that are reused in memory and on disk,
drafting from the prompt, a stop that interrupts the reading of a long prompt. Not covered: pictures
and sound, several answers at once, draft models.
"""
