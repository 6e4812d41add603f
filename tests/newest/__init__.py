"""The tests on Pythons that only Node.js has."""
