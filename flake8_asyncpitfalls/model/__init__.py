"""What can be known of code without running it."""
