"""Completes many photos: which ones, where to, in which processes, and what became of each."""
