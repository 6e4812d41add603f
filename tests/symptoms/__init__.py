"""What the pitfalls do when they are run: see tests/test_symptoms.py."""
