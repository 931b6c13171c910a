"""QDarkStyle's style sheets and pictures as files, which `faceinpaint_gui/theme.py` reads."""

from PyInstaller.utils.hooks import collect_data_files

datas = collect_data_files("qdarkstyle", includes=["*/*.qss", "*/rc/*.png", "*/rc/*.svg"])
# These import qtpy, and with it every module of Qt.
excludedimports = ["qtpy"]
