"""Qt's core with the translations of its own texts; `bundle_contents.py` keeps those in our languages."""

from PyInstaller.utils.hooks.qt import add_qt6_dependencies

hiddenimports, binaries, datas = add_qt6_dependencies(__file__)
