"""The parts of `packaging/smoke_test.py`: a clean user, a screen to look at, and the story."""
