"""The feed collector as it is often written: every pitfall carries its code."""
