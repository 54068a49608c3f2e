"""Prints a report, an HTML file, into a PDF."""
