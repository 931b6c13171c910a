"""The library that reads HEIC: pillow-heif, or else pi-heif, which is the same without encoders."""

try:
    import pillow_heif as heif
except ImportError:
    import pi_heif as heif  # type: ignore[no-redef]

__all__ = ["heif"]

heif.register_heif_opener()
