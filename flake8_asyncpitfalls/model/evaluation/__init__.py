"""What expressions evaluate to, and where their values come from."""
