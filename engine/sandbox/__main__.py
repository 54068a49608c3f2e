"""Starts the child: `python -P -m engine.sandbox`."""

from __future__ import annotations

from engine.sandbox.child import main

if __name__ == "__main__":
    main()
