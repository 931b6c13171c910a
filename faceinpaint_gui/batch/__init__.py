"""Many photos in a window of their own: what waits, what was made of each, and what is kept of it."""
