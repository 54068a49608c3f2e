"""Everything of Inglenook that is true without a window: no Qt, no printing.

The map of the rooms, and who may import whom, is in docs/architecture.md.
"""

__version__ = "0.1.0"
