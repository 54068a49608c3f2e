"""The window's building blocks. They take plain values, speak by signals, and know no engine."""
