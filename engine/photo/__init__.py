"""Photos and their files: pixels, metadata, colours, formats."""
