"""Qt's widgets without the translations of Qt's own texts: the editor speaks English."""

from PyInstaller.utils.hooks.qt import add_qt6_dependencies

hiddenimports, binaries, _ = add_qt6_dependencies(__file__)
