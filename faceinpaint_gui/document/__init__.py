"""What is being edited: state and signals, no widgets."""

from faceinpaint_gui.document.document import Document

__all__ = ["Document"]
