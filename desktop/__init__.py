"""The window: it shows and asks; the work is done by the engine in processes of its own."""
