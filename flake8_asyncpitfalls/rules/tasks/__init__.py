"""Tasks that are lost, pointless or not looked after, and what they wait for."""
