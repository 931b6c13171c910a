"""Things that hide faces, drawn over photos so that every pixel of them is known."""
