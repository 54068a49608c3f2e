"""Examples -> dataset -> adapter -> exported file, with proof."""
