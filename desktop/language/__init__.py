"""The language of the window: which there are, how one is chosen, how the engine's words follow it.

Everything else of the desktop may import this room; it imports Qt alone.
"""
