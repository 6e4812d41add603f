"""What is known of Python's standard library and of other libraries: data only."""
