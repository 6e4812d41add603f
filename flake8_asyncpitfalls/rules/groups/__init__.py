"""Task groups that do not do what a block of them looks like."""
