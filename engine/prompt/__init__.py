"""Passages and history into a prompt: the one builder, so that every use lays it out alike."""
