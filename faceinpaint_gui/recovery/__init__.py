"""Snapshots of all open photos, from which they are restored after a crash."""

from faceinpaint_gui.recovery.recovery import Recovery

__all__ = ["Recovery"]
