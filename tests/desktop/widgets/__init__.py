"""Tests of the window's building blocks."""
