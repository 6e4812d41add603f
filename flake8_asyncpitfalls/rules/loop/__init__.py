"""Event loops: getting, running, using and closing them."""
