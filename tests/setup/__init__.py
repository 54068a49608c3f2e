"""Tests of run.py and of packaging/bootstrap, without network and without installing anything."""
