"""Tests of the source viewer."""
