"""The networks and all that is computed with them, in torch; without it they run as they were exported."""
