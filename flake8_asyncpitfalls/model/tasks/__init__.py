"""Tasks and futures, who holds them, and who waits for them."""
