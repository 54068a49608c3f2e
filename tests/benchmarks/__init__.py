"""Measurements. They print figures and never gate on absolute time."""
