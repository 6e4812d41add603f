"""Computations that keep the event loop from everything else."""
