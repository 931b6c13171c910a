"""Icons, samples and weights, where `engine/assets.py` looks for them."""

from PyInstaller.utils.hooks import collect_data_files

datas = collect_data_files("resources", excludes=["weights/cards/*"])
