"""Tests of docs/manual: what it says about the program is so."""
