"""Packed weights -> numbers: how each type packs them, and how they are kept for speed."""
