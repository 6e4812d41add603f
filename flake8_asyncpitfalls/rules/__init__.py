"""The rules: a pitfall, or a tight family of them, a module."""
