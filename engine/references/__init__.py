"""Parts of a face that are taken from another picture of it: another photo, or the mirrored other side."""
