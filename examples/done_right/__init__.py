"""The feed collector done right: the same modules without the pitfalls."""
