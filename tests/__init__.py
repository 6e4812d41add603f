"""The tests of flake8-asyncpitfalls."""
